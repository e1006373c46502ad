// Every known fact of the first event is on its page, verbatim.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { SITE, attribute, elementsBelow, readPages, textOf } from "./support/pages.mjs";

const FACTS = JSON.parse(readFileSync(new URL("../facts/facts.json", import.meta.url), "utf8"));
const PAGES = new Map(readPages(SITE).map((page) => [page.path, page]));

test("facts are known of many pages", () => {
  assert.ok(FACTS.length > 30 && FACTS.every(({ strings }) => strings.length > 0));
});

for (const { page: path, strings, links = [] } of FACTS) {
  test(`/${path} tells its facts`, () => {
    const page = PAGES.get(path);
    assert.ok(page, "there is no such page");
    const text = textOf(page.main);
    assert.deepEqual(strings.filter((fact) => !text.includes(fact)), [], text);
    const hrefs = [...elementsBelow(page.main)].map((element) => attribute(element, "href"));
    assert.deepEqual(links.filter((link) => !hrefs.includes(link)), []);
  });
}
