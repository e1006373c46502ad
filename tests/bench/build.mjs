// How fast the program builds a large event: `node tests/bench/build.mjs PROGRAM`.
//
// Generates a fictional event of 1,000 sessions and 800 people, builds it, and prints the
// pages, the seconds, pages per second and the peak memory. The peak is what Linux keeps
// as VmHWM in /proc, read while the program runs; elsewhere it is not known.
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";

const SESSIONS = 1000;
const PEOPLE = 800;
const FOLDER = "target/bench";
const LOOK_EVERY_MS = 10;

const program = process.argv[2];
rmSync(FOLDER, { recursive: true, force: true });
generate();
const { status, seconds, peakKilobytes } = await build();
if (status === 0) report(seconds, peakKilobytes);
process.exitCode = status;

function generate() {
  const size = ["--sessions", `${SESSIONS}`, "--people", `${PEOPLE}`];
  const { status } = spawnSync(program, ["generate", `${FOLDER}/event`, ...size], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function build() {
  const begin = performance.now();
  const child = spawn(program, ["build", `${FOLDER}/event`, "--out", `${FOLDER}/site`], {
    stdio: "inherit",
  });
  let peakKilobytes;
  const look = setInterval(() => {
    peakKilobytes = peakOf(child.pid) ?? peakKilobytes;
  }, LOOK_EVERY_MS);
  return new Promise((resolve) => {
    child.on("exit", (status) => {
      clearInterval(look);
      resolve({ status: status ?? 1, seconds: (performance.now() - begin) / 1000, peakKilobytes });
    });
  });
}

function peakOf(pid) {
  try {
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) || undefined;
  } catch {
    return undefined; // ended already, or not Linux
  }
}

function report(seconds, peakKilobytes) {
  const files = readdirSync(`${FOLDER}/site`, { recursive: true });
  const pages = files.filter((name) => name.endsWith(".html")).length;
  const memory = peakKilobytes ? `${Math.round(peakKilobytes / 1024)} MiB` : "not known on this system";
  console.log(`${SESSIONS} sessions, ${PEOPLE} people: ${pages} pages in ${seconds.toFixed(2)} s`);
  console.log(`${Math.round(pages / seconds)} pages/s, peak memory ${memory}`);
}
