// A small event in every language of the interface, in one that the interface does not speak, and in
// easy German. `./dev test` builds it once, for the tests of the site and of its HTML.
//
//     node tests/states/languages.mjs
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PROGRAM = process.env.PROGRAM ?? "target/program/treffpunkt";
const FOLDER = "target/languages";

/** Where the site is built, and its address. */
export const LANGUAGES_SITE = join(FOLDER, "site");
export const ADDRESS = "https://example.org/fest/";

/** What the event is called in each language; most of its texts are German and English. */
export const TITLES = {
  de: "Nachbarschaftstage (Beispiel)",
  en: "Neighbourhood days (example)",
  ar: "أيام الجيرة (مثال)",
  es: "Jornadas vecinales (ejemplo)",
  fa: "روزهای همسایگی (نمونه)",
  fr: "Journées des voisins (exemple)",
  pl: "Dni sąsiedztwa (przykład)",
  ro: "Zilele vecinătății (exemplu)",
  ru: "Дни соседства (пример)",
  tr: "Komşuluk günleri (örnek)",
  uk: "Дні сусідства (приклад)",
  cs: "Dny sousedství (příklad)",
  "de-x-leicht": "Tage für die Nachbarn (Beispiel)",
};

/** From the event that `treffpunkt new` writes. */
export function inEveryLanguage(starter) {
  const [first, ...others] = starter.sessions;
  const easy = { ...first, title: { ...first.title, "de-x-leicht": "Wir sagen Hallo" } };
  return {
    ...starter,
    languages: Object.keys(TITLES),
    title: TITLES,
    short_title: undefined,
    about: { ...starter.about, "de-x-leicht": "Wir treffen uns.\n\nWir reden miteinander.\n\nBringen Sie eine Tasse mit." },
    sessions: [easy, ...others],
  };
}

function build() {
  rmSync(FOLDER, { recursive: true, force: true });
  const event = join(FOLDER, "event");
  run("new", event);
  const file = join(event, "event.json");
  writeFileSync(file, JSON.stringify(inEveryLanguage(JSON.parse(readFileSync(file, "utf8"))), null, 2));
  run("build", event, "--out", LANGUAGES_SITE, "--base-url", ADDRESS, "--strict");
}

function run(...words) {
  const { status, stderr, error } = spawnSync(PROGRAM, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${PROGRAM} ${words.join(" ")}: ${error?.message ?? stderr}`);
}

if (process.argv[1] === import.meta.filename) build();
