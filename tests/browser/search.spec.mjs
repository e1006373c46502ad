// Looking for words in the programme, and filtering it.
import { readFileSync } from "node:fs";
import { becomes, expect, test } from "./support/fixtures.mjs";
import { daysOf } from "./support/programme_of.mjs";
import { EXAMPLE } from "./support/site.mjs";

/** The entries of the programme that can be seen, whatever list they stand in. */
const entries = (page) => page.locator("[data-session]:visible");
const field = (page) => page.getByRole("searchbox", { name: "Programm durchsuchen" });
const status = (page) => page.locator("search").getByRole("status");

async function openProgramme(page, host, query = "") {
  await page.goto(host.url(`programm/${query}`));
  await becomes(page, "hydrated");
}

test("ok words are found while somebody types, and everything is there again when they are gone", async ({ page, host }) => {
  await openProgramme(page, host);
  const all = await entries(page).count();
  await field(page).fill("PODIUM");
  await expect(status(page)).toHaveText(/^[1-9]\d? von \d+ Programmpunkten?$/);
  const few = await entries(page).count();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(all);
  await expect(page.locator(".search-hits mark").first()).toHaveText(/podium/i);
  await expect(page).toHaveURL(/\?q=PODIUM$/);
  await field(page).fill("");
  await expect(entries(page)).toHaveCount(all);
  await expect(page).toHaveURL(/programm\/$/);
});

test("ok a name with a slip finds the person's sessions, in the other spelling too", async ({ page, host }) => {
  await openProgramme(page, host);
  for (const words of ["Möbbeck", "moebbeck", "mobbek"]) {
    await field(page).fill(words);
    await expect(page.locator(".search-hits").getByRole("link", { name: /Möbbeck/ }).first(), words).toBeVisible();
  }
});

test("ok a gendered word is found and marked however it is written", async ({ page, serve }) => {
  await openProgramme(page, await serve(EXAMPLE));
  for (const words of ["Nachbarinnen", "Nachbar:innen", "Nachbar*innen"]) {
    await field(page).fill(words);
    await expect(page.locator('.search-hits [data-session="workshop-nachbarschaft"]'), words).toBeVisible();
  }
});

