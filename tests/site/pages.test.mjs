// The structure of every page of the built sites.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SITE, STARTER_SITE, attribute, hasApp, readPages, textOf } from "./support/pages.mjs";

for (const site of [SITE, STARTER_SITE]) {
  const pages = readPages(site);
  const each = (check) => () => {
    assert.ok(pages.length > 8, `${site} has only ${pages.length} pages`);
    for (const page of pages) check(page);
  };

  test(`${site}: the language is that of the folder`, each((page) => {
    const [, folder] = page.path.match(/^(?:([a-z]{2})\/)?/);
    assert.equal(attribute(page.html, "lang"), folder ?? attribute(pages[0].html, "lang"), page.file);
  }));

  test(`${site}: one h1, one main, one header, one footer`, each((page) => {
    for (const name of ["h1", "main"]) assert.equal(page.all(name).length, 1, `${page.file}: ${name}`);
    for (const name of ["site-header", "site-footer"]) {
      const found = page.elements.filter((element) => attribute(element, "class") === name);
      assert.equal(found.length, 1, `${page.file}: ${name}`);
    }
    assert.notEqual(textOf(page.all("h1")[0]), "", page.file);
  }));

  test(`${site}: headings skip no level, and each says something`, each((page) => {
    let level = 0;
    for (const heading of page.all("h1", "h2", "h3", "h4", "h5", "h6")) {
      const next = Number(heading.tagName[1]);
      assert.ok(next <= level + 1, `${page.file}: h${next} after h${level}: ${textOf(heading)}`);
      assert.notEqual(textOf(heading), "", page.file);
      level = next;
    }
  }));

  test(`${site}: ids are unique`, each((page) => {
    const ids = page.elements.map((element) => attribute(element, "id")).filter(Boolean);
    assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), [], page.file);
  }));

  test(`${site}: what labels or describes is there`, each((page) => {
    const ids = new Set(page.elements.map((element) => attribute(element, "id")));
    for (const name of ["aria-labelledby", "aria-describedby", "aria-controls", "for"]) {
      const named = page.elements.flatMap((element) => attribute(element, name)?.split(/\s+/) ?? []);
      assert.deepEqual(named.filter((id) => !ids.has(id)), [], `${page.file}: ${name}`);
    }
  }));

  test(`${site}: titles are unique in their language`, () => {
    const titles = pages.map((page) => `${attribute(page.html, "lang")}: ${page.title}`);
    assert.ok(pages.every(({ title }) => title.length > 3), titles.join("\n"));
    assert.deepEqual(titles.filter((title, index) => titles.indexOf(title) !== index), []);
  });

  test(`${site}: each page says what it is about`, each((page) => {
    if (page.file.endsWith("404.html")) return;
    const meta = (key, name) => page.all("meta").filter((one) => attribute(one, key) === name);
    for (const [key, name] of [["name", "description"], ["property", "og:title"], ["property", "og:description"]]) {
      assert.equal(meta(key, name).length, 1, `${page.file}: ${name}`);
      assert.ok(attribute(meta(key, name)[0], "content"), `${page.file}: ${name}`);
    }
  }));

  test(`${site}: pictures have a text or are decorative`, each((page) => {
    for (const image of page.all("img")) assert.notEqual(attribute(image, "alt"), undefined, page.file);
  }));

  test(`${site}: each page knows which data it was made from`, each((page) => {
    const data = hasApp(page) ? ["data-content"] : [];
    for (const name of ["data-root", "data-revision", "data-now", ...data]) {
      assert.ok(attribute(page.html, name), `${page.file}: ${name}`);
    }
  }));
}
