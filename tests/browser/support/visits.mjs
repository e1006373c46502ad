// Where visitors may find themselves: a site, what has happened to it, and its pages.
// Tests that look at everything (every_page.spec.mjs, screenshots) go through this list.
import { STATES, folderOf } from "../../states/states.mjs";
import { settled, standsAtNow } from "./arrival.mjs";
import { becomes } from "./fixtures.mjs";
import { EXAMPLE, SITE, kindsOfPages } from "./site.mjs";

const GERMAN = (path) => !/^en\//.test(path);

/** The programme of the example event in all the ways in which it can be shown. */
const VIEWS = [
  "programm/?layout=grid",
  "programm/?layout=rounds",
  "programm/?layout=mine#plan=ankommen,workshop-namen-1,workshop-karte-1,mitternachtslesung",
];

/**
 * @typedef {object} Visit
 * @property {string} name
 * @property {string} folder the built site
 * @property {string[]} paths its pages that are worth looking at
 * @property {string} [now] what the visitor's clock says, if not the real time
 * @property {(host: object) => void} [before] what has happened to the host
 * @property {string} [ready] how the app gets to work; `hydrated` unless said otherwise
 * @property {RegExp} [consoleAllowed] what the browser's console says about it
 */

/** @returns {Visit[]} */
export function visits() {
  return [
    { name: "first", folder: SITE, paths: kindsOfPages() },
    ...STATES.map(({ name, kinds, now }) => ({ name, folder: folderOf(name), paths: kinds, now })),
    { name: "views", folder: EXAMPLE, paths: VIEWS },
    {
      name: "error",
      folder: SITE,
      paths: kindsOfPages().filter(GERMAN),
      before: (host) => host.override("event.json", { status: 404, type: "text/html", body: "<title>404</title>" }),
      ready: "failed",
      consoleAllowed: /Failed to load resource/,
    },
  ];
}

export function visitNamed(name) {
  const visit = visits().find((visit) => visit.name === name);
  if (!visit) throw new Error(`no visit is named "${name}"`);
  return visit;
}

/** Opens a page of a visit, and waits for the app. */
export async function open(page, host, visit, path) {
  if (visit.now) await page.clock.setFixedTime(visit.now);
  visit.before?.(host);
  await page.goto(host.url(path));
  // A page on which nothing changes has no app.
  if (await page.locator("script[data-wasm]").count()) await becomes(page, visit.ready ?? "hydrated");
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
  if (!visit.now) return;
  await standsAtNow(page);
  await page.evaluate(() => scrollTo(0, 0));
  await settled(page);
}
