// The programme as a grid, with more rooms than any window is wide: what stands where, what stays
// in sight, and how large it is.
import { KNOWN } from "./axe_incomplete.mjs";
import { audit, bringAxe } from "./support/axe.mjs";
import { publish } from "./support/event_change.mjs";
import { becomes, expect, test } from "./support/fixtures.mjs";
import { settled, standsAtNow } from "./support/arrival.mjs";
import { EXAMPLE } from "./support/site.mjs";

const BEFORE = "2027-09-01T12:00:00+02:00";
const DURING = "2027-10-14T16:20:00+02:00";
const HALLS = 32;
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

const DAY = "#day-2027-10-14";
const list = (page) => page.locator(`${DAY} [data-grid]`);
const head = (page) => page.locator(`${DAY} .grid-head`);
const room = (page, name) => head(page).getByText(name, { exact: true });
const cell = (page, id) => list(page).locator(`.entry[data-session="${id}"]`);
const left = async (locator) => Math.round((await locator.boundingBox()).x);

let host;
test.beforeEach(async ({ serve }) => { host = await serve(EXAMPLE); });

/** The example event, and at 16 o'clock a talk in each of many halls, some of an hour. */
function withHalls(event) {
  const [some] = event.rooms;
  const halls = Array.from({ length: HALLS }, (_, index) => ({ ...some, id: `halle-${index}`, name: `Halle ${index}` }));
  const talk = event.sessions.find(({ id }) => id === "grusswort-stadt") ?? event.sessions[0];
  const run = (id, room, start, end) => ({
    ...talk.runs[0], id, day: "2027-10-14", start: `2027-10-14T${start}:00+02:00`, end: `2027-10-14T${end}:00+02:00`, rooms: [room],
  });
  const held = ({ id }, index) => {
    const name = `vortrag-${id}`;
    return { ...talk, id: name, runs: [run(name, id, "16:00", index % 10 === 9 ? "17:00" : "16:15")] };
  };
  event.rooms = [...event.rooms, ...halls];
  event.sessions = [...event.sessions, ...halls.map(held)];
}

async function open(page, { path = "programm/?layout=grid", now = BEFORE, change } = {}) {
  if (change) publish(host, EXAMPLE, change);
  await page.clock.setFixedTime(now);
  await page.goto(host.url(path));
  await becomes(page, change ? "mounted" : "hydrated");
  await settled(page);
}

/** As many minutes later the app looks at the clock again. */
async function becomesLater(page, now) {
  await page.clock.setFixedTime(now);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

for (const [name, size] of Object.entries({ wide: WIDE, phone: PHONE })) {
  test.describe(name, () => {
    test.use({ viewport: size });

    test("ok the page scrolls downwards, and the rooms stay below its header", async ({ page }) => {
      await open(page, { change: withHalls });
      await cell(page, "vortrag-halle-0").evaluate((entry) => entry.scrollIntoView({ block: "end" }));
      await settled(page);
      const [box, header] = await Promise.all([head(page).boundingBox(), page.locator(".site-header").boundingBox()]);
      expect(Math.abs(box.y - header.y - header.height)).toBeLessThanOrEqual(1);
      expect(await list(page).evaluate((grid) => grid.scrollHeight - grid.clientHeight)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => document.scrollingElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    });

    test("ok a wheel over the grid scrolls the page, and does not get stuck", async ({ page }) => {
      await open(page, { change: withHalls });
      await list(page).evaluate((grid) => grid.scrollIntoView());
      await page.mouse.move(size.width / 2, size.height / 2);
      const before = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, 300);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);
    });

    test("ok sideways names and columns go together, whichever is scrolled, and the times stay", async ({ page }) => {
      await open(page, { change: withHalls });
      const own = cell(page, "vortrag-halle-20");
      const time = page.locator(`${DAY} .grid-time`).first();
      const atFirst = await left(time);
      for (const part of [list(page), head(page)]) {
        await part.evaluate((element) => { element.scrollLeft = 0; });
        // The other part follows in a moment.
        for (const one of [room(page, "Halle 20"), own]) await expect.poll(() => left(one)).toBeGreaterThan(size.width);
        const goal = await left(own) - size.width / 2;
        await part.evaluate((element, to) => { element.scrollLeft = to; }, goal);
        await expect.poll(() => left(room(page, "Halle 20"))).toBeLessThan(size.width);
        await expect.poll(async () => Math.abs(await left(room(page, "Halle 20")) - await left(own))).toBeLessThan(6);
        expect(await left(time)).toBe(atFirst);
      }
    });
  });
}

