// What visitors have kept stays what it was while an event changes, in calendars too; and what
// `treffpunkt build` says about the site that it replaces.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build, changedEvent, temporaryFolder, treffpunkt } from "./support/program.mjs";

const EXAMPLE = "events/beispieltagung";

/** The beginning of each run by its UID (RFC 5545, 3.8.4.7). */
function entriesOf(site) {
  const calendar = readFileSync(join(site, "event.ics"), "utf8");
  const entries = calendar.split("BEGIN:VEVENT").slice(1);
  const value = (entry, name) => entry.match(new RegExp(`^${name}:(.*)\r$`, "m"))?.[1];
  return new Map(entries.map((entry) => [value(entry, "UID"), value(entry, "DTSTART")]));
}

/** Passes the sessions of the example event through `change`, by their ids. */
function changing(change) {
  return (json) => {
    const event = JSON.parse(json);
    change(Object.fromEntries(event.sessions.map((session) => [session.id, session])), event);
    return JSON.stringify(event, null, 2);
  };
}

test("ok building again says nothing", (t) => {
  const site = join(temporaryFolder(t), "site");
  const said = (text) => text.replace(/in [\d.]+ s/, "");
  assert.equal(said(build(EXAMPLE, site)), said(build(EXAMPLE, site)));
});

test("ok adding, removing and reordering runs leaves the entries of all others alone", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  build(EXAMPLE, site);
  const before = entriesOf(site);
  const change = changing(({ kaffeepause, ankommen, "workshop-namen": workshop }, event) => {
    event.revision += 1;
    kaffeepause.runs.shift();
    ankommen.runs.push({ id: "ankommen-spaet", day: "2027-10-14", start: "19:00" });
    workshop.runs.reverse();
  });
  const said = build(changedEvent(folder, change, EXAMPLE), site, "--strict");
  assert.match(said, /expected the run "kaffeepause-1", as published, found none/);
  const after = entriesOf(site);
  const [gone] = [...before.keys()].filter((uid) => !after.has(uid));
  const [added] = [...after.keys()].filter((uid) => !before.has(uid));
  assert.match(gone, /^kaffeepause-1@/);
  assert.match(added, /^ankommen-spaet@/);
  before.delete(gone);
  for (const [uid, start] of before) assert.equal(after.get(uid), start, uid);
  assert.equal(after.size, before.size + 1);
});

test("err a second round without an id is left out until it has one, and the first stays", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  build(EXAMPLE, site);
  const before = entriesOf(site);
  const change = changing(({ ankommen }) => ankommen.runs.push({ day: "2027-10-14", start: "19:00" }));
  const event = changedEvent(folder, change, EXAMPLE);
  assert.match(build(event, site), /the run is left out\n    → write "id": "ankommen-2" here/);
  assert.deepEqual(entriesOf(site), before);
  const file = join(event, "event.json");
  writeFileSync(file, readFileSync(file, "utf8").replace('"start": "19:00"', '"id": "ankommen-2", "start": "19:00"'));
  assert.match(build(event, site, "--strict"), /  revision\n    expected more than \d+, as the event has changed since/);
  assert.equal(entriesOf(site).size, before.size + 1);
});

test("ok check compares with a published site, too", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  build(EXAMPLE, site);
  const event = changedEvent(folder, (json) => json.replaceAll('"ankommen"', '"eintreffen"'), EXAMPLE);
  const renamed = /  session .*: id\n    expected "ankommen", with which it has been published, found "eintreffen"/;
  assert.doesNotMatch(treffpunkt("check", event).said, renamed);
  const { status, said } = treffpunkt("check", event, "--published", site);
  assert.equal(status, 0, "warnings are no failure");
  assert.match(said, renamed);
  assert.match(treffpunkt("check", event, "--published", folder).said, /expected the event\.json of a site/);
});
