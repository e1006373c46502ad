// Pages of the site in a partner's page: as high as what they show, in any frame, at any width.
import { KNOWN } from "./axe_incomplete.mjs";
import { audit, bringAxe } from "./support/axe.mjs";
import { becomes, expect } from "./support/fixtures.mjs";
import { expectAsHighAsItsPage, frameAt, heightOf, test } from "./support/frames.mjs";
import { element, fittedFrame, script } from "./support/partner.mjs";

/** What partners show: every kind of page, and some choices. */
const VIEWS = [
  "", "programm/", "programm/?day=1", "programm/?layout=grid", "programm/?layout=compact&limit=3",
  "programm/?kind=workshop&search=off", "programm/vortrag-archiv/", "jetzt/", "workshops/", "personen/?heading=off",
  "galerie/?limit=2", "galerie/?photo=bahnsteig&search=off", "kontakt/", "presse/", "en/programm/?theme=dark",
];
const FRAMES = { element: undefined, plain: "", sandboxed: "allow-scripts", "with its origin": "allow-scripts allow-same-origin allow-popups" };
const WIDTHS = [280, 320, 800];

for (const [name, sandbox] of Object.entries(FRAMES)) {
  for (const width of WIDTHS) {
    test(`ok every view is as high as its page, ${name}, ${width} px`, async ({ page, example, partner }) => {
      for (const some of inGroupsOf(5, VIEWS)) {
        const frames = some.map((view) => frameOf(example, view, sandbox));
        partner.write(`${script(example)}<div style="width:${width}px">${frames.join("<p>Text</p>")}</div>`);
        await page.goto(partner.url);
        for (const [index, view] of some.entries()) {
          await test.step(view || "home", async () => {
            const frame = await frameAt(page, index);
            await becomes(frame, "hydrated");
            await expectAsHighAsItsPage(frame);
            const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            expect(overflow).toBeLessThanOrEqual(0);
            if (sandbox === undefined) {
              await bringAxe(frame);
              expect((await audit(frame, KNOWN)).problems).toEqual([]);
            }
          });
        }
      }
    });
  }
}

test.describe("a frame follows its page", () => {
  test.beforeEach(async ({ page, example, partner }) => {
    partner.write(`${script(example)}<h1>Partner</h1><div id="box" style="width:700px">${element(example, "programm/")}</div>`);
    await page.goto(partner.url);
    await becomes(await frameAt(page, 0), "hydrated");
  });

  test("ok when filters, words and layouts change", async ({ page }) => {
    const frame = await frameAt(page, 0);
    const heights = [await expectAsHighAsItsPage(frame)];
    for (const act of [
      () => frame.getByRole("searchbox").fill("Archiv"),
      () => frame.getByRole("searchbox").fill(""),
      () => frame.getByRole("button", { name: "Kompakt" }).click(),
      () => frame.getByRole("button", { name: "Raster" }).click(),
    ]) {
      await act();
      await frame.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
      heights.push(await expectAsHighAsItsPage(frame));
    }
    expect(new Set(heights).size).toBeGreaterThan(3);
  });

  test("ok when its text is larger, its column narrower, and after it was hidden", async ({ page }) => {
    const frame = await frameAt(page, 0);
    const before = await expectAsHighAsItsPage(frame);
    await frame.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
    await expect.poll(() => heightOf(frame)).toBeGreaterThan(before);
    await expectAsHighAsItsPage(frame);
    await frame.evaluate(() => { document.documentElement.style.fontSize = ""; });
    await page.evaluate(() => { box.style.width = "300px"; });
    await expect.poll(() => heightOf(frame)).toBeGreaterThan(before);
    await expectAsHighAsItsPage(frame);
    await page.evaluate(() => { box.style.display = "none"; box.style.width = "700px"; });
    await page.evaluate(() => { box.style.display = ""; });
    await becomes(await frameAt(page, 0), "hydrated");
    await expectAsHighAsItsPage(await frameAt(page, 0));
  });

  test("ok to another page and back, and the visitor sees where it begins", async ({ page }) => {
    const frame = await frameAt(page, 0);
    await expectAsHighAsItsPage(frame);
    const link = frame.locator(".days .entry-title a").last();
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await expect(frame.locator(".session-page")).toBeAttached();
    await expectAsHighAsItsPage(frame);
    await expect(frame.locator("h1")).toBeInViewport();
    await expect(page.locator("treffpunkt-embed iframe")).toHaveAttribute("title", await frame.locator("h1").textContent());
    await page.evaluate(() => history.back());
    await expect(frame.getByRole("searchbox")).toBeVisible();
    await expectAsHighAsItsPage(frame);
  });

  test("ok the filters open where the visitor looks, and the partner's page is left by keyboard", async ({ page }) => {
    const frame = await frameAt(page, 0);
    await expectAsHighAsItsPage(frame);
    await page.evaluate(() => scrollTo(0, 250));
    await frame.getByRole("button", { name: "Filtern" }).click();
    const dialog = frame.locator("dialog[open]");
    await expect(dialog).toBeInViewport({ ratio: 0.9 });
    await frame.getByRole("button", { name: "Ergebnis zeigen" }).click();
    await expect(dialog).toHaveCount(0);
    await expectAsHighAsItsPage(frame);
  });

  test("ok what is kept is said where the visitor looks", async ({ page }) => {
    const frame = await frameAt(page, 0);
    await expectAsHighAsItsPage(frame);
    const star = frame.locator(".days .star").nth(9);
    await star.scrollIntoViewIfNeeded();
    await star.click();
    await expect(frame.locator(".plan-bar-inner")).toBeInViewport({ ratio: 0.9 });
    await expect(star).toBeInViewport();
  });
});

function frameOf(host, view, sandbox) {
  if (sandbox !== undefined) return fittedFrame(host, view, sandbox && `sandbox="${sandbox}"`);
  const [path, query = ""] = view.split("?");
  const attributes = [...new URLSearchParams(query)].map(([name, value]) => `${name}="${value}"`);
  return element(host, path, attributes.join(" "));
}

function inGroupsOf(size, items) {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
