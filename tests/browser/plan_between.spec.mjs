// What stands between the runs that a visitor keeps, and reminders of them.
import { execFileSync } from "node:child_process";
import { open } from "./support/example.mjs";
import { expect, test } from "./support/fixtures.mjs";
import { kept, showMine, star } from "./support/plan.mjs";
import { EXAMPLE } from "./support/site.mjs";

const pauses = (page) => page.locator(".plan-pause");
/** A text that has nothing else beside it. */
const whole = (text) => new RegExp(`^\\s*${text.replaceAll(".", "\\.")}\\s*$`);

/** The entries of a calendar, as another program reads them. */
function readCalendar(path) {
  return JSON.parse(execFileSync(process.execPath, ["tests/site/support/read_calendar.mjs", path], { encoding: "utf8" }));
}

let host;
test.beforeEach(async ({ serve }) => { host = await serve(EXAMPLE); });

test("ok between what is kept stand the ways on foot, and where the time is too short", async ({ page }) => {
  await open(page, host, "programm/?layout=mine#plan=kartenmarkt,workshop-namen-1,workshop-nachbarschaft-1,stadtrundgang,abendessen,keynote-insel");
  await expect(pauses(page)).toHaveText([
    "Zu knapp: 4 Min. Weg, 0 Min. Zeit",
    "7 Min. Weg",
    "12 Min. Weg 90 Min. frei: 1 Programmpunkt passt",
    "12 Min. Weg",
  ].map(whole));
  await expect(page.locator(".plan-entries")).toHaveText(/0 Min\. Zeit[^]{0,60}Einen Ort benennen/);
  await expect(page.locator(".plan-day")).toHaveText(["Donnerstag, 14. Oktober 2027", "Freitag, 15. Oktober 2027"]);
  // It is no clash.
  await expect(page.locator(".clash")).toHaveCount(0);
});

test("ok a gap leads to what fits into it, and a break of all is none", async ({ page }) => {
  await open(page, host, "programm/");
  for (const run of ["begruessung", "workshop-namen-1"]) await star(page, run).click();
  await showMine(page);
  await expect(pauses(page)).toHaveText([/^\s*6 Min\. Weg\s+4 Std\. frei: 7 Programmpunkte passen\s*$/]);
  await page.getByRole("link", { name: /7 Programmpunkte passen/ }).click();
  await expect(page).toHaveURL(/\/programm\/\?between=begruessung\.workshop-namen-1$/);
  const fitting = page.locator(".days .entry:visible");
  await expect(fitting).toHaveCount(7);
  await expect(page.locator(".filter-chip")).toHaveText(["09:30–14:00"]);
  await expect(page.getByText("7 von 41 Programmpunkten")).toBeVisible();
  // The talk that would leave no time for the way to the workshop is not among them.
  await expect(page.locator('.days [data-session="kartenmarkt"]:visible')).toHaveCount(0);
  await star(page, "keynote-verabredung").click();
  await page.goBack();
  await expect(kept(page)).toHaveCount(3);
  // From the welcome straight to the keynote, and then there is less time.
  await expect(pauses(page)).toHaveText([/^\s*6 Min\. Weg\s+3 Std\. frei: 5 Programmpunkte passen\s*$/]);
});

test("ok a reminder is in the calendar if it is wanted, and none of what is cancelled", async ({ page }) => {
  await open(page, host, "programm/?layout=mine#plan=workshop-namen-2,nachtzug-party,vortrag-postleitzahl");
  for (const [choice, minutes] of [["keine", undefined], ["10 Minuten vorher", -10], ["30 Minuten vorher", -30]]) {
    await page.getByLabel("Erinnerung").selectOption(choice);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "In den Kalender" }).click(),
    ]);
    const reminders = readCalendar(await file.path()).map(({ title, reminders }) => {
      expect(reminders.every(({ action, text }) => action === "DISPLAY" && text === title)).toBe(true);
      return reminders.map(({ minutes }) => minutes);
    });
    const expected = minutes ? [minutes] : [];
    // In the order of the file; the talk, which comes first, is cancelled.
    expect(reminders).toEqual([[], expected, expected]);
  }
});
