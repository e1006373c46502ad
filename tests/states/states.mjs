// The states a site can be in, each as a small event. All of them are fictional: they are
// made from the event that `treffpunkt new` writes, about a town that does not exist.
//
// The first event itself, in site/, is the state "over, and hardly a time is known".
// What happens only in the browser (offline, a broken event.json, an open menu) is no
// event: see tests/browser/support/moments.mjs.
import { atRest, cancelled, crowded, empty, eventful, inArabicLetters, longWords, mirrored, overnight, sponsored, urgent } from "./events.mjs";

/**
 * @typedef {object} State
 * @property {string} name the folder below target/states
 * @property {(starter: object) => object} event from the starter's event.json to the state's
 * @property {string} now what the visitor's clock says
 * @property {string[]} kinds the pages that differ from those of other states
 */

/** @type {State[]} */
export const STATES = [
  {
    name: "empty",
    event: empty,
    now: "2028-03-01T12:00:00+01:00",
    kinds: ["", "programm/", "workshops/", "personen/", "galerie/", "kontakt/", "presse/", "jetzt/", "404.html"],
  },
  {
    name: "upcoming",
    event: (starter) => atRest(starter, "2028-03-01"),
    now: "2028-03-01T12:00:00+01:00",
    kinds: ["", "programm/"],
  },
  {
    name: "running",
    event: (starter) => eventful(starter, "2028-09-15T10:15"),
    now: "2028-09-15T10:15:00+02:00",
    kinds: ["", "programm/", "programm/workshop-tauschregal/", "personen/", "personen/alex-muster/", "galerie/"],
  },
  {
    name: "crowded",
    event: crowded,
    now: "2028-09-15T10:15:00+02:00",
    kinds: ["programm/", "personen/", "galerie/"],
  },
  {
    name: "overnight",
    event: overnight,
    now: "2028-09-16T11:00:00+02:00",
    kinds: ["", "programm/", "programm/?layout=grid", "programm/ausstellung/", "en/programm/nachtkino/"],
  },
  {
    name: "cancelled",
    event: cancelled,
    now: "2028-09-15T10:15:00+02:00",
    kinds: ["", "programm/", "programm/workshop-tauschregal/"],
  },
  {
    name: "urgent",
    event: (starter) => urgent(eventful(starter, "2028-09-15T10:15")),
    now: "2028-09-15T10:15:00+02:00",
    kinds: ["", "kontakt/"],
  },
  {
    name: "past",
    event: (starter) => atRest(starter, "2028-10-01"),
    now: "2028-10-01T12:00:00+02:00",
    kinds: [""],
  },
  {
    name: "long",
    event: (starter) => longWords(sponsored(eventful(starter, "2028-09-15T10:15"))),
    now: "2028-09-15T10:15:00+02:00",
    kinds: [
      "", "programm/", "programm/workshop-tauschregal/", "workshops/", "personen/",
      "personen/alex-muster/", "galerie/", "kontakt/", "presse/", "jetzt/", "neuigkeiten/", "impressum/", "fragen/",
      "organisationen/", "daten/",
    ],
  },
  {
    name: "rtl",
    event: (starter) => mirrored(eventful(starter, "2028-09-15T10:15")),
    now: "2028-09-15T10:15:00+02:00",
    kinds: [
      "", "programm/", "programm/workshop-tauschregal/", "workshops/", "personen/",
      "personen/alex-muster/", "galerie/", "kontakt/", "presse/", "jetzt/", "neuigkeiten/", "impressum/", "fragen/", "daten/", "404.html",
    ],
  },
  {
    name: "arabic",
    event: (starter) => inArabicLetters(eventful(starter, "2028-09-15T10:15")),
    now: "2028-09-15T10:15:00+02:00",
    kinds: ["", "programm/", "programm/workshop-tauschregal/", "kontakt/", "fragen/"],
  },
];

/** The site of a large event: 120 sessions with 135 runs on four days. */
export const LARGE = "target/states/large-site";

/** Where the site of a state is built. */
export function folderOf(name) {
  return `target/states/${name}`;
}

export function stateNamed(name) {
  const state = STATES.find((state) => state.name === name);
  if (!state) throw new Error(`no state is named "${name}"`);
  return state;
}
