// A page brings the styles of what stands in it, and looks as with all of them.
import { readdirSync } from "node:fs";
import { expect, test } from "./support/fixtures.mjs";
import { layOutAll } from "./support/layout.mjs";
import { EXAMPLE, kindsOfPages, SITE } from "./support/site.mjs";

// Nothing but what a test adds comes later.
test.use({ consoleAllowed: /Failed to load resource/, contextOptions: { reducedMotion: "reduce" } });

const PAGES = [
  ...kindsOfPages().filter((path) => !path.startsWith("en/")).map((path) => [SITE, path]),
  ...["", "programm/", "personen/", "galerie/", "kontakt/", "presse/"].map((path) => [EXAMPLE, path]),
];

for (const media of ["screen", "print"]) {
  test(`ok no element of any page would look different with all styles, on ${media}`, async ({ page, serve }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ media });
    await page.route(/\.woff2$|\/start-[^/]*\.js$/, (route) => route.abort());
    const hosts = { [SITE]: await serve(SITE), [EXAMPLE]: await serve(EXAMPLE) };
    for (const [site, path] of PAGES) {
      await page.goto(hosts[site].url(path));
      // Pages of sessions and people have them all.
      if (await page.locator("head > link[rel=stylesheet]").count()) continue;
      await layOutAll(page);
      // A picture that comes between the two looks would be a difference.
      await page.evaluate(loadPictures);
      const before = await page.evaluate(looks);
      await page.evaluate(addStyles, hosts[site].url(`assets/${allStyles(site)}`));
      const after = await page.evaluate(looks);
      expect(before.length).toBeGreaterThan(20);
      expect.soft(after.filter((look, index) => look !== before[index]), `${site}/${path}`).toEqual([]);
    }
  });
}

function allStyles(site) {
  return readdirSync(`${site}/assets`).find((name) => /^style-.*\.css$/.test(name));
}

function loadPictures() {
  return Promise.allSettled([...document.images].map((image) => {
    image.loading = "eager";
    return image.decode();
  }));
}

function addStyles(href) {
  return new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload, onerror }));
  });
}

/**
 * Every computed property of every element, and of what it shows before and after itself. Of
 * elements that have the same name and classes all the way up, the first two and the last.
 */
function looks() {
  const nameOf = (element) => `${element.localName}.${element.getAttribute("class")}`;
  const path = (element) => (element === document.body ? "" : `${path(element.parentElement)} > ${nameOf(element)}`);
  const alike = Object.groupBy(document.querySelectorAll("body *:not(svg *)"), path);
  const elements = Object.values(alike).flatMap((all) => (all.length < 3 ? all : [all[0], all[1], all.at(-1)]));
  return elements.flatMap((element) => ["", "::before", "::after"].map((part) => {
    const style = getComputedStyle(element, part || null);
    if (part && style.content === "none") return "";
    return `${nameOf(element)}${part}: ${[...style].map((property) => `${property}: ${style.getPropertyValue(property)}`).join("; ")}`;
  }));
}
