// What comes out of the printer: how many sheets, and nothing that is of no use on them.
import { readFileSync } from "node:fs";
import { LARGE } from "../states/states.mjs";
import { becomes, expect, test } from "./support/fixtures.mjs";
import { fillDays } from "./support/full_days.mjs";
import { EXAMPLE, SITE } from "./support/site.mjs";

async function sheetsOf(page, url, isReady = () => {}) {
  await page.goto(url);
  await becomes(page, "hydrated");
  await expect(page.locator("html")).not.toHaveAttribute("data-choosing");
  await isReady();
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g).length;
}

test("ok 135 runs are printed on six sheets of A4, in every layout", async ({ page, serve }) => {
  const host = await serve(LARGE);
  for (const [path, most] of Object.entries({
    "programm/": 6,
    "programm/?layout=compact": 6,
    "programm/?layout=grid": 6,
    "programm/?day=2": 2,
    "programm/?day=1&room=raum-2": 1,
    // On two days.
    "programm/?layout=mine#plan=beitrag-1,beitrag-40,beitrag-77": 2,
  })) {
    expect(await sheetsOf(page, host.url(path)), path).toBeLessThanOrEqual(most);
  }
});

test("ok each day of my programme is a sheet of its own, also with twenty entries", async ({ page, serve }) => {
  const host = await serve(LARGE);
  const event = JSON.parse(readFileSync(`${LARGE}/event.json`, "utf8"));
  // One after the other, without a clash.
  const kept = fillDays(event, [20, 20, 1]);
  host.override("event.json", { body: JSON.stringify(event) });
  for (const days of [kept.slice(0, 1), kept]) {
    const path = `programm/?layout=mine#plan=${days.flat()}`;
    // The outline is of the event before, in which these clash.
    const hasChanged = async () => {
      await expect(page.locator(".clash")).toHaveCount(0);
      await expect(page.locator(".plan-day")).toHaveCount(days.length);
    };
    expect(await sheetsOf(page, host.url(path), hasChanged)).toBe(days.length);
  }
});

test("ok the sheet for a door has the room's name, its entries of each day, and nothing else", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  await page.emulateMedia({ media: "print" });
  await page.goto(host.url("programm/?room=gleis-0"));
  await becomes(page, "hydrated");
  const days = page.locator(".days > .day:visible");
  await expect(days).toHaveCount(2);
  for (const day of await days.all()) {
    expect(await day.evaluate((day) => getComputedStyle(day, "::before").content)).toBe('"Gleis 0"');
    for (const run of await day.locator(".entry:visible").all()) await expect(run).toContainText("Gleis 0");
  }
  await expect(days.last()).toHaveCSS("break-before", "page");
  await expect(page.locator(".page-head")).toBeHidden();
  await expect(page.locator(".site-footer")).toBeHidden();
  expect(await sheetsOf(page, host.url("programm/?room=gleis-0"))).toBe(2);
  // Beside other filters it would not be all of the room.
  await page.goto(host.url("programm/?room=gleis-0&kind=workshop"));
  await becomes(page, "hydrated");
  await expect(page.locator("[data-room]")).toHaveCount(0);
});

test("ok no ornament, code or button is printed", async ({ page, serve }) => {
  await page.emulateMedia({ media: "print" });
  for (const site of [SITE, EXAMPLE]) {
    const host = await serve(site);
    for (const path of ["", "programm/", "kontakt/", "presse/"]) {
      await page.goto(host.url(path));
      await becomes(page, "hydrated");
      for (const useless of [".constellation", ".qr-code", ".copy-button", "button", "summary", ".site-footer a:not(.organisations a)"]) {
        await expect(page.locator(useless).filter({ visible: true }), `${path} ${useless}`).toHaveCount(0);
      }
    }
  }
});
