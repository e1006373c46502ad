// The organiser replaces event.json on the host: visitors who are looking see what is new, and
// those who come never see what is old.
import { comeBackTo, news } from "./support/event_change.mjs";
import { becomes, expect, isMarked, markDocument, onQuickNetwork, scrollTop, test, topOf } from "./support/fixtures.mjs";

const TITLE = "Gallery Walk";
const NEW_TITLE = "Rundgang der Poster";
const retitle = (json) => json.replaceAll(TITLE, NEW_TITLE);
const giveBack = (json) => json.replaceAll(NEW_TITLE, TITLE);

test("ok an open page shows a new title and says so", async ({ page, ownHost }) => {
  await openProgramme(page, ownHost);
  await ownHost.edit("event.json", retitle);
  await comeBackTo(page);
  await expect(news(page)).toHaveText(`${NEW_TITLE}: neuer Titel`);
  await expect(page.locator('main [data-session="gallery-walk"]')).toContainText(NEW_TITLE);
  await expect(page.locator("main")).not.toContainText(TITLE);
  expect(await isMarked(page)).toBe(true);
});

test("ok an open page keeps focus and scroll while it changes", async ({ page, ownHost }) => {
  await openProgramme(page, ownHost);
  const link = page.locator('[data-session="workshop-5"] h3 a').last();
  await link.focus();
  expect(await scrollTop(page)).toBeGreaterThan(0);
  const before = await topOf(link);
  await ownHost.edit("event.json", retitle);
  await comeBackTo(page);
  await expect(news(page)).toContainText(NEW_TITLE);
  await expect(link).toBeFocused();
  expect(Math.abs((await topOf(link)) - before)).toBeLessThan(2);
});

test("ok an open page follows one change after the other", async ({ page, ownHost }) => {
  await page.goto(ownHost.url("en/programm/gallery-walk/"));
  await becomes(page, "hydrated");
  const heading = page.getByRole("heading", { level: 1 });
  await ownHost.edit("event.json", retitle);
  await comeBackTo(page);
  await expect(heading).toContainText(NEW_TITLE);
  await expect(page).toHaveTitle(new RegExp(`^${NEW_TITLE}`));
  await ownHost.edit("event.json", giveBack);
  await comeBackTo(page);
  await expect(heading).toContainText(TITLE);
  await expect(page).toHaveTitle(new RegExp(`^${TITLE}`));
});

test("err a broken event.json changes nothing, and the next good one counts", async ({ page, ownHost }) => {
  await openProgramme(page, ownHost);
  let whole;
  await ownHost.edit("event.json", (json) => {
    whole = json;
    return retitle(json).slice(0, -100);
  });
  const asked = requestsOf(ownHost);
  await comeBackTo(page);
  await expect.poll(() => requestsOf(ownHost)).toBe(asked + 1);
  await expect(page.locator('main [data-session="gallery-walk"]')).toContainText(TITLE);
  await ownHost.edit("event.json", () => whole.replaceAll(TITLE, "Posterrunde"));
  await comeBackTo(page);
  await expect(news(page)).toHaveText("Posterrunde: neuer Titel");
  await becomes(page, "hydrated");
  expect(await isMarked(page)).toBe(true);
});

// One of the same revision is taken: who corrects the file by hand does not raise it (the other
// tests here). A lower one comes from a cache, or an upload is under way.
test("err an event.json of a lower revision is older, and changes nothing", async ({ page, ownHost }) => {
  await openProgramme(page, ownHost);
  let whole;
  await ownHost.edit("event.json", (json) => {
    whole = JSON.parse(json);
    return JSON.stringify({ ...JSON.parse(retitle(json)), revision: whole.revision - 1 });
  });
  const asked = requestsOf(ownHost);
  await comeBackTo(page);
  await expect.poll(() => requestsOf(ownHost)).toBe(asked + 1);
  whole.sessions.find(({ id }) => id === "workshop-5").title = "Bleiben";
  await ownHost.edit("event.json", () => JSON.stringify(whole));
  await comeBackTo(page);
  await expect(news(page)).toHaveText("Bleiben: neuer Titel");
});

