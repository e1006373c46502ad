// My programme: runs that a visitor keeps, on this device or for this visit.
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open } from "./support/example.mjs";
import { becomes, expect, inSandbox, test } from "./support/fixtures.mjs";
import { bar, kept, showMine, star } from "./support/plan.mjs";
import { EXAMPLE, SITE } from "./support/site.mjs";

const stored = (page) => page.evaluate(() => ({ ...localStorage }));

test.describe("the example event", () => {
  let host;
  test.beforeEach(async ({ serve }) => { host = await serve(EXAMPLE); });

  test("ok nothing is stored before the first run is kept, and all is gone with the last", async ({ page }) => {
    await open(page, host, "programm/");
    expect(await stored(page)).toEqual({});
    await star(page, "ankommen").click();
    await expect(star(page, "ankommen")).toHaveAttribute("aria-pressed", "true");
    await expect(bar(page)).toContainText("Gemerkt: Ankommen");
    expect(Object.values(await stored(page))).toEqual([expect.stringMatching(/^ankommen\n/)]);
    await page.reload();
    await becomes(page, "hydrated");
    await expect(star(page, "ankommen")).toHaveAttribute("aria-pressed", "true");
    await star(page, "ankommen").click();
    await expect(star(page, "ankommen")).toHaveAttribute("aria-pressed", "false");
    expect(await stored(page)).toEqual({});
  });

  test("ok a clash is said at once, and the other round is one press away", async ({ page }) => {
    await open(page, host, "programm/");
    await star(page, "workshop-namen-1").click();
    await expect(bar(page)).not.toContainText("Zur selben Zeit");
    await star(page, "workshop-karte-1").press("Enter");
    await expect(bar(page)).toContainText("Zur selben Zeit: Einen Ort benennen");
    await bar(page).getByRole("button", { name: /Stattdessen Eine Karte.*Runde 2/ }).click();
    await expect(star(page, "workshop-karte-2")).toHaveAttribute("aria-pressed", "true");
    await expect(star(page, "workshop-karte-1")).toHaveAttribute("aria-pressed", "false");
    await expect(bar(page)).not.toContainText("Zur selben Zeit");
  });

  test("ok it says which rounds go together, and takes them", async ({ page }) => {
    await open(page, host, "programm/");
    for (const run of ["workshop-karte-1", "workshop-fahrplan-1"]) await star(page, run).click();
    await showMine(page);
    await expect(kept(page)).toHaveCount(2);
    await expect(kept(page).locator("[aria-pressed=true]")).toHaveCount(2);
    const ways = page.locator(".plan-ways li");
    // Both are held at the same times twice: one first, the other second.
    await expect(ways).toHaveCount(2);
    await ways.first().getByRole("button", { name: "Übernehmen" }).click();
    await expect(ways).toHaveCount(0);
    await expect(kept(page)).toHaveCount(2);
  });

  test("ok who keeps several runs that are in nobody's way keeps them all", async ({ page }) => {
    await open(page, host, "programm/");
    for (const run of ["kaffeepause-1", "kaffeepause-2", "workshop-karte-1", "workshop-fahrplan-1"]) await star(page, run).click();
    await showMine(page);
    await page.locator(".plan-ways").getByRole("button", { name: "Übernehmen" }).first().click();
    await expect(page.locator(".plan-ways")).toHaveCount(0);
    await expect(kept(page)).toHaveCount(4);
  });

  test("ok a filter leaves somebody else's programme in the address", async ({ page }) => {
    await open(page, host, "programm/?layout=mine#plan=ankommen,workshop-namen-2");
    await page.getByRole("button", { name: "Filtern", exact: true }).click();
    await page.getByRole("checkbox", { name: "Workshop" }).check();
    await expect(kept(page)).toHaveCount(1);
    await expect(page).toHaveURL(/\?layout=mine&kind=workshop#plan=ankommen,workshop-namen-2$/);
    await page.reload();
    await becomes(page, "hydrated");
    await expect(kept(page)).toHaveCount(1);
    await expect(page.getByText("hat jemand mit Ihnen geteilt")).toBeVisible();
  });

  test("ok somebody else's programme is shown, and kept only when wanted", async ({ page }) => {
    await open(page, host, "programm/?layout=mine#plan=ankommen,workshop-namen-2,no-such-run");
    await expect(kept(page)).toHaveCount(2);
    expect(await stored(page)).toEqual({});
    await page.getByRole("button", { name: "Mein eigenes zeigen" }).click();
    await expect(page.getByText("Hier ist noch nichts gemerkt.")).toBeVisible();
    await open(page, host, "personen/");
    await open(page, host, "programm/?layout=mine#plan=ankommen,workshop-namen-2");
    await page.getByRole("button", { name: "Als mein Programm behalten" }).click();
    await expect(page).toHaveURL(/\?layout=mine$/);
    expect(Object.values(await stored(page))[0]).toMatch(/^ankommen workshop-namen-2\n/);
  });

  test("ok somebody else's programme shows where it clashes, and cannot be changed in place", async ({ page }) => {
    await open(page, host, "programm/");
    await star(page, "ankommen").click();
    await open(page, host, "programm/?layout=mine#plan=workshop-namen-1,workshop-karte-1");
    await expect(page.locator(".clash")).toContainText("Zur selben Zeit");
    const waysOut = page.locator(".plan-list").getByRole("button", { name: /^(Stattdessen|Übernehmen)/ });
    await expect(waysOut).toHaveCount(0);
    await page.getByRole("button", { name: "Als mein Programm behalten" }).click();
    await expect(kept(page)).toHaveCount(3);
    await expect(waysOut.filter({ hasText: /^Stattdessen/ }).first()).toBeVisible();
  });

  test("ok two windows keep what either of them has kept", async ({ page, context }) => {
    await open(page, host, "programm/");
    const other = await context.newPage();
    await open(other, host, "programm/");
    await star(page, "ankommen").click();
    await star(other, "workshop-namen-2").click();
    await expect(star(other, "workshop-namen-2")).toHaveAttribute("aria-pressed", "true");
    await expect(star(other, "ankommen")).toHaveAttribute("aria-pressed", "true");
    expect(Object.values(await stored(page))[0]).toMatch(/^ankommen workshop-namen-2\n/);
  });

  test("ok what the programme leaves out for a while stays kept", async ({ page }) => {
    await open(page, host, "programm/");
    for (const run of ["ankommen", "workshop-namen-2"]) await star(page, run).click();
    const event = JSON.parse(readFileSync(`${EXAMPLE}/event.json`, "utf8"));
    event.sessions = event.sessions.filter(({ id }) => id !== "ankommen");
    host.override("event.json", { body: JSON.stringify(event) });
    await page.goto(host.url("programm/"));
    await becomes(page, "mounted");
    await star(page, "workshop-karte-1").click();
    await expect(star(page, "workshop-karte-1")).toHaveAttribute("aria-pressed", "true");
    expect(Object.values(await stored(page))[0]).toMatch(/^ankommen workshop-namen-2 workshop-karte-1\n/);
  });

  test("ok the address that is shared leads to the same runs", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, host, "programm/");
    for (const run of ["ankommen", "workshop-namen-2"]) await star(page, run).click();
    await showMine(page);
    await page.getByText("Teilen", { exact: true }).click();
    await page.getByRole("button", { name: "Kopieren" }).click();
    await expect(bar(page)).toContainText("Die Adresse ist kopiert.");
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toMatch(/programm\/\?layout=mine#plan=ankommen,workshop-namen-2$/);
    const other = await page.context().browser().newPage();
    await other.goto(address);
    await becomes(other, "hydrated");
    await expect(kept(other)).toHaveCount(2);
    await other.close();
  });

  test("ok what is kept is printed, and nothing else", async ({ page }) => {
    await page.addInitScript(() => {
      window.printed = 0;
      window.print = () => { window.printed += 1; };
    });
    await open(page, host, "programm/");
    for (const run of ["ankommen", "workshop-namen-2"]) await star(page, run).click();
    await showMine(page);
    await page.getByRole("button", { name: "Drucken" }).click();
    expect(await page.evaluate(() => window.printed)).toBe(1);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("[data-run]:visible")).toHaveCount(2);
    await expect(kept(page).first()).toContainText("08:30");
    await expect(page.locator("main :is(button, input):visible")).toHaveCount(0);
  });

  test("ok the kept runs become a calendar in the language of the page", async ({ page }) => {
    await open(page, host, "en/programm/?layout=mine#plan=keynote-insel");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "To my calendar" }).click(),
    ]);
    const text = readFileSync(await file.path(), "utf8").replaceAll("\r\n ", "");
    expect(text).toMatch(/UID:keynote-insel@[^]*SUMMARY:The island that wanted to be found\r\n/);
  });

  test("ok the kept runs become a calendar", async ({ page }) => {
    await open(page, host, "programm/?layout=mine#plan=workshop-namen-2,nachtzug-party,chor-der-durchsagen");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "In den Kalender" }).click(),
    ]);
    const text = readFileSync(await file.path(), "utf8");
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text).toMatch(/UID:nachtzug-party@[^]*DTSTART:20271014T200000Z\r\nDTEND:20271014T230000Z/);
  });

  test("ok a sandboxed frame keeps it for the visit, and says so", async ({ page }) => {
    const frame = await inSandbox(page, host, "programm/?embed");
    const button = frame.locator('.days .star[data-action="favourite:ankommen"]');
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    await expect(frame.locator("#plan")).toContainText("nur für diesen Besuch");
    await frame.getByRole("button", { name: "Mein Programm", exact: true }).click();
    await expect(frame.locator(".plan-entries .entry")).toHaveCount(1);
  });
});

