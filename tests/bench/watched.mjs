// Running a program, its seconds and its peak memory.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

const LOOK_EVERY_MS = 10;

/**
 * Runs a program to its end.
 *
 * @returns {Promise<{status: number, seconds: number, memory: string}>}
 */
export function watched(program, args, options = { stdio: "inherit" }) {
  const begin = performance.now();
  const child = spawn(program, args, options);
  let peakKilobytes;
  const look = setInterval(() => {
    peakKilobytes = peakOf(child.pid) ?? peakKilobytes;
  }, LOOK_EVERY_MS);
  return new Promise((done) => {
    child.on("exit", (status) => {
      clearInterval(look);
      const memory = peakKilobytes ? `${Math.round(peakKilobytes / 1024)} MiB` : "not known on this system";
      done({ status: status ?? 1, seconds: (performance.now() - begin) / 1000, memory });
    });
  });
}

/** What Linux keeps as VmHWM in /proc, read while the program runs; elsewhere it is not known. */
function peakOf(pid) {
  try {
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) || undefined;
  } catch {
    return undefined; // ended already, or not Linux
  }
}
