// Calendars, read by an independent parser: the same moments in every time zone, also on the
// days of clock changes.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build, temporaryFolder } from "./support/program.mjs";

const ZONES = ["UTC", "Pacific/Kiritimati", "America/St_Johns"];
const DAYS = {
  "as it is": ["2027-10-14", "2027-10-15"],
  "on the day before and the day on which summer time ends": ["2027-10-30", "2027-10-31"],
  "on the day before and the day on which summer time begins": ["2028-03-25", "2028-03-26"],
};

function read(file, TZ) {
  const script = new URL("support/read_calendar.mjs", import.meta.url).pathname;
  const { stdout, stderr } = spawnSync(process.execPath, [script, file], { env: { ...process.env, TZ }, encoding: "utf8" });
  assert.equal(stderr, "");
  return JSON.parse(stdout);
}

/** The example event on other days. */
function exampleOn(folder, [first, second]) {
  const event = join(folder, "event");
  cpSync("events/beispieltagung", event, { recursive: true });
  const file = join(event, "event.json");
  const json = readFileSync(file, "utf8");
  writeFileSync(file, json.replaceAll("2027-10-14", first).replaceAll("2027-10-15", second));
  return event;
}

for (const [when, days] of Object.entries(DAYS)) {
  test(`ok every run stands at its moment: ${when}`, (t) => {
    const folder = temporaryFolder(t);
    const site = join(folder, "site");
    build(exampleOn(folder, days), site);
    const event = JSON.parse(readFileSync(join(site, "event.json"), "utf8"));
    const runs = event.sessions.flatMap((session) => session.runs.map((run) => ({ session, run })));
    const timed = runs.filter(({ run }) => run.start);
    assert.ok(timed.length > 30);
    for (const zone of ZONES) {
      const entries = new Map(read(join(site, "event.ics"), zone).map((entry) => [entry.uid, entry]));
      assert.equal(entries.size, timed.length + 1, "one more for all days");
      for (const { session, run } of timed) {
        const entry = entries.get(`${run.id}@${event.id}.treffpunkt`);
        assert.equal(entry.start, Date.parse(run.start), `${run.id} in ${zone}`);
        assert.equal(entry.end, Date.parse(run.end ?? run.start), `${run.id} in ${zone}`);
        assert.equal(entry.title, session.title.de ?? session.title);
        assert.equal(entry.status === "CANCELLED", run.state === "cancelled");
        assert.equal(entry.sequence, event.revision);
      }
    }
  });
}

test("ok each run has a calendar of its own with the same entry", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  build(exampleOn(folder, DAYS["as it is"]), site);
  const whole = new Map(read(join(site, "event.ics"), "UTC").map((entry) => [entry.uid, entry]));
  const files = readdirSync(join(site, "programm"), { recursive: true }).filter((name) => name.endsWith(".ics"));
  assert.equal(files.length, whole.size - 1);
  for (const file of files.filter((_, index) => index % 5 === 0)) {
    const [entry, ...others] = read(join(site, "programm", file), "UTC");
    assert.deepEqual([entry, others], [whole.get(entry.uid), []], file);
  }
});
