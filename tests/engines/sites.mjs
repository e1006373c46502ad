// The sites that the journeys go through. Once before they do:
//
//     node tests/engines/sites.mjs
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

export { EXAMPLE, SITE } from "../browser/support/site.mjs";

const PROGRAM = join(process.env.CARGO_TARGET_DIR ?? "target", "program", "treffpunkt");
const FOLDER = "target/engines";
/** More than any engine lays out at once. */
const SIZE = ["--sessions", "900", "--people", "300"];

/** A large event, made up by the program. */
export const LARGE = join(FOLDER, "large");

/** Builds the example event with the address of a host in it. */
export function buildAddressed(origin, folder) {
  run("build", "events/beispieltagung", "--out", folder, "--base-url", origin);
}

function buildLarge() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  run("generate", `${FOLDER}/event`, ...SIZE);
  run("build", `${FOLDER}/event`, "--out", LARGE);
}

/** Says nothing unless it fails; then the error is what the program says. */
function run(...words) {
  const { status, stderr, error } = spawnSync(PROGRAM, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${PROGRAM} ${words.join(" ")}: ${error?.message ?? stderr}`);
}

if (process.argv[1] === import.meta.filename) buildLarge();
