// Help is in the same place on every page (WCAG 3.2.6): a link to the contacts, in the foot.
import { expect, test } from "./support/fixtures.mjs";
import { open, visitNamed } from "./support/visits.mjs";

for (const visitName of ["first", "empty", "rtl"]) {
  test(`ok the way to the contacts is the same everywhere: ${visitName}`, async ({ page, serve }) => {
    const visit = visitNamed(visitName);
    const host = await serve(visit.folder);
    const places = new Map();
    for (const path of visit.paths) {
      await open(page, host, visit, path);
      const link = page.getByRole("contentinfo").locator('a[href$="kontakt/"]');
      await expect(link, `/${path}`).toHaveCount(1);
      await expect(link, `/${path}`).toBeVisible();
      places.set(path, await link.evaluate(placeInFoot));
    }
    expect([...new Set(places.values())], "one place on every page").toHaveLength(1);
  });
}

/** The way down from the foot to the link, as positions among siblings. */
function placeInFoot(link) {
  const way = [];
  for (let element = link; !element.matches("footer"); element = element.parentElement) {
    way.unshift(`${element.localName}:${[...element.parentElement.children].indexOf(element)}`);
  }
  return way.join(" > ");
}
