// Runs the program `treffpunkt` in folders that are removed after the test.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesOf } from "./pages.mjs";

export const PROGRAM = process.env.PROGRAM ?? "target/program/treffpunkt";
export const EVENT = process.env.EVENT ?? "events/2026-magdeburg";

/** Runs the program: its exit status, and all that it said, in English. */
export function treffpunkt(...options) {
  const { status, stdout, stderr, error } = spawnSync(PROGRAM, options, { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
  if (error) throw error;
  return { status, said: stdout + stderr };
}

/** Builds a site and returns what was said; an error if it was not built. */
export function build(event, site, ...options) {
  const { status, said } = treffpunkt("build", event, "--out", site, ...options);
  if (status !== 0) throw new Error(`not built (status ${status}):\n${said}`);
  return said;
}

/** A new folder that is removed when the test ends. */
export function temporaryFolder(test) {
  const folder = mkdtempSync(join(tmpdir(), "treffpunkt-"));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of an event with its data changed. */
export function changedEvent(folder, change, original = EVENT) {
  const event = join(folder, "event");
  cpSync(original, event, { recursive: true });
  const file = join(event, "event.json");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return event;
}

/** Every file of a folder with the hash of its bytes. */
export function fingerprint(folder) {
  const hash = (name) => createHash("sha256").update(readFileSync(join(folder, name))).digest("hex");
  return Object.fromEntries(filesOf(folder).map((name) => [name, hash(name)]));
}
