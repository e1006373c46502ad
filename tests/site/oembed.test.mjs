// What other systems show for a pasted link: oEmbed beside each page.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { SITE, attribute, readPages } from "./support/pages.mjs";
import { EVENT, build, temporaryFolder } from "./support/program.mjs";

const BASE = "https://example.org/a/b/";

test("ok each page names an answer, which makes a frame of that page", (t) => {
  const out = join(temporaryFolder(t), "site");
  build(EVENT, out, "--base-url", BASE);
  const pages = readPages(out).filter(({ file }) => !file.endsWith("404.html"));
  assert.ok(pages.length > 20);
  for (const page of pages) {
    const link = page.all("link").find((one) => attribute(one, "type") === "application/json+oembed");
    const href = attribute(link, "href");
    assert.equal(href, `${BASE}${page.path}oembed.json`, page.file);
    const answer = JSON.parse(readFileSync(join(out, page.path, "oembed.json"), "utf8"));
    assert.equal(answer.version, "1.0");
    assert.equal(answer.type, "rich");
    assert.ok(answer.html.startsWith(`<iframe src="${BASE}${page.path}?frame" title="`), answer.html);
    assert.equal(answer.title, page.title ?? answer.title);
    assert.ok(answer.width > 0 && answer.height > 0 && answer.provider_name);
    assert.ok(existsSync(join(out, answer.thumbnail_url.slice(BASE.length))), answer.thumbnail_url);
  }
});

test("ok without the address of the site there is none", () => {
  const page = readPages(SITE)[0];
  assert.ok(!page.all("link").some((one) => attribute(one, "type") === "application/json+oembed"));
  assert.ok(!existsSync(join(SITE, "oembed.json")));
});
