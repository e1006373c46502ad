// `_headers`, read as Netlify documents it: a path, which may have `*` for anything, and below it
// lines with headers; all rules that match count.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { filesOf } from "../site/support/pages.mjs";
import { EVENT, build, changedEvent, temporaryFolder } from "../site/support/program.mjs";
import { serveFolder } from "../support/server.mjs";
import { buildSites } from "./support/sites.mjs";

const ORIGIN = "https://example.org";
const PARTNERS = ["https://partner.example", "https://*.verein.example:8443"];
const YEAR = "public, max-age=31536000, immutable";
/** Cloudflare Pages skips what is above its limits (its documentation, "Headers"). */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

function readRules(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const header = /^\s+([\w-]+): (.+)$/.exec(line);
    if (header) rules.at(-1).headers.push([header[1].toLowerCase(), header[2]]);
    else rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

function matches(rule, path) {
  const literal = (part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${rule.split("*").map(literal).join(".*")}$`).test(path);
}

/** The headers of an address; those that several rules have are joined. */
function headersFor(rules, path) {
  const found = {};
  for (const [name, value] of rules.filter((rule) => matches(rule.path, path)).flatMap((rule) => rule.headers)) {
    found[name] = name in found ? `${found[name]}, ${value}` : value;
  }
  return found;
}

/** The rules of a site, and its headers as the host applies them to what it serves. */
async function hosted(t, name, path, allow) {
  const site = join(buildSites(`file-${name}`, ORIGIN, { [path]: allow }), path);
  const text = readFileSync(join(site, "_headers"), "utf8");
  const rules = readRules(text);
  const host = await serveFolder(site, { mount: `/${path}` });
  t.after(() => host.close());
  const get = async (file) => {
    const response = await fetch(host.url(file), { redirect: "manual" });
    await response.arrayBuffer();
    const said = headersFor(rules, new URL(response.url).pathname);
    return { status: response.status, said, sent: { ...Object.fromEntries(response.headers), ...said } };
  };
  return { site, text, rules, get };
}

for (const [name, path] of [["root", ""], ["folder", "bünd/tagung/"]]) {
  test(`ok every answer of a site that names its partners (${name})`, async (t) => {
    const { site, text, rules, get } = await hosted(t, `${name}-listed`, path, PARTNERS);
    for (const page of ["", "programm/", "en/", "gibt-es-nicht/"]) {
      const { status, said, sent } = await get(page);
      assert.equal(status, page === "gibt-es-nicht/" ? 404 : 200);
      assert.equal(sent["content-security-policy"], `frame-ancestors 'self' ${PARTNERS.join(" ")}`);
      assert.equal(sent["cross-origin-embedder-policy"], "require-corp");
      assert.equal(sent["cross-origin-resource-policy"], "cross-origin");
      assert.equal(said["access-control-allow-origin"], "*");
      assert.equal(sent["cache-control"], "no-cache", "the host's own");
    }
    for (const file of filesOf(site).filter((file) => file.startsWith("assets/"))) {
      const { said, sent } = await get(file);
      assert.equal(sent["cache-control"], /-[0-9a-f]{12}\./.test(file) ? YEAR : "no-cache", file);
      assert.equal(said["access-control-allow-origin"], "*", file);
    }
    assert.ok(rules.length < MOST_RULES);
    assert.ok(text.split("\n").every((line) => line.length <= LONGEST_LINE));
  });
}

test("ok a site that every site may show sends no policy", async (t) => {
  const { get } = await hosted(t, "open", "", "*");
  const { sent } = await get("programm/");
  assert.equal(sent["content-security-policy"], undefined);
  assert.equal(sent["cross-origin-resource-policy"], "cross-origin");
});

test("ok a _headers of the organiser's own stays, and that of the site lies beside it", (t) => {
  const site = join(temporaryFolder(t), "site");
  build(EVENT, site);
  // As in a site of an earlier version, which wrote none.
  const list = join(site, ".treffpunkt");
  const lines = readFileSync(list, "utf8").split("\n");
  writeFileSync(list, lines.filter((line) => !line.endsWith("_headers")).join("\n"));
  const own = "/*\n  X-Own: yes\n";
  writeFileSync(join(site, "_headers"), own);
  for (const time of ["first", "second"]) {
    const said = build(EVENT, site);
    assert.match(said, /Kept in .*: _headers/, time);
    assert.equal(readFileSync(join(site, "_headers"), "utf8"), own, time);
  }
  assert.ok(existsSync(join(site, "hosting/_headers")));
});

test("ok a build says where the files are if the site needs one of them", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  const notice = /embed\.allow lists who may .*site\/_headers or a file in .*site\/hosting/;
  assert.doesNotMatch(build(EVENT, site), notice);
  const listed = (json) => json.replace("{", '{"embed": {"allow": ["https://partner.example"]},');
  assert.match(build(changedEvent(folder, listed), site), notice);
});
