// Days and times as the calendar on the wall has them: after midnight, and over several days.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { overnight } from "../states/events.mjs";
import { attribute, elementsBelow, readPage, textOf } from "./support/pages.mjs";
import { build, treffpunkt } from "./support/program.mjs";

let folder;
let site;

before(() => {
  folder = mkdtempSync(join(tmpdir(), "treffpunkt-"));
  site = join(folder, "site");
  const event = join(folder, "event");
  assert.equal(treffpunkt("new", event).status, 0);
  const file = join(event, "event.json");
  writeFileSync(file, JSON.stringify(overnight(JSON.parse(readFileSync(file, "utf8")))));
  build(event, site, "--strict");
});

after(() => rmSync(folder, { recursive: true, force: true }));

const withClass = (element, name) => [...elementsBelow(element)].filter((one) => attribute(one, "class")?.split(" ").includes(name));
const texts = (element, name) => withClass(element, name).map(textOf);

/** The timed entries of each day: the time in large, and the first part of the line of the run. */
function programme(path) {
  const days = withClass(readPage(site, join(path, "index.html")).main, "day");
  return days.map((day) => withClass(day, "entry")
    .filter((entry) => withClass(entry, "entry-time").length)
    .map((entry) => [...texts(entry, "entry-time"), ...texts(entry, "run-details").map((line) => line.split(" · ")[0])]));
}

test("ok below the heading of a day, another one is named, and long runs are on each of their days", () => {
  const [friday, saturday] = programme("programm");
  assert.deepEqual(friday.slice(2), [
    ["10:00", "10:00 – Sa 16:00"],
    ["14:00", "14:00–15:30"],
    ["20:00", "20:00–21:30"],
    ["22:00", "22:00–01:00"],
    ["Sa 00:30", "Sa 00:30–02:00"],
  ]);
  assert.deepEqual(saturday.slice(0, 2), [["bis 16:00", "Fr 10:00 – Sa 16:00"], ["10:00", "10:00–11:30"]]);
  const english = programme("en/programm");
  assert.deepEqual(english[0][2], ["10:00", "10:00 – Sat 16:00"]);
  assert.deepEqual(english[0].at(-1), ["Sat 00:30", "Sat 00:30–02:00"]);
  assert.deepEqual(english[1][0], ["until 16:00", "Fri 10:00 – Sat 16:00"]);
});

test("ok the page of a session says the day that the calendar shows", () => {
  for (const [path, when, where] of [
    ["programm/nachtkino", "Sa 16. September, 00:30–02:00", "Werkstatt"],
    ["en/programm/nachtkino", "Sat 16 September, 00:30–02:00", "Studio"],
    ["programm/fest", "Fr 15. September, 22:00–01:00", "Großer Saal"],
    ["programm/ausstellung", "Fr 15. September, 10:00 – Sa 16:00", "Werkstatt"],
    ["en/programm/ausstellung", "Fri 15 September, 10:00 – Sat 16:00", "Studio"],
  ]) {
    const { main } = readPage(site, join(path, "index.html"));
    assert.deepEqual([texts(main, "run-details"), texts(main, "run-room")], [[when], [where]], path);
  }
});

test("ok calendars and structured data have each run once, at its moments", () => {
  const { sessions } = JSON.parse(readFileSync(join(site, "event.json"), "utf8"));
  const calendar = readFileSync(join(site, "event.ics"), "utf8");
  const utc = (stamp) => new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, "");
  for (const [id, start, end] of [
    ["nachtkino", "2028-09-16T00:30:00+02:00", "2028-09-16T02:00:00+02:00"],
    ["ausstellung", "2028-09-15T10:00:00+02:00", "2028-09-16T16:00:00+02:00"],
  ]) {
    const [run] = sessions.find((session) => session.id === id).runs;
    assert.deepEqual([run.day, run.start, run.end], ["2028-09-15", start, end]);
    assert.equal(calendar.split(`DTSTART:${utc(start)}\r\nDTEND:${utc(end)}`).length, 2, id);
    const page = readPage(site, join("programm", id, "index.html"));
    const script = page.all("script").find((one) => attribute(one, "type") === "application/ld+json");
    const { startDate, endDate } = JSON.parse(textOf(script));
    assert.deepEqual([startDate, endDate], [start, end]);
  }
});
