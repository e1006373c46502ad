// Whatever an organiser writes is shown somewhere: the example event uses everything there is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { EXAMPLE_SITE, attribute, readPages, textOf } from "./support/pages.mjs";

const event = JSON.parse(readFileSync(`${EXAMPLE_SITE}/event.json`, "utf8"));
const languages = new Set(event.languages);

/** Texts by language, each with its place: `rooms.note`. */
function textsIn(value, place = "") {
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, place));
  if (typeof value !== "object" || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => languages.has(key))) {
    return Object.entries(value).map(([language, text]) => ({ place, language, text: plain(text) }));
  }
  return keys.flatMap((key) => textsIn(value[key], place ? `${place}.${key}` : key));
}

/** The words of a text, or the first ones of rich text, where marks of emphasis come between. */
function plain(text) {
  if (typeof text === "string") return squeezed(text);
  const [first] = JSON.stringify(text).match(/(?<="t":")(?:[^"\\]|\\.)+/) ?? [""];
  return squeezed(JSON.parse(`"${first}"`));
}

const squeezed = (text) => text.replace(/\s+/g, " ").trim();

/** All that can be read or heard of a page, its tab and its meta data among it. */
function told(page) {
  const attributes = ["alt", "aria-label", "content", "title"];
  const said = page.elements.flatMap((element) => attributes.map((name) => attribute(element, name) ?? ""));
  return squeezed([textOf(page.html), ...said].join(" "));
}

test("every text of the event is on a page of its language", () => {
  const all = new Map();
  for (const page of readPages(EXAMPLE_SITE)) {
    const language = attribute(page.html, "lang");
    all.set(language, `${all.get(language) ?? ""} ${told(page)}`);
  }
  // Names of languages and of known links are not the organiser's: there need be no page for them.
  const written = textsIn({ ...event, language_names: [] });
  const texts = written.filter(({ language, place }) => language !== "de-x-leicht" || !place.endsWith("links.label"));
  assert.ok(texts.length > 300, texts.length);
  const missing = texts.filter(({ language, text }) => !all.get(language).includes(text));
  assert.deepEqual(missing, []);
});
