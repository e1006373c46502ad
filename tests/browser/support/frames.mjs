// Frames of a partner's page, as tests look at them.
//
//     test("…", async ({ page, example, partner }) => {
//       partner.write(script(example) + element(example, "programm/"));
//       await page.goto(partner.url);
//       await expectAsHighAsItsPage(await frameAt(page, 0));
//     });
import { expect, test as base } from "./fixtures.mjs";
import { partnerSite } from "./partner.mjs";
import { EXAMPLE } from "./site.mjs";

/** Pixels by which a frame may differ from its page. */
const CLOSE = 2;

export const test = base.extend({
  example: async ({ serve }, use) => use(await serve(EXAMPLE)),
  partner: async ({ ownOrigins }, use) => {
    const partner = await partnerSite();
    ownOrigins.add(partner.origin);
    await use(partner);
    partner.close();
  },
});

export function frameAt(page, index) {
  return frameOfHolder(page.locator("iframe").nth(index));
}

/** The frame, as soon as it is there: frames out of sight load late. */
export async function frameOfHolder(holder) {
  await holder.waitFor({ state: "attached" });
  await holder.scrollIntoViewIfNeeded();
  const frame = await (await holder.elementHandle()).contentFrame();
  await frame.locator("body").waitFor({ state: "attached" });
  return frame;
}

export async function heightOf(frame) {
  return frame.evaluate(() => innerHeight);
}

export async function expectAsHighAsItsPage(frame) {
  await expect.poll(() => frame.evaluate(() => Math.abs(innerHeight - document.body.getBoundingClientRect().height))).toBeLessThanOrEqual(CLOSE);
  return heightOf(frame);
}

export async function settled(page) {
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(done), 150)); }));
}
