// What showing pages in a partner's page costs: `node tests/bench/embed.mjs [SITE]`, default `site`.
//
// On the slow phone (phone.mjs) the first paint of a page alone and of the same page in a frame
// that is all that its partner's page holds; medians of pairs loaded in turn. Then the memory of
// a partner's page with 20 frames, beside that of 20 frames of the same pages without scripts.
// Ends with status 1 if the frame paints later than the page by more than loads differ from each
// other, or takes more than 1.5 times the memory.
import { copySite, serveFolder } from "../support/server.mjs";
import { partnerSite } from "../browser/support/partner.mjs";
import { sayIfBusy } from "./busy.mjs";
import { launch, median, slowPhone } from "./phone.mjs";
import { memoryOfAll } from "./memory.mjs";

const LOADS = 5;
const PAGES = { programme: "programm/?frame", people: "personen/?frame" };
const NOISE = 0.1;
const FRAMES = 20;
const MOST_MEMORY = 1.5;

sayIfBusy();
const site = process.argv[2] ?? "site";
const host = await serveFolder(site, { compress: true });
const partner = await partnerSite();
let isGood = true;
await comparePaint();
await compareMemory();
partner.close();
await host.close();
if (!isGood) process.exitCode = 1;

async function comparePaint() {
  const browser = await launch();
  for (const [name, path] of Object.entries(PAGES)) {
    const alone = [];
    const framed = [];
    for (let load = 0; load < LOADS; load += 1) {
      alone.push(await firstPaint(browser, host.url(path), (page) => page.mainFrame()));
      partner.write(`<body style="margin:0"><iframe src="${host.url(path)}" style="border:0;width:100%;height:800px"></iframe>`);
      framed.push(await firstPaint(browser, partner.url, (page) => page.frames()[1]));
    }
    const [page, frame] = [median(alone), median(framed)];
    console.log(`${name}: first paint ${Math.round(page)} ms alone, ${Math.round(frame)} ms in a frame`);
    isGood &&= frame <= page * (1 + NOISE);
  }
  await browser.close();
}

/** Milliseconds from the request of the page itself to its first paint. */
async function firstPaint(browser, url, frameOf) {
  const { page, close } = await slowPhone(browser);
  await page.goto(url);
  const painted = await frameOf(page).evaluate(() => new Promise((done) => {
    const [entry] = performance.getEntriesByName("first-contentful-paint");
    if (entry) return done(entry.startTime);
    new PerformanceObserver((list) => done(list.getEntries()[0].startTime)).observe({ type: "paint", buffered: true });
  }));
  await close();
  return painted;
}

async function compareMemory() {
  const copy = await copySite(site);
  for (const path of await copy.files(/\.html$/)) {
    await copy.edit(path, (html) => html.replace(/<script[^]*?<\/script>/g, ""));
  }
  const bare = await serveFolder(copy.folder, { compress: true });
  const all = (from) => Array.from({ length: FRAMES }, () => `<iframe src="${from.url("programm/?frame")}" width="600" height="500"></iframe>`).join("");
  const take = async (from) => {
    partner.write(all(from));
    return memoryOfAll(partner.url);
  };
  const [alive, plain] = [await take(host), await take(bare)];
  console.log(`${FRAMES} frames: ${Math.round(alive / 1024)} MiB, without scripts ${Math.round(plain / 1024)} MiB (${(alive / plain).toFixed(2)} times)`);
  isGood &&= alive <= plain * MOST_MEMORY;
  await bare.close();
  await copy.remove();
}
