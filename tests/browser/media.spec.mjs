// Forced colours, reduced motion, and paper.
import { KNOWN } from "./axe_incomplete.mjs";
import { audit, bringAxe } from "./support/axe.mjs";
import { becomes, expect, test } from "./support/fixtures.mjs";
import { open, visitNamed } from "./support/visits.mjs";

test.describe("forced colours", () => {
  test("ok the focus, buttons and marks can be seen", async ({ page, serve }) => {
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    const visit = visitNamed("running");
    await open(page, await serve(visit.folder), visit, "");
    const canvas = await colour(page.locator("html"), "background-color");
    for (const button of await page.locator(".button").all()) {
      await expect(button).toHaveCSS("border-top-style", "solid");
      expect(await colour(button, "border-top-color")).not.toBe(canvas);
      expect(await colour(button, "color")).not.toBe(canvas);
    }
    for (const mark of await page.locator(".entry-kind, .site-name").all()) {
      expect(await colour(mark, "background-color", "::before")).not.toBe(canvas);
    }
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    await expect(focused).toHaveCSS("outline-style", "solid");
    expect(await colour(focused, "outline-color")).not.toBe(canvas);
  });

  test("ok the page that is shown is marked in the menu, and a cancelled run by its word", async ({ page, serve }) => {
    await page.emulateMedia({ forcedColors: "active" });
    const visit = visitNamed("running");
    await open(page, await serve(visit.folder), visit, "programm/");
    await expect(page.locator(".main-nav [aria-current]")).toHaveCSS("text-decoration-line", "underline");
    await expect(page.locator('[data-state="cancelled"]').first()).toContainText("Fällt aus");
  });
});

test.describe("motion", () => {
  for (const path of ["", "404.html"]) {
    test(`ok what moves by itself on /${path} is over within five seconds`, async ({ page, host }) => {
      await page.addInitScript(noteAnimations);
      await page.goto(host.url(path));
      await becomes(page, "hydrated");
      await expect.poll(() => page.evaluate(() => window.animationsByTest.size)).toBeGreaterThan(0);
      const ends = await page.evaluate(() => [...window.animationsByTest.values()]);
      expect(Math.max(...ends)).toBeLessThanOrEqual(5000);
    });
  }

  test("ok nothing moves for those who want it so", async ({ page, host }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.addInitScript(noteAnimations);
    await page.goto(host.url());
    await becomes(page, "hydrated");
    await page.getByRole("banner").first().getByRole("link", { name: "Personen" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Personen");
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => [...window.animationsByTest.keys()])).toEqual([]);
  });

  test("ok each page comes up when somebody goes on", async ({ page, host }) => {
    await page.addInitScript(noteAnimations);
    await page.goto(host.url("personen/"));
    await becomes(page, "hydrated");
    for (const [name, movement] of [["Workshops", "come-up"], ["Personen", "come-up-again"], ["Workshops", "come-up"]]) {
      await page.evaluate(() => window.animationsByTest.clear());
      await page.getByRole("banner").first().getByRole("link", { name }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
      await expect.poll(() => page.evaluate(() => [...window.animationsByTest.keys()])).toContain(`${movement} `);
    }
  });
});

test.describe("paper", () => {
  const SHEETS = { "programm/": [1, 2], "kontakt/": [1, 2], "presse/": [1, 4] };
  for (const [path, [least, most]] of Object.entries(SHEETS)) {
    test(`ok /${path} is printed on A4`, async ({ page, host }) => {
      await page.goto(host.url(path));
      await becomes(page, "hydrated");
      const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
      const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g);
      expect(sheets.length).toBeGreaterThanOrEqual(least);
      expect(sheets.length).toBeLessThanOrEqual(most);
    });
  }

  test("ok only what is of use on paper is printed, dark on white", async ({ page, host }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const path of ["programm/", "kontakt/"]) {
      await page.goto(host.url(path));
      await becomes(page, "hydrated");
      for (const useless of [".menu", ".menu-open", ".skip-link", ".button", ".site-footer nav", ".page-head-links", ".search-panel-controls"]) {
        for (const one of await page.locator(useless).all()) await expect(one).toBeHidden();
      }
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("body")).toHaveCSS("color", "rgb(18, 49, 43)");
    }
  });

  test("ok all ink is dark enough", async ({ page, host }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const path of ["", "programm/", "kontakt/"]) {
      await page.goto(host.url(path));
      await becomes(page, "hydrated");
      await bringAxe(page);
      const { problems } = await audit(page, KNOWN);
      // Nothing is pressed on paper.
      expect(problems.filter((problem) => !problem.startsWith("violation target-size")), `/${path}`).toEqual([]);
    }
  });

  test("ok addresses of links elsewhere are printed", async ({ page, host }) => {
    await page.emulateMedia({ media: "print" });
    await page.goto(host.url("presse/"));
    const links = page.locator('main a[href^="http"]');
    expect(await links.count()).toBeGreaterThan(2);
    for (const link of await links.all()) {
      const printed = await link.evaluate((link) => getComputedStyle(link, "::after").content);
      expect(printed).toContain(await link.getAttribute("href"));
    }
  });
});

function colour(locator, property, pseudo) {
  return locator.evaluate(
    (element, [property, pseudo]) => getComputedStyle(element, pseudo).getPropertyValue(property),
    [property, pseudo],
  );
}

/** Notes in each frame, before it is painted, what is moving, and when that ends. */
function noteAnimations() {
  window.animationsByTest = new Map();
  const look = () => {
    for (const animation of document.getAnimations()) {
      const { effect } = animation;
      const name = `${animation.animationName ?? animation.transitionProperty} ${effect.pseudoElement ?? effect.target.className?.baseVal ?? ""}`;
      window.animationsByTest.set(name, effect.getComputedTiming().endTime);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
