// What partners choose in the address, and what their visitors do in a frame.
import { becomes, expect } from "./support/fixtures.mjs";
import { expectAsHighAsItsPage, frameAt, frameOfHolder, test } from "./support/frames.mjs";
import { element, fittedFrame, script } from "./support/partner.mjs";
import { EXAMPLE } from "./support/site.mjs";

test("ok the keyboard goes into a frame, through it and out again, and nothing is lost below an edge", async ({ page, example, partner }) => {
  const frames = `${element(example, "jetzt/")}<iframe src="${example.url("kontakt/")}?frame" title="Kontakt" width="400" height="250"></iframe>`;
  partner.write(`${script(example)}<p><a href="#" id="before">Davor</a></p>${frames}<p><a href="#" id="after">Danach</a></p>`);
  await page.goto(partner.url);
  await becomes(await frameOfHolder(page.locator("treffpunkt-embed iframe")), "hydrated");
  const low = await frameOfHolder(page.locator("iframe[title=Kontakt]"));
  await becomes(low, "hydrated");
  await page.locator("#before").focus();
  let seen = 0;
  for (let presses = 0; presses < 120 && !(await page.evaluate(() => document.activeElement.id === "after")); presses += 1) {
    await page.keyboard.press("Tab");
    if (!(await page.evaluate(() => document.activeElement.title === "Kontakt"))) continue;
    const cut = await low.evaluate(() => {
      const { top, bottom } = document.activeElement.getBoundingClientRect();
      return bottom <= 0 || top >= innerHeight;
    });
    expect(cut).toBe(false);
    seen += 1;
  }
  await expect(page.locator("#after")).toBeFocused();
  expect(seen).toBeGreaterThan(5);
  await page.keyboard.press("Shift+Tab");
  await expect(page.locator("#after")).not.toBeFocused();
});

