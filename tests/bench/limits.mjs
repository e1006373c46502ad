// What hostile and very large files cost: `node tests/bench/limits.mjs PROGRAM`.
//
// Makes an event folder for each, has the program check it, and prints the seconds and the peak
// memory. The limits are those of docs/limits.md.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";
import { watched } from "./watched.mjs";

const FOLDER = "target/bench/limits";
/** Far above what any of them needs. */
const PATIENCE_MS = 120_000;

const program = process.argv[2];
const CASES = {
  "an event of 5,000 sessions": (folder) =>
    spawnSync(program, ["generate", folder, "--sessions", "5000", "--people", "4000"]),
  "19 MB of small objects": (folder) => event(folder, { _: Array(2_400_000).fill({ a: 1 }) }),
  "480,000 values": (folder) => event(folder, { _: Array(240_000).fill({ a: 1 }) }),
  "a drawing with an arc to 10³⁶": (folder) => drawing(folder, `<path d="M9 9a21 21 0 0 1 39 ${"17".repeat(18)}z"/>`),
  "a drawing with nested masks": (folder) => drawing(folder, nested()),
  "a drawing with 60,000 attributes": (folder) =>
    drawing(folder, `<g ${Array.from({ length: 60_000 }, (_, n) => `a${n}=""`).join(" ")}/>`),
  "a drawing with 40,000 shapes": (folder) => drawing(folder, "<path id='p' d='M0 0h9v9z' fill='red'/>".repeat(40_000)),
  "a drawing with 45,000 copies of a group": (folder) =>
    drawing(folder, `<path id="p" d="M0 0h9v9z"/>${"<use xlink:href='#p' x='1'/>".repeat(45_000)}`),
  "a photo of 10,000 × 10,000, 16 bits": (folder) => photos(folder, 1, 10_000, 16),
  "two photos of 9,000 × 9,000, 16 bits": (folder) => photos(folder, 2, 9_000, 16),
  "six photos of 9,000 × 9,000, 8 bits": (folder) => photos(folder, 6, 9_000, 8),
};

for (const [name, make] of Object.entries(CASES)) {
  rmSync(FOLDER, { recursive: true, force: true });
  make(FOLDER);
  const { seconds, memory } = await watched(program, ["check", FOLDER], { stdio: "ignore", timeout: PATIENCE_MS, killSignal: "SIGKILL" });
  console.log(`${name}: ${seconds.toFixed(1)} s, ${memory}`);
}
rmSync(FOLDER, { recursive: true, force: true });

function event(folder, changes) {
  mkdirSync(folder, { recursive: true });
  const page = (role) => ({ id: role, role, title: "T", body: "B" });
  const needed = {
    schema_version: 1, revision: 1, updated: "2026-05-01", id: "e", languages: ["en"], title: "E", time_zone: "Europe/Berlin",
    days: ["2026-05-07"], pages: ["imprint", "privacy", "accessibility"].map(page),
  };
  writeFileSync(`${folder}/event.json`, JSON.stringify({ ...needed, ...changes }));
}

function drawing(folder, inside) {
  const begin = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">`;
  pictures(folder, ["d.svg"], `${begin}${inside}</svg>`);
}

/** Nine levels of masks, each of which is used ten times by the next. */
function nested() {
  const level = (n) => `<mask id="a${n}">${`<rect width="9" height="9" mask="url(#a${n - 1})"/>`.repeat(10)}</mask>`;
  return Array.from({ length: 9 }, (_, n) => level(n)).join("") + `<rect width="9" height="9" mask="url(#a8)"/>`;
}

function photos(folder, count, side, bits) {
  const names = Array.from({ length: count }, (_, n) => `p${n}.png`);
  pictures(folder, names, png(side, bits));
}

function pictures(folder, files, content) {
  const entry = (file) => ({ id: file.replace(".", "-"), file, alt: "A", credit: "C", consent: true });
  event(folder, { photos: files.map(entry) });
  for (const file of files) writeFileSync(`${folder}/${file}`, content);
}

/** A black PNG with opacity. */
function png(side, bits) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([bits, 6], 8);
  const pixels = deflateSync(Buffer.alloc(side * (1 + (side * bits) / 2)));
  const chunks = [chunk("IHDR", head), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...chunks]);
}

function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
