// How much memory a page takes above an empty one: what Linux keeps as RssAnon in /proc.
import { readFileSync } from "node:fs";
import { launch } from "./phone.mjs";

/** Kilobytes of the page's own process, less those of an empty page in the same browser. */
export async function memoryOf(url) {
  const browser = await launch();
  const devtools = await browser.newBrowserCDPSession();
  const page = await browser.newPage();
  await page.goto(new URL("/robots.txt", url).href);
  const empty = await kilobytes(devtools);
  await page.goto(url, { waitUntil: "networkidle" });
  const full = await kilobytes(devtools);
  await browser.close();
  return Math.max(full - empty, 1);
}

/** Kilobytes of all pages of a partner's page and its frames, in sight or not. */
export async function memoryOfAll(url) {
  const browser = await launch();
  const devtools = await browser.newBrowserCDPSession();
  const page = await browser.newPage({ viewport: { width: 1280, height: 12_000 } });
  await page.goto(url, { timeout: 120_000 });
  for (const frame of page.frames()) await frame.waitForFunction(isThere, undefined, { timeout: 120_000 });
  const all = await renderersOf(devtools);
  await browser.close();
  return all.reduce((sum, one) => sum + one, 0);
}

function isThere() {
  return document.readyState === "complete" && (!document.querySelector("script[data-app]") || "ready" in document.documentElement.dataset);
}

/** The largest of the browser's renderers: others are spares. */
async function kilobytes(devtools) {
  return Math.max(...await renderersOf(devtools));
}

async function renderersOf(devtools) {
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  return renderers.map(({ id }) => Number(/^RssAnon:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))[1]));
}
