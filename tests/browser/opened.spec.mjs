// An open page changes around what a visitor has opened, marked or typed: it stays.
import { changes, takeUp } from "./support/event_change.mjs";
import { SIZES, entry, favourite, open, openMine, picture } from "./support/example.mjs";
import { expect, test } from "./support/fixtures.mjs";
import { EXAMPLE } from "./support/site.mjs";

const ADD = changes.addSession("keynote-insel");
const REMOVE = changes.removeSession("keynote-insel");

let host;
test.beforeEach(async ({ serve }) => { host = await serve(EXAMPLE); });

const change = (page, what) => takeUp(page, host, EXAMPLE, what);

test("ok marked text stays marked", async ({ page }) => {
  await open(page, host, "programm/");
  const summary = page.locator(`${entry("vortrag-einfache-sprache")} .entry-summary`);
  await summary.evaluate((summary) => getSelection().selectAllChildren(summary));
  const marked = () => page.evaluate(() => getSelection().toString());
  const text = await marked();
  expect(text).toContain("Schilder");
  await change(page, ADD);
  expect(await marked()).toBe(text);
  expect(await summary.evaluate((summary) => summary.contains(getSelection().anchorNode))).toBe(true);
});

test("ok the code of a contact stays open, of the same contact, and keeps the focus", async ({ page }) => {
  await open(page, host, "kontakt/");
  const code = page.locator('[data-contact="anmeldung"] details');
  await code.locator("summary").press("Enter");
  await change(page, changes.remove("contacts", "presse"));
  await expect(page.locator('[data-contact="presse"]')).toHaveCount(0);
  await expect(code).toHaveAttribute("open");
  await expect(code.locator("summary")).toBeFocused();
  await expect(page.locator("details[open]")).toHaveCount(1);
});

test("ok the address of my programme stays open above what changes", async ({ page }) => {
  await openMine(page, host);
  await page.getByText("Teilen", { exact: true }).click();
  await change(page, changes.removeSession("ankommen"));
  await expect(page.locator(favourite("ankommen"))).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: "Teilen" })).toBeVisible();
});

test("ok the filters stay open and as they are, and keep the focus", async ({ page }) => {
  await open(page, host, "programm/");
  await page.getByRole("button", { name: "Filtern", exact: true }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Filtern" });
  const box = dialog.getByRole("checkbox", { name: "Workshop" });
  await box.press("Space");
  await expect(box).toBeChecked();
  // With the only poster its checkbox goes, which stands before that of the workshops.
  await change(page, changes.removeSession("kartenmarkt"));
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('[name=kind][value="poster"]')).toHaveCount(0);
  await expect(box).toBeFocused();
  await expect(box).toBeChecked();
  await expect(dialog.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.locator(".days [data-run]:visible")).toHaveCount(12);
});

test("ok a picture stays as large as the window where another comes before it", async ({ page }) => {
  await open(page, host, "galerie/");
  const link = page.locator(`${picture("stadtplan")} .photo-link`);
  await link.press("Enter");
  const slides = page.locator("#lightbox [data-slide]");
  const slide = page.locator('#lightbox [data-slide="stadtplan"]');
  await expect(slide).toBeInViewport({ ratio: 0.9 });
  const count = await slides.count();
  await change(page, changes.addFirst("photos"));
  await expect(slides).toHaveCount(count + 1);
  await expect(slide).toBeInViewport({ ratio: 0.9 });
  await expect(page).toHaveURL(/#photo-stadtplan$/);
  await page.keyboard.press("Escape");
  await expect(page.locator("#lightbox")).toBeHidden();
  await expect(link).toBeFocused();
});

test("ok words that are being typed stay, and the caret between them", async ({ page }) => {
  await open(page, host, "programm/");
  const field = page.getByRole("searchbox");
  await field.pressSequentially("karte");
  await field.press("ArrowLeft");
  await change(page, REMOVE);
  await expect(field).toBeFocused();
  await page.keyboard.press("x");
  await expect(field).toHaveValue("kartxe");
});

test("ok a hit keeps the focus where another is gone", async ({ page }) => {
  await open(page, host, "programm/?q=karte");
  const link = page.locator('#search-results [data-session="workshop-karte"] .entry-title a');
  await link.focus();
  await change(page, changes.removeSession("kartenmarkt"));
  await expect(page.locator('#search-results [data-session="kartenmarkt"]')).toHaveCount(0);
  await expect(link).toBeFocused();
});

test("ok an entry keeps the focus in the grid", async ({ page }) => {
  await page.setViewportSize(SIZES.desktop);
  await open(page, host, "programm/?layout=grid");
  const link = page.locator(`${entry("vortrag-archiv")} .entry-title a`);
  await link.focus();
  await change(page, ADD);
  await expect(link).toBeFocused();
  await expect(page.locator("#day-2027-10-15 .day-entries")).toHaveCSS("display", "grid");
});
