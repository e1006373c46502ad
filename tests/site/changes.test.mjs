// The feed of changes: what visitors notice between two builds of a site.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { attribute, filesOf, readPage } from "./support/pages.mjs";
import { build, changedEvent, fingerprint, temporaryFolder, treffpunkt } from "./support/program.mjs";

const EXAMPLE = "events/beispieltagung";
const BASE = "https://example.org/tagung/";
/** RFC 3339, as RFC 4287 (3.3) asks for it. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;
const ID = /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An event folder and the site of it, as built first. */
function begun(t, ...options) {
  const folder = temporaryFolder(t);
  const event = changedEvent(folder, (json) => json, EXAMPLE);
  const site = join(folder, "site");
  build(event, site, ...options);
  return { folder, event, site };
}

/** Changes the event by its sessions and people, by their ids. */
function change(event, changes) {
  const file = join(event, "event.json");
  const json = JSON.parse(readFileSync(file, "utf8"));
  const byId = (list) => Object.fromEntries(list.map((one) => [one.id, one]));
  changes(byId(json.sessions), json, byId(json.people));
  json.revision += 1;
  writeFileSync(file, JSON.stringify(json, null, 2));
}

const feedFile = (site, language = "") => readFileSync(join(site, language, "changes.xml"), "utf8");

/** A feed, read by another reader; an error if it is no Atom. */
function feedOf(site, language = "") {
  const text = feedFile(site, language);
  assert.equal(XMLValidator.validate(text), true);
  const isArray = (name) => name === "entry" || name === "link";
  const { feed } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@", isArray }).parse(text);
  assert.equal(feed["@xmlns"], "http://www.w3.org/2005/Atom");
  const entries = feed.entry ?? [];
  for (const one of [feed, ...entries]) {
    assert.match(one.id, ID);
    assert.ok(one.title);
    assert.match(one.updated, MOMENT);
    assert.equal(one.link.filter((link) => link["@rel"] === "alternate").length, 1);
  }
  assert.ok(feed.author.name, "RFC 4287, 4.1.1: an author for all entries");
  assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
  return { ...feed, entries };
}

const titles = (site, language) => feedOf(site, language).entries.map(({ title }) => title);

/** Whether a word is in any file of the site that is text. */
function isAnywhere(site, word) {
  const texts = filesOf(site).filter((name) => /\.(html|json|xml|ics|txt)$/.test(name) || name === ".treffpunkt");
  return texts.filter((name) => readFileSync(join(site, name), "utf8").includes(word));
}

test("ok the feed grows with a change, and a build without one leaves it byte by byte", (t) => {
  const { event, site } = begun(t, "--base-url", BASE);
  assert.deepEqual(titles(site), []);
  change(event, ({ ankommen }, json) => { ankommen.title = { de: "Anfang", en: "Beginning" }; json.sessions.reverse(); });
  build(event, site, "--base-url", BASE);
  const [entry] = feedOf(site).entries;
  assert.equal(entry.title, "Geändert: Anfang");
  assert.match(entry.content["#text"], /Der Titel ist neu/);
  assert.equal(entry.link[0]["@href"], `${BASE}programm/ankommen/`);
  assert.deepEqual(titles(site, "en"), ["Changed: Beginning"]);
  assert.equal(feedOf(site, "en").entries[0].link[0]["@href"], `${BASE}en/programm/ankommen/`);
  assert.equal(feedOf(site).link.find((link) => link["@rel"] === "self")["@href"], `${BASE}changes.xml`);
  const before = fingerprint(site);
  build(event, site, "--base-url", BASE);
  assert.deepEqual(fingerprint(site), before);
});

test("ok new entries come first, and earlier ones keep their ids", (t) => {
  const { event, site } = begun(t);
  change(event, ({ kaffeepause }) => { kaffeepause.runs[0].state = "cancelled"; });
  build(event, site);
  const [first] = feedOf(site).entries;
  change(event, ({ ankommen }) => { ankommen.runs[0].start = "08:35"; });
  build(event, site);
  const { entries, updated } = feedOf(site);
  assert.equal(entries.length, 2);
  assert.match(entries[0].content["#text"], /jetzt Do 14\. Oktober, 08:35–09:15 statt/);
  assert.equal(updated, entries[0].updated);
  assert.ok(entries[0].updated > entries[1].updated);
  assert.deepEqual(entries[1], first);
});

