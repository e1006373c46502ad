// Going through the site by keyboard and by links, and what is left to the browser.
import { readFile } from "node:fs/promises";
import { becomes, expect, isMarked, markDocument, test } from "./support/fixtures.mjs";

test("ok the keyboard skips to the content", async ({ page, host }) => {
  await open(page, host.url("programm/"));
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Zum Inhalt" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator("main").locator("summary:visible, a:visible, button:visible, input:visible").first()).toBeFocused();
});

test("ok the keyboard goes from page to page", async ({ page, host }) => {
  await open(page, host.url());
  const link = page.getByRole("banner").getByRole("link", { name: "Personen" });
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(host.url("personen/"));
  await expect(page).toHaveTitle(/^Personen – /);
  await expect(page.getByRole("heading", { level: 1, name: "Personen" })).toBeFocused();
  await expect(page.getByRole("banner").getByRole("link", { name: "Personen" })).toHaveAttribute("aria-current", "page");
  await page.keyboard.press("Tab");
  await expect(page.locator("main").locator("a, button:visible").first()).toBeFocused();
  expect(await isMarked(page)).toBe(true);
});

test("ok changing the language keeps the page, both ways", async ({ page, host }) => {
  await open(page, host.url("personen/schu/"));
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(host.url("en/personen/schu/"));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("banner").getByRole("link", { name: "People" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("link", { name: "Deutsch" }).click();
  await expect(page).toHaveURL(host.url("personen/schu/"));
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.getByRole("banner").getByRole("link", { name: "Personen" })).toBeVisible();
  expect(await isMarked(page)).toBe(true);
});

test("ok going back leads to the very link that was followed, of several to the same page", async ({ page, host }) => {
  await open(page, host.url());
  const link = page.locator("main").getByRole("link", { name: "Das ganze Programm" });
  await link.scrollIntoViewIfNeeded();
  const top = () => link.evaluate((one) => Math.round(one.getBoundingClientRect().top));
  const before = await top();
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: "Programm" })).toBeFocused();
  await page.goBack();
  await expect(link).toBeFocused();
  expect(Math.abs((await top()) - before)).toBeLessThan(5);
});

test("ok what is shared after going on is the page that is shown", async ({ page, ownHost }) => {
  await ownHost.edit("index.html", (html) =>
    html.replace("</head>", '<link rel="canonical" href="https://example.org/"></head>'));
  await open(page, ownHost.url());
  await expect(page.locator("link[rel=canonical]")).toHaveCount(1);
  await page.getByRole("banner").getByRole("link", { name: "Personen" }).click();
  await expect(page).toHaveURL(ownHost.url("personen/"));
  await expect(page.locator("link[rel=canonical]")).toHaveCount(0);
});

test("ok every link of the main navigation works in the app", async ({ page, host }) => {
  await open(page, host.url("en/"));
  const names = await page.getByRole("navigation", { name: "Main navigation" }).getByRole("link").allTextContents();
  expect(names).toHaveLength(7);
  for (const name of names.slice(1)) {
    await page.getByRole("banner").getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^${name} – `));
  }
  expect(await isMarked(page)).toBe(true);
});

test("ok a modified click opens a tab of its own", async ({ page, host, context }) => {
  await open(page, host.url());
  const link = page.getByRole("banner").getByRole("link", { name: "Workshops" });
  const [tab] = await Promise.all([context.waitForEvent("page"), link.click({ modifiers: ["ControlOrMeta"] })]);
  await expect(tab).toHaveURL(host.url("workshops/"));
  await becomes(tab, "hydrated");
  await expect(page).toHaveURL(host.url());
});

test("ok links that leave the pages are left to the browser", async ({ page, host }) => {
  await open(page, host.url("kontakt/"));
  await addLinks(page, ["https://example.org/", "gibt-es-nicht/", "../gibt-es/nicht/", "../event.ics", "#main"]);
  const links = page.locator('main a:not([href^="../"]), main [data-added] a');
  const left = await leftToTheBrowser(page, links);
  expect(left.filter(({ href }) => /^mailto:/.test(href))).toHaveLength(2);
  expect(left.filter(({ href }) => /^tel:/.test(href))).toHaveLength(2);
  expect(left.filter(({ href }) => /^data:/.test(href))).toHaveLength(2);
  expect(left).toHaveLength(await links.count());
  expect(left.filter(({ intercepted }) => intercepted)).toEqual([]);
});

test("ok links to pages are the app's", async ({ page, host }) => {
  await open(page, host.url("personen/"));
  const [first] = await leftToTheBrowser(page, page.locator("main a").first());
  expect(first).toEqual({ href: expect.stringMatching(/^(\.\.\/)?personen\//), intercepted: true });
});

test("ok a contact can be saved as a vCard", async ({ page, host }) => {
  await open(page, host.url("kontakt/"));
  const button = page.locator('[data-contact="raetz"]').getByRole("link", { name: /Visitenkarte/ });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  expect(download.suggestedFilename()).toBe("raetz.vcf");
  const card = await readFile(await download.path(), "utf8");
  expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
  expect(card).toContain("Lutz Rätz");
  expect(card).toMatch(/\r\nEND:VCARD\r\n$/);
});

async function open(page, url) {
  await page.goto(url);
  await becomes(page, "hydrated");
  await markDocument(page);
}

/** Presses Tab until a link has the focus; the page's head has fewer than 15 of them. */
async function tabTo(page, link) {
  for (let presses = 0; presses < 15; presses += 1) {
    await page.keyboard.press("Tab");
    if (await link.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(link).toBeFocused();
}

async function addLinks(page, addresses) {
  await page.locator("main").evaluate((main, addresses) => {
    const added = document.createElement("p");
    added.dataset.added = "";
    added.append(...addresses.map((href) => Object.assign(document.createElement("a"), { href, textContent: href })));
    main.append(added);
  }, addresses);
}

/** Clicks links, and lets the browser follow none of them. */
async function leftToTheBrowser(page, links) {
  return links.evaluateAll((links) => {
    const clicked = [];
    const note = (click) => {
      clicked.push({ href: click.target.closest("a").getAttribute("href"), intercepted: click.defaultPrevented });
      click.preventDefault();
    };
    window.addEventListener("click", note);
    for (const link of links) link.click();
    window.removeEventListener("click", note);
    return clicked;
  });
}
