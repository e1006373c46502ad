// The favicon and the share pictures of an event.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { SITE, STARTER_SITE, attribute, filesOf, readPages } from "./support/pages.mjs";
import { EVENT, build, changedEvent, temporaryFolder } from "./support/program.mjs";

const BASE = "https://example.org/a/b/";
const PNG = Buffer.from("89504e470d0a1a0a", "hex");
const LANGUAGES = ["de", "en"];

/** Width and height of a PNG, as its header says. */
function sizeOf(file) {
  const bytes = readFileSync(file);
  assert.ok(bytes.subarray(0, 8).equals(PNG), `${file} is no PNG`);
  assert.equal(bytes.toString("latin1", 12, 16), "IHDR");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The share pictures of a site by language. */
function sharedOf(site) {
  const names = filesOf(site).map((name) => [name, name.match(/^assets\/share-(.+)-[0-9a-f]{12}\.png$/)]);
  return Object.fromEntries(names.filter(([, match]) => match).map(([name, [, language]]) => [language, join(site, name)]));
}

/** What a page says to whoever shows a link to it. */
function told(page, name) {
  const meta = page.all("meta").find((meta) => [attribute(meta, "property"), attribute(meta, "name")].includes(name));
  return meta && attribute(meta, "content");
}

test("ok there is one picture of 1200 by 630 per language", () => {
  for (const site of [SITE, STARTER_SITE]) {
    const shared = sharedOf(site);
    assert.deepEqual(Object.keys(shared).toSorted(), LANGUAGES, site);
    for (const file of Object.values(shared)) {
      assert.deepEqual(sizeOf(file), [1200, 630], file);
      assert.ok(readFileSync(file).length < 300_000, `${file} is heavy`);
    }
  }
});

test("ok every event, every language and every theme has its own", (t) => {
  const themed = join(temporaryFolder(t), "site");
  const theme = '{\n"theme": {"accent": "#0f8f83", "accent_2": "#ffdd88"},';
  build(changedEvent(temporaryFolder(t), (json) => json.replace("{", theme)), themed);
  const pictures = [SITE, STARTER_SITE, themed].flatMap((site) => Object.values(sharedOf(site)));
  const different = new Set(pictures.map((file) => readFileSync(file, "base64")));
  assert.equal(different.size, 3 * LANGUAGES.length);
});

test("ok every page names the picture of its language, with its size and what it says", (t) => {
  const site = join(temporaryFolder(t), "site");
  build(EVENT, site, "--base-url", BASE);
  const pages = readPages(site).filter(({ file }) => !file.endsWith("404.html"));
  assert.ok(pages.length > 50);
  for (const page of pages) {
    const language = attribute(page.html, "lang");
    const url = told(page, "og:image");
    assert.ok(url?.startsWith(`${BASE}assets/share-${language}-`), `${page.file}: ${url}`);
    assert.ok(existsSync(join(site, url.slice(BASE.length))), url);
    assert.deepEqual([told(page, "og:image:width"), told(page, "og:image:height")], ["1200", "630"]);
    assert.match(told(page, "og:image:alt"), /2026, Magdeburg$/);
    assert.equal(told(page, "twitter:card"), "summary_large_image");
  }
});

test("ok without the address of the site no page names a picture", () => {
  for (const page of readPages(SITE)) {
    assert.equal(told(page, "og:image"), undefined, page.file);
    assert.notEqual(told(page, "twitter:card"), "summary_large_image", page.file);
  }
});

test("ok the longest title has room, and letters without a font are no failure", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  const titled = (title) => (json) => JSON.stringify({ ...JSON.parse(json), motto: title });
  for (const title of ["Titel & \"Wörter\" <b> ".repeat(2000), "x".repeat(20_000), "مرحبا", "🎉"]) {
    build(changedEvent(folder, titled(title)), site);
    assert.deepEqual(sizeOf(sharedOf(site).de), [1200, 630]);
  }
});

test("ok every event has its own mark in its own colours, on every page", (t) => {
  const themed = join(temporaryFolder(t), "site");
  build(changedEvent(temporaryFolder(t), (json) => json.replace("{", '{\n"theme": {"accent": "#0f8f83"},')), themed);
  const marks = [SITE, STARTER_SITE, themed].map((site) => {
    const icons = readPages(site).flatMap((page) => page.links.filter(({ rel }) => rel === "icon").map(({ href }) => href.replace(/^(\.\.\/)+/, "")));
    assert.equal(icons.length, readPages(site).length);
    assert.equal(new Set(icons).size, 1);
    return readFileSync(join(site, icons[0]), "utf8");
  });
  assert.equal(new Set(marks).size, marks.length);
  assert.match(marks[2], /\.place\{fill:#0f8f83\}/);
  for (const mark of marks) assert.match(mark, /@media\(prefers-color-scheme:dark\)/);
});
