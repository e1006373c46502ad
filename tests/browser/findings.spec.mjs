// What `treffpunkt serve` shows an organiser over the page: the findings of the last build.
import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base } from "./support/fixtures.mjs";

const PROGRAM = process.env.PROGRAM ?? "target/program/treffpunkt";

const test = base.extend({
  /** The starter event, served in German: its URL, and a way to change its `event.json`. */
  event: async ({ page, ownOrigins }, use) => {
    const folder = await mkdtemp(join(tmpdir(), "treffpunkt-serve-"));
    const event = join(folder, "event");
    spawnSync(PROGRAM, ["new", event]);
    const file = join(event, "event.json");
    const edit = async (change) => writeFile(file, change(await readFile(file, "utf8")));
    const program = spawn(PROGRAM, ["serve", event, "--port", "0", "--lang", "de"]);
    const url = await new Promise((resolve) => {
      let said = "";
      program.stdout.on("data", (data) => {
        said += data;
        const [found] = said.match(/http:\S+/) ?? [];
        if (found) resolve(found);
      });
    });
    ownOrigins.add(new URL(url).origin);
    await use({ url, edit });
    // A page that waits for the next build would say that there is none.
    await page.close();
    program.kill();
    await rm(folder, { recursive: true });
  },
});

const panel = (page) => page.getByRole("complementary", { name: "Meldungen zur Veranstaltung" });

test("ok findings appear over the page, the new ones first, as text and until they are closed", async ({ page, event }) => {
  const reloaded = () => page.waitForEvent("load");
  await page.goto(event.url);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(panel(page)).toHaveCount(0);

  let load = reloaded();
  await event.edit((json) => json.replace('"revision"', '"<img src=x onerror=alert(1)>": 1,\n  "revision"'));
  await load;
  const items = panel(page).getByRole("listitem");
  await expect(items).toHaveCount(1);
  await expect(items.first()).toContainText('WARNUNG event.json:');
  await expect(items.first()).toContainText('treffpunkt kennt "<img src=x onerror=alert(1)>" hier nicht');

  load = reloaded();
  await event.edit((json) => json.replace('"kind": "', '"kind": "x'));
  await load;
  await expect(items).toHaveCount(2);
  await expect(items.first()).toContainText("neu FEHLER");
  await expect(items.last()).not.toContainText("neu");

  await panel(page).getByRole("button", { name: "Schließen" }).click();
  await expect(panel(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
});

test("err a broken file is said over the last good version, without a reload", async ({ page, event }) => {
  await page.goto(event.url);
  await page.evaluate(() => (document.documentElement.dataset.still = "here"));
  await event.edit((json) => json.replace('{"de": "', '{"de": "Das „gute" '));
  await expect(panel(page)).toContainText("Zu sehen ist noch die letzte gute Fassung");
  await expect(panel(page)).toContainText("dieses Anführungszeichen beendet den Text");
  await expect(page.locator("html")).toHaveAttribute("data-still", "here");
});
