// Many people: letters lead to them.
import { becomes, expect, test } from "./support/fixtures.mjs";
import { EXAMPLE } from "./support/site.mjs";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 700 } });

    test("ok a letter leads to the first name with it", async ({ page, serve }) => {
      const host = await serve(EXAMPLE);
      await page.goto(host.url("personen/"));
      if (javaScriptEnabled) await becomes(page, "hydrated");
      const letters = page.getByRole("navigation", { name: "Von A bis Z" }).getByRole("link");
      const names = await letters.allTextContents();
      expect(names.length).toBeGreaterThan(8);
      expect(names).toEqual(names.toSorted());
      await letters.filter({ hasText: /^S$/ }).click();
      await expect(page.locator("#letter-S").getByRole("heading")).toBeInViewport();
      await expect(page.locator("#letter-S [data-person]")).toHaveAttribute("data-person", "tomke-sandvogel");
    });
  });
}
