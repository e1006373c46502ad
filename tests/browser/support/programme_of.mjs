// The days of a programme as event.json has them, worked out anew.
import { expect } from "./fixtures.mjs";

/** The days hold an entry for every run with a time, and for every session without, each with its title and hour. */
export async function expectProgramme(page, event) {
  const seen = await page.locator(".days .entry").evaluateAll((entries) => entries.map((entry) => {
    const [title, hour] = [".entry-title", ".entry-time"].map((part) => entry.querySelector(part)?.textContent.trim() ?? "");
    return { session: entry.dataset.session, title, hour };
  }));
  expect(seen).toEqual(entriesOf(event));
}

/**
 * @param {object} event as published
 * @returns {{session: string, title: string, hour: string}[]} in the order of the page
 */
function entriesOf({ days, sessions }) {
  const dates = [...days.map(({ date }) => date), undefined];
  return dates.flatMap((date) => {
    const held = sessions.flatMap((session) => session.runs.filter(({ day }) => day === date).map((run) => ({ session, run })));
    const timed = held.filter(({ run }) => run.start).toSorted((one, other) => Date.parse(one.run.start) - Date.parse(other.run.start));
    const untimed = held.filter(({ session, run }, index) =>
      !run.start && held.findIndex((other) => other.session === session && !other.run.start) === index);
    return [...timed, ...untimed].map(({ session, run }) => ({
      session: session.id,
      title: session.title.de ?? session.title,
      hour: run.start ? /T(\d\d:\d\d)/.exec(run.start)[1] : "",
    }));
  });
}
