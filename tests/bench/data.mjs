// What large programmes of other software cost: `node tests/bench/data.mjs PROGRAM`.
//
// Imports each of them five times, checks what came of it as often, builds it once, and prints
// the medians of the times and the peak memory. Real programmes are no part of the repository:
// TREFFPUNKT_DATA names the folder that has them.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { watched } from "./watched.mjs";
import { workbook } from "./workbook.mjs";

const FOLDER = "target/bench/data";
const ROWS = 20_000;
const RUNS = 5;
/** In milliseconds, of import and check each. */
const AIM = 150;
const AIM_FOR_ROWS = 1000;

const program = process.argv[2];
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
let failed = false;

await real("36C3", "ccc-36c3-everything.schedule.json");
await real("FOSDEM 2026", "fosdem-2026.schedule.xml");
const rows = table();
await measured(`${ROWS} rows, CSV`, file("rows.csv", rows.map((row) => row.join(";")).join("\n")), AIM_FOR_ROWS);
await measured(`${ROWS} rows, XLSX`, file("rows.xlsx", workbook("Programm", rows)), AIM_FOR_ROWS);
rmSync(FOLDER, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;

async function real(name, file) {
  const folder = process.env.TREFFPUNKT_DATA;
  const path = folder && join(folder, file);
  if (!path || !existsSync(path)) {
    console.log(`${name}: SKIPPED, as TREFFPUNKT_DATA names no folder with ${file}`);
    return;
  }
  await measured(name, path, AIM);
}

async function measured(name, path, aim) {
  const event = join(FOLDER, "event");
  const options = ["--time-zone", "Europe/Berlin", "--language", "en"];
  const imports = await repeated(["import", path, "--out", event, ...options], () => rmSync(event, { recursive: true, force: true }));
  const checks = await repeated(["check", event]);
  const site = join(FOLDER, "site");
  const built = await watched(program, ["build", event, "--out", site], { stdio: "ignore" });
  const pages = built.status === 0 ? readdirSync(site, { recursive: true }).filter((file) => file.endsWith(".html")).length : 0;
  rmSync(site, { recursive: true, force: true });
  const said = ({ ms, memory }) => `${ms} ms (${aim}), ${memory}`;
  const build = pages ? `${pages} pages in ${built.seconds.toFixed(1)} s, ${built.memory}` : "FAILED";
  console.log(`${name}: import ${said(imports)}; check ${said(checks)}; build ${build}`);
  failed ||= !pages;
}

/** The median of the milliseconds of some runs, and the peak memory of the last. */
async function repeated(args, before = () => {}) {
  const times = [];
  let memory;
  for (let run = 0; run < RUNS; run += 1) {
    before();
    const done = await watched(program, args, { stdio: "ignore" });
    // What is to be filled in is an error to `check`.
    if (args[0] === "import" && done.status !== 0) throw new Error(`${args.join(" ")}: ${done.status}`);
    times.push(done.seconds * 1000);
    memory = done.memory;
  }
  times.sort((one, other) => one - other);
  return { ms: Math.round(times[Math.floor(RUNS / 2)]), memory };
}

function file(name, content) {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

/** Sessions that differ in every cell, over ten days and in 100 rooms. */
function table() {
  const rows = [["Titel", "Referent:in", "Datum", "Beginn", "Ende", "Raum", "Beschreibung"]];
  for (let n = 0; n < ROWS; n += 1) {
    const [day, hour, minute] = [n % 10, 8 + (Math.floor(n / 10) % 12), n % 60];
    const time = (hour) => `${hour}:${String(minute).padStart(2, "0")}`;
    rows.push([
      `Vortrag ${n} über ${spelled(n)}`, `${spelled(n * 7 + 1)} ${spelled(n * 13 + 5)}`, `${String(day + 1).padStart(2, "0")}.05.2027`,
      time(hour), time(hour + 1), `Raum ${n % 100}`, `Was ${spelled(n * 3 + 2)} mit ${spelled(n * 11 + 3)} zu tun hat.`,
    ]);
  }
  return rows;
}

/** A word that no other number has. */
function spelled(number) {
  const syllables = ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru"];
  const word = [...String(number)].map((digit) => syllables[Number(digit)]).join("");
  return word[0].toUpperCase() + word.slice(1);
}
