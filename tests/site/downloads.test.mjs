// Files to download: as they are offered, and without what they tell of their makers.
import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { test } from "node:test";
import { EXAMPLE_SITE, readPages, textOf } from "./support/pages.mjs";

const source = readFileSync("events/beispieltagung/files/folien.pdf", "latin1");
const event = JSON.parse(readFileSync(`${EXAMPLE_SITE}/event.json`, "utf8"));
const pages = readPages(EXAMPLE_SITE);
const text = (file) => textOf(pages.find((page) => page.file === file).html);

test("ok a PDF says neither who made it nor when and with what", () => {
  const published = readFileSync(`${EXAMPLE_SITE}/files/folien-verabredung.pdf`, "latin1");
  for (const note of ["/Creator", "/Producer", "/CreationDate"]) {
    assert.ok(source.includes(note), `${note}: the original has it`);
    assert.ok(!published.includes(note), note);
  }
  for (const kept of ["/StructTreeRoot", "/Lang", "/MarkInfo"]) {
    assert.ok(source.includes(kept) && published.includes(kept), `${kept} stays`);
  }
});

test("ok each file is as long as its page says, and in the site under the name of its id", () => {
  const own = event.files.filter(({ src }) => src);
  assert.ok(own.length > 1);
  for (const { id, src, bytes } of own) {
    assert.equal(src.split(/[/.]/)[1], id);
    assert.equal(statSync(`${EXAMPLE_SITE}/${src}`).size, bytes);
  }
});

test("ok the page of a session offers its files with what is to be known before", () => {
  const session = text("programm/keynote-verabredung/index.html");
  assert.match(session, /Folien · PDF · \d+ KB · Deutsch · CC0 1.0/);
  assert.match(session, /Barrierefreiheit: Zwei Seiten Text/);
  assert.match(text("presse/index.html"), /Faltblatt · auf example.org/);
});

test("ok what is elsewhere is no file of the site", () => {
  assert.ok(!existsSync(`${EXAMPLE_SITE}/files/faltblatt.pdf`));
});
