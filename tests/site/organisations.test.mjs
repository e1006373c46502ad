// Logos of organisations: on home, at the foot of every page, and with many on a page of their own.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { EXAMPLE_SITE, SITE, attribute, elementsBelow, readPage, readPages, textOf } from "./support/pages.mjs";

const { organisations } = JSON.parse(readFileSync(join(EXAMPLE_SITE, "event.json"), "utf8"));
const withClass = (node, name) =>
  [...elementsBelow(node)].filter((element) => (attribute(element, "class") ?? "").split(" ").includes(name));
const images = (node) => [...elementsBelow(node)].filter(({ tagName }) => tagName === "img");

test("ok the logo of each funder, with its wording, is at the foot of every page", () => {
  const funders = organisations.filter(({ role }) => role === "funder");
  assert.equal(funders.length, 2);
  for (const page of readPages(EXAMPLE_SITE)) {
    const [foot] = withClass(page.html, "site-footer");
    const shown = images(foot).map((image) => attribute(image, "src"));
    for (const { logo, logo_dark, statement } of funders) {
      for (const { src } of [logo, logo_dark].filter(Boolean)) {
        assert.ok(shown.some((one) => one.endsWith(src)), `${page.path} lacks ${src}`);
      }
      const said = statement?.[attribute(page.html, "lang")] ?? "";
      assert.ok(textOf(foot).includes(said), page.path);
    }
  }
});

test("ok a logo that stands alone says the name of its organisation", () => {
  const home = readPage(EXAMPLE_SITE, "index.html");
  const said = images(home.main).map((image) => attribute(image, "alt"));
  for (const name of ["Uhrenfabrik Ungefähr", "Bäckerei Brotlos", "Stiftung Beispiel-Luftschloss: ein Schloss auf Wolken"]) {
    assert.ok(said.includes(name), name);
  }
});

test("ok many have a page of their own, which no other event has", () => {
  const own = readPage(EXAMPLE_SITE, "organisationen/index.html");
  for (const { name } of organisations) assert.ok(textOf(own.main).includes(name), name);
  assert.ok(textOf(own.main).includes("Sponsoring: Lokomotive"));
  assert.ok(!own.elements.some((element) => attribute(element, "data-wasm")), "nothing on it is alive");
  assert.ok(readFileSync(join(EXAMPLE_SITE, "sitemap.xml"), "utf8").includes("/organisationen/"));
  assert.ok(!existsSync(join(SITE, "organisationen")));
  assert.ok(!readFileSync(join(SITE, "sitemap.xml"), "utf8").includes("organisationen"));
});

test("ok search engines learn of funders and sponsors", () => {
  const home = readPage(EXAMPLE_SITE, "index.html");
  const script = home.all("script").find((one) => attribute(one, "type") === "application/ld+json");
  const data = JSON.parse(script.childNodes[0].value);
  assert.equal(data.sponsor.length, organisations.filter(({ role }) => role === "sponsor").length);
  assert.deepEqual(data.funder.map(({ name }) => name), ["Stiftung Beispiel-Luftschloss", "Sparverein Strumpf Wendelbrück"]);
});
