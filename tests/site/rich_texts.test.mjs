// What becomes of a text as people write it, in the pages of the example event.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const EXAMPLE = process.env.EXAMPLE ?? "target/example/site";
const page = (path) => readFileSync(join(EXAMPLE, path, "index.html"), "utf8");

for (const [path, up, prefix] of [["anreise/", "../", ""], ["en/anreise/", "../../", "en/"]]) {
  test(`ok links of a text lead to the pages of their language: ${path}`, () => {
    const html = page(path);
    for (const target of ["programm/stadtrundgang/", "personen/greta-umweg/", "programm/", "barrierefreiheit/"]) {
      assert.ok(html.includes(`<a href="${up}${prefix}${target}">`), target);
      assert.ok(existsSync(join(EXAMPLE, prefix, target, "index.html")), target);
    }
    assert.ok(!/(page|session|person|photo):[a-z]/.test(html.slice(html.indexOf("<main"))), "a reference stands in the page");
  });

  test(`ok bare addresses, tables and struck words are what they mean: ${path}`, () => {
    const html = page(path);
    assert.match(html, /<a class="bare-address" href="mailto:umweg@example\.org">umweg@example\.org<\/a>,/);
    assert.match(html, /<a class="bare-address" href="http:\/\/www\.example\.org\/wendelbrueck">www\.example\.org\/wendelbrueck<\/a>\.<\/p>/);
    assert.match(html, /<table><thead><tr>(<th>[^<]+<\/th>){5}<\/tr><\/thead><tbody><tr>(<td>[^<]+<\/td>){5}<\/tr>/);
    assert.match(html, /<td><s>(stündlich|hourly)<\/s> /);
  });

  test(`ok a photo in a text has its caption and credit, and a description of its own: ${path}`, () => {
    const [figure] = page(path).match(/<figure class="photo"[^]*?<\/figure>/);
    assert.match(figure, /^<figure class="photo" data-photo="stadtplan"[^>]*>/);
    assert.match(figure, /alt="(Der erfundene Stadtplan mit|The made-up town plan with)/);
    assert.match(figure, /<p class="photo-credit">/);
  });
}

test("ok languages are named in the language of the page", () => {
  assert.match(page("personen/ece-morgentau/"), /Deutsch, Türkisch, Englisch/);
  assert.match(page("en/personen/ece-morgentau/"), /German, Turkish, English/);
  assert.match(page(""), /hreflang="en"[^>]*>English</);
});
