// Nothing on a page moves by itself while its fonts and the app arrive.
//
// What the browser reports as layout shifts is added up, all of it and not only the worst
// second, for every kind of page, at the size of a phone and of a desk.
import { holdBack, painted, paintedAgo, settled } from "./support/arrival.mjs";
import { becomes, expect, onQuickNetwork, test } from "./support/fixtures.mjs";
import { EXAMPLE, kindsOfPages } from "./support/site.mjs";

const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
/** Ways in which the programme, or a list, is shown if the address says so. */
const CHOICES = [
  "programm/?layout=grid", "programm/?layout=mine", "programm/?layout=rounds", "programm/?q=Umleitung", "programm/?kind=panel",
  "personen/?role=speaker", "galerie/?session=plenum",
];
const SHOWN_AS_ZERO = 0.005;
/** By how much fonts may move a page that come soon after its first paint. */
const MOST_BY_FONTS = 0.02;
const LONG_AGO = 10_000;

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use({ viewport });

    test("ok nothing moves while late fonts and the app arrive", async ({ page, host }) => {
      await paintedAgo(page, LONG_AGO);
      await expectStill(page, host, kindsOfPages());
    });

    test("ok fonts that come soon are shown where hardly anything moves", async ({ page, host }) => {
      await paintedAgo(page, 0);
      const paths = kindsOfPages();
      const shown = await expectStill(page, host, paths, MOST_BY_FONTS);
      expect(shown).toBeGreaterThan(0.9 * paths.length);
    });

    test("ok what was kept at an earlier visit has its room", async ({ page, serve }) => {
      const host = await serve(EXAMPLE);
      await page.goto(host.url("programm/"));
      await becomes(page, "hydrated");
      await page.locator('.days .star[data-action="favourite:ankommen"]').click();
      await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
      await expectStill(page, host, ["programm/vortrag-nachbarn/", "en/programm/plenum/", "programm/ankommen/"]);
      await expect(page.locator("html")).toHaveAttribute("data-keeps");
    });

    test("ok what the address chooses does not make way for itself", async ({ page, serve }) => {
      await paintedAgo(page, LONG_AGO);
      await expectStill(page, await serve(EXAMPLE), CHOICES);
    });
  });
}

/** How many pages show their fonts in the end. */
async function expectStill(page, host, paths, most = SHOWN_AS_ZERO) {
  test.setTimeout(120_000);
  await onQuickNetwork(page);
  await page.addInitScript(noteShifts);
  const fonts = await holdBack(page, /\.woff2$/);
  const app = await holdBack(page, /\.wasm$/);
  let shown = 0;
  for (const path of paths) {
    await test.step(path || "home", async () => {
      await page.goto(host.url(path), { waitUntil: "commit" });
      await painted(page);
      expect(fonts.held()).toBeGreaterThanOrEqual(2);
      await fonts.arrive();
      await settled(page);
      await app.arrive();
      await becomes(page, "hydrated");
      await settled(page);
      const shifts = await page.evaluate(() => window.shifts());
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      expect.soft(sum, `${path}: ${JSON.stringify(shifts, null, 1)}`).toBeLessThan(most);
      if (await page.evaluate(() => "fonts" in document.documentElement.dataset)) shown += 1;
    });
  }
  return shown;
}

/** Runs in the page, before anything of it. */
function noteShifts() {
  const noted = [];
  const take = (entries) => {
    for (const { value, startTime, sources } of entries) {
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
        const [from, to] = [previousRect, currentRect].map(({ x, y, width, height }) => [x, y, width, height]);
        return `${element?.tagName}.${element?.className} ${element?.textContent.slice(0, 30)} ${from} to ${to}`;
      });
      noted.push({ value, startTime, moved });
    }
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  window.shifts = () => {
    take(observer.takeRecords());
    return noted;
  };
}
