// Questions that fold: opened by their addresses, by keys, and on paper; with scripts and without.
import { becomes, expect, test } from "./support/fixtures.mjs";
import { EXAMPLE } from "./support/site.mjs";

const QUESTION = "Was ist, wenn ich doch nicht kommen kann?";
const question = (page) => page.locator("details.question", { hasText: QUESTION });
const answer = (page) => page.getByText("Dann bleibt Ihr Platz auf der Karte frei.");

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without", () => {
    test.use({ javaScriptEnabled });

    test("ok the address of a question opens it, and it is in sight with its answer", async ({ page, serve }) => {
      const host = await serve(EXAMPLE);
      await page.goto(host.url("fragen/#question-storno"));
      await expect(answer(page)).toBeInViewport();
      await expect(page.getByRole("heading", { name: QUESTION })).toBeInViewport();
      await expect(page.locator("details.question[open]")).toHaveCount(1);
    });

    test("ok on paper all answers are there", async ({ page, serve }) => {
      const host = await serve(EXAMPLE);
      await page.goto(host.url("fragen/"));
      await expect(answer(page)).toBeHidden();
      await page.emulateMedia({ media: "print" });
      await expect(answer(page)).toBeVisible();
      await page.emulateMedia({ media: "screen" });
      await expect(answer(page)).toBeHidden();
    });
  });
}

test("ok a question opens and closes by keys, and stays open while the app is there", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  await page.goto(host.url("fragen/"));
  await question(page).locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(answer(page)).toBeVisible();
  await becomes(page, "hydrated");
  await expect(answer(page)).toBeVisible();
  await page.keyboard.press("Space");
  await expect(answer(page)).toBeHidden();
});

test("ok browsers that do not open what an address leads into are helped", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  await page.goto(host.url("fragen/"));
  await becomes(page, "hydrated");
  // As there: the address is another one, and nothing has opened.
  await page.evaluate(() => {
    history.replaceState(null, "", "#question-storno");
    dispatchEvent(new HashChangeEvent("hashchange"));
  });
  await expect(answer(page)).toBeInViewport();
});

test("ok a page of the event is in the menu, and its own pages lead back to it", async ({ page, serve }) => {
  const host = await serve(EXAMPLE);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(host.url("programm/"));
  await becomes(page, "hydrated");
  const menu = page.getByRole("navigation", { name: "Hauptnavigation" });
  await menu.getByRole("link", { name: "Anreise" }).click();
  await page.getByRole("link", { name: "Übernachten" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Übernachten" })).toBeFocused();
  await expect(menu.getByRole("link", { name: "Anreise" })).toHaveAttribute("aria-current", "true");
  await page.locator(".back a").click();
  await expect(page.getByRole("heading", { level: 1, name: "Anreise" })).toBeFocused();
});
