// How fast the program builds a large event: `node tests/bench/build.mjs PROGRAM`.
//
// Generates a fictional event of 1,000 sessions and 800 people, builds it, and prints the
// pages, the seconds, pages per second and the peak memory.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { watched } from "./watched.mjs";

const SESSIONS = 1000;
const PEOPLE = 800;
const FOLDER = "target/bench";

const program = process.argv[2];
rmSync(FOLDER, { recursive: true, force: true });
generate();
const { status, seconds, memory } = await watched(program, ["build", `${FOLDER}/event`, "--out", `${FOLDER}/site`]);
if (status === 0) report(seconds, memory);
process.exitCode = status;

function generate() {
  const size = ["--sessions", `${SESSIONS}`, "--people", `${PEOPLE}`];
  const { status } = spawnSync(program, ["generate", `${FOLDER}/event`, ...size], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function report(seconds, memory) {
  const files = readdirSync(`${FOLDER}/site`, { recursive: true });
  const pages = files.filter((name) => name.endsWith(".html")).length;
  console.log(`${SESSIONS} sessions, ${PEOPLE} people: ${pages} pages in ${seconds.toFixed(2)} s`);
  console.log(`${Math.round(pages / seconds)} pages/s, peak memory ${memory}`);
}
