// Pages that are read from the right, with words between that are read from the left.
import { expect, test } from "./support/fixtures.mjs";
import { open, visitNamed } from "./support/visits.mjs";

test("ok each piece of text goes the way of its own letters, at the side of the page", async ({ page, serve }) => {
  const visit = visitNamed("rtl");
  await open(page, await serve(visit.folder), visit, "programm/");
  await page.getByRole("searchbox").fill("xyzzyxyzzy");
  const status = page.locator("search").getByRole("status");
  await expect(status).toHaveText("0 of 5 programme items");
  const { first, last, text, parent } = await status.evaluate((element) => {
    const box = (from, to) => {
      const range = document.createRange();
      range.setStart(element.firstChild, from);
      range.setEnd(element.firstChild, to);
      return range.getBoundingClientRect();
    };
    const { length } = element.textContent;
    return { first: box(0, 1).left, last: box(length - 1, length).left, text: box(0, length).right, parent: element.getBoundingClientRect().right };
  });
  expect(first).toBeLessThan(last);
  expect(Math.abs(text - parent)).toBeLessThan(2);
});