test("ok a page goes on as a whole with filters and what is kept", async ({ page, context, example, partner }) => {
  partner.write(`<iframe src="${example.url("programm/")}?frame&theme=dark&limit=4&day=1" width="700" height="700"></iframe>`);
  await page.goto(partner.url);
  const frame = await frameAt(page, 0);
  await becomes(frame, "hydrated");
  await frame.locator(".days .star:visible").first().click();
  const opened = context.waitForEvent("page");
  await frame.getByRole("link", { name: "Ganze Seite öffnen" }).click();
  const whole = await opened;
  await becomes(whole, "hydrated");
  const url = new URL(whole.url());
  expect(url.pathname + url.search).toBe("/programm/?day=1");
  expect(url.hash).toMatch(/^#plan=[\w-]+$/);
  await expect(whole.locator(".site-header")).toBeVisible();
  await expect(whole.locator(".star[aria-pressed=true]")).toHaveCount(1);
  await expect(whole.locator(".plan-bar")).toContainText("mit Ihnen geteilt");
});

test("ok what runs now and next is shown by itself, and a short programme begins with it", async ({ page, example }) => {
  await page.clock.setFixedTime("2027-10-14T09:20:00+02:00");
  await page.goto(`${example.url("jetzt/")}?frame`);
  await becomes(page, "hydrated");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([/^Läuft gerade · /, /^Danach um /]);
  await expect(page.locator(".agenda").getByRole("link", { name: "Begrüßung: Schön, dass es Sie gibt" })).toBeVisible();
  await page.goto(`${example.url("programm/")}?frame&limit=2&search=off`);
  await becomes(page, "hydrated");
  const titles = page.locator(".days .entry-title:visible");
  await expect(titles).toHaveCount(2);
  await expect(titles.first()).toHaveText("Begrüßung: Schön, dass es Sie gibt");
});

test("ok what is kept in a partner's page can be taken along", async ({ page, context, example, partner }) => {
  partner.write(`<iframe src="${example.url("programm/")}?frame" width="700" height="700"></iframe>`);
  await page.goto(partner.url);
  const frame = await frameAt(page, 0);
  await becomes(frame, "hydrated");
  await frame.locator(".days .star").first().click();
  await frame.getByRole("link", { name: "Mein Programm (1)" }).click();
  await expect(frame.getByText("merkt sich dieser Browser nur für die Website, auf der Sie gerade sind")).toBeVisible();
  const opened = context.waitForEvent("page");
  await frame.getByRole("link", { name: "Ganze Seite mit meiner Auswahl öffnen" }).click();
  const whole = await opened;
  await becomes(whole, "hydrated");
  await expect(whole.locator(".site-header")).toBeVisible();
  await whole.getByRole("button", { name: "Als mein Programm behalten" }).click();
  await expect(whole.locator(".plan-entries .star[aria-pressed=true]")).toHaveCount(1);
});

test.describe(() => {
  test.use({ consoleAllowed: /CORS|net::ERR_FAILED|Failed to load/ });

  test("ok a sandboxed frame of a host that lets nobody read is as high as its page, and says where the whole page is", async ({ page, serve, partner }) => {
    const closed = await serve(EXAMPLE, { headers: { "Access-Control-Allow-Origin": "https://nobody.example" } });
    partner.write(`${script(closed)}${fittedFrame(closed, "kontakt/", 'sandbox="allow-scripts"')}`);
    await page.goto(partner.url);
    const frame = await frameAt(page, 0);
    await becomes(frame, "failed");
    await expect(frame.locator("h1")).toHaveText("Kontakt");
    await expect(frame.getByRole("link", { name: "Ganze Seite öffnen" })).toBeVisible();
    await expectAsHighAsItsPage(frame);
  });
});

test("ok links lead where the partner has said", async ({ page, context, example, partner }) => {
  partner.write(`<iframe src="${example.url("programm/")}?frame&links=new" width="700" height="700"></iframe>`);
  await page.goto(partner.url);
  const opened = context.waitForEvent("page");
  await (await frameAt(page, 0)).locator(".days .entry-title a").first().click();
  expect(new URL((await opened).url()).search).toBe("");
  partner.write(`<iframe src="${example.url("programm/")}?frame&links=top" width="700" height="700"></iframe>`);
  await page.goto(partner.url);
  await (await frameAt(page, 0)).locator(".days .entry-title a").first().click();
  await expect(page.locator(".site-header")).toBeVisible();
});

test("ok a partner's colour can be read on every ground", async ({ page, host }) => {
  for (const accent of ["ffffff", "000000", "ffee00", "0000ff", "00ff88", "ff00aa", "7f7f7f", "123456"]) {
    for (const theme of ["light", "dark"]) {
      await page.goto(`${host.url("programm/")}?frame&theme=${theme}&accent=${accent}`);
      const least = await page.evaluate(contrastOfAccents);
      expect(least.text, `${accent} ${theme}`).toBeGreaterThanOrEqual(4.5);
      expect(least.mark, `${accent} ${theme}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test("err what is not understood in an address is ignored, and never in the page", async ({ page, host }) => {
  const hostile = encodeURIComponent("\"><img src=x onerror=alert(1)>");
  const names = ["theme", "accent", "background", "layout", "limit", "links", "heading", "search"];
  await page.goto(`${host.url("programm/")}?frame&${names.map((name) => `${name}=${hostile}`).join("&")}`);
  await becomes(page, "hydrated");
  const said = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  for (const name of ["theme", "background", "links", "heading", "search"]) expect(said[name]).toBeUndefined();
  expect(await page.content()).not.toContain("alert(1)");
  expect(await page.evaluate(() => document.documentElement.style.length)).toBe(0);
});

test("ok what is said stays in sight while the visitor scrolls on, and covers nothing for good", async ({ page, example, partner }) => {
  partner.write(`${script(example)}${element(example, "programm/")}`);
  await page.goto(partner.url);
  const frame = await frameAt(page, 0);
  await becomes(frame, "hydrated");
  await expectAsHighAsItsPage(frame);
  await frame.locator(".days .star").nth(3).click();
  const bar = frame.locator(".plan-bar-inner");
  await page.evaluate(() => scrollBy(0, 700));
  await expect(bar).toBeInViewport({ ratio: 0.9 });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(frame.getByRole("link", { name: "Ganze Seite öffnen" })).toBeInViewport();
  await expect.poll(async () => {
    const [one, other] = await Promise.all([bar.boundingBox(), frame.locator(".embed-line").boundingBox()]);
    return one.y >= other.y + other.height - 1 || one.y + one.height <= other.y + 1;
  }).toBe(true);
});

test("ok links to a place in the page lead there each time", async ({ page, example, partner }) => {
  partner.write(`${script(example)}${element(example, "programm/")}`);
  await page.goto(partner.url);
  const frame = await frameAt(page, 0);
  await becomes(frame, "hydrated");
  await expectAsHighAsItsPage(frame);
  for (let times = 0; times < 2; times += 1) {
    await page.evaluate(() => scrollTo(0, 0));
    await frame.locator(".day-nav a").last().click();
    await expect(frame.locator(".days .day-title").nth(1)).toBeInViewport();
  }
});

/** The lowest contrast of the accents to the backgrounds on which they stand. */
function contrastOfAccents() {
  const style = getComputedStyle(document.documentElement);
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const luminance = (colour) => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return red * 0.2126 + green * 0.7152 + blue * 0.0722;
  };
  const shown = (name) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = `var(${name})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return luminance(color);
  };
  const contrast = (one, other) => {
    const [high, low] = [shown(one), shown(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const grounds = ["--color-page", "--color-band"];
  return {
    text: Math.min(...grounds.map((ground) => contrast("--color-accent-text", ground))),
    mark: Math.min(...grounds.map((ground) => contrast("--color-accent", ground)), contrast("--color-accent-on-night", "--color-night")),
    style: style.colorScheme,
  };
}
