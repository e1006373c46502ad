// Calendars, read by an independent parser: the same moments in every time zone, also on the
// days of clock changes.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { attribute, readPage, targetOf } from "./support/pages.mjs";
import { build, changedEvent, temporaryFolder } from "./support/program.mjs";

const ZONES = ["UTC", "Pacific/Kiritimati", "America/St_Johns"];
const DAYS = {
  "as it is": ["2027-10-14", "2027-10-15"],
  "on the day before and the day on which summer time ends": ["2027-10-30", "2027-10-31"],
  "on the day before and the day on which summer time begins": ["2028-03-25", "2028-03-26"],
};

/** What stands before the title of a run that is not as it was. */
const WORDS = { moved: "Verlegt", delayed: "Verspätet", cancelled: "Fällt aus" };
const BASE = "https://example.org/tagung/";

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
        const title = session.title.de ?? session.title;
        const word = WORDS[run.state];
        assert.equal(entry.title, word ? `${word}: ${title}` : title);
        assert.equal(entry.status, run.state === "cancelled" ? "CANCELLED" : "CONFIRMED");
        assert.equal(entry.transparent, run.state === "cancelled");
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

test("ok each language has the same entries in its own words, and its pages lead to them", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  build("events/beispieltagung", site, "--base-url", BASE);
  const entries = (file) => read(join(site, file), "UTC");
  const [german, english] = [entries("event.ics"), entries("en/event.ics")];
  const names = (calendar) => calendar.map(({ uid, start, end, status }) => [uid, start, end, status]);
  assert.deepEqual(names(english), names(german));
  const isIt = ({ uid }) => uid.startsWith("keynote-insel@");
  assert.equal(german.find(isIt).title, "Die Insel, die gefunden werden wollte");
  assert.equal(english.find(isIt).title, "The island that wanted to be found");
  for (const [calendar, language] of [[german, ""], [english, "en/"]]) {
    for (const { uid, description } of calendar.slice(1)) {
      assert.match(description, new RegExp(`(^|\n)${BASE}${language}programm/[a-z0-9-]+/$`), uid);
    }
  }
  for (const language of ["", "en/"]) {
    const page = readPage(site, `${language}programm/keynote-insel/index.html`);
    const file = page.links.find(({ href }) => href.endsWith(".ics")).href;
    assert.equal(targetOf(page, file), `${language}programm/keynote-insel/keynote-insel.ics`);
    assert.deepEqual(entries(targetOf(page, file)), (language ? english : german).filter(isIt));
    const [google, outlook] = ["Google", "Outlook"].map((name) => linkNamed(page, name));
    const address = `${BASE}${language}programm/keynote-insel/`;
    assert.ok(new URL(google).searchParams.get("details").endsWith(address), google);
    assert.ok(new URL(outlook).searchParams.get("body").endsWith(address), outlook);
  }
});

test("ok the calendar of the page's language can be subscribed to in every way", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  build("events/beispieltagung", site, "--base-url", BASE);
  for (const language of ["", "en/"]) {
    const page = readPage(site, `${language}programm/index.html`);
    const hrefs = page.links.map(({ href }) => href);
    const calendar = `${BASE}${language}event.ics`;
    const webcal = calendar.replace("https:", "webcal:");
    assert.ok(hrefs.includes(webcal), "the visitor's own program");
    const google = hrefs.find((href) => href.startsWith("https://calendar.google.com/calendar/r?"));
    assert.equal(new URL(google).searchParams.get("cid"), webcal);
    const outlook = hrefs.find((href) => href.startsWith("https://outlook.live.com/calendar/0/addfromweb?"));
    assert.equal(new URL(outlook).searchParams.get("url"), calendar);
    const copy = page.elements.find((element) => attribute(element, "data-action")?.startsWith("address:"));
    assert.equal(targetOf(page, attribute(copy, "data-action").replace("address:", "")), `${language}event.ics`);
  }
});

test("ok without the address of the site no address is made up", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  build("events/beispieltagung", site);
  for (const { uid, description } of read(join(site, "event.ics"), "UTC")) {
    // Where to take part online is the organiser's own address.
    assert.doesNotMatch((description ?? "").replace("https://example.org/leitung", ""), /http/, uid);
  }
  const links = readPage(site, "programm/index.html").links.map(({ href }) => href);
  assert.ok(!links.some((href) => /^webcal|addfromweb|cid=/.test(href)), "the app fills them in");
});

test("ok rooms that are online or elsewhere are not in the venue", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  build("events/beispieltagung", site);
  const at = (id) => read(join(site, "event.ics"), "UTC").find(({ uid }) => uid.startsWith(`${id}@`)).location;
  assert.equal(at("stadtrundgang"), "Marktbrunnen, Marktplatz, Markt 1, 00000 Wendelbrück");
  assert.equal(
    at("vortrag-einfache-sprache"),
    "Wartesaal, Haus Zwischenhalt, Am Prellbock 3, 00000 Wendelbrück; Online (Videokonferenz)",
  );
});

test("ok an event that is off says so in every entry and on every page", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  const state = { is: "cancelled", note: { de: "Der Bahnhof ist gesperrt.", en: "The station is closed." } };
  const change = (json) => JSON.stringify({ ...JSON.parse(json), state });
  build(changedEvent(folder, change, "events/beispieltagung"), site, "--base-url", BASE);
  for (const [language, whole, run] of [["", "Abgesagt: ", "Fällt aus: "], ["en/", "Cancelled: ", "Cancelled: "]]) {
    const [first, ...others] = read(join(site, `${language}event.ics`), "UTC");
    assert.ok(first.title.startsWith(whole), first.title);
    assert.ok(others.length > 30 && others.every(({ title }) => title.startsWith(run)));
    assert.ok([first, ...others].every(({ status, transparent }) => status === "CANCELLED" && transparent));
    for (const path of ["", "kontakt/", "programm/keynote-insel/", "personen/wanda-zettel/"]) {
      const page = readPage(site, `${language}${path}index.html`);
      const notice = page.elements.find((element) => attribute(element, "class") === "event-state");
      assert.equal(attribute(notice, "data-state"), "cancelled", page.file);
      assert.ok(page.title.includes(whole), page.title);
      assert.ok(!page.links.some(({ href }) => /render\?action|deeplink/.test(href)), "nothing to add to a calendar");
    }
    const data = readFileSync(join(site, `${language}index.html`), "utf8");
    assert.match(data, /"eventStatus":"https:\/\/schema\.org\/EventCancelled"/);
    assert.doesNotMatch(data, /EventScheduled/);
  }
});

test("err a state that cannot be read leaves the site as it was", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  const change = (json) => JSON.stringify({ ...JSON.parse(json), state: "abgesagtt" });
  assert.throws(() => build(changedEvent(folder, change), site), /  state\n.*\n    → nothing is published/);
});

function linkNamed(page, name) {
  return page.links.find(({ element }) => element.childNodes.some(({ value }) => value === name)).href;
}
