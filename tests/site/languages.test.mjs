// An event in every language of the interface, in one that it does not speak (Czech), and in easy
// German, in which only some pages are.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ADDRESS, LANGUAGES_SITE as SITE, TITLES } from "../states/languages.mjs";
import { attribute, readPages, targetOf, textOf } from "./support/pages.mjs";

const EASY = "de-x-leicht";
const CODES = Object.keys(TITLES);
const RIGHT_TO_LEFT = ["ar", "fa"];
const pages = readPages(SITE);
/** Below its language, if that is not German. */
const languageOf = (page) => CODES.find((code) => page.path.startsWith(`${code}/`)) ?? "de";
const routeOf = (page) => page.path.replace(new RegExp(`^(${CODES.join("|")})/`), "");
/** The language of the words around the texts. */
const interfaceOf = (code) => (code === "cs" ? "en" : code);
const withClass = (page, name) => page.elements.filter((one) => (attribute(one, "class") ?? "").split(" ").includes(name));
const fileOf = (path) => (path === "" || path.endsWith("/") ? `${path}index.html` : path);

function wordsOf(code) {
  const name = readdirSync(join(SITE, "assets")).find((file) => new RegExp(`^words-${code}-[0-9a-f]+\\.json$`).test(file));
  return JSON.parse(readFileSync(join(SITE, "assets", name), "utf8"));
}

test("every language has its pages", () => {
  const count = (code) => pages.filter((page) => languageOf(page) === code).length;
  for (const code of CODES.filter((code) => code !== EASY)) assert.equal(count(code), count("de"), code);
  assert.ok(count("de") > 15);
});

test("language and direction are those of the folder, and of the words where these are others", () => {
  for (const page of pages) {
    const code = languageOf(page);
    assert.equal(attribute(page.html, "lang"), code, page.file);
    assert.equal(attribute(page.html, "dir"), RIGHT_TO_LEFT.includes(code) ? "rtl" : "ltr", page.file);
    const [body] = page.all("body");
    assert.equal(attribute(body, "lang"), { cs: "en", [EASY]: "de" }[code], page.file);
  }
});

test("menu and way to the content are in the words of the language", () => {
  for (const page of pages) {
    const words = new Set(wordsOf(interfaceOf(languageOf(page))));
    const [skip] = withClass(page, "skip-link");
    const menu = withClass(page, "main-nav")[0];
    const links = page.all("a").filter((link) => link.parentNode.parentNode?.parentNode === menu);
    assert.ok(links.length > 5, page.file);
    assert.ok(words.has(textOf(skip)), `${page.file}: ${textOf(skip)}`);
    assert.ok(words.has(attribute(menu, "aria-label")), page.file);
    // Pages of text bring names of their own.
    const fixed = links.filter((link) => /(programm|workshops|personen|galerie|kontakt|presse)\/$/.test(targetOf(page, attribute(link, "href"))));
    for (const link of fixed) assert.ok(words.has(textOf(link)), `${page.file}: ${textOf(link)}`);
  }
});

test("texts in the page's language are marked where the words around are English", () => {
  const home = pages.find((page) => page.path === "cs/");
  const title = textOf(home.all("h1")[0]);
  assert.ok(title.startsWith(TITLES.cs), title);
  const marked = home.elements.filter((one) => attribute(one, "lang") === "cs").map(textOf);
  assert.ok(marked.includes(TITLES.cs), marked.join());
  const ukrainian = pages.find((page) => page.path === "uk/");
  assert.ok(!ukrainian.main.childNodes.some((one) => one.attrs && attribute(one, "lang") === "uk"));
});

test("a page names first the words of its own language, and asks for no others", () => {
  for (const page of pages) {
    const own = interfaceOf(languageOf(page));
    const script = page.all("script").find((one) => attribute(one, "data-words"));
    if (!script) continue;
    assert.ok(attribute(script, "data-words").startsWith(`${own}=words-${own}-`), page.file);
    const early = page.all("link").map((link) => attribute(link, "href")).filter((href) => /words-/.test(href));
    assert.equal(early.length, 1, page.file);
    assert.match(early[0], new RegExp(`/words-${own}-[0-9a-f]+\\.json$`), page.file);
  }
});

test("the switch leads to a page in each other language", () => {
  for (const page of pages) {
    const code = languageOf(page);
    const [nav] = withClass(page, "language-switch");
    const links = page.all("a").filter((link) => attribute(link, "hreflang") && link.parentNode.parentNode.parentNode === nav);
    assert.deepEqual(links.map((link) => attribute(link, "hreflang")), CODES.filter((one) => one !== code), page.file);
    for (const link of links) {
      // The page for wrong addresses has whole paths.
      const target = targetOf(page, attribute(link, "href")).replace(/^.*fest\//, "");
      assert.ok(existsSync(join(SITE, fileOf(target))), `${page.file} leads to ${target}`);
      // Voices know no easy German.
      const voice = attribute(link, "hreflang") === EASY ? "de" : attribute(link, "hreflang");
      assert.equal(attribute(link, "lang"), voice, page.file);
    }
  }
});

test("in easy German there are the pages with such texts; the others are the German ones", () => {
  const easy = pages.filter((page) => languageOf(page) === EASY);
  // What is said of steps and lifts is in easy words, too.
  assert.deepEqual(easy.map(routeOf).sort(), ["", "404.html", "jetzt/", "orte/", "programm/", "programm/begruessung/"]);
  const home = easy.find((page) => routeOf(page) === "");
  const targets = home.all("a").map((link) => targetOf(home, attribute(link, "href")));
  assert.ok(targets.includes(`${EASY}/programm/`) && targets.includes("kontakt/"), targets.join());
  for (const [from, to] of [["programm/impuls/", "programm/"], ["kontakt/", ""], ["programm/begruessung/", "programm/begruessung/"]]) {
    const page = pages.find((one) => one.path === from);
    const link = page.all("a").find((one) => attribute(one, "hreflang") === EASY);
    assert.equal(targetOf(page, attribute(link, "href")), `${EASY}/${to}`, from);
  }
});

test("search engines hear of each page in the languages that it is in, and of no other", () => {
  const path = (url) => decodeURIComponent(url.slice(ADDRESS.length));
  for (const page of pages.filter((page) => !page.path.endsWith("404.html"))) {
    const alternates = page.all("link").filter((link) => attribute(link, "hreflang"));
    assert.ok(alternates.length >= CODES.length, page.file);
    for (const link of alternates) assert.ok(existsSync(join(SITE, fileOf(path(attribute(link, "href"))))), page.file);
  }
  const sitemap = readFileSync(join(SITE, "sitemap.xml"), "utf8");
  const urls = [...sitemap.matchAll(/(?:<loc>|href=")([^<"]+)/g)].map(([, url]) => path(url));
  assert.ok(urls.includes(`${EASY}/programm/begruessung/`) && urls.includes("uk/kontakt/"));
  for (const url of new Set(urls)) assert.ok(existsSync(join(SITE, fileOf(url))), url);
});

test("only a site with easy pages has their styles", () => {
  const style = readdirSync(join(SITE, "assets")).find((name) => /^style-.*\.css$/.test(name));
  assert.match(readFileSync(join(SITE, "assets", style), "utf8"), /de-x-leicht/);
  const others = "site/assets";
  const other = existsSync(others) && readdirSync(others).find((name) => /^style-.*\.css$/.test(name));
  if (other) assert.doesNotMatch(readFileSync(join(others, other), "utf8"), /de-x-leicht/);
});
