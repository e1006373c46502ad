// When the app cannot start, the page stays a page: readable, with working links, and a
// quiet line that says what is missing.
import { pathToFileURL } from "node:url";
import { becomes, expect, isMarked, markDocument, test } from "./support/fixtures.mjs";
import { EXAMPLE, SITE, factsOf } from "./support/site.mjs";

// The browser itself reports an answer with an error status.
test.use({ consoleAllowed: /Failed to load resource/ });

const WASM = /^assets\/[^/]*\.wasm$/;
const APP_SCRIPT = /^assets\/app-[^/]*\.js$/;
const START_SCRIPT = /^assets\/start-[^/]*\.js$/;
const STYLES = /^assets\/style-[^/]*\.css$/;
const DATA = "event.json";
const NOT_FOUND = { status: 404, type: "text/html", body: "<!DOCTYPE html><title>404</title>" };
const HTML = { type: "text/html", body: "<!DOCTYPE html><title>Welcome</title>" };

const FAILURES = {
  "the wasm is missing": (host) => host.override(WASM, NOT_FOUND),
  "the wasm has a wrong MIME type": (host) => host.override(WASM, { type: "text/html" }),
  "the app's script is missing": (host) => host.override(APP_SCRIPT, NOT_FOUND),
  "the start script is missing": (host) => host.override(START_SCRIPT, NOT_FOUND),
  "event.json is missing": (host) => host.override(DATA, NOT_FOUND),
  "event.json is truncated": (host) => host.edit(DATA, (json) => json.slice(0, json.length / 2)),
  "event.json is empty": (host) => host.edit(DATA, () => ""),
  "event.json is HTML": (host) => host.override(DATA, HTML),
  "event.json is of a newer schema": (host) =>
    host.edit(DATA, (json) => json.replace(/"schema_version":\s*\d+/, '"schema_version":99')),
  "event.json is of a lower revision than the page": (host) =>
    host.edit(DATA, (json) => json.replace(/"revision":\s*\d+/, '"revision":0').replaceAll("Gallery Walk", "Rundgang")),
  "the words are those of another version": (host) => host.override(/words-de-[^/]*\.json$/, { body: "[]", type: "application/json" }),
};

// The example was built on its first day: then home waits for the app, to show what runs now.
for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "on the day, without the app" : "on the day, without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("ok home says when and where", async ({ page, serve }) => {
      const host = await serve(EXAMPLE);
      await page.route("**/*.wasm", (route) => route.abort());
      await page.goto(host.url("?now=2027-10-14T14:00:00%2B02:00"));
      if (javaScriptEnabled) await becomes(page, "failed");
      for (const part of [".hero-motto", ".hero-when"]) await expect(page.locator(part)).toBeVisible();
    });
  });
}

for (const [failure, cause] of Object.entries(FAILURES)) {
  test(`ok the page stays readable: ${failure}`, async ({ page, ownHost }) => {
    await cause(ownHost);
    await page.goto(ownHost.url("programm/"));
    await becomes(page, "failed");
    await expectReadable(page, "Programm", factsOf("programm/"));
    await expectNotice(page);
    await expectLinksWork(page, ownHost);
  });
}

test("ok the page stays readable where the other styles do not come", async ({ page, ownHost }) => {
  ownHost.override(STYLES, NOT_FOUND);
  await page.goto(ownHost.url("programm/"));
  await becomes(page, "failed");
  await expectReadable(page, "Programm", factsOf("programm/"));
  await expectNotice(page);
});

test("ok pictures are links to their files where the app has no event", async ({ page, ownHost }) => {
  ownHost.override(DATA, NOT_FOUND);
  await page.goto(ownHost.url("galerie/"));
  await becomes(page, "failed");
  const picture = page.locator(".photo-link").first();
  const file = await picture.getAttribute("href");
  await picture.click();
  await expect(page).toHaveURL(new URL(file, ownHost.url("galerie/")).href);
});

