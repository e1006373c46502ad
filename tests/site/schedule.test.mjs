// The programme for other conference software, and what two states of an event differ by.
import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { EXAMPLE_SITE, SITE } from "./support/pages.mjs";
import { EVENT, build, changedEvent, temporaryFolder, treffpunkt } from "./support/program.mjs";

const EXAMPLE = "events/beispieltagung";
const BASE = "https://example.org/tagung/";
const KNOWN_ADDRESS = "target/tmp/example-with-address";
const LISTS = new Set(["day", "room", "event", "person", "link"]);
/** What the schema of c3voc asks of a run, and what each must look like. */
const NEEDED = {
  guid: /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/,
  start: /^\d\d:\d\d$/,
  duration: /^\d+:\d\d$/,
  slug: /^[a-z0-9_-]+[a-z0-9]$/,
  language: /^[a-z]{2,3}$/,
  type: /^(talk|keynote|greeting|discussion|workshop|poster|plenum|performance|meeting|break)$/,
  title: /./,
  room: /./,
  url: new RegExp(`^${BASE}`),
};

before(() => {
  rmSync(KNOWN_ADDRESS, { recursive: true, force: true });
  build(EXAMPLE, KNOWN_ADDRESS, "--base-url", BASE);
});

const readJson = (site, language = "") => JSON.parse(readFileSync(join(site, language, "schedule.json"), "utf8")).schedule;

function runsOf({ conference }) {
  return conference.days.flatMap(({ rooms }) => Object.values(rooms).flat());
}

function readXml(site, language = "") {
  const text = readFileSync(join(site, language, "schedule.xml"), "utf8");
  assert.equal(XMLValidator.validate(text), true);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@", isArray: (name, path) => LISTS.has(name) && !String(path).endsWith("event.room"), parseTagValue: false });
  return parser.parse(text).schedule;
}

/** The runs of a published event that have a time, as its own file has them. */
function timedRuns(site) {
  const { sessions } = JSON.parse(readFileSync(join(site, "event.json"), "utf8"));
  return sessions.flatMap(({ runs }) => runs).filter(({ start }) => start);
}

for (const [name, site] of [["first event", SITE], ["example", EXAMPLE_SITE]]) {
  test(`ok each run of the ${name} that has a time is in both files, once`, () => {
    const times = timedRuns(site).map(({ start }) => start).sort();
    const json = runsOf(readJson(site));
    assert.deepEqual(json.map(({ date }) => date).sort(), times);
    assert.equal(new Set(json.map(({ guid }) => guid)).size, times.length);
    assert.equal(new Set(json.map(({ id }) => id)).size, times.length);
    const xml = readXml(site).day.flatMap(({ room = [] }) => room.flatMap(({ event }) => event));
    // The rooms of a day are an object in JSON, and have no order there.
    assert.deepEqual(xml.map((event) => event["@guid"]).sort(), json.map(({ guid }) => guid).sort());
  });
}

test("ok each run has what readers of the format need", () => {
  const schedule = readJson(KNOWN_ADDRESS);
  assert.match(schedule.conference.acronym, /^[a-z0-9_-][a-z0-9_]{3,}$/);
  assert.equal(schedule.conference.daysCount, schedule.conference.days.length);
  for (const run of runsOf(schedule)) {
    for (const [key, form] of Object.entries(NEEDED)) assert.match(run[key], form, `${key} of ${run.title}`);
    for (const key of ["abstract", "description", "links", "persons", "subtitle", "track"]) assert.ok(key in run, key);
    assert.ok(Number.isInteger(run.id) && run.id > 0);
    run.persons.forEach(({ name, guid }) => assert.ok(name && NEEDED.guid.test(guid)));
  }
});

test("ok both files say the same of a run, in each language", () => {
  for (const language of ["", "en"]) {
    const json = new Map(runsOf(readJson(KNOWN_ADDRESS, language)).map((run) => [run.guid, run]));
    for (const { room = [] } of readXml(KNOWN_ADDRESS, language).day) {
      for (const event of room.flatMap((one) => one.event)) {
        const run = json.get(event["@guid"]);
        for (const key of ["date", "start", "duration", "room", "slug", "url", "title", "type", "language"]) {
          assert.equal(event[key], run[key], `${key} of ${run.title}`);
        }
        assert.equal(Number(event["@id"]), run.id);
        assert.deepEqual((event.persons.person ?? []).map((person) => person["#text"]), run.persons.map(({ name }) => name));
      }
    }
  }
});

test("ok what visitors would notice is told in both languages", (t) => {
  const folder = temporaryFolder(t);
  const later = (json) => json.replace('"start": "09:30",\n          "end": "09:45"', '"start": "09:35",\n          "end": "09:45"');
  const moved = changedEvent(folder, later, EXAMPLE);
  assert.match(treffpunkt("diff", EXAMPLE, EXAMPLE).said, /^Visitors would notice nothing\.$/m);
  const { status, said } = treffpunkt("diff", EXAMPLE_SITE, moved);
  assert.equal(status, 0, said);
  assert.match(said, /now Thu 14 October, 09:35–09:45 instead of Thu 14 October, 09:30–09:45/);
  assert.match(said, /jetzt Do 14\. Oktober, 09:35–09:45 statt Do 14\. Oktober, 09:30–09:45/);
});

test("ok canonical lines change no page, and are written once", (t) => {
  const event = changedEvent(temporaryFolder(t), (json) => json, EVENT);
  assert.equal(treffpunkt("fmt", event, "--check").status, 1);
  assert.equal(treffpunkt("fmt", event).status, 0);
  assert.equal(treffpunkt("fmt", event, "--check").status, 0);
  assert.match(treffpunkt("diff", EVENT, event).said, /^Visitors would notice nothing\.$/m);
});
