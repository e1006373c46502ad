// The days of a programme as event.json has them, worked out anew.
import { expect } from "./fixtures.mjs";

const HALF_A_DAY = 12 * 60 * 60 * 1000;

/**
 * The days hold an entry for every run with a time, on each of its days, and for every session
 * without, each with its title and hour.
 */
export async function expectProgramme(page, event) {
  const seen = await page.locator(".days .entry").evaluateAll((entries) => entries.map((entry) => {
    const [title, hour] = [".entry-title a", ".entry-time"].map((part) => entry.querySelector(part)?.textContent.trim() ?? "");
    return { session: entry.dataset.session, title, hour };
  }));
  expect(seen).toEqual(entriesOf(event));
}

/**
 * @param {object} event as published
 * @returns {{session: string, title: string, hour: string}[]} in the order of the page
 */
function entriesOf({ days, sessions }) {
  return [...days, {}].flatMap(({ date }) => {
    const isThere = (run) => daysOf(run, days).includes(date);
    const held = sessions.flatMap((session) => session.runs.filter(isThere).map((run) => ({ session, run })));
    const timed = held.filter(({ run }) => run.start).toSorted((one, other) => Date.parse(one.run.start) - Date.parse(other.run.start));
    const untimed = held.filter(({ session, run }, index) =>
      !run.start && held.findIndex((other) => other.session === session && !other.run.start) === index);
    return [...timed, ...untimed].map(({ session, run }) => ({
      session: session.id,
      title: session.title.de ?? session.title,
      hour: hourOf(run, date),
    }));
  });
}

/** The days on which a run is listed: its own, and those that a long one reaches. */
export function daysOf({ day, start, end }, days) {
  const isLong = Date.parse(end) - Date.parse(start) >= HALF_A_DAY;
  const later = days.filter(({ date, begins }) => isLong && date > day && Date.parse(end) > Date.parse(begins));
  return [day, ...later.map(({ date }) => date)];
}

/** When a run begins or, on a later day, when it ends: with the weekday, if that is another. */
function hourOf({ day, start, end }, date) {
  if (!start) return "";
  const [, on, clock] = /^(.{10})T(\d\d:\d\d)/.exec(day === date ? start : end);
  const weekday = new Date(`${on}T12:00Z`).toLocaleDateString("de", { weekday: "short", timeZone: "UTC" });
  const hour = on === date ? clock : `${weekday}\u00a0${clock}`;
  return day === date ? hour : `bis ${hour}`;
}
