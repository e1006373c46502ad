// The page for partners, where they choose what they show.
import { audit, bringAxe } from "./support/axe.mjs";
import { becomes, expect } from "./support/fixtures.mjs";
import { test } from "./support/frames.mjs";

test("ok the page for partners: what is chosen is in the lines and in the preview", async ({ page, context, example }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(example.url("einbetten/"));
  const frame = page.frameLocator(".embedding-window iframe");
  await becomes(frame, "hydrated");
  await page.getByRole("combobox", { name: "Seite" }).selectOption({ label: "Personen" });
  await page.getByRole("combobox", { name: "Helligkeit" }).selectOption("dark");
  await page.getByLabel("Überschrift zeigen").uncheck();
  await page.getByLabel("Höchstens so viele Einträge").fill("3");
  await page.getByRole("combobox", { name: "Sprache" }).selectOption("en");
  await expect(frame.locator("html[data-theme=dark][data-heading=off][lang=en]")).toBeAttached();
  await page.getByRole("button", { name: "Kopieren" }).first().click();
  await expect(page.getByText("Die Zeilen sind kopiert.")).toBeVisible();
  const src = example.url("en/personen/?frame&amp;theme=dark&amp;limit=3&amp;heading=off");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `<iframe src="${src}" title="Personen – Beispieltagung der erfundenen Orte (Beispiel)" loading="lazy" width="100%" height="700" style="border:0"></iframe>`,
  );
  await expect(page.locator(".embedding-code code").nth(3)).toContainText(`href="${example.url("en/event.ics").replace("http:", "webcal:")}"`);
  await expect(page.locator(".embedding-code code").nth(1)).toContainText(`<treffpunkt-embed src="${example.url()}" view="en/personen/" theme="dark" limit="3" heading="off">`);
  await page.getByLabel(/Oder die Adresse/).fill(example.url("programm/vortrag-archiv/?x#y"));
  await expect(frame.locator("h1")).toHaveCount(1);
  await expect(page.locator(".embedding-code code").first()).toContainText("programm/vortrag-archiv/?frame");
  const colour = page.getByLabel("Farbe (wird", { exact: false });
  await expect(colour).toHaveValue(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent-paper-text").trim()));
  await expect(colour).not.toHaveValue("#000000");
  await colour.fill("#0066cc");
  await expect(page.locator(".embedding-code code").first()).toContainText("accent=0066cc");
  await page.getByLabel("So breit wie ein Telefon").check();
  await expect.poll(async () => (await page.locator(".embedding-window").boundingBox()).width).toBeLessThanOrEqual(400);
});

test("ok the page for partners is accessible, and nothing of it is wider than a phone", async ({ page, example }) => {
  for (const [width, colorScheme] of [[320, "light"], [1280, "dark"]]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(example.url("einbetten/"));
    await page.locator("html[data-alive]").waitFor({ state: "attached" });
    await bringAxe(page);
    expect((await audit(page, [{ rule: "frame-tested", selector: "iframe" }])).problems).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test("ok the lines for the programme can be read without scripts", async ({ browser, example }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(example.url("einbetten/"));
  await expect(page.locator(".embedding-code code").first()).toContainText("programm/?frame");
  await expect(page.locator(".embedding-form")).toBeHidden();
  await page.close();
});
