// How quick a programme is on a slow phone:
// `node tests/bench/programme.mjs PROGRAM [SESSIONS…] [--against OLD_PROGRAM]`.
//
// Generates fictional events of 30, 1,000 and 5,000 sessions, opens the programme of each as
// ./phone.mjs says, and prints medians of five loads beside the limits. Next to it stands a
// bare page: the same list in HTML without styles and scripts. Then programme and home are loaded
// in browsers that have just been started (./just_started.mjs). With another program to compare
// with, both build the same events and are loaded in turn. Ends with status 1 where PROGRAM is
// above a limit.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { serveFolder } from "../support/server.mjs";
import { sayIfBusy } from "./busy.mjs";
import { firstLoad } from "./just_started.mjs";
import { memoryOf } from "./memory.mjs";
import { launch, median, slowPhone } from "./phone.mjs";
import { interact, noteTimes, scrollThrough, seeList } from "./in_page.mjs";
import { judge, print } from "./programme_table.mjs";
import { alternately, programsIn, run } from "./side_by_side.mjs";

const LOADS = Number(process.env.LOADS ?? 5);
const FOLDER = "target/bench/programme";

const { programs, rest: sizes } = programsIn(process.argv.slice(2));
sayIfBusy();
const columns = [];
for (const sessions of sizes.length ? sizes.map(Number) : [30, 1000, 5000]) {
  columns.push(...(await measure(sessions)));
}
print(columns);
for (const column of columns.filter(({ name }) => name === "now")) judge(column);

/** A column of figures for each program. */
async function measure(sessions) {
  const sites = generate(sessions);
  const hosts = {};
  for (const [name, site] of Object.entries(sites)) hosts[name] = await serveFolder(site, { compress: true });
  const bare = hosts.now.url("bare/");
  const loads = await alternately(["bare", ...Object.keys(programs)], LOADS, (name) =>
    name === "bare" ? loadBare(bare) : loadProgramme(hosts[name].url("programm/")));
  const first = await alternately(["bare", ...Object.keys(programs)], LOADS, (name) =>
    name === "bare" ? loadFirst({ programme: bare }) : loadFirst({
      programme: hosts[name].url("programm/"), home: hosts[name].url(), search: hosts[name].url("programm/"),
    }));
  const bareMemory = await memoryOf(bare);
  const measured = [];
  for (const name of Object.keys(programs)) {
    const kilobytes = { own: await memoryOf(hosts[name].url("programm/")), bare: bareMemory };
    const home = weigh(readFileSync(`${sites[name]}/index.html`));
    const memory = kilobytes.own / kilobytes.bare;
    measured.push({ sessions, name, kilobytes, memory, home, first: middleOfFirst(first[name], first.bare), ...middle(loads[name], loads.bare) });
  }
  await Promise.all(Object.values(hosts).map((host) => host.close()));
  return measured;
}

/** Medians of the loads of a programme, each beside the bare page of its round. */
function middle(loads, bares) {
  const of = (name) => median(loads.map((load) => load[name]));
  const acts = Object.keys(loads[0].acts);
  return {
    list: median(loads.map(({ list }, round) => list / bares[round].list)),
    seen: of("list"),
    bare: median(bares.map(({ list }) => list)),
    ready: of("ready"),
    blocked: of("blocked"),
    acts: Object.fromEntries(acts.map((act) => [act, median(loads.map(({ acts }) => acts[act]))])),
    longFrames: of("longFrames"),
    frames: of("frames"),
  };
}

/** First loads, each in a browser of its own. */
async function loadFirst({ programme, home, search }) {
  return {
    programme: await firstLoad(programme),
    home: home && (await firstLoad(home)),
    search: search && (await firstLoad(search, { types: "w" })),
  };
}

function middleOfFirst(loads, bares) {
  const of = (page, figure) => median(loads.map((load) => load[page][figure]));
  const beside = (page) => median(loads.map((load, round) => load[page].paint / bares[round].programme.paint));
  return {
    paint: { programme: beside("programme"), home: beside("home") },
    blocked: { programme: of("programme", "blocked"), home: of("home", "blocked") },
    bare: median(bares.map(({ programme }) => programme.blocked)),
    found: of("search", "found"),
  };
}

function weigh(html) {
  return { unpacked: html.length, brotli: brotliCompressSync(html).length };
}

/** The site that each program builds of the same event. */
function generate(sessions) {
  const event = `${FOLDER}/${sessions}/event`;
  const people = Math.ceil(sessions * 0.8);
  run(programs.now, "generate", event, "--sessions", `${sessions}`, "--people", `${people}`);
  const sites = Object.entries(programs).map(([name, program]) => {
    const site = `${FOLDER}/${sessions}/site-${name}`;
    run(program, "build", event, "--out", site);
    return [name, site];
  });
  const [, own] = sites[0];
  const page = readFileSync(`${own}/programm/index.html`, "utf8");
  mkdirSync(`${own}/bare`, { recursive: true });
  writeFileSync(`${own}/bare/index.html`, bare(page));
  return Object.fromEntries(sites);
}

/** What stands in the list, and nothing else. */
function bare(page) {
  const [list] = /<div class="days"[^>]*>[^]*<\/main>/.exec(page);
  const plain = list
    .replace(/<button[^>]*>[^]*?<\/button>|<svg[^]*?<\/svg>/g, "")
    .replace(/<(\w+)(?: [^>]*?)?( href="[^"]*")?(?: [^>]*?)?>/g, "<$1$2>");
  return `<!DOCTYPE html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Programm</title><main><h1>Programm</h1>${plain}</html>`;
}

async function loadBare(url) {
  return inNewBrowser(url, async (page) => ({ list: await page.evaluate(seeList) }));
}

async function loadProgramme(url) {
  return inNewBrowser(url, async (page) => {
    const list = await page.evaluate(seeList);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    const { ready, blocked } = await page.evaluate(() => window.times());
    const { long: longFrames, frames } = await page.evaluate(scrollThrough);
    const acts = await page.evaluate(interact);
    return { list, ready, blocked, longFrames, frames, acts };
  });
}

async function inNewBrowser(url, act) {
  const browser = await launch();
  const { page } = await slowPhone(browser);
  await page.addInitScript(noteTimes);
  await page.goto(url, { waitUntil: "load" });
  const result = await act(page);
  await browser.close();
  return result;
}
