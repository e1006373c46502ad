// Builds the site of every state with the program, and a large one. Playwright does so once, before its
// tests; `./dev shots` does too.
//
//     node tests/states/build.mjs
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gradient } from "./picture.mjs";
import { LARGE, STATES, folderOf } from "./states.mjs";

const PROGRAM = join(process.env.CARGO_TARGET_DIR ?? "target", "program", "treffpunkt");
const EVENTS = "target/states/events";

export default function buildStates() {
  rmSync("target/states", { recursive: true, force: true });
  mkdirSync(EVENTS, { recursive: true });
  const starter = join(EVENTS, "starter");
  run("new", starter);
  const event = JSON.parse(readFileSync(join(starter, "event.json"), "utf8"));
  for (const state of STATES) {
    const folder = join(EVENTS, state.name);
    cpSync(starter, folder, { recursive: true });
    writeFileSync(join(folder, "event.json"), JSON.stringify(state.event(event), null, 2));
    writeFileSync(join(folder, "portraet.png"), gradient(480, 480, [[0x12, 0x31, 0x2b], [0xf4, 0xc4, 0x53]]));
    writeFileSync(join(folder, "treppenhaus.png"), gradient(1200, 800, [[0xb5, 0x38, 0x0f], [0xf7, 0xf2, 0xe8]]));
    run("build", folder, "--out", folderOf(state.name), "--strict");
  }
  run("generate", join(EVENTS, "large"), "--sessions", "120", "--people", "100");
  run("build", join(EVENTS, "large"), "--out", LARGE);
}

/** Says nothing unless it fails; then the error is what the program says. */
function run(...words) {
  const { status, stderr, error } = spawnSync(PROGRAM, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${PROGRAM} ${words.join(" ")}: ${error?.message ?? stderr}`);
}

if (process.argv[1] === import.meta.filename) buildStates();
