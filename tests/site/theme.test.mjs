// The event's own colours in a built site.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { SITE, attribute, filesOf, readPage, readPages } from "./support/pages.mjs";
import { EVENT, build, changedEvent, temporaryFolder } from "./support/program.mjs";

const RULE = /:root\{((?:--(?:accent|second)[\w-]*:#[0-9a-f]+;?)+)\}/;

/** `#fd8` as `#ffdd88`. */
const inFull = (colour) => colour.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");

/** The event, with these lines at its beginning. */
const themed = (accent, accent_2) => (json) => json.replace("{", `{\n"theme": ${JSON.stringify({ accent, accent_2 })},`);

function stylesOf(site) {
  const files = filesOf(site).filter((name) => name.endsWith(".css"));
  assert.equal(files.length, 1, files.join());
  return { name: files[0], css: readFileSync(join(site, files[0]), "utf8") };
}

test("ok a theme is a rule after that of the design, under another name", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  const said = build(changedEvent(folder, themed("#0f8f83", "#ffdd88")), site);
  assert.doesNotMatch(said, /theme/);
  const { name, css } = stylesOf(site);
  const [, declarations] = css.match(RULE);
  assert.ok(css.search(RULE) > css.indexOf("--accent-paper:"), "the colours of the design come later");
  const colours = Object.fromEntries(declarations.split(";").map((one) => one.split(":")));
  assert.equal(colours["--accent-paper"], "#0f8f83");
  assert.equal(inFull(colours["--second-night"]), "#ffdd88");
  for (const [token, colour] of Object.entries(colours)) {
    assert.ok(css.includes(`${token}:#`) && css.includes(`var(${token})`), `${token} is no colour of the styles`);
    assert.match(inFull(colour), /^#[0-9a-f]{6}$/);
  }
  assert.notEqual(name, stylesOf(SITE).name);
  const session = readPage(site, "programm/gallery-walk/index.html");
  assert.ok(session.links.some(({ href }) => href === `../../${name}`), "a session's page has other styles");
  const home = readFileSync(join(site, "index.html"), "utf8");
  assert.ok(home.includes(css.match(RULE)[0]), "the home page has other colours");
});

test("ok without a theme there is no such rule", () => {
  assert.doesNotMatch(stylesOf(SITE).css, RULE);
});

test("err a colour that nobody could see is reported when building", (t) => {
  const folder = temporaryFolder(t);
  const said = build(changedEvent(folder, themed("#fffde0", "#ffdd88")), join(folder, "site"));
  assert.match(said, /WARNING event\.json:2:\d+  theme\.accent\n.* has a contrast of .*\n.* it is darkened to #[0-9a-f]{6}/);
});

test("ok the event's data does not carry the theme", (t) => {
  const folder = temporaryFolder(t);
  build(changedEvent(folder, themed("#0f8f83", "#ffdd88")), join(folder, "site"));
  const json = (site) => readFileSync(join(site, "event.json"), "utf8");
  assert.equal(json(join(folder, "site")), json(SITE), `${EVENT} is published differently`);
});

test("ok every page tells the browser its colours, light and dark", () => {
  const { css } = stylesOf(SITE);
  const token = (name) => inFull(css.match(new RegExp(`--${name}:(#[0-9a-f]+);`))[1]);
  for (const page of readPages(SITE)) {
    const metas = page.all("meta").filter((meta) => attribute(meta, "name") === "theme-color");
    const told = metas.map((meta) => [attribute(meta, "media"), attribute(meta, "content")]);
    assert.deepEqual(told, [
      ["(prefers-color-scheme: light)", token("paper-1")],
      ["(prefers-color-scheme: dark)", token("green-9")],
    ], page.file);
  }
});
