// How the app comes alive: in the page as it is, or by drawing it anew.
import { becomes, expect, scrollTop, test } from "./support/fixtures.mjs";
import { kindsOfPages, pages, withoutComments } from "./support/site.mjs";

const TITLE = "Gallery Walk";
const NEW_TITLE = "Rundgang der Poster";

const LANGUAGES = { German: (path) => !/^en\//.test(path), English: (path) => /^en\//.test(path) };
for (const [language, isIn] of Object.entries(LANGUAGES)) {
  test(`ok every page in ${language} is hydrated`, async ({ page, host }) => {
    test.setTimeout(180_000);
    const paths = pages().filter(isIn);
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      await test.step(path, async () => {
        await page.goto(host.url(path));
        await becomes(page, "hydrated");
        await expectOneFrame(page);
      });
    }
  });
}

test("ok pages whose comments a host has taken out are drawn anew", async ({ page, ownHost }) => {
  test.setTimeout(180_000);
  for (const path of kindsOfPages()) {
    await test.step(path, async () => {
      await ownHost.edit(fileOf(path), withoutComments);
      await page.goto(ownHost.url(path));
      await becomes(page, "mounted");
      await expectOneFrame(page);
    });
  }
});

test("ok pages that somebody altered are drawn anew", async ({ page, ownHost }) => {
  test.setTimeout(180_000);
  for (const path of kindsOfPages()) {
    await test.step(path, async () => {
      await ownHost.edit(fileOf(path), (html) => html.replace(/<h1/, "<p>Advertisement</p><!-- host --><h1"));
      await page.goto(ownHost.url(path));
      await becomes(page, "mounted");
      await expectOneFrame(page);
      await expect(page.locator("main")).not.toContainText("Advertisement");
    });
  }
});

test("ok pages older than event.json are drawn anew", async ({ page, ownHost }) => {
  await ownHost.edit("event.json", (json) => json.replaceAll(TITLE, NEW_TITLE));
  for (const path of ["programm/gallery-walk/", "en/programm/gallery-walk/"]) {
    await page.goto(ownHost.url(path));
    await becomes(page, "mounted");
    await expectOneFrame(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(NEW_TITLE);
    await expect(page).toHaveTitle(new RegExp(`^${NEW_TITLE}`));
    await expect(page.locator("#app")).not.toContainText(TITLE);
  }
});

test("ok drawing anew keeps focus and scroll", async ({ page, ownHost }) => {
  await ownHost.edit("event.json", (json) => json.replaceAll(TITLE, NEW_TITLE));
  const arrive = await holdBack(page, /\.wasm$/);
  await page.goto(ownHost.url("programm/"));
  const link = page.locator('[data-session="workshop-5"] h3 a').last();
  // Held back as well, for as long as the app may still come.
  await expect(link).toBeVisible();
  await link.focus();
  await expect(link).toBeFocused();
  expect(await scrollTop(page)).toBeGreaterThan(0);
  const before = (await link.boundingBox()).y;
  arrive();
  await becomes(page, "mounted");
  await expect(link).toBeFocused();
  expect(Math.abs((await link.boundingBox()).y - before)).toBeLessThan(2);
});

/** Lets a file arrive only when the function returned is called. */
async function holdBack(page, file) {
  let arrive;
  const arrived = new Promise((resolve) => { arrive = resolve; });
  await page.route(file, async (route) => {
    await arrived;
    await route.continue();
  });
  return arrive;
}

function fileOf(path) {
  return path.endsWith(".html") ? path : `${path}index.html`;
}

/** Nothing twice, nothing missing, nothing hidden. */
async function expectOneFrame(page) {
  const parts = ["header.site-header", "main", "main h1", "h1", "footer.site-footer"];
  const seen = await page.evaluate((parts) => {
    const count = (part) => [...document.querySelectorAll(part)].filter((one) => one.checkVisibility({ visibilityProperty: true })).length;
    return parts.map((part) => `${count(part)} ${part}`);
  }, parts);
  expect(seen).toEqual(parts.map((part) => `1 ${part}`));
}