test("ok an app that panics while it starts is started again, once", async ({ page, host }) => {
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => dispatchEvent(new Event("treffpunkt:panic")));
  });
  await page.goto(host.url("programm/"));
  await becomes(page, "mounted");
  await expect(page.locator("main")).toHaveCount(1);
  await expect(page.locator("#notice")).toBeHidden();
});

test("ok an app that panics while it runs leaves a page whose links work", async ({ page, ownHost }) => {
  await page.goto(ownHost.url("programm/"));
  await becomes(page, "hydrated");
  await page.evaluate(() => dispatchEvent(new Event("treffpunkt:panic")));
  await becomes(page, "failed");
  await expectNotice(page);
  await markDocument(page);
  await page.getByRole("banner").getByRole("link", { name: "Personen" }).click();
  await expect(page).toHaveURL(ownHost.url("personen/"));
  await becomes(page, "hydrated");
  expect(await isMarked(page)).toBe(false);
});

test("ok an embedded page stays embedded without the app", async ({ page, ownHost }) => {
  ownHost.override(WASM, NOT_FOUND);
  await page.goto(ownHost.url("workshops/?embed"));
  await becomes(page, "failed");
  await page.locator("main").getByRole("link", { name: "Zwischen Ankommen und Dableiben" }).click();
  await expect(page).toHaveURL(ownHost.url("programm/workshop-5/?embed"));
  await expect(page.getByRole("banner")).toBeHidden();
});

test("ok the notice speaks the language of the page", async ({ page, ownHost }) => {
  ownHost.override(WASM, NOT_FOUND);
  await page.goto(ownHost.url("en/workshops/"));
  await becomes(page, "failed");
  await expect(page.locator("#notice")).toContainText(/page/i);
  await page.goto(ownHost.url("workshops/"));
  await becomes(page, "failed");
  await expect(page.locator("#notice")).toContainText(/Seite/);
});

test.describe("opened from a disk", () => {
  // A browser lets no page from a disk load its parts.
  test.use({ consoleAllowed: /file:\/\/|origin 'null'|ERR_FAILED/ });

  for (const [path, words] of [["index.html", /als Datei ge\u00f6ffnet.*treffpunkt serve.*Webspace/], ["en/programm/index.html", /open as a file.*treffpunkt serve.*web space/]]) {
    test(`ok ${path} says what to do`, async ({ page }) => {
      await page.goto(pathToFileURL(`${SITE}/${path}`).href);
      await becomes(page, "failed");
      await expect(page.locator("#notice")).toBeVisible();
      await expect(page.locator("#notice")).toHaveText(words);
    });
  }
});

test("ok a wrong address leads on", async ({ page, host }) => {
  const answer = await page.goto(host.url("gibt-es-nicht"));
  expect(answer.status()).toBe(404);
  await becomes(page, "hydrated");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Diese Seite gibt es nicht");
  await page.locator("main").getByRole("link", { name: "Workshops" }).click();
  await expect(page).toHaveURL(host.url("workshops/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Workshops");
});

test("ok what arrives whole shows no notice", async ({ page, ownHost }) => {
  await page.goto(ownHost.url("programm/"));
  await becomes(page, "hydrated");
  await expect(page.locator("#notice")).toBeHidden();
});

async function expectReadable(page, heading, facts) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  for (const fact of facts) {
    await expect(page.locator("main").getByText(fact).filter({ visible: true }).first(), fact).toBeVisible();
  }
}

async function expectNotice(page) {
  await expect(page.locator("#notice")).toBeVisible();
  await expect(page.locator("#notice")).toHaveText(/\p{L}.*\.$/u);
}

/** Links load the next page, as they do without an app. */
async function expectLinksWork(page, host) {
  await markDocument(page);
  await page.locator("main").getByRole("link", { name: "Gallery Walk" }).first().click();
  await expect(page).toHaveURL(host.url("programm/gallery-walk/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gallery Walk");
  expect(await isMarked(page)).toBe(false);
  await becomes(page, "failed");
}
