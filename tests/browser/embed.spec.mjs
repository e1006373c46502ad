// Embedded by a partner: `?embed` in an iframe of another origin, plain and sandboxed.
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { holdBack } from "./support/arrival.mjs";
import { becomes, expect, test as base } from "./support/fixtures.mjs";
import { EXAMPLE, SITE, kindsOfPages } from "./support/site.mjs";

const PARTNER = `<!DOCTYPE html>
<html lang="de"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Partner</title>
<body><script>
  const query = new URLSearchParams(location.search);
  for (const src of query.getAll("src")) {
    const frame = document.createElement("iframe");
    if (query.get("sandbox")) frame.sandbox = query.get("sandbox");
    document.body.append(Object.assign(frame, { src, title: src, width: 300, height: 300 }));
  }
</script>`;

const test = base.extend({
  /** Opens addresses of the site, each in an iframe on the same page of a partner's. */
  embed: async ({ page, serve }, use) => {
    const folder = await mkdtemp(join(tmpdir(), "treffpunkt-partner-"));
    await writeFile(join(folder, "index.html"), PARTNER);
    const partner = await serve(folder);
    await page.addInitScript(watchHeaderAndFooter);
    await use(async (sandbox, ...addresses) => {
      const query = [["sandbox", sandbox], ...addresses.map((src) => ["src", src])];
      await page.goto(`${partner.url()}?${new URLSearchParams(query)}`);
      return addresses.map((_, index) => page.frameLocator(`iframe >> nth=${index}`));
    });
    await rm(folder, { recursive: true });
  },
});

const MODES = { plain: "", sandboxed: "allow-scripts" };

for (const [mode, sandbox] of Object.entries(MODES)) {
  // Pages of a kind differ in their texts alone; that each one starts, hydration.spec.mjs looks at.
  test(`ok every kind of page works, and its header and footer are never seen, ${mode}`, async ({ embed, host }) => {
    test.setTimeout(180_000);
    for (const some of inGroupsOf(8, kindsOfPages())) {
      const frames = await embed(sandbox, ...some.map((path) => `${host.url(path)}?embed`));
      for (const [index, frame] of frames.entries()) {
        await test.step(some[index], async () => {
          await becomes(frame, "hydrated");
          await expectOnlyContent(frame);
        });
      }
    }
  });

  test(`ok links lead on and stay embedded, ${mode}`, async ({ page, embed, host }) => {
    const [frame] = await embed(sandbox, `${host.url("workshops/")}?embed`);
    await becomes(frame, "hydrated");
    await frame.locator('[data-session="workshop-2"] h2 a').click();
    await expect(frame.locator("h1")).toHaveText("Schlüssel für nachhaltige Zuwanderung und soziale Integration");
    await becomes(frame, "hydrated");
    await expectOnlyContent(frame);
    await frame.getByRole("link", { name: "Zum Programm" }).click();
    await expect(frame.locator("h1")).toHaveText("Programm");
    await becomes(frame, "hydrated");
    await expectOnlyContent(frame);
    expect(page.frames()[1].url()).toBe(`${host.url("programm/")}?embed`);
  });
}

for (const [mode, sandbox] of Object.entries({ plain: "", sandboxed: "allow-scripts allow-popups allow-popups-to-escape-sandbox" })) {
  test(`ok links to other sites load in a tab of their own, before the app starts and after, ${mode}`, async ({ page, context, embed, serve, ownOrigins }) => {
    const other = "https://calendar.google.com";
    ownOrigins.add(other);
    await context.route(`${other}/**`, (route) => route.fulfill({ contentType: "text/html", body: '<link rel="icon" href="data:,">' }));
    const app = await holdBack(page, /\.wasm$/);
    const address = `${(await serve(EXAMPLE)).url("programm/vortrag-archiv/")}?embed`;
    const [frame] = await embed(sandbox, address);
    for (const act of [() => {}, async () => { await app.arrive(); await becomes(frame, "hydrated"); }]) {
      await act();
      const opened = page.waitForEvent("popup");
      await frame.locator(`a[href^="${other}"]`).first().click();
      const tab = await opened;
      await expect(tab).toHaveURL((url) => url.origin === other);
      expect(await tab.evaluate(() => window.opener)).toBeNull();
      await tab.close();
      expect(page.frames()[1].url()).toBe(address);
    }
  });
}

test("ok a large event stays embedded while it is on its way", async ({ page, embed, host }) => {
  const html = readFileSync(join(SITE, "programm/index.html"), "utf8");
  host.override("programm/index.html", { body: html.replace(/data-content="\d+/, 'data-content="200000') });
  let arrive;
  const arrived = new Promise((done) => { arrive = done; });
  await page.route("**/event.json", (route) => arrived.then(() => route.continue()));
  const [frame] = await embed("", `${host.url("programm/")}?embed`);
  await becomes(frame, "hydrated");
  await frame.locator(".days .entry-title a").first().click();
  await expect(frame.locator(".session-page")).toBeAttached();
  arrive();
  await becomes(frame, "hydrated");
  await expectOnlyContent(frame);
});

test("ok a page that is not embedded has its header and footer", async ({ page, host }) => {
  await page.goto(host.url("workshops/"));
  await becomes(page, "hydrated");
  await expect(page.locator(".site-header")).toBeVisible();
  await expect(page.locator(".site-footer")).toBeVisible();
});

/** The content is seen, and nothing else is now or was in any frame before. */
async function expectOnlyContent(frame) {
  const seen = await frame.locator("html").evaluate(async () => {
    await new Promise((nextFrame) => requestAnimationFrame(nextFrame));
    const heading = document.querySelector("main h1");
    return { heading: heading.checkVisibility({ visibilityProperty: true }), tooMuch: window.tooMuchByTest };
  });
  expect(seen).toEqual({ heading: true, tooMuch: [] });
}

/** As many iframes as the browser shows at once: out of sight, nothing is painted. */
function inGroupsOf(size, items) {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Notes in each frame, before it is painted, what of head and foot can be seen. */
function watchHeaderAndFooter() {
  window.tooMuchByTest = [];
  const look = () => {
    for (const element of document.querySelectorAll(".site-header, .site-footer")) {
      if (element.checkVisibility({ visibilityProperty: true })) window.tooMuchByTest.push(element.className);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
