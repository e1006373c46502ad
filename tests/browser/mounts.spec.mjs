// The same folder works under any path of a host without rewrite rules.
import { becomes, expect, isMarked, isStill, markDocument, scrollTop, test } from "./support/fixtures.mjs";
import { SITE, kindsOfPages } from "./support/site.mjs";

test.use({ viewport: { width: 1280, height: 600 } });

for (const mount of ["/", "/a/ä%20b/"]) {
  test.describe(`under ${mount}`, () => {
    test("ok every kind of page loads cold and reloads", async ({ page, serve }) => {
      test.setTimeout(180_000);
      const host = await serve(SITE, { mount });
      for (const path of kindsOfPages()) {
        await test.step(path, async () => {
          await page.goto(host.url(path));
          await becomes(page, "hydrated");
          const heading = await page.locator("h1").textContent();
          await page.reload();
          await becomes(page, "hydrated");
          await expect(page.locator("h1")).toHaveText(heading);
          await expect(page).toHaveURL(host.url(path));
        });
      }
    });

    test("ok goes on, back and forward with scroll and focus right", async ({ page, serve }) => {
      const host = await serve(SITE, { mount });
      await openHome(page, host);
      await follow(page, programmeLink(page), host.url("programm/"));
      const link = lastWorkshop(page);
      await scrollTo(page, link);
      const place = await follow(page, link, host.url("programm/workshop-5/"));

      await page.goBack();
      await expect(page).toHaveURL(host.url("programm/"));
      await expect(page.locator("h1")).toHaveText("Programm");
      await expect(link).toBeFocused();
      await isAt(link, place);

      await page.goForward();
      await expect(page).toHaveURL(host.url("programm/workshop-5/"));
      await expectAtHeading(page);
      await page.goBack();
      await expect(link).toBeFocused();
      await page.goBack();
      await expect(page).toHaveURL(host.url());
      await expect(programmeLink(page)).toBeFocused();
      expect(await isMarked(page)).toBe(true);
    });

    test("ok goes back over a reload", async ({ page, serve }) => {
      const host = await serve(SITE, { mount });
      await openHome(page, host);
      await follow(page, programmeLink(page), host.url("programm/"));
      await scrollTo(page, lastWorkshop(page));
      const place = await follow(page, lastWorkshop(page), host.url("programm/workshop-5/"));
      await page.reload();
      await becomes(page, "hydrated");
      await page.goBack();
      await expect(page).toHaveURL(host.url("programm/"));
      await expect(page.locator("h1")).toHaveText("Programm");
      await expect(lastWorkshop(page)).toBeFocused();
      await isAt(lastWorkshop(page), place);
    });

    test("ok an address that does not exist leads on, and back", async ({ page, serve }) => {
      const host = await serve(SITE, { mount });
      await page.goto(host.url("404.html"));
      await becomes(page, "hydrated");
      const heading = await page.locator("h1").textContent();
      await follow(page, programmeLink(page), host.url("programm/"));
      await page.goBack();
      await expect(page).toHaveURL(host.url("404.html"));
      await expect(page.locator("h1")).toHaveText(heading);
    });
  });
}

function programmeLink(page) {
  return page.getByRole("banner").getByRole("link", { name: "Programm", exact: true });
}

function lastWorkshop(page) {
  return page.locator('main [data-session="workshop-5"] h3 a').last();
}

async function openHome(page, host) {
  await page.goto(host.url());
  await becomes(page, "hydrated");
  await markDocument(page);
}

/** Follows a link inside the app: no new document, the top of the page, its heading. Returns how
    far below the upper edge of the window the link was. */
async function follow(page, link, url) {
  const clicked = await link.evaluateHandle((element) => {
    const seen = {};
    element.addEventListener("click", () => { seen.top = element.getBoundingClientRect().top; }, { once: true });
    return seen;
  });
  await link.click();
  await expect(page).toHaveURL(url);
  await expectAtHeading(page);
  await expect.poll(() => scrollTop(page)).toBe(0);
  await isStill(page);
  return (await clicked.jsonValue()).top;
}

async function expectAtHeading(page) {
  await expect(page.locator("main h1")).toBeFocused();
}

/** Scrolls until a link can be clicked; a click then scrolls no further. */
async function scrollTo(page, link) {
  await link.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  expect(await scrollTop(page)).toBeGreaterThan(0);
}

/** A link is there again in the window, though fonts that came meanwhile have changed what is
    above it. Pages scroll by whole pixels. */
async function isAt(link, place) {
  const distance = async () => Math.abs((await link.boundingBox()).y - place);
  await expect.poll(distance).toBeLessThanOrEqual(1);
}
