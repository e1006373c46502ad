// How quick long lists are on a slow phone:
// `node tests/bench/lists.mjs PROGRAM [--against OLD_PROGRAM]`.
//
// Builds a fictional event of 1,000 people and 500 entries of pictures (the test pictures of
// the example event, again and again), opens both lists as ./phone.mjs says, and prints
// medians of three loads. With another program to compare with, both build the same event and
// are loaded in turn. Ends with status 1 where PROGRAM is above a limit.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { serveFolder } from "../support/server.mjs";
import { sayIfBusy } from "./busy.mjs";
import { filterList, noteTimes, scrollThrough } from "./in_page.mjs";
import { launch, median, slowPhone } from "./phone.mjs";
import { alternately, programsIn, run } from "./side_by_side.mjs";

const LOADS = Number(process.env.LOADS ?? 3);
const [EXAMPLE, EVENT, SITE] = ["events/beispieltagung", "target/bench/lists/event", "target/bench/lists/site"];
const PICTURES = 500;
const PAGES = { "500 pictures": "galerie/", "1,000 people": "personen/" };
/** Milliseconds, and the share of frames above 50 ms. */
const LIMITS = { ready: 3000, worst: 600, long: 0.1 };

const { programs } = programsIn(process.argv.slice(2));
const names = Object.keys(programs);
sayIfBusy();
generate();
const hosts = {};
for (const name of names) hosts[name] = await serveFolder(siteOf(name), { compress: true });
console.log("| list | app ready | choose | take out | frames above 50 ms |");
console.log("| --- | --- | --- | --- | --- |");
for (const [list, path] of Object.entries(PAGES)) {
  const loads = await alternately(names, LOADS, (name) => measure(hosts[name].url(path)));
  for (const name of names) {
    const figures = middle(loads[name]);
    print(names.length > 1 ? `${list}, ${name}` : list, figures);
    if (name === "now") judge(list, figures);
  }
}
await Promise.all(names.map((name) => hosts[name].close()));

function generate() {
  rmSync(EVENT, { recursive: true, force: true });
  mkdirSync(EVENT, { recursive: true });
  run(programs.now, "generate", EVENT, "--sessions", "1250", "--people", "1000");
  const event = JSON.parse(readFileSync(`${EVENT}/event.json`, "utf8"));
  const { photos } = JSON.parse(readFileSync(`${EXAMPLE}/event.json`, "utf8"));
  const files = photos.flatMap(({ file }) => (/\.jpg$/.test(file) ? [file] : []));
  for (const file of files) copyFileSync(`${EXAMPLE}/${file}`, `${EVENT}/${basename(file)}`);
  event.photos = Array.from({ length: PICTURES }, (_, index) => ({
    id: `bild-${index}`, file: basename(files[index % files.length]), consent: true, credit: "gerechnet",
    alt: `Das Testbild mit der Nummer ${index}`, session: event.sessions[index % 40].id,
  }));
  writeFileSync(`${EVENT}/event.json`, JSON.stringify(event));
  for (const name of names) run(programs[name], "build", EVENT, "--out", siteOf(name));
}

function siteOf(name) {
  return `${SITE}-${name}`;
}

async function measure(url) {
  const browser = await launch();
  const { page } = await slowPhone(browser);
  await page.addInitScript(noteTimes);
  await page.goto(url, { waitUntil: "load" });
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  const { ready } = await page.evaluate(() => window.times());
  const { long, frames } = await page.evaluate(scrollThrough);
  const { choose, takeOut } = await page.evaluate(filterList);
  await browser.close();
  return { ready, choose, takeOut, long, frames };
}

function middle(loads) {
  return Object.fromEntries(Object.keys(loads[0]).map((key) => [key, median(loads.map((load) => load[key]))]));
}

function print(name, { ready, choose, takeOut, long, frames }) {
  const [whenReady, chosen, takenOut] = [ready, choose, takeOut].map((time) => `${Math.round(time)} ms`);
  console.log(`| ${name} | ${whenReady} | ${chosen} | ${takenOut} | ${long} of ${frames} |`);
}

function judge(list, { ready, choose, takeOut, long, frames }) {
  const measured = { ready, worst: Math.max(choose, takeOut), long: long / frames };
  for (const [what, limit] of Object.entries(LIMITS)) {
    if (measured[what] <= limit) continue;
    console.error(`bench: ${list}: ${what} is ${measured[what].toFixed(2)}, the limit is ${limit}`);
    process.exitCode = 1;
  }
}
