// Imprint, privacy notice and accessibility statement: written from templates, checked, built.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { temporaryFolder, treffpunkt } from "./support/program.mjs";

const PAGES = { imprint: "impressum", privacy: "datenschutz", accessibility: "barrierefreiheit" };

/** The example event, with each of its three pages from a template. */
function eventWithPages(folder) {
  const event = join(folder, "event");
  treffpunkt("new", event);
  for (const page of Object.keys(PAGES)) treffpunkt("pages", "add", page, event, "--no-questions");
  return event;
}

/** Fills in every mark as an organiser would, one after the other. */
function fillIn(file) {
  writeFileSync(file, readFileSync(file, "utf8").replace(/\[\[[^\]]*\]\]/g, "Etwas Wahres"));
}

test("ok marks are named, shown, and keep a strict build from publishing", (t) => {
  const folder = temporaryFolder(t);
  const [event, site] = [eventWithPages(folder), join(folder, "site")];
  const checked = treffpunkt("check", event);
  assert.equal(checked.status, 1);
  assert.match(checked.said, /ERROR texts\/impressum\.de\.md:\d+:1\n {4}still to be filled in: "Name des Anbieters/);
  assert.equal(treffpunkt("build", event, "--out", site, "--strict").status, 1);
  assert.equal(treffpunkt("build", event, "--out", site).status, 0);
  for (const name of Object.values(PAGES)) {
    const german = readFileSync(join(site, name, "index.html"), "utf8");
    const english = readFileSync(join(site, "en", name, "index.html"), "utf8");
    assert.match(german, /<strong>\[noch auszufüllen: /);
    assert.match(english, /<strong>\[still to be filled in: /);
    for (const page of [german, english]) assert.doesNotMatch(page, /\[\[|Rechtsberatung|legal advice/);
  }
});

test("ok filled in, the pages pass, and running it again changes nothing", (t) => {
  const folder = temporaryFolder(t);
  const event = eventWithPages(folder);
  const files = Object.values(PAGES).flatMap((name) => ["de", "en"].map((language) => join(event, `texts/${name}.${language}.md`)));
  files.forEach(fillIn);
  const checked = treffpunkt("check", event);
  assert.equal(checked.status, 0, checked.said);
  const before = files.map((file) => readFileSync(file, "utf8"));
  const again = treffpunkt("pages", "add", "impressum", event, "--no-questions");
  assert.match(again.said, /has this page already, with the id "impressum"/);
  assert.deepEqual(files.map((file) => readFileSync(file, "utf8")), before);
});

test("err options that do not belong to the page, or say nothing", (t) => {
  const event = join(temporaryFolder(t), "event");
  treffpunkt("new", event);
  const add = (...options) => treffpunkt("pages", "add", "imprint", event, "--no-questions", ...options);
  for (const [option, said] of [["--host=x", /does not say --host/], ["--email=x", /email: expected name@example\.org/], ["--provider=-", /cannot be left out/]]) {
    const { status, said: complaint } = add(option);
    assert.equal(status, 1);
    assert.match(complaint, said);
  }
  assert.match(readFileSync(join(event, "texts/impressum.de.md"), "utf8"), /^\*\*Platzhalter/);
});
