// A large event: lists and the search are there before its long texts.
import { readFileSync } from "node:fs";
import { LARGE } from "../states/states.mjs";
import { holdBack } from "./support/arrival.mjs";
import { becomes, expect, isMarked, markDocument, test } from "./support/fixtures.mjs";

const event = JSON.parse(readFileSync(`${LARGE}/event.json`, "utf8"));
const [session] = event.sessions;
const hits = (page) => page.locator("#search-results .entry");
const field = (page) => page.getByRole("searchbox");

/** The programme, while the event is on its way. */
async function openOutline(page, host) {
  const whole = await holdBack(page, "**/event.json");
  await page.goto(host.url("programm/"));
  await becomes(page, "hydrated");
  await expect.poll(whole.held).toBe(1);
  return whole;
}

test("ok before the event is there, words are found in titles, and runs are kept", async ({ page, serve }) => {
  const host = await serve(LARGE);
  await openOutline(page, host);
  await field(page).fill(session.title);
  await expect(hits(page).first()).toContainText(session.title);
  await field(page).fill("");
  const star = page.locator(".days .star").first();
  await star.click();
  await expect(star).toHaveAttribute("aria-pressed", "true");
});

test("ok words of long texts are found once these are there, without typing again", async ({ page, serve }) => {
  const host = await serve(LARGE);
  const { id, title, word } = onlyInItsDescription();
  const whole = await openOutline(page, host);
  await field(page).fill(word);
  await expect(page.locator("#search [role=status]")).not.toBeEmpty();
  await expect(hits(page).filter({ hasText: title })).toHaveCount(0);
  await whole.arrive();
  await expect(page.locator(`#search-results [data-session="${id}"]`)).toHaveCount(1);
  await expect(field(page)).toHaveValue(word);
});

test("ok a session is loaded as long as its text is not there, and drawn from then on", async ({ page, serve }) => {
  const host = await serve(LARGE);
  const { id, word } = onlyInItsDescription();
  const link = page.locator(`.days [data-session="${id}"] .entry-title a`);
  for (const isThere of [false, true]) {
    const whole = await openOutline(page, host);
    if (isThere) {
      await whole.arrive();
      await field(page).fill(word);
      await expect(page.locator(`#search-results [data-session="${id}"]`)).toHaveCount(1);
      await field(page).fill("");
    }
    await markDocument(page);
    await link.click();
    await expect(page.locator(".session-page")).toContainText(word);
    expect(await isMarked(page)).toBe(isThere);
    await page.unrouteAll({ behavior: "ignoreErrors" });
  }
});

test("ok a partner's frame stays embedded while the event is on its way", async ({ page, serve }) => {
  const host = await serve(LARGE);
  await holdBack(page, "**/event.json");
  await page.goto(host.url("programm/?embed"));
  await becomes(page, "hydrated");
  await page.locator(`.days [data-session="${session.id}"] .entry-title a`).click();
  await expect(page.locator(".session-page")).toBeAttached();
  await expect(page).toHaveURL(/\?embed/);
});

test("ok an event that was corrected since is shown as soon as it is there, and is no news", async ({ page, serve }) => {
  const host = await serve(LARGE);
  const corrected = { ...event, sessions: event.sessions.map((one, index) => (index ? one : { ...one, title: "Eben berichtigt" })) };
  host.override("event.json", { body: JSON.stringify(corrected) });
  const whole = await openOutline(page, host);
  const title = page.locator(`.days [data-session="${session.id}"] .entry-title`);
  await expect(title).toHaveText(session.title);
  await whole.arrive();
  await expect(title).toHaveText("Eben berichtigt");
  await expect(page.locator('.status[role="status"]')).toBeEmpty();
});

/** A session, and a word that is in its description alone. */
function onlyInItsDescription() {
  const all = JSON.stringify(event);
  for (const { id, title, description } of event.sessions) {
    const words = plain(description).match(/\p{L}{8,}/gu) ?? [];
    const word = words.find((word) => all.split(word).length === 2);
    if (word) return { id, title, word };
  }
  throw new Error("every word of every description stands twice");
}

/** All texts of a rich text, one after the other. */
function plain(rich) {
  const texts = [];
  JSON.stringify(rich ?? null, (key, value) => {
    if (key === "t") texts.push(value);
    return value;
  });
  return texts.join("");
}
