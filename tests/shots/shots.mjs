// Pictures of every page and state, to be looked at: target/shots/, with index.html as a
// contact sheet. Needs site/ and the program.
//
//     ./dev shots            all of them
//     ./dev shots rtl        those whose name contains "rtl"
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import config from "../../playwright.config.mjs";
import { serveFolder } from "../e2e/server.mjs";
import buildStates from "../states/build.mjs";
import { contactSheet } from "./contact_sheet.mjs";
import { shots } from "./list.mjs";

const OUT = "target/shots";
const AT_ONCE = 2;

const filter = process.argv[2] ?? "";
const wanted = shots().filter(({ name }) => name.includes(filter));
if (wanted.length === 0) throw new Error(`no picture's name contains "${filter}"`);
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
buildStates();

const browser = await chromium.launch(config.use.launchOptions);
const left = [...wanted];
await Promise.all(Array.from({ length: AT_ONCE }, takeSome));
await browser.close();
writeFileSync(join(OUT, "index.html"), contactSheet(wanted));
console.log(`${wanted.length} pictures: ${join(OUT, "index.html")}`);

async function takeSome() {
  for (let shot = left.shift(); shot; shot = left.shift()) {
    await take(shot).catch((error) => {
      throw new Error(`${shot.name}: ${error.message}`);
    });
  }
}

async function take({ name, visit, path, size, scripts = true, media = {}, enter, page: open }) {
  const host = await serveFolder(visit.folder);
  visit.before?.(host);
  const { locale, timezoneId } = config.use;
  const context = await browser.newContext({ locale, timezoneId, viewport: size, javaScriptEnabled: scripts });
  const page = await context.newPage();
  await page.emulateMedia(media);
  if (visit.now) await page.clock.setFixedTime(visit.now);
  await (open ?? openPlainly)(page, host, path);
  if (scripts && !open) await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await enter?.(page);
  if (scripts) await page.evaluate(loadPictures);
  await page.screenshot({ path: join(OUT, name), fullPage: true, animations: "disabled" });
  await context.close();
  await host.close();
}

async function openPlainly(page, host, path) {
  await page.goto(host.url(path));
}

/** Those, too, that nobody has scrolled to. */
async function loadPictures() {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = "eager";
  await Promise.all([document.fonts.ready, ...pictures.map((picture) => picture.decode())]);
}
