// The whole site without a mouse: every control is reached, the focus is always seen, and
// nothing holds it (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11).
import { becomes, expect, test as base } from "./support/fixtures.mjs";
import { bringNames, expectedStops, focused, stops, tabTo } from "./support/keyboard.mjs";
import { open, visitNamed } from "./support/visits.mjs";

const test = base.extend({
  page: async ({ page }, use) => {
    await page.addInitScript(bringNames);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await use(page);
  },
});

const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 320, height: 640 };

// Wide pages of "first" stand for those without the app; what lies over what in "rtl" and "empty",
// every_page.spec.mjs finds at 1280 px.
const VISITS = {
  first: { WIDE, NARROW },
  running: { WIDE, NARROW },
  views: { WIDE, NARROW },
  rtl: { NARROW },
  empty: { NARROW },
  error: { NARROW },
};

for (const [visitName, sizes] of Object.entries(VISITS)) {
  const visit = visitNamed(visitName);
  test.describe(visitName, () => {
    test.use({ consoleAllowed: visit.consoleAllowed });
    for (const [name, size] of Object.entries(sizes)) {
      for (const path of visit.paths.filter((path) => !/^en\//.test(path))) {
        test(`ok every stop is seen, forth and back: /${path}, ${name}`, async ({ page, serve }) => {
          await page.setViewportSize(size);
          await open(page, await serve(visit.folder), visit, path);
          const expected = await expectedStops(page);
          expect(expected.length).toBeGreaterThan(2);
          expect(await stops(page)).toEqual(expected);
          expect(await stops(page, "Shift+Tab")).toEqual(expected.toReversed());
        });
      }
    }
  });
}

test("ok one journey through the whole site", async ({ page, host }) => {
  await page.setViewportSize(WIDE);
  await page.goto(host.url());
  await becomes(page, "hydrated");
  const banner = page.getByRole("banner").first();
  for (const name of ["Programm", "Workshops", "Personen", "Galerie", "Presse", "Kontakt"]) {
    await backToTop(page);
    await follow(page, banner.getByRole("link", { name, exact: true }), name);
  }
  await backToTop(page);
  await follow(page, banner.getByRole("link", { name: "Programm", exact: true }), "Programm");
  const session = page.locator('[data-session="podium-zuwanderung"] h3 a');
  await follow(page, session, "Podiumsdiskussion zur Situation der Zuwanderung");
  const person = page.locator('main [data-person="schu"] a');
  await follow(page, person, "Dr. Cornelia Schu");
  await page.goBack();
  await expect(person).toBeFocused();
  await page.goBack();
  await expect(session).toBeFocused();
  await backToTop(page);
  await follow(page, banner.getByRole("link", { name: "English" }), "Programme");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("ok the keyboard skips what is the same on every page", async ({ page, host }) => {
  await page.setViewportSize(NARROW);
  await page.goto(host.url("programm/"));
  await becomes(page, "hydrated");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Zum Inhalt" })).toBeFocused();
  expect((await focused(page)).faults).toEqual([]);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("main").locator("summary:visible, a:visible, button:visible, input:visible").first()).toBeFocused();
  expect((await focused(page)).faults).toEqual([]);
});

for (const scripts of [true, false]) {
  test.describe(`the menu, ${scripts ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled: scripts });

    test("ok opens, holds the focus while it is open, and gives it back", async ({ page, host }) => {
      await page.setViewportSize(NARROW);
      await page.goto(host.url("programm/"));
      if (scripts) await becomes(page, "hydrated");
      const button = page.locator(".menu-open");
      await tabOnlyTo(page, button);
      await page.keyboard.press("Enter");
      await expect(page.locator(".menu")).toBeVisible();
      if (!scripts) await page.keyboard.press("Tab");
      await expect(page.locator(".menu-close")).toBeFocused();
      const inside = page.locator(".menu :is(a, button)");
      for (let round = 0; round < (await inside.count()) + 2; round += 1) {
        await page.keyboard.press("Tab");
        await expect(page.locator(":focus").filter({ visible: true }).and(page.locator("body :not(.menu *)"))).toHaveCount(0);
      }
      await page.keyboard.press("Escape");
      await expect(page.locator(".menu")).toBeHidden();
      await expect(button).toBeFocused();
    });

    test("ok its own button closes it", async ({ page, host }) => {
      await page.setViewportSize(NARROW);
      await page.goto(host.url("programm/"));
      if (scripts) await becomes(page, "hydrated");
      await tabOnlyTo(page, page.locator(".menu-open"));
      await page.keyboard.press("Space");
      if (!scripts) await page.keyboard.press("Tab");
      await expect(page.locator(".menu-close")).toBeFocused();
      await page.keyboard.press("Space");
      await expect(page.locator(".menu")).toBeHidden();
      await expect(page.locator(".menu-open")).toBeFocused();
    });
  });
}

test("ok the menu leads on, and the focus goes to the new page", async ({ page, host }) => {
  await page.setViewportSize(NARROW);
  await page.goto(host.url());
  await becomes(page, "hydrated");
  await tabTo(page, page.locator(".menu-open"));
  await page.keyboard.press("Enter");
  await follow(page, page.locator(".menu").getByRole("link", { name: "Personen" }), "Personen");
  await expect(page.locator(".menu")).toBeHidden();
});

/** Opens the link that has been tabbed to; the heading of the next page takes the focus. */
async function follow(page, link, heading) {
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
}

/** To the first stop of the page, as somebody does who wants the head of it again. */
async function backToTop(page) {
  const first = page.locator(".skip-link");
  const here = await page.evaluate(() => document.activeElement === document.body);
  if (!here) await tabTo(page, first, "Shift+Tab");
}

/** Without JavaScript in the page nothing can be asked of it but where the focus is. */
async function tabOnlyTo(page, control) {
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press("Tab");
    if (await control.and(page.locator(":focus")).count()) return;
  }
  await expect(control).toBeFocused();
}
