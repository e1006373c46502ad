// What a visitor is told of a change of the runs that are kept.
import { readFileSync } from "node:fs";
import { takeUp } from "./support/event_change.mjs";
import { open } from "./support/example.mjs";
import { becomes, expect, test } from "./support/fixtures.mjs";
import { bar, kept, star } from "./support/plan.mjs";
import { EXAMPLE } from "./support/site.mjs";

let host;
test.beforeEach(async ({ serve }) => { host = await serve(EXAMPLE); });

test("ok what has changed since the last visit is said, and said once", async ({ page }) => {
  await open(page, host, "programm/");
  await star(page, "ankommen").click();
  const json = readFileSync(`${EXAMPLE}/event.json`, "utf8");
  const event = JSON.parse(json);
  event.revision += 1;
  event.sessions.find(({ id }) => id === "workshop-namen").runs[0].state = "cancelled";
  host.override("event.json", { body: JSON.stringify(event) });
  await page.goto(host.url("programm/"));
  await becomes(page, "mounted");
  await expect(bar(page)).toContainText("Seit Ihrem letzten Besuch hat sich geändert:");
  await expect(bar(page)).toContainText("Einen Ort benennen, ohne ihn zu erschrecken: Fällt aus");
  await page.goto(host.url("programm/"));
  await becomes(page, "mounted");
  await expect(star(page, "ankommen")).toHaveAttribute("aria-pressed", "true");
  await expect(bar(page)).not.toContainText("Seit Ihrem letzten Besuch");
});

test("ok what was kept and is gone is told once, and stays until it is dismissed", async ({ page }) => {
  await open(page, host, "programm/");
  for (const run of ["ankommen", "workshop-namen-2"]) await star(page, run).click();
  const event = JSON.parse(readFileSync(`${EXAMPLE}/event.json`, "utf8"));
  event.revision += 1;
  const { title } = event.sessions.find(({ id }) => id === "ankommen");
  event.sessions = event.sessions.filter(({ id }) => id !== "ankommen");
  host.override("event.json", { body: JSON.stringify(event) });
  await page.goto(host.url("programm/?layout=mine"));
  await becomes(page, "mounted");
  await expect(bar(page).getByText(`${title.de ?? title}: nicht mehr im Programm`)).toBeVisible();
  await expect(page.locator(".plan-gone s")).toHaveText(title.de ?? title);
  await page.goto(host.url("programm/?layout=mine"));
  await becomes(page, "mounted");
  await expect(page.locator(".plan-gone s")).toHaveText(title.de ?? title);
  await expect(bar(page).getByText("nicht mehr im Programm")).toHaveCount(0);
  await page.getByRole("button", { name: /^Entfernen: / }).click();
  await expect(page.locator(".plan-gone")).toHaveCount(0);
  await expect(kept(page)).toHaveCount(1);
  await page.reload();
  await becomes(page, "mounted");
  await expect(kept(page)).toHaveCount(1);
  await expect(page.locator(".plan-gone")).toHaveCount(0);
});

test("ok on an open page, all that has changed of what is kept is said, and first", async ({ page }) => {
  await open(page, host, "programm/");
  await star(page, "workshop-namen-2").click();
  await takeUp(page, host, EXAMPLE, (event) => {
    for (const session of event.sessions.slice(0, 8)) session.runs[0].state = "moved";
    const run = event.sessions.find(({ id }) => id === "workshop-namen").runs[1];
    run.start = run.start.replace(/T\d\d/, "T07");
    run.end = run.end.replace(/T\d\d/, "T08");
    run.rooms = [event.rooms.find(({ id }) => !run.rooms.includes(id)).id];
  });
  const lines = bar(page).locator("p");
  await expect(lines.nth(0)).toHaveText("Gerade hat sich geändert:");
  await expect(lines.nth(1)).toHaveText("Einen Ort benennen, ohne ihn zu erschrecken: neue Zeit, neuer Raum");
  await expect(bar(page)).toContainText(/und \d+ weitere/);
});
