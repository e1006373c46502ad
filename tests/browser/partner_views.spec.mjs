// Every kind of page in a partner's page: as high as what it shows with the script, to be read to
// its end without it, in any frame, at any width.
import { KNOWN } from "./axe_incomplete.mjs";
import { audit, bringAxe } from "./support/axe.mjs";
import { becomes, expect } from "./support/fixtures.mjs";
import { expectAsHighAsItsPage, frameAt, test } from "./support/frames.mjs";
import { element, fittedFrame, plainFrame, script } from "./support/partner.mjs";

/** What partners show: every kind of page, and some choices. */
const VIEWS = [
  "", "programm/", "programm/?day=1", "programm/?layout=grid", "programm/?layout=compact&limit=3",
  "programm/?kind=workshop&search=off", "programm/?track=wohnen", "programm/vortrag-archiv/", "jetzt/", "workshops/",
  "personen/?heading=off", "personen/ansgar-wiesenfurt/", "galerie/?limit=2", "galerie/?photo=bahnsteig&search=off", "kontakt/",
  "presse/", "anreise/", "en/programm/?theme=dark",
];
const SANDBOXES = { "no sandbox": "", sandboxed: "allow-scripts", "with its origin": "allow-scripts allow-same-origin allow-popups" };
const WIDTHS = [280, 320, 800];
const AT_ONCE = 6;

for (const width of WIDTHS) {
  test(`ok every view is as high as its page, element, ${width} px`, async ({ page, example, partner }) => {
    await eachView({ page, partner, width, begin: script(example) }, (view) => elementOf(example, view), async (frame) => {
      await expectAsHighAsItsPage(frame);
      await expectAccessible(frame);
    });
  });

  for (const [name, sandbox] of Object.entries(SANDBOXES)) {
    test(`ok every view is as high as its page, frame, ${name}, ${width} px`, async ({ page, example, partner }) => {
      const frameOf = (view) => fittedFrame(example, view, sandboxed(sandbox));
      await eachView({ page, partner, width, begin: script(example) }, frameOf, async (frame) => {
        await expectAsHighAsItsPage(frame);
        if (sandbox === SANDBOXES.sandboxed) await expectAccessible(frame);
      });
    });

    test(`ok every view can be read to its end without the script, ${name}, ${width} px`, async ({ page, example, partner }) => {
      const frameOf = (view) => plainFrame(example, view, sandboxed(sandbox));
      await eachView({ page, partner, width, begin: "" }, frameOf, async (frame) => {
        expect(await frame.evaluate(() => innerHeight)).toBe(600);
        // What is laid out as it comes near makes the page longer.
        await expect(async () => {
          await frame.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
          await expect(frame.locator(".embed-line a").first()).toBeInViewport({ timeout: 500 });
        }).toPass();
      });
    });
  }
}

async function eachView({ page, partner, width, begin }, frameOf, look) {
  for (const some of inGroupsOf(AT_ONCE, VIEWS)) {
    partner.write(`${begin}<div style="width:${width}px">${some.map(frameOf).join("<p>Text</p>")}</div>`);
    await page.goto(partner.url);
    for (const [index, view] of some.entries()) {
      await test.step(view || "home", async () => {
        const frame = await frameAt(page, index);
        await becomes(frame, "hydrated");
        await look(frame);
        expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  }
}

async function expectAccessible(frame) {
  await bringAxe(frame);
  expect((await audit(frame, KNOWN)).problems).toEqual([]);
}

function elementOf(host, view) {
  const [path, query = ""] = view.split("?");
  const attributes = [...new URLSearchParams(query)].map(([name, value]) => `${name}="${value}"`);
  return element(host, path, attributes.join(" "));
}

function sandboxed(sandbox) {
  return sandbox && `sandbox="${sandbox}"`;
}

function inGroupsOf(size, items) {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
