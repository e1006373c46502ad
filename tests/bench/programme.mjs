// How quick a programme is on a slow phone:
// `node tests/bench/programme.mjs PROGRAM [SESSIONS…] [--against OLD_PROGRAM]`.
//
// Generates fictional events of 30, 1,000 and 5,000 sessions, opens the programme of each as
// ./phone.mjs says, and prints medians of five loads beside the limits. Next to it stands a
// bare page: the same list in HTML without styles and scripts. With another program to compare
// with, both build the same events and are loaded in turn. Ends with status 1 where PROGRAM is
// above a limit.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { serveFolder } from "../support/server.mjs";
import { sayIfBusy } from "./busy.mjs";
import { memoryOf } from "./memory.mjs";
import { launch, median, slowPhone } from "./phone.mjs";
import { interact, noteTimes, scrollThrough, seeList } from "./in_page.mjs";
import { alternately, programsIn, run } from "./side_by_side.mjs";

const LOADS = Number(process.env.LOADS ?? 5);
const FOLDER = "target/bench/programme";
const LIMITS = {
  30: { list: 1.2, ready: 1500, blocked: 100, worst: 50, memory: 2 },
  1000: { list: 1.2, ready: 3000, blocked: 600, worst: 100, memory: 2 },
  5000: { list: 1.3, ready: 8000, blocked: Infinity, worst: 300, memory: 2 },
};

/** Shown, for it is what people do next. */
const WITHOUT_LIMIT = "go back";

const { programs, rest: sizes } = programsIn(process.argv.slice(2));
sayIfBusy();
const columns = [];
for (const sessions of sizes.length ? sizes.map(Number) : [30, 1000, 5000]) {
  columns.push(...(await measure(sessions)));
}
print(columns);

/** A column of figures for each program. */
async function measure(sessions) {
  const sites = generate(sessions);
  const hosts = {};
  for (const [name, site] of Object.entries(sites)) hosts[name] = await serveFolder(site, { compress: true });
  const bare = hosts.now.url("bare/");
  const loads = await alternately(["bare", ...Object.keys(programs)], LOADS, (name) =>
    name === "bare" ? loadBare(bare) : loadProgramme(hosts[name].url("programm/")));
  const bareMemory = await memoryOf(bare);
  const measured = [];
  for (const name of Object.keys(programs)) {
    const kilobytes = { own: await memoryOf(hosts[name].url("programm/")), bare: bareMemory };
    measured.push({ sessions, name, kilobytes, ...middle(loads[name], loads.bare) });
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

function print(columns) {
  const figures = {
    "first paint with list, against bare page": ({ list, seen, bare }) => `${list.toFixed(2)} × (${Math.round(seen)} / ${Math.round(bare)} ms)`,
    "app ready": ({ ready }) => `${Math.round(ready)} ms`,
    "blocked in total": ({ blocked }) => `${Math.round(blocked)} ms`,
    ...Object.fromEntries(Object.keys(columns[0].acts).map((act) => [act, ({ acts }) => `${Math.round(acts[act])} ms`])),
    "frames above 50 ms while scrolling": ({ longFrames, frames }) => `${longFrames} of ${frames}`,
    "memory, against bare page": ({ memory, kilobytes }) => `${memory.toFixed(1)} × (${mebi(kilobytes.own)} / ${mebi(kilobytes.bare)} MiB)`,
  };
  const compares = columns.some(({ name }) => name !== "now");
  const head = columns.map(({ sessions, name }) => `${sessions} sessions${compares ? `, ${name}` : ""}`);
  console.log(`| figure | ${head.join(" | ")} |`);
  console.log(`| --- |${" --- |".repeat(columns.length)}`);
  const whole = columns.map((column) => ({ ...column, memory: column.kilobytes.own / column.kilobytes.bare }));
  for (const [figure, say] of Object.entries(figures)) console.log(`| ${figure} | ${whole.map(say).join(" | ")} |`);
  for (const column of whole.filter(({ name }) => name === "now")) judge(column);
}

function judge({ sessions, list, ready, blocked, acts, longFrames, memory }) {
  const limits = LIMITS[sessions] ?? LIMITS[5000];
  const limited = Object.entries(acts).filter(([act]) => act !== WITHOUT_LIMIT).map(([, took]) => took);
  const measured = { list, ready, blocked, memory, worst: Math.max(...limited), longFrames };
  for (const [name, limit] of Object.entries({ ...limits, longFrames: 0 })) {
    if (measured[name] <= limit) continue;
    console.error(`bench: ${sessions} sessions: ${name} is ${measured[name].toFixed(2)}, the limit is ${limit}`);
    process.exitCode = 1;
  }
}

function mebi(kilobytes) {
  return (kilobytes / 1024).toFixed(0);
}
