// Which young features of the web the sources use: each needs a fallback (young_features.mjs).
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse, walk } from "css-tree";
import { features } from "web-features";
import { FALLBACKS } from "./young_features.mjs";

const STYLES = filesOf("style", ".css");

const ALL = Object.values(features).flatMap(({ status }) => Object.entries(status?.by_compat_key ?? {}));

test("ok every feature that not all engines have had for two years has a fallback", () => {
  const young = youngKeys();
  const used = new Set([...inStyles(), ...inScripts(young)]);
  const found = young.filter((key) => used.has(key));
  // A value of a young property is young itself.
  const whole = found.filter((key) => !found.includes(key.slice(0, key.lastIndexOf("."))));
  assert.deepEqual(whole.sort(), Object.keys(FALLBACKS).sort());
});

/** The keys of what has come to the last engine within two years before the newest of the data. */
function youngKeys() {
  const newest = ALL.map(([, { baseline_low_date: date }]) => day(date)).sort().at(-1);
  const twoYears = `${Number(newest.slice(0, 4)) - 2}${newest.slice(4)}`;
  const isYoung = ([, { baseline, baseline_low_date: date }]) => baseline === false || day(date) > twoYears;
  return [...new Set(ALL.filter(isYoung).map(([key]) => key))];
}

/** Of some features it is only known that they are older than a day. */
function day(date = "") {
  return date.replace("≤", "");
}

/** Properties with their values, functions, units, pseudo-classes and at-rules. */
function inStyles() {
  const keys = new Set();
  const types = ALL.map(([key]) => key).filter((key) => key.startsWith("css.types."));
  const addType = (name) => types.filter((key) => key.endsWith(`.${name}`)).forEach((key) => keys.add(key));
  for (const css of STYLES) {
    walk(parse(css, { parseCustomProperty: true }), function look(node) {
      const declared = node.type === "Declaration" ? node : this.declaration;
      const property = declared?.property.replace(/^-(webkit|moz)-/, "");
      if (node.type === "Declaration") keys.add(`css.properties.${property}`);
      if (node.type === "Identifier" && property) keys.add(`css.properties.${property}.${node.name}`);
      if (node.type === "Function") addType(node.name);
      if (node.type === "Dimension") addType(node.unit);
      if (node.type === "PseudoClassSelector" || node.type === "PseudoElementSelector") keys.add(`css.selectors.${node.name}`);
      if (node.type === "Atrule") keys.add(`css.at-rules.${node.name}`);
      if (node.type === "Feature") keys.add(`css.at-rules.media.${node.name}`);
    });
  }
  return keys;
}

/**
 * Attributes, events and members that scripts and the app name. What an older feature is called,
 * too, says nothing, and neither do single words of Rust, which are mostly its own.
 */
function inScripts(young) {
  const members = wordsIn("public", ".js", /(?<=\.)\w+|(?<=")\w+(?=" in )/g);
  const ofApp = wordsIn("src/browser", ".rs", /(?<=\.)[a-z]+(?:_[a-z]+)+/g).map((word) => word.replace(/_(.)/g, (_, letter) => letter.toUpperCase()));
  const events = [
    ...wordsIn("public", ".js", /(?<=EventListener\(")\w+/g),
    ...wordsIn("src", ".rs", /(?<=listen\(")\w+|(?<=\bon:)\w+/g),
  ];
  const attributes = wordsIn("src", ".rs", /(?<=(?:attr|attr_if|attribute)\(")[\w-]+/g);
  const named = { api: [...members, ...ofApp, ...events], html: attributes, javascript: members };
  const keys = ALL.map(([key]) => key).filter((key) => named[key.split(".")[0]]?.includes(lastWord(key)));
  const old = new Set(ALL.map(([key]) => key).filter((key) => !young.includes(key)).map(lastWord));
  return keys.filter((key) => !old.has(lastWord(key)));
}

function wordsIn(folder, ending, pattern) {
  return filesOf(folder, ending).flatMap((text) => text.match(pattern) ?? []);
}

function lastWord(key) {
  return key.split(".").at(-1).replace(/_(event|static)$/, "");
}

function filesOf(folder, ending) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(ending));
  return names.map((name) => readFileSync(join(folder, name), "utf8"));
}