test.describe("a calendar that is out of reach", () => {
  test.use({ consoleAllowed: /503/ });

  test("err it is said, and that trying again helps", async ({ page, serve }) => {
    const host = await serve(EXAMPLE);
    host.override("event.ics", { status: 503 });
    await open(page, host, "programm/?layout=mine#plan=ankommen");
    await page.getByRole("button", { name: "In den Kalender" }).click();
    await expect(bar(page)).toContainText("gerade nicht zu erreichen");
  });
});

test("ok runs without times are kept, and no calendar is promised for them", async ({ page, serve }) => {
  const host = await serve(SITE);
  // Afterwards nothing can be kept any more.
  await page.clock.setFixedTime("2026-05-01T12:00:00+02:00");
  await open(page, host, "programm/");
  await star(page, "gallery-walk").click();
  await showMine(page);
  await expect(kept(page)).toHaveCount(1);
  await page.getByRole("button", { name: "In den Kalender" }).click();
  await expect(bar(page)).toContainText("keine Uhrzeiten bekannt");
});

test("ok two sites of one origin keep their runs apart, whatever their ids", async ({ page, serve }) => {
  const folder = mkdtempSync(join(tmpdir(), "treffpunkt-origin-"));
  for (const name of ["a", "b"]) cpSync(EXAMPLE, join(folder, name), { recursive: true });
  const host = await serve(folder);
  await open(page, host, "a/programm/");
  await star(page, "ankommen").click();
  await expect(star(page, "ankommen")).toHaveAttribute("aria-pressed", "true");
  await open(page, host, "b/programm/");
  await expect(star(page, "ankommen")).toHaveAttribute("aria-pressed", "false");
  // The same site in another language.
  await open(page, host, "a/en/programm/");
  await expect(star(page, "ankommen")).toHaveAttribute("aria-pressed", "true");
  rmSync(folder, { recursive: true });
});
