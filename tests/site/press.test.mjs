// The press section and its embargo.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { SITE } from "./support/pages.mjs";
import { build, changedEvent, temporaryFolder } from "./support/program.mjs";

const HEADLINE = "Magdeburg setzt bundesweites Zeichen";
const KIT = "presse/pressemappe.zip";
const until = (moment) => (json) => json.replace('"press": {', `"press": { "embargo": ${moment},`);

function textsOf(site) {
  const paths = readdirSync(site, { recursive: true }).map((name) => join(site, name));
  const texts = paths.filter((path) => /\.(html|json|xml|ics)$/.test(path) && statSync(path).isFile());
  return texts.map((path) => readFileSync(path, "utf8"));
}

test("ok before its time nothing of it is in any file", (t) => {
  for (const moment of ['"2999-01-01T00:00"', '"soon"', "true"]) {
    const folder = temporaryFolder(t);
    const site = join(folder, "site");
    build(changedEvent(folder, until(moment)), site);
    assert.ok(textsOf(site).every((text) => !text.includes(HEADLINE)), moment);
    assert.ok(!existsSync(join(site, KIT)), moment);
    assert.match(readFileSync(join(site, "presse/index.html"), "utf8"), /noch nichts veröffentlicht/);
  }
});

test("ok afterwards all of it is, but when that was", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  build(changedEvent(folder, until('"2026-05-18T10:00"')), site);
  assert.match(readFileSync(join(site, "presse/index.html"), "utf8"), new RegExp(HEADLINE));
  assert.ok(textsOf(site).every((text) => !text.includes("embargo")));
});

test("ok the kit has texts, pictures that may be passed on, and whom to name", () => {
  const { photos, press } = JSON.parse(readFileSync(join(SITE, "event.json"), "utf8"));
  assert.equal(press.kit, KIT);
  const zip = readFileSync(join(SITE, KIT)).toString("latin1");
  const free = photos.filter(({ picture, licence }) => picture && licence);
  assert.ok(free.length >= 8);
  for (const name of ["presse-de.txt", "presse-en.txt", "credits.txt", ...free.map(({ id }) => `bilder/${id}.svg`)]) {
    assert.ok(zip.includes(name), `${name} is missing`);
  }
  assert.ok(!zip.includes("gruppenfoto"), "a picture that is not here cannot be passed on");
});

test("ok logos are for the press alone, and quotations say who and where", () => {
  const example = process.env.EXAMPLE ?? "target/example/site";
  const page = (path) => readFileSync(join(example, path), "utf8");
  assert.match(page("presse/index.html"), /logo-verein-[0-9a-f]{12}\.svg/);
  assert.doesNotMatch(page("galerie/index.html"), /logo-verein/);
  const zip = readFileSync(join(example, KIT)).toString("latin1");
  assert.ok(zip.includes("bilder/logo-verein.svg"));
  assert.match(page("presse/index.html"), /<blockquote[^>]*>Ein Ort beginnt, wenn zwei sich verabreden\.<\/blockquote><figcaption><p><a href="[^"]*personen\/adaeze-silberstrom\/">/);
  assert.match(page("presse/index.html"), /Impuls am 14\. Oktober 2027/);
});

test("ok every picture to download has a name, decorative ones too", () => {
  const page = readFileSync(join(process.env.EXAMPLE ?? "target/example/site", "presse/index.html"), "utf8");
  const names = [...page.matchAll(/<a [^>]*download="[^"]*">(.*?)<\/a>/g)].map(([, inside]) => inside.replace(/<[^>]*>/g, ""));
  assert.ok(names.length > 10);
  assert.ok(names.every((name) => name.trim()), `a link without a name: ${names}`);
});
