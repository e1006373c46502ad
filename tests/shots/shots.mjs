// Pictures of every page and state, to be looked at: target/shots/, with index.html as a
// contact sheet. Needs site/ and the program.
//
//     ./dev shots            all of them
//     ./dev shots rtl        those whose name contains "rtl"
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import config from "../../playwright.config.mjs";
import { serveFolder } from "../support/server.mjs";
import buildStates from "../states/build.mjs";
import { contactSheet } from "./contact_sheet.mjs";
import { sittings } from "./list.mjs";

const OUT = "target/shots";
const AT_ONCE = 2;

const left = sittings(process.argv[2] ?? "");
const taken = [];
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
buildStates();

const browser = await chromium.launch(config.use.launchOptions);
await Promise.all(Array.from({ length: AT_ONCE }, takeSome));
await browser.close();
writeFileSync(join(OUT, "index.html"), contactSheet(taken.sort()));
console.log(`${taken.length} pictures: ${join(OUT, "index.html")}`);

async function takeSome() {
  for (let sitting = left.shift(); sitting; sitting = left.shift()) {
    const { name } = sitting.poses[0];
    await sit(sitting).catch((error) => {
      throw new Error(`${name}: ${error.message}`);
    });
  }
}

/** Opens a page once, and takes all pictures of it. */
async function sit({ visit, path, scripts, isWhole, open, poses, moment }) {
  const host = await serveFolder(visit.folder);
  visit.before?.(host);
  const { locale, timezoneId } = config.use;
  const context = await browser.newContext({ locale, timezoneId, javaScriptEnabled: scripts, viewport: poses[0].size });
  const page = await context.newPage();
  if (visit.now) await page.clock.setFixedTime(visit.now);
  await open(page, host, path);
  if (scripts) await page.evaluate(loadPictures);
  for (const { name, size, media } of poses) {
    await page.setViewportSize(size);
    await page.emulateMedia({ media: null, colorScheme: "light", forcedColors: null, ...media });
    if (moment && !(await moment.exists(page))) continue;
    await moment?.enter(page);
    await page.screenshot({ path: join(OUT, name), fullPage: isWhole && !moment, animations: "disabled" });
    taken.push(name);
    await moment?.leave(page);
  }
  await context.close();
  await host.close();
}

/** Those, too, that nobody has scrolled to. */
async function loadPictures() {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = "eager";
  await Promise.all([document.fonts.ready, ...pictures.map((picture) => picture.decode())]);
}
