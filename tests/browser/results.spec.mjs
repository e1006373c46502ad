// What came out of a session: not before the event, and first after it.
import { becomes, expect, test } from "./support/fixtures.mjs";
import { EXAMPLE } from "./support/site.mjs";

const PAGE = "programm/workshop-klang/";
const headings = (page) => page.locator("main h2").allTextContents();

/** Opens a page at a moment. */
async function openAt(page, serve, moment, path) {
  const host = await serve(EXAMPLE);
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(host.url(path));
  await becomes(page, "hydrated");
}

test("ok before the event nothing is said of results", async ({ page, serve }) => {
  await openAt(page, serve, "2027-09-01T10:00:00+02:00", PAGE);
  await expect.poll(() => headings(page)).not.toContain("Ergebnisse");
});

test("ok after the event they come first, and lead to where they were taken up", async ({ page, serve }) => {
  await openAt(page, serve, "2027-11-01T10:00:00+01:00", PAGE);
  await expect.poll(async () => (await headings(page))[0]).toBe("Ergebnisse");
  await page.getByRole("link", { name: /^Plenum/ }).first().click();
  await expect(page.getByText("Ergebnisse aus")).toBeVisible();
});

test("ok after the event home begins with the sessions that have some", async ({ page, serve }) => {
  await openAt(page, serve, "2027-11-01T10:00:00+01:00", "");
  await expect.poll(async () => (await headings(page))[0]).toBe("Ergebnisse");
  await page.locator(".area-links a").first().click();
  await expect(page.locator(".session-page")).toHaveAttribute("data-session", "workshop-klang");
});
