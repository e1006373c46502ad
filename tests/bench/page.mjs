// How soon a page is there on a slow phone: `node tests/bench/page.mjs [SITE]`, default `site`.
//
// Chromium with a processor four times slower and a network of 1.6 Mbit/s and 150 ms, the site
// served with compression, nothing in the cache. Prints medians of five loads, in milliseconds,
// for the site as it is and without its fonts, its hero picture, or both. Ends with status 1
// if the first paint is later than without both: in the middle of pairs loaded one right after
// the other, for whatever else the machine does delays both. Then whether visitors see the faces of
// the site (faces.mjs).
import { copySite, serveFolder } from "../support/server.mjs";
import { sayIfBusy } from "./busy.mjs";
import { judgeFaces, judgeSecondPage } from "./faces.mjs";
import { launch, median, slowPhone } from "./phone.mjs";

const LOADS = 5;
const PAGES = { home: "", programme: "programm/" };
const VARIANTS = {
  "without hero": [withoutHero],
  "without fonts": [withoutFonts],
  "without both": [withoutFonts, withoutHero],
  "as it is": [],
};
const MEASURES = ["first paint", "largest paint", "app ready"];
// Loads of the very same page differ by this much from one another.
const NOISE = 0.1;

sayIfBusy();
const site = process.argv[2] ?? "site";
const browser = await launch();
const rows = await measureAll();
print(rows);
judge(rows);
const haveFaces = [await judgeFaces(browser, site, PAGES), await judgeSecondPage(browser, site)];
if (haveFaces.includes(false)) process.exitCode = 1;
await browser.close();

/** One row per page and variant, loaded in turns so that a busy moment spoils no single row. */
async function measureAll() {
  const hosts = [];
  const measured = [];
  for (const [variant, changes] of Object.entries(VARIANTS)) {
    const { host, remove } = await serveVariant(changes);
    hosts.push({ host, remove });
    for (const [page, path] of Object.entries(PAGES)) {
      measured.push({ page, variant, url: host.url(path), loads: [] });
    }
  }
  measured.sort((one, other) => one.page.localeCompare(other.page));
  for (let load = 0; load < LOADS; load += 1) {
    // Whoever is first has a disadvantage now and an advantage next time.
    for (const row of load % 2 ? measured.toReversed() : measured) row.loads.push(await measureLoad(row.url));
  }
  for (const { host, remove } of hosts) {
    await host.close();
    await remove();
  }
  return measured.map((row) => ({
    ...row,
    medians: MEASURES.map((name) => Math.round(median(row.loads.map((times) => times[name])))),
  }));
}

async function serveVariant(changes) {
  const copy = await copySite(site);
  for (const change of changes) await change(copy);
  return { host: await serveFolder(copy.folder, { compress: true }), remove: copy.remove };
}

async function withoutFonts({ edit, files }) {
  for (const path of await files(/\.html$/)) {
    await edit(path, (html) => html.replace(/<link rel="preload" as="font"[^>]*>/g, ""));
  }
  for (const path of await files(/\.css$/)) {
    await edit(path, (css) => css.replace(/@font-face\s*{[^}]*url\([^}]*}/g, ""));
  }
}

/** The hero's picture out of the home pages; the start script must not hold them for altered. */
async function withoutHero({ edit, files }) {
  for (const path of await files(/^(en\/)?index\.html$/)) {
    await edit(path, (html) => {
      const [picture = ""] = /<svg[^]*?<\/svg>/.exec(html) ?? [];
      const nodes = picture.match(/<[a-z!]/g)?.length ?? 0;
      return html.replace(picture, "").replace(/data-nodes="(\d+)"/, (_, all) => `data-nodes="${all - nodes}"`);
    });
  }
}

async function measureLoad(url) {
  const { page, close } = await slowPhone(browser);
  await page.addInitScript(noteTimes);
  await page.goto(url, { waitUntil: "load" });
  await page.locator('html[data-ready="hydrated"]').waitFor({ state: "attached" });
  const times = await page.evaluate(() => window.times());
  await close();
  return times;
}

/** Runs in the page, before anything of it. */
function noteTimes() {
  const latest = { "first paint": NaN, "largest paint": NaN, "app ready": NaN };
  const take = (entries) => {
    for (const { entryType, name, startTime } of entries) {
      if (name === "first-contentful-paint") latest["first paint"] = startTime;
      if (entryType === "largest-contentful-paint") latest["largest paint"] = startTime;
    }
  };
  const observers = ["paint", "largest-contentful-paint"].map((type) => {
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type, buffered: true });
    return observer;
  });
  new MutationObserver(() => {
    if (document.documentElement?.dataset.ready) latest["app ready"] ||= performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
  window.times = () => {
    for (const observer of observers) take(observer.takeRecords());
    return latest;
  };
}

function print(rows) {
  console.log(["page".padEnd(10), "".padEnd(14), ...MEASURES.map((name) => name.padStart(14))].join(""));
  for (const { page, variant, medians } of rows) {
    console.log([page.padEnd(10), variant.padEnd(14), ...medians.map((time) => `${time} ms`.padStart(14))].join(""));
  }
}

function judge(rows) {
  for (const page of Object.keys(PAGES)) {
    const firstPaints = (wanted) =>
      rows.find((row) => row.page === page && row.variant === wanted).loads.map((times) => times["first paint"]);
    const bare = firstPaints("without both");
    const ratio = median(firstPaints("as it is").map((own, load) => own / bare[load]));
    const finding = `${page}: the first paint takes ${ratio.toFixed(2)} times as long as without fonts and hero`;
    if (ratio <= 1 + NOISE) {
      console.log(finding);
    } else {
      console.error(`bench: ${finding}: see what they hold back`);
      process.exitCode = 1;
    }
  }
}
