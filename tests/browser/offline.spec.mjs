// The network is gone after the page has come: in the hall, in the train.
import { KNOWN } from "./axe_incomplete.mjs";
import { audit, bringAxe } from "./support/axe.mjs";
import { becomes, expect, isMarked, markDocument, test } from "./support/fixtures.mjs";

// The browser itself reports what it cannot load.
test.use({ consoleAllowed: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ });

test("ok without a network every page of the site is still there", async ({ page, host, context }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(host.url());
  await becomes(page, "hydrated");
  await markDocument(page);
  await bringAxe(page);
  await context.setOffline(true);
  for (const name of ["Programm", "Workshops", "Personen", "Galerie", "Kontakt", "Presse"]) {
    await page.getByRole("banner").getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
    expect((await audit(page, KNOWN)).problems, name).toEqual([]);
  }
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kontakt");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Contact");
  expect(await isMarked(page)).toBe(true);
  await expect(page.locator("#notice")).toBeHidden();
});
