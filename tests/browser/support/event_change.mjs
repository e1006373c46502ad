// A new event.json on the host while a page is open, and how the page comes to know of it.
import { readFileSync } from "node:fs";
import { settled } from "./arrival.mjs";
import { expect } from "./fixtures.mjs";

/** What takes the last event of a host back. */
const published = new WeakMap();

/** The published event of a built site. */
export function eventOf(folder) {
  return JSON.parse(readFileSync(`${folder}/event.json`, "utf8"));
}

/**
 * Publishes an event that `change` has altered, in place of the site's own.
 *
 * @param {object} host
 * @param {string} folder of the site
 * @param {(event: object) => void} change
 * @returns {object} the event that is published now
 */
export function publish(host, folder, change) {
  const event = eventOf(folder);
  change(event);
  event.revision += 1;
  published.get(host)?.();
  published.set(host, host.override("event.json", { body: JSON.stringify(event) }));
  return event;
}

/** As if the visitor had looked at another tab in between: the app looks for changes. */
export async function comeBackTo(page) {
  await page.evaluate(() => {
    for (const state of ["hidden", "visible"]) {
      Object.defineProperty(document, "visibilityState", { configurable: true, get: () => state });
      Object.defineProperty(document, "hidden", { configurable: true, get: () => state === "hidden" });
      document.dispatchEvent(new Event("visibilitychange"));
    }
  });
}

/** The line in which the app says what is new. */
export function news(page) {
  return page.locator('.status[role="status"]');
}

/** Has an open page take a change up, and waits until it is on the screen. */
export async function takeUp(page, host, folder, change) {
  const event = publish(host, folder, change);
  await comeBackTo(page);
  await expect(news(page)).not.toBeEmpty();
  await settled(page);
  return event;
}

/** Changes of an event, for `publish` and `takeUp`. */
export const changes = {
  /** A copy of a session, held once, before all others of its day. */
  addSession: (like, hour = "08:00") => ({ sessions }) => {
    const model = sessions.find(({ id }) => id === like);
    const [run] = model.runs;
    const added = {
      ...model,
      id: "eben-erst-dazu",
      title: "Eben erst dazugekommen",
      runs: [{ ...run, id: "eben-erst-dazu", ...at(run, hour) }],
    };
    delete added.title_translation;
    sessions.unshift(added);
  },
  removeSession: (id) => (event) => {
    event.sessions = event.sessions.filter((session) => session.id !== id);
    for (const photo of event.photos) if (photo.session === id) delete photo.session;
  },
  /** Two sessions take each other's time. */
  swapTimes: (one, other) => ({ sessions }) => {
    const [{ runs: [first] }, { runs: [second] }] = [one, other].map((id) => sessions.find((session) => session.id === id));
    const { start, end } = first;
    Object.assign(first, { start: second.start, end: second.end });
    Object.assign(second, { start, end });
  },
  /** A session is held at another hour of its day. */
  moveSession: (id, hour) => ({ sessions }) => {
    const [run] = sessions.find((session) => session.id === id).runs;
    Object.assign(run, at(run, hour));
  },
  /** A copy of the first item of a list stands before it. */
  addFirst: (list, changed) => (event) => {
    event[list].unshift({ ...event[list][0], id: "eben-erst-dazu", ...changed });
  },
  remove: (list, id) => (event) => {
    event[list] = event[list].filter((item) => item.id !== id);
  },
  /** Two items of a list stand in each other's place. */
  swap: (list, one, other) => (event) => {
    const [first, second] = [one, other].map((id) => event[list].findIndex((item) => item.id === id));
    [event[list][first], event[list][second]] = [event[list][second], event[list][first]];
  },
};

/** An hour of the day on which a run starts, and five minutes later. */
function at({ start }, hour) {
  const [minutes] = hour.match(/\d\d$/);
  const later = hour.replace(/\d\d$/, String(Number(minutes) + 5).padStart(2, "0"));
  const on = (time) => start.replace(/T\d\d:\d\d/, `T${time}`);
  return { start: on(hour), end: on(later) };
}
