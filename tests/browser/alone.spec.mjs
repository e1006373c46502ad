// The app alone, as `trunk serve` shows it to whoever develops it: drawn in the browser.
import { becomes, expect, test } from "./support/fixtures.mjs";

// Trunk preloads with checksums, which browsers remark upon.
test.use({ consoleAllowed: /`integrity` attribute/ });

test("ok the app alone draws the first event", async ({ page, serve }) => {
  const host = await serve("target/alone");
  await page.goto(host.url());
  await becomes(page, "mounted");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Bundesnetzwerktreffen");
  await page.getByRole("banner").getByRole("link", { name: "Personen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Personen" })).toBeFocused();
});
