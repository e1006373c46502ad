// The programme as a workbook and as a table, opened by libraries that others use.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Papa from "papaparse";
import readWorkbook from "read-excel-file/node";
import { EXAMPLE_SITE, STARTER_SITE } from "./support/pages.mjs";
import { build, changedEvent, temporaryFolder, treffpunkt } from "./support/program.mjs";

const SITES = { starter: STARTER_SITE, example: EXAMPLE_SITE };
const WORDS = {
  de: { sheets: ["Programmpunkte", "Termine", "Personen", "Kontakte"], id: "Id", session: "Programmpunkt", title: "Titel", date: "Datum", start: "Beginn", end: "Ende", last: "Enddatum", separator: ";" },
  en: { sheets: ["Sessions", "Runs", "People", "Contacts"], id: "Id", session: "Session", title: "Title", date: "Date", start: "Start", end: "End", last: "End date", separator: "," },
};

const eventOf = (site) => JSON.parse(readFileSync(join(site, "event.json"), "utf8"));
const folderOf = (event, language) => (event.languages[0] === language ? "" : language);
const languagesOf = (event) => event.languages.filter((language) => language in WORDS);

/** The rows of a workbook's sheets, by their names, as objects. */
async function sheetsOf(file) {
  const sheets = await readWorkbook(readFileSync(file));
  const rows = ([head, ...rows]) => rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, rows(data)]));
}

/** The rows of a table, as objects. */
function rowsOf(file) {
  const text = readFileSync(file, "utf8");
  assert.ok(text.startsWith("\ufeff"), "Excel reads what has no mark as another encoding");
  const { data, errors, meta } = Papa.parse(text, { header: true, skipEmptyLines: true });
  assert.deepEqual(errors, []);
  return { rows: data, separator: meta.delimiter };
}

/** `2027-10-14 09:30`, of cells or texts. */
function moment(day, clock) {
  const iso = (value, from, to) => (value instanceof Date ? value.toISOString().slice(from, to) : value);
  return [iso(day, 0, 10), iso(clock, 11, 16)].filter(Boolean).join(" ");
}

/** When the runs of a session are, as its row says it. */
function times(row, words) {
  const end = row[words.end] && moment(row[words.last] || row[words.date], row[words.end]);
  return [moment(row[words.date], row[words.start]), end || ""].join("–");
}

/** The same of the published event. */
function published({ day, start, end }) {
  const local = (stamp) => (stamp ? `${stamp.slice(0, 10)} ${stamp.slice(11, 16)}` : "");
  return [start ? local(start) : (day ?? ""), local(end)].join("–");
}

for (const [name, site] of Object.entries(SITES)) {
  const event = eventOf(site);
  for (const language of languagesOf(event)) {
    const words = WORDS[language];
    const file = (end) => join(site, folderOf(event, language), `schedule.${end}`);
    test(`ok the workbook of the ${name} in "${language}" has every session, run, person and contact`, async () => {
      const sheets = await sheetsOf(file("xlsx"));
      assert.ok(Object.keys(sheets).every((sheet) => words.sheets.includes(sheet)), Object.keys(sheets).join());
      const [sessions, runs = [], people, contacts = []] = words.sheets.map((sheet) => sheets[sheet]);
      assert.deepEqual(sessions.map((row) => row[words.id]), event.sessions.map(({ id }) => id));
      assert.deepEqual(people.map((row) => row[words.id]), event.people.filter(({ asked }) => !asked).map(({ id }) => id));
      assert.deepEqual(contacts.map((row) => row[words.id]), (event.contacts ?? []).map(({ id }) => id));
      for (const session of event.sessions) {
        const several = runs.filter((row) => row[words.session] === session.id);
        const rows = several.length > 0 ? several : sessions.filter((row) => row[words.id] === session.id);
        assert.deepEqual(rows.map((row) => times(row, words)), session.runs.map(published), session.id);
      }
    });

    test(`ok the table of the ${name} in "${language}" has a row for every run`, () => {
      const { rows, separator } = rowsOf(file("csv"));
      assert.equal(separator, words.separator);
      const expected = event.sessions.flatMap(({ id, runs }) => runs.map((run) => `${id} ${published(run)}`));
      assert.deepEqual(rows.map((row) => `${row[words.id]} ${times(row, words)}`), expected);
      assert.ok(rows.every((row) => row[words.title]));
    });
  }
}

test("err no text of the event becomes a formula, and the import has it as it was", async (t) => {
  const folder = temporaryFolder(t);
  const evil = ["=HYPERLINK(\"https://evil.example\")", "+1+1", "-2", "@SUM(A1)"];
  const event = changedEvent(folder, (text) => {
    const json = JSON.parse(text);
    evil.forEach((title, at) => { json.sessions[at].title = title; });
    return JSON.stringify(json);
  }, "events/beispieltagung");
  const site = join(folder, "site");
  build(event, site);
  const titles = (await sheetsOf(join(site, "schedule.xlsx"))).Programmpunkte.map((row) => row.Titel);
  evil.forEach((title) => assert.ok(titles.includes(title), "a text, not what it comes to"));
  const { rows } = rowsOf(join(site, "schedule.csv"));
  assert.ok(rows.every((row) => Object.values(row).every((cell) => !/^[=+\-@\t\r]/.test(cell))));
  const back = join(folder, "back");
  const { status, said } = treffpunkt("import", join(site, "schedule.csv"), "--out", back, "--time-zone", "Europe/Berlin");
  assert.equal(status, 0, said);
  const imported = JSON.parse(readFileSync(join(back, "event.json"), "utf8")).sessions.map(({ title }) => title.de ?? title);
  evil.forEach((title) => assert.ok(imported.includes(title), title));
});

test("ok what is imported from its own workbook stays as it is", (t) => {
  const folder = temporaryFolder(t);
  const first = join(folder, "first");
  writeFileSync(join(folder, "schedule.xlsx"), readFileSync(join(EXAMPLE_SITE, "schedule.xlsx")));
  const from = (out, ...options) => treffpunkt("import", join(folder, "schedule.xlsx"), "--out", out, "--time-zone", "Europe/Berlin", ...options);
  assert.equal(from(first).status, 0);
  const before = readFileSync(join(first, "event.json"), "utf8");
  const { status, said } = from(first);
  assert.equal(status, 0, said);
  assert.equal(readFileSync(join(first, "event.json"), "utf8"), before);
});