test.describe("on a wide window", () => {
  test.use({ viewport: WIDE });

  test("ok rooms with something now come first, until it ends", async ({ page }) => {
    const names = () => head(page).locator(".grid-room").allTextContents();
    await open(page, { change: withHalls });
    const usual = await names();
    expect(usual[0]).toBe("Bahnhofshalle");
    await open(page, { change: withHalls, now: DURING });
    await expect.poll(names).not.toEqual(usual);
    const first = await names();
    expect(first.toSorted()).toEqual(usual.toSorted());
    const last = Math.max(...["Halle 9", "Halle 19", "Halle 29"].map((hall) => first.indexOf(hall)));
    expect(last).toBeLessThan(first.indexOf("Halle 0"));
    await expect(page.locator(`${DAY} .grid-now`)).toBeVisible();
    await becomesLater(page, "2027-10-14T17:05:00+02:00");
    await expect.poll(async () => (await names()).indexOf("Halle 9")).toBeGreaterThan(first.indexOf("Halle 9"));
  });

  test("ok a cell does not show what the axes say, but those who hear it are told", async ({ page }) => {
    await open(page);
    const own = cell(page, "workshop-karte").first();
    const details = own.locator(".run-details");
    await expect(details).toHaveText(/^14:00–15:15 · Wartesaal$/);
    const box = await details.boundingBox();
    expect(box.width * box.height).toBeLessThanOrEqual(1);
    await expect(details).toHaveCSS("display", "block");
    await expect(page.locator(`${DAY} .grid-time`, { hasText: /^15:15$/ })).toBeVisible();
  });

  test("ok filters leave the rooms that they need", async ({ page }) => {
    await open(page, { change: withHalls, path: "programm/?layout=grid&room=halle-3&room=halle-7" });
    await expect(head(page).locator(".grid-room")).toHaveText(["Halle 3", "Halle 7"]);
    await expect(list(page).locator(".entry:visible")).toHaveCount(2);
    await page.locator(".filter-chip").first().click();
    await page.locator(".filter-chip").first().click();
    await expect(head(page).locator(".grid-room")).not.toHaveCount(2);
  });

  test("ok a slider makes the grid smaller and larger, by keyboard too, and the address keeps it", async ({ page }) => {
    await open(page);
    const slider = page.getByRole("slider", { name: "Größe" });
    const width = async () => (await room(page, "Wartesaal").boundingBox()).width;
    await expect(slider).toHaveValue("1");
    const usual = await width();
    await slider.press("ArrowRight");
    await expect(page).toHaveURL(/zoom=2/);
    expect(await width()).toBeGreaterThan(usual * 1.3);
    await slider.press("Home");
    await expect(page).toHaveURL(/zoom=0/);
    const small = await width();
    expect(small).toBeLessThan(usual);
    await page.reload();
    await becomes(page, "hydrated");
    await expect(slider).toHaveValue("0");
    expect(await width()).toBe(small);
    await slider.press("ArrowRight");
    await expect(page).not.toHaveURL(/zoom/);
    await page.getByRole("button", { name: "Liste", exact: true }).click();
    await expect(slider).toBeHidden();
  });

  test("ok what has the focus is in sight, clear of the pinned axes", async ({ page }) => {
    await open(page, { change: withHalls });
    const link = cell(page, "vortrag-halle-25").locator(".entry-title a");
    await cell(page, "vortrag-halle-24").locator(".star").focus();
    await page.keyboard.press("Tab");
    await expect(link).toBeFocused();
    const box = await link.boundingBox();
    const [corner, pinned] = await Promise.all([page.locator(`${DAY} .grid-corner`).boundingBox(), head(page).boundingBox()]);
    expect(box.x).toBeGreaterThanOrEqual(corner.x + corner.width - 1);
    expect(box.y).toBeGreaterThanOrEqual(pinned.y + pinned.height - 1);
    expect(box.x + box.width).toBeLessThanOrEqual(WIDE.width + 1);
  });

  test("ok the way to what runs now leads into the grid", async ({ page }) => {
    await open(page, { now: DURING });
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole("button", { name: "Was läuft jetzt?" }).click();
    await expect(page.locator(".entry:has([data-running]) .entry-title a:focus")).toBeInViewport();
  });

  for (const zoom of [0, 1, 2]) {
    test(`ok it is accessible during the event, zoom ${zoom}`, async ({ page }) => {
      await open(page, { path: `programm/?layout=grid&zoom=${zoom}`, now: DURING });
      // What is pinned covers half of a time where the page stands at now.
      await standsAtNow(page);
      await page.evaluate(() => scrollTo(0, 0));
      await settled(page);
      await bringAxe(page);
      expect((await audit(page, KNOWN)).problems).toEqual([]);
    });
  }
});

test("ok on paper it is the list, without axes", async ({ page }) => {
  await open(page, { now: DURING });
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".grid-head:visible, .grid-edge:visible")).toHaveCount(0);
  await expect(cell(page, "workshop-karte").first().locator(".run-details")).toBeVisible();
});

test("ok from right to left the first room is on the right, and all goes together", async ({ page }) => {
  await page.setViewportSize(WIDE);
  await open(page, { change: withHalls });
  await page.evaluate(() => { document.documentElement.dir = "rtl"; });
  const [corner, first, second] = await Promise.all(["Do 14. Oktober", "Bahnhofshalle", "Wartesaal"].map((name) => left(room(page, name))));
  expect(corner).toBeGreaterThan(first);
  expect(first).toBeGreaterThan(second);
  await head(page).evaluate((element) => { element.scrollLeft = -2000; });
  await expect.poll(() => list(page).evaluate((element) => element.scrollLeft)).toBe(-2000);
  expect(await left(room(page, "Do 14. Oktober"))).toBe(corner);
});
