// What a printed page says, read by poppler.
import { spawnSync } from "node:child_process";

/** The text of a PDF; words that are broken at the end of a line stay broken. */
export function textOf(pdf) {
  const { stdout, status, error } = spawnSync("pdftotext", ["-raw", "-", "-"], { input: Buffer.from(pdf), encoding: "utf8", maxBuffer: 50e6 });
  if (status !== 0) throw error ?? new Error("pdftotext cannot read what was printed");
  return stdout;
}
