// schedule.xml as the apps for conferences read it.
//
// EventFahrplan: every day needs `index`, a number, and `end`, whose clock is the hour at which the
// next day begins; what starts before it belongs to the night. Sessions are known by `id`.
// Giggity: the time of a session is that of its day and `start`, or of the next day if that is
// before `day_change`, which it takes for about six o'clock where none is given; `duration` has
// hours and minutes. The format is known by the first 1,024 letters.
import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { XMLParser } from "fast-xml-parser";
import { build, changedEvent, temporaryFolder } from "./support/program.mjs";

const EXAMPLE = "events/beispieltagung";
const SITE = "target/tmp/example-for-apps";
const LISTS = new Set(["schedule.day", "schedule.day.room", "schedule.day.room.event", "schedule.day.room.event.persons.person", "schedule.day.room.event.links.link"]);
let text;
let schedule;
let runs;

function read(file) {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@", parseTagValue: false, parseAttributeValue: false, isArray: (_, path) => LISTS.has(String(path)) });
  text = readFileSync(file, "utf8");
  schedule = parser.parse(text).schedule;
  return schedule.day.flatMap((day) => (day.room ?? []).flatMap((room) => room.event.map((event) => ({ day, room, event }))));
}

before(() => {
  rmSync(SITE, { recursive: true, force: true });
  build(EXAMPLE, SITE, "--base-url", "https://example.org/tagung/");
  runs = read(join(SITE, "schedule.xml"));
});

/** The elements of a list; an empty one is read as a text. */
const within = (list, name) => (typeof list === "object" ? (list[name] ?? []) : []);
const minutes = (clock) => clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
const clockOf = (stamp) => stamp.slice(11, 16);

/** The day on which an app puts a session that starts before the hour at which days begin. */
function dateOf({ day, event }, dayBegins) {
  const date = new Date(`${day["@date"]}T00:00:00Z`);
  if (minutes(event.start) < minutes(dayBegins)) date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Whether apps of both kinds show each session on its day. */
function assertMoments(all) {
  for (const run of all) {
    const date = run.event.date.slice(0, 10);
    assert.equal(dateOf(run, clockOf(run.day["@end"])), date, `EventFahrplan: ${run.event.title}`);
    assert.equal(dateOf(run, schedule.conference.day_change), date, `Giggity: ${run.event.title}`);
    assert.equal(run.event.start, clockOf(run.event.date));
  }
}

test("ok the format is known at once", () => {
  const head = text.slice(0, 1024).toLowerCase();
  assert.ok(head.includes("<schedule") && head.includes("<conference"));
  assert.ok(schedule.version && schedule.conference.title);
  assert.equal(schedule.conference.time_zone_name, "Europe/Berlin");
});

test("ok days have an index from 1 on, and a begin and an end with an offset", () => {
  assert.deepEqual(schedule.day.map((day) => day["@index"]), schedule.day.map((_, at) => String(at + 1)));
  assert.equal(Number(schedule.conference.days), schedule.day.length);
  for (const day of schedule.day) {
    assert.match(day["@date"], /^\d{4}-\d\d-\d\d$/);
    for (const key of ["@start", "@end"]) assert.match(day[key], /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
  }
});

test("ok each session is on its day, also at night", () => {
  assert.ok(runs.some(({ day, event }) => !event.date.startsWith(day["@date"])), "one after midnight is among them");
  assertMoments(runs);
});

test("ok what begins early in the morning is on its day", (t) => {
  const folder = temporaryFolder(t);
  const early = changedEvent(folder, (json) => {
    const event = JSON.parse(json);
    const run = event.sessions.flatMap((session) => session.runs ?? []).find((one) => one.start === "08:30" || one.start?.endsWith("T08:30"));
    run.start = run.start.replace("08:30", "05:15");
    return JSON.stringify(event);
  }, EXAMPLE);
  const site = join(folder, "site");
  build(early, site);
  const all = read(join(site, "schedule.xml"));
  assert.ok(all.some(({ event }) => event.start === "05:15"));
  assertMoments(all);
  runs = read(join(SITE, "schedule.xml"));
});

test("ok each session has an id of its own, a title and a duration", () => {
  const ids = runs.map(({ event }) => event["@id"]);
  assert.ok(ids.every((id) => /^[1-9]\d*$/.test(id) && Number(id) < 2 ** 31));
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(new Set(runs.map(({ event }) => event.slug)).size, ids.length);
  for (const { room, event } of runs) {
    assert.ok(event.title && room["@name"]);
    assert.match(event.duration, /^\d+:[0-5]\d$/);
    assert.ok(minutes(event.duration) > 0);
  }
});

test("ok people and links are lists, and links lead to the web", () => {
  const people = runs.flatMap(({ event }) => within(event.persons, "person"));
  assert.ok(people.length > 20 && people.every((person) => person["#text"] && person["@id"]));
  const links = runs.flatMap(({ event }) => within(event.links, "link"));
  assert.ok(links.length > 0);
  for (const link of links) {
    assert.match(link["@href"], /^https?:\/\//);
    assert.doesNotMatch(link["#text"] ?? "", /[[\]]/);
  }
});
