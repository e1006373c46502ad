// The page of data: every file that the site offers to other programs, and under which conditions.
import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { LANGUAGES_SITE, ADDRESS } from "../states/languages.mjs";
import { EXAMPLE_SITE, SITE, STARTER_SITE, attribute, elementsBelow, filesOf, hasApp, leavesTheSite, readPage, targetOf, textOf } from "./support/pages.mjs";
import { build, changedEvent, temporaryFolder } from "./support/program.mjs";

const EXAMPLE = "events/beispieltagung";
/** What the program itself goes on from, and what search engines and hosts read. */
const NOT_OFFERED = new Set(["changes.json", "oembed.json", "sitemap.xml"]);

/** The files beside the home page of a language that other programs read. */
function offered(site, language) {
  const folder = language === "" ? "" : `${language}/`;
  const names = filesOf(site).filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  return names.filter((name) => !name.includes("/") && /\.(ics|json|xml|csv|xlsx)$/.test(name) && !NOT_OFFERED.has(name)).sort();
}

function dataPage(site, language = "") {
  return readPage(site, join(language, "daten/index.html"));
}

function itemsOf(page) {
  return page.elements.filter((element) => attribute(element, "class") === "data-file");
}

for (const site of [SITE, STARTER_SITE, EXAMPLE_SITE]) {
  test(`ok the page of data of ${site} names every file that there is, and no other`, () => {
    for (const language of ["", "en"]) {
      const page = dataPage(site, language);
      const items = itemsOf(page).map((item) => [...elementsBelow(item)].find(({ tagName }) => tagName === "a")).filter(Boolean);
      const targets = items.map((link) => targetOf(page, attribute(link, "href")));
      for (const target of targets) assert.ok(existsSync(join(site, target)), target);
      const own = new Set(offered(site, language).map((name) => join(language, name)));
      assert.deepEqual(new Set(targets), own.add("event.json"));
      assert.equal(targets.length, own.size);
    }
  });
}

test("ok each file has for whom it is, its size and its language", () => {
  const page = dataPage(EXAMPLE_SITE, "en");
  for (const item of itemsOf(page).filter((item) => !textOf(item).startsWith("JSON-LD"))) {
    const [link, sentence, facts] = [...elementsBelow(item)];
    assert.match(textOf(sentence), /^For .{15,}\.$/);
    const [, size] = textOf(facts).match(/^(\d+) KB · (English|all languages)$/);
    const { size: bytes } = statSync(join(EXAMPLE_SITE, targetOf(page, attribute(link, "href"))));
    assert.equal(Number(size), Math.ceil(bytes / 1000));
  }
  assert.match(textOf(page.main), /JSON-LDFor search engines/);
});

test("ok with the address of the site each file has its own to copy, in every language of the interface", () => {
  for (const language of ["", "en", "ar", "es", "fa", "fr", "pl", "ro", "ru", "tr", "uk", "cs"]) {
    const page = dataPage(LANGUAGES_SITE, language);
    const addresses = page.elements.filter((element) => attribute(element, "class") === "data-address").map(textOf);
    const paths = [...offered(LANGUAGES_SITE, language).map((name) => join(language, name)), "event.json"];
    assert.deepEqual(addresses.toSorted(), [...new Set(paths)].map((path) => ADDRESS + path).toSorted(), language);
  }
  const without = dataPage(EXAMPLE_SITE);
  assert.ok(!without.elements.some((element) => attribute(element, "class") === "data-address"));
});

test("ok the licence is shown and the source can be named; without a licence one is told to ask", (t) => {
  const folder = temporaryFolder(t);
  const change = (json) => json.replace('"data_licence": {', '"data_licence": { "note": "Namensnennung erbeten",');
  build(changedEvent(folder, change, EXAMPLE), join(folder, "site"), "--base-url", "https://example.org/tagung/");
  const page = dataPage(join(folder, "site"));
  const licence = page.links.find(({ rel }) => rel === "license");
  assert.equal(licence.href, "https://creativecommons.org/publicdomain/zero/1.0/deed.de");
  assert.match(textOf(page.main), /LizenzCC0 1\.0Namensnennung erbeten/);
  assert.match(textOf(page.main), /Beispieltagung der erfundenen Orte \(Beispiel\), https:\/\/example\.org\/tagung\/, Stand: \d+\. [A-Z]\S+ \d{4}, CC0 1\.0/);
  const none = dataPage(SITE);
  assert.ok(!none.links.some(({ rel }) => rel === "license"));
  assert.match(textOf(none.main), /keine Lizenz angegeben/);
  assert.ok(none.links.some(({ href }) => href === "../kontakt/"));
});

test("ok the page is at the foot of every page, in the sitemap, and needs no script", () => {
  const page = dataPage(SITE);
  assert.ok(!hasApp(page) && !page.all("script").some((script) => attribute(script, "src")));
  assert.match(readFileSync(join(SITE, "sitemap.xml"), "utf8"), /daten\//);
  for (const file of ["index.html", "en/programm/index.html", "einbetten/index.html"]) {
    const other = readPage(SITE, file);
    const targets = other.links.filter(({ href }) => !leavesTheSite(href)).map(({ href }) => targetOf(other, href));
    assert.ok(targets.includes(file.startsWith("en/") ? "en/daten/" : "daten/"), file);
  }
});