// Organisers correct the published file by hand: docs/event-format.md, "Correcting the published file".
const NOTICE = /lie\u00df sich nicht lesen.*fehlen/;

test("ok a correction by hand is taken as it is meant", async ({ page, ownHost }) => {
  await openProgramme(page, ownHost);
  await ownHost.edit("event.json", (json) => `\u{feff}${correct(json, "gallery-walk", { start: "08:45", end: undefined })}`);
  await comeBackTo(page);
  await expect(page.locator('main [data-session="gallery-walk"]').first()).toContainText("08:45");
  await expect(page.locator("#notice")).toBeHidden();
  await page.reload();
  await becomes(page, "mounted");
  await expect(page.locator('main [data-session="gallery-walk"]').first()).toContainText("08:45");
});

test("err one slip takes nothing else with it, and is told until it is mended", async ({ page, ownHost }) => {
  await openProgramme(page, ownHost);
  const entries = page.locator("main [data-session]");
  const walk = page.locator('main [data-session="gallery-walk"]');
  const [all, own] = [await entries.count(), await walk.count()];
  let whole;
  await ownHost.edit("event.json", (json) => {
    whole = json;
    return correct(json, "gallery-walk", { state: "abgesagt" });
  });
  await comeBackTo(page);
  await expect(page.locator("#notice")).toHaveText(NOTICE);
  // Never as if it took place.
  await expect(walk).toHaveCount(0);
  await expect(entries).toHaveCount(all - own);
  await page.reload();
  await becomes(page, "mounted");
  await expect(page.locator("#notice")).toHaveText(NOTICE);
  await expect(entries).toHaveCount(all - own);
  await ownHost.edit("event.json", () => whole);
  await comeBackTo(page);
  await expect(entries).toHaveCount(all);
  await expect(page.locator("#notice")).toBeHidden();
});

function correct(json, id, change) {
  const event = JSON.parse(json);
  const [run] = event.sessions.find((session) => session.id === id).runs;
  Object.assign(run, change);
  return JSON.stringify(event);
}

for (const path of ["programm/gallery-walk/", "programm/"]) {
  test(`ok a fresh load of /${path} never shows the old title`, async ({ page, ownHost }) => {
    await onQuickNetwork(page);
    await ownHost.edit("event.json", retitle);
    await page.addInitScript(watchVisibleText, ["main h1", "main [data-session] h3", "main"]);
    await page.goto(ownHost.url(path));
    await becomes(page, "mounted");
    await expect(page.locator("main")).toContainText(NEW_TITLE);
    await expect.poll(() => wasSeen(page, NEW_TITLE)).toBe(true);
    expect(await wasSeen(page, TITLE)).toBe(false);
  });
}

test("ok what was seen is noticed: an unchanged page shows its title", async ({ page, ownHost }) => {
  await page.addInitScript(watchVisibleText, ["main h1"]);
  await page.goto(ownHost.url("programm/gallery-walk/"));
  await becomes(page, "hydrated");
  await expect.poll(() => wasSeen(page, TITLE)).toBe(true);
});

async function openProgramme(page, host) {
  await page.goto(host.url("programm/"));
  await becomes(page, "hydrated");
  await markDocument(page);
}

function requestsOf(host) {
  return host.requests.filter((path) => path === "/event.json").length;
}

/** Notes in each frame, before anything is painted, all text that can be seen. */
function watchVisibleText(selectors) {
  window.seenByTest = new Set();
  const look = () => {
    for (const element of document.querySelectorAll(selectors.join(","))) {
      const visible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (visible) window.seenByTest.add(element.textContent);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function wasSeen(page, text) {
  return page.evaluate((text) => [...window.seenByTest].some((seen) => seen.includes(text)), text);
}
