// How quick a programme is on a slow phone: `node tests/bench/programme.mjs PROGRAM [SESSIONS…]`.
//
// Generates fictional events of 30, 1,000 and 5,000 sessions, opens the programme of each as
// ./phone.mjs says, and prints medians of five loads beside the limits. Next to it stands a
// bare page: the same list in HTML without styles and scripts. Ends with status 1 above a limit.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { serveFolder } from "../e2e/server.mjs";
import { sayIfBusy } from "./busy.mjs";
import { memoryOf } from "./memory.mjs";
import { launch, median, slowPhone } from "./phone.mjs";
import { interact, noteTimes, scrollThrough, seeList } from "./in_page.mjs";

const LOADS = Number(process.env.LOADS ?? 5);
const FOLDER = "target/bench/programme";
const LIMITS = {
  30: { list: 1.2, ready: 1500, blocked: 100, worst: 50, memory: 2 },
  1000: { list: 1.2, ready: 3000, blocked: 600, worst: 100, memory: 2 },
  5000: { list: 1.3, ready: 8000, blocked: Infinity, worst: 300, memory: 2 },
};

/** Shown, for it is what people do next. */
const WITHOUT_LIMIT = "go back";

const [program, ...sizes] = process.argv.slice(2);
sayIfBusy();
const rows = [];
for (const sessions of sizes.length ? sizes.map(Number) : [30, 1000, 5000]) {
  rows.push(await measure(sessions));
}
print(rows);

async function measure(sessions) {
  const site = generate(sessions);
  const host = await serveFolder(site, { compress: true });
  const loads = [];
  for (let load = 0; load < LOADS; load += 1) {
    const bare = await loadBare(host.url("bare/"));
    loads.push({ ...(await loadProgramme(host.url("programm/"))), bare: bare.list });
  }
  const kilobytes = { own: await memoryOf(host.url("programm/")), bare: await memoryOf(host.url("bare/")) };
  await host.close();
  const middle = (name) => median(loads.map((load) => load[name]));
  return {
    sessions,
    list: median(loads.map(({ list, bare }) => list / bare)),
    seen: middle("list"),
    bare: middle("bare"),
    ready: middle("ready"),
    blocked: middle("blocked"),
    acts: Object.fromEntries(Object.keys(loads[0].acts).map((act) => [act, median(loads.map(({ acts }) => acts[act]))])),
    longFrames: middle("longFrames"),
    frames: middle("frames"),
    memory: kilobytes.own / kilobytes.bare,
    kilobytes,
  };
}

function generate(sessions) {
  const [event, site] = [`${FOLDER}/${sessions}/event`, `${FOLDER}/${sessions}/site`];
  const people = Math.ceil(sessions * 0.8);
  run(["generate", event, "--sessions", `${sessions}`, "--people", `${people}`]);
  run(["build", event, "--out", site]);
  const page = readFileSync(`${site}/programm/index.html`, "utf8");
  mkdirSync(`${site}/bare`, { recursive: true });
  writeFileSync(`${site}/bare/index.html`, bare(page));
  return site;
}

function run(args) {
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args[0]}: ${stderr}`);
}

/** What stands in the list, and nothing else. */
function bare(page) {
  const [list] = /<div class="days">[^]*<\/main>/.exec(page);
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

function print(rows) {
  const figures = {
    "first paint with list, against bare page": ({ list, seen, bare }) => `${list.toFixed(2)} × (${Math.round(seen)} / ${Math.round(bare)} ms)`,
    "app ready": ({ ready }) => `${Math.round(ready)} ms`,
    "blocked in total": ({ blocked }) => `${Math.round(blocked)} ms`,
    ...Object.fromEntries(Object.keys(rows[0].acts).map((act) => [act, ({ acts }) => `${Math.round(acts[act])} ms`])),
    "frames above 50 ms while scrolling": ({ longFrames, frames }) => `${longFrames} of ${frames}`,
    "memory, against bare page": ({ memory, kilobytes }) => `${memory.toFixed(1)} × (${mebi(kilobytes.own)} / ${mebi(kilobytes.bare)} MiB)`,
  };
  console.log(`| figure | ${rows.map(({ sessions }) => `${sessions} sessions`).join(" | ")} |`);
  console.log(`| --- |${" --- |".repeat(rows.length)}`);
  for (const [figure, say] of Object.entries(figures)) console.log(`| ${figure} | ${rows.map(say).join(" | ")} |`);
  for (const row of rows) judge(row);
}

function judge({ sessions, list, ready, blocked, acts, longFrames, memory }) {
  const limits = LIMITS[sessions] ?? LIMITS[5000];
  const limited = Object.entries(acts).filter(([act]) => act !== WITHOUT_LIMIT).map(([, took]) => took);
  const found = { list, ready, blocked, memory, worst: Math.max(...limited), longFrames };
  for (const [name, limit] of Object.entries({ ...limits, longFrames: 0 })) {
    if (found[name] <= limit) continue;
    console.error(`bench: ${sessions} sessions: ${name} is ${found[name].toFixed(2)}, the limit is ${limit}`);
    process.exitCode = 1;
  }
}

function mebi(kilobytes) {
  return (kilobytes / 1024).toFixed(0);
}