test("err what becomes hidden is in no entry, and in no byte of the site", (t) => {
  const { event, site } = begun(t);
  change(event, ({ ankommen }, json) => {
    json.people.push({ id: "quirina-xwv", name: "Quirina Xwv", consent: true });
    ankommen.people = [...(ankommen.people ?? []), { person: "quirina-xwv", role: "speaker" }];
    json.sessions.push({ id: "zwiegespraech-xwv", kind: "talk", title: "Zwiegespräch Xwv", runs: [{ day: "2027-10-14", start: "17:00" }] });
  });
  build(event, site);
  assert.match(feedFile(site), /Neu dabei: Quirina Xwv/);
  assert.match(feedFile(site), /Neu im Programm: Zwiegespräch Xwv/);
  change(event, ({ ankommen, "zwiegespraech-xwv": talk }, json, { "quirina-xwv": person }) => {
    person.hidden = true;
    json.sessions.splice(json.sessions.indexOf(talk), 1);
    ankommen.runs[0].start = "08:40";
  });
  build(event, site);
  assert.deepEqual(isAnywhere(site, "Xwv"), []);
  assert.deepEqual(isAnywhere(site, "xwv"), []);
  assert.deepEqual(titles(site).length, 2, feedFile(site));
  assert.match(feedFile(site), /Nicht mehr im Programm<\/title>[^]*Do 14\. Oktober, 17:00/);
});

test("ok a broken or hostile history stops no build and says nothing", (t) => {
  const { event, site } = begun(t);
  const file = join(site, "changes.json");
  const moment = "2026-01-01T00:00:00Z";
  const hostile = [
    "", "{", "\0\xff", "[".repeat(50_000), '{"event": 7}',
    JSON.stringify({ event: "beispieltagung-2027", entries: [{ moment, number: 0, session: { session: "</id><script>", is_new: true, is_renamed: false, people: ["<script>"], runs: [], more: 0 } }] }),
    JSON.stringify({ event: JSON.parse(readFileSync(join(site, "event.json"), "utf8")).id, entries: [
      { moment: "2026-01-01T00:00:00Z<script>", number: 0, people: ["<script>"] },
      { moment, number: 1, gone: [{ state: "planned", day: "<script>", start: null, end: null, rooms: ["<script>"] }] },
      { moment, number: 2, event: { is_renamed: "<script>", became: null, days: [] } },
      { moment, number: 3, session: { session: "<script>", is_new: true, is_renamed: true, people: ["<script>"], runs: [], more: 0 } },
    ] }),
  ];
  for (const text of hostile) {
    writeFileSync(file, text);
    writeFileSync(join(site, "changes.xml"), text);
    build(event, site);
    assert.deepEqual(titles(site), [], text.slice(0, 80));
    assert.deepEqual(isAnywhere(site, "<script>").filter((name) => !name.endsWith(".html")), []);
  }
  assert.deepEqual(readdirSync(join(site, "..")).sort(), ["event", "site"]);
});

test("ok where the folder is always new, the last state can be handed over", (t) => {
  const { folder, event, site } = begun(t);
  change(event, ({ ankommen }) => { ankommen.runs[0].start = "08:35"; });
  build(event, site);
  const kept = join(folder, "kept");
  mkdirSync(kept);
  for (const name of ["event.json", "changes.json"]) cpSync(join(site, name), join(kept, name));
  change(event, ({ kaffeepause }) => { kaffeepause.runs[0].state = "cancelled"; });
  build(event, site);
  for (const published of [kept, join(kept, "event.json")]) {
    const fresh = join(folder, "fresh");
    rmSync(fresh, { recursive: true, force: true });
    build(event, fresh, "--published", published);
    assert.deepEqual(titles(fresh), titles(site));
    assert.equal(titles(fresh).length, 2);
  }
  const { status, said } = treffpunkt("build", event, "--out", join(folder, "other"), "--published", join(folder, "nowhere"));
  assert.equal(status, 0, said);
  assert.match(said, /there is nothing at .*nowhere/);
  assert.deepEqual(titles(join(folder, "other")), []);
});

test("ok pages name the feed in their language, beside that of the news", (t) => {
  const { site } = begun(t);
  const feeds = (file) => readPage(site, file).links.filter(({ element }) => attribute(element, "type") === "application/atom+xml" && element.tagName === "link");
  const named = (file) => feeds(file).map(({ element, href }) => [attribute(element, "title"), href]);
  assert.deepEqual(named("programm/index.html"), [["Neuigkeiten", "../news.xml"], ["Änderungen", "../changes.xml"]]);
  assert.deepEqual(named("en/index.html"), [["News", "../en/news.xml"], ["Changes", "../en/changes.xml"]]);
});
