// What frames and partners' pages say to each other: what is taken, and from which frame.
import { becomes, expect } from "./support/fixtures.mjs";
import { expectAsHighAsItsPage, frameAt, frameOfHolder, heightOf, settled, test } from "./support/frames.mjs";
import { element, fittedFrame, script } from "./support/partner.mjs";

test("err what a frame says is taken from that frame alone, within bounds, however much it is", async ({ page, example, partner }) => {
  const other = '<iframe id="other" srcdoc="<p>Other</p>" width="300" height="120"></iframe>';
  partner.write(`${script(example)}${element(example, "kontakt/")}${other}<iframe id="unasked" src="${example.url("kontakt/")}?frame" width="300" height="130"></iframe>`);
  await page.goto(partner.url);
  const frame = await frameOfHolder(page.locator("treffpunkt-embed iframe"));
  await becomes(frame, "hydrated");
  const height = await expectAsHighAsItsPage(frame);
  const top = await page.evaluate(() => scrollY);
  const said = [{ height: 999 }, { heading: "Fremd" }, { scroll: 500 }];
  // From another frame, and from a page of the site in a frame that is not to be fitted.
  for (const id of ["other", "unasked"]) {
    const stranger = await (await page.locator(`#${id}`).elementHandle()).contentFrame();
    await stranger.evaluate((all) => all.forEach((one) => parent.postMessage({ treffpunkt: one }, "*")), said);
  }
  // From the partner's page itself.
  await page.evaluate((all) => all.forEach((one) => postMessage({ treffpunkt: one }, "*")), said);
  // From the frame, but no height at all.
  await frame.evaluate(() => {
    const heights = [NaN, -1, 0, 1e9, Infinity, "999", "999px;color:red", { height: 999 }, [999], null, undefined];
    const other = [null, "x", 7, [], { treffpunkt: null }, { treffpunkt: "fits" }, { treffpunkt: { heading: {} } }, { treffpunkt: { scroll: "9" } }];
    for (const height of heights) parent.postMessage({ treffpunkt: { height } }, "*");
    for (const one of other) parent.postMessage(one, "*");
  });
  await settled(page);
  expect(await heightOf(frame)).toBe(height);
  await expect(page.locator("#other")).toHaveAttribute("height", "120");
  for (const id of ["other", "unasked"]) expect(await page.locator(`#${id}`).getAttribute("style")).toBeNull();
  await expect(page.locator("treffpunkt-embed iframe")).toHaveAttribute("title", "Kontakt");
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

test("ok a flood of heights changes the frame few times, and the last one counts", async ({ page, example, partner }) => {
  const flood = `<!DOCTYPE html><script>
    for (let count = 0; count < 1000; count += 1) parent.postMessage({ treffpunkt: { height: 300 + (count % 7) } }, "*");
    parent.postMessage({ treffpunkt: { height: 777 } }, "*");
  </script>`;
  example.override("kontakt/index.html", { body: flood });
  await page.addInitScript(() => {
    window.changesByTest = 0;
    const { setProperty } = CSSStyleDeclaration.prototype;
    CSSStyleDeclaration.prototype.setProperty = function count(...all) {
      window.changesByTest += 1;
      return setProperty.apply(this, all);
    };
  });
  partner.write(`${script(example)}${element(example, "kontakt/")}`);
  await page.goto(partner.url);
  const frame = await frameAt(page, 0);
  await expect.poll(() => heightOf(frame)).toBe(777);
  // Four properties, at once and after the pause.
  expect(await page.evaluate(() => window.changesByTest)).toBeLessThanOrEqual(8);
});

test("ok nothing is stored in the partner's page, and the frame asks the site for pages alone", async ({ page, context, example, partner }) => {
  partner.write(`${script(example)}${element(example, "programm/")}${fittedFrame(example, "kontakt/")}`);
  await page.goto(partner.url);
  for (const index of [0, 1]) await becomes(await frameAt(page, index), "hydrated");
  expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length])).toEqual([0, 0, "", 0]);
  expect(await context.cookies()).toEqual([]);
});
