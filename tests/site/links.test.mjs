// Links of the built sites lead to existing files, and external ones only where intended.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";
import { SITE, STARTER_SITE, attribute, filesOf, hasApp, isForPartners, leavesTheSite, readPages, targetOf } from "./support/pages.mjs";

for (const site of [SITE, STARTER_SITE]) {
  const pages = readPages(site);
  const files = new Set(filesOf(site));
  const byPath = new Map(pages.map((page) => [page.path, page]));

  test(`${site}: every link within the site leads to a file`, () => {
    const inside = pages.flatMap((page) => page.links.filter(({ href }) => !leavesTheSite(href)).map((link) => ({ page, ...link })));
    assert.ok(inside.length > 10 * pages.length, `only ${inside.length} links`);
    for (const { page, href } of inside) {
      const target = targetOf(page, href);
      assert.ok(!href.startsWith("/"), `${page.file}: ${href} is not relative`);
      assert.ok(files.has(target) || byPath.has(target), `${page.file}: ${href} leads to ${target}, which is not there`);
    }
  });

  test(`${site}: every fragment leads to an element`, () => {
    for (const page of pages) {
      for (const { href } of page.links.filter(({ href }) => !leavesTheSite(href) && /#./.test(href))) {
        const ids = byPath.get(targetOf(page, href)).elements.map((element) => attribute(element, "id"));
        assert.ok(ids.includes(decodeURIComponent(href.split("#")[1])), `${page.file}: ${href}`);
      }
    }
  });

  test(`${site}: every page is linked from the first page of its language`, () => {
    for (const page of pages.filter(({ file }) => !file.endsWith("404.html"))) {
      const language = attribute(page.html, "lang");
      const home = pages.find(({ path, html }) => /^([a-z]{2}\/)?$/.test(path) && attribute(html, "lang") === language);
      assert.ok(reachableFrom(home).has(page.path), `${page.file} cannot be reached`);
    }
  });

  test(`${site}: nothing is loaded from elsewhere`, () => {
    for (const page of pages) {
      const loaded = page.links.filter(({ element, rel }) => element.tagName !== "a" && !/canonical|alternate/.test(rel));
      assert.deepEqual(loaded.filter(({ href }) => leavesTheSite(href) && !/^data:/.test(href)).map(({ href }) => href), [], page.file);
      if (!hasApp(page) && !isForPartners(page)) continue;
      const script = isForPartners(page) ? "partners" : "start";
      assert.ok(loaded.some(({ href }) => new RegExp(`^(\\.\\./)*assets/${script}-[^/]+\\.js$`).test(href)), `${page.file} starts no app`);
    }
  });

  test(`${site}: styles load what is there, and nothing from elsewhere`, () => {
    for (const file of [...files].filter((name) => name.endsWith(".css"))) {
      const css = readFileSync(join(site, file), "utf8");
      assert.doesNotMatch(css, /@import/, file);
      for (const [, url] of css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)) {
        if (url.startsWith("data:") || url.startsWith("#")) continue;
        assert.ok(files.has(posix.join(posix.dirname(file), url)), `${file}: ${url}`);
      }
    }
  });

  function reachableFrom(home) {
    const reached = new Set([home.path]);
    for (const path of reached) {
      for (const { href } of byPath.get(path).links.filter(({ element, href }) => element.tagName === "a" && !leavesTheSite(href))) {
        if (byPath.has(targetOf(byPath.get(path), href))) reached.add(targetOf(byPath.get(path), href));
      }
    }
    return reached;
  }
}