test("ok what helps to follow a session is a filter, and a language finds what is interpreted into it", async ({ page, serve }) => {
  await openProgramme(page, await serve(EXAMPLE));
  await page.getByRole("button", { name: "Filtern", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Filtern" });
  await dialog.getByRole("group", { name: "Barrierefreiheit" }).getByRole("checkbox", { name: "Gebärdensprache" }).check();
  await dialog.getByRole("button", { name: "3 zeigen", exact: true }).click();
  await expect(entries(page)).toHaveCount(3);
  await expect(page).toHaveURL(/\?access=signing$/);
  await expect(entries(page).first().getByText("Dolmetschen: Englisch")).toBeVisible();
  await page.getByRole("button", { name: "Filtern", exact: true }).click();
  await dialog.getByRole("group", { name: "Sprache" }).getByRole("checkbox", { name: "Englisch" }).check();
  await dialog.getByRole("button", { name: "3 zeigen", exact: true }).click();
  await expect(entries(page)).toHaveCount(3);
});

test("ok filters leave the days as they are and stand in the address", async ({ page, host }) => {
  await openProgramme(page, host);
  await page.getByRole("button", { name: "Filtern", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Filtern" });
  await dialog.getByRole("checkbox", { name: "Workshop" }).check();
  await dialog.getByRole("button", { name: "5 zeigen", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Filtern", exact: true })).toBeFocused();
  await expect(entries(page)).toHaveCount(5);
  await expect(page).toHaveURL(/\?kind=workshop$/);

  await page.reload();
  await becomes(page, "hydrated");
  await expect(entries(page)).toHaveCount(5);
  await expect(status(page)).toHaveText(/^5 von /);

  await page.getByRole("button", { name: "Filter entfernen: Workshop" }).click();
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL(/programm\/$/);
});

/** What each filter asks of a run on one of its days, as `event.json` has it. */
const ASKS = {
  day: (_, run, value, day) => (day ?? "-") === value,
  track: (session, _, value) => session.track === value,
  kind: (session, _, value) => session.kind === value,
  language: ({ languages = [], interpreting = [], signing = [] }, _, value) => [...languages, ...interpreting, ...signing].includes(value),
  access: (session, _, value) => ({
    interpreting: session.interpreting?.length > 0, signing: session.signing?.length > 0,
    captions: session.captions?.length > 0, "plain-language": session.plain_language,
  })[value],
  room: (_, run, value) => run.rooms?.includes(value),
  level: (session, _, value) => session.level?.de === value,
  free: (_, run) => run.state !== "cancelled" && !["full", "closed"].includes(run.signup) && !run.signup?.waiting_list,
};

for (const [filter, asks] of Object.entries(ASKS)) {
  test(`ok every value of a filter leaves the runs that it is about: ${filter}`, async ({ page, serve }) => {
    const host = await serve(EXAMPLE);
    await openProgramme(page, host);
    const { days, sessions } = JSON.parse(readFileSync(`${EXAMPLE}/event.json`, "utf8"));
    const runs = sessions.flatMap((session) =>
      session.runs.flatMap((run) => daysOf(run, days).map((day) => ({ session, run, day }))));
    const boxes = await page.locator(`#filters input[name=${filter}]`).all();
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) {
      const value = await box.getAttribute("value");
      // The dialog is closed: fields are ticked as its labels would do it.
      await box.evaluate((field) => field.click());
      const expected = runs.filter(({ session, run, day }) => asks(session, run, value, day)).map(({ run }) => run.id);
      expect(expected.length).toBeLessThan(runs.length);
      await expect(page).toHaveURL(new RegExp(`[?]${filter}=`));
      const seen = page.locator(".days [data-run]:visible");
      await expect(seen).toHaveCount(expected.length);
      const ids = await seen.evaluateAll((all) => all.map(({ dataset }) => dataset.run));
      expect(ids.sort(), value).toEqual(expected.sort());
      await box.evaluate((field) => field.click());
      await expect(page).toHaveURL(/programm\/$/);
    }
  });
}

test("ok where nothing is found there is a way out", async ({ page, host }) => {
  await openProgramme(page, host, "?q=xyzzy&kind=panel");
  await expect(entries(page)).toHaveCount(0);
  await expect(status(page)).toHaveText(/^0 von /);
  await page.locator(".search-nothing").getByRole("button", { name: "Alles zeigen" }).click();
  await expect(field(page)).toHaveValue("");
  await expect(field(page)).toBeFocused();
  expect(await entries(page).count()).toBeGreaterThan(10);
});

test("ok coming back from a session leads to the same hits", async ({ page, host }) => {
  await openProgramme(page, host, "?q=plenum");
  const found = await entries(page).count();
  await page.locator(".search-hits").getByRole("link").first().click();
  await expect(page.locator(".session-page")).toBeVisible();
  await page.goBack();
  await expect(field(page)).toHaveValue("plenum");
  await expect(entries(page)).toHaveCount(found);
});

test("ok going back on the same page leads to what was chosen there", async ({ page, host }) => {
  // Afterwards nothing can be kept any more.
  await page.clock.setFixedTime("2026-05-01T12:00:00+02:00");
  await openProgramme(page, host, "?kind=workshop");
  await page.locator(".days .star:visible").first().click();
  await page.locator("#plan").getByRole("link").first().click();
  await expect(page).toHaveURL(/layout=mine/);
  await expect(page.locator(".plan-list")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?kind=workshop$/);
  await expect(page.locator(".plan-list")).toHaveCount(0);
  await expect(entries(page)).toHaveCount(5);
});

test("ok what an address says stays said while somebody types, also where there is no field for it", async ({ page, host }) => {
  await openProgramme(page, host, "?session=grusswort-stadt");
  await expect(entries(page)).toHaveCount(1);
  await field(page).fill("workshop");
  await expect(page).toHaveURL(/\?q=workshop&session=grusswort-stadt$/);
  await expect(status(page)).toHaveText(/^0 von /);
});

test("ok an embedded programme stays filtered, and embedded", async ({ page, host }) => {
  await openProgramme(page, host, "?embed&kind=workshop");
  await expect(entries(page)).toHaveCount(5);
  await field(page).fill("ankommen");
  await expect(page).toHaveURL(/\?embed&q=ankommen&kind=workshop$/);
});

test.describe("without the app", () => {
  test("ok no control is shown that would do nothing", async ({ page, serve }) => {
    const { SITE } = await import("./support/site.mjs");
    const host = await serve(SITE);
    await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
    await page.goto(host.url("programm/"));
    await becomes(page, "failed");
    await expect(page.locator("search")).toBeHidden();
    expect(await entries(page).count()).toBeGreaterThan(10);
  });
  test.use({ consoleAllowed: /404|MIME|wasm/ });
});
