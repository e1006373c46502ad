// The built site that the tests are about, and what is known of it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the built site. */
export const SITE = process.env.SITE ?? "site";

/** The folder of the built example event. */
export const EXAMPLE = process.env.EXAMPLE ?? "target/example/site";

const FACTS = JSON.parse(readFileSync(new URL("../../facts/facts.json", import.meta.url), "utf8"));

/** The path of every page with the app, as links name it: `""`, `programm/`, `404.html`. */
export function pages() {
  return readdirSync(SITE, { recursive: true })
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1"))
    .filter((path) => !/(^|\/)(einbetten|daten|orte|anmeldung)\//.test(path))
    .sort();
}

/** One page of each kind that the site has, in both languages. */
export function kindsOfPages() {
  const seen = new Set();
  return pages().filter((path) => {
    const kind = path.replace(/^((?:en\/)?(?:programm|personen)\/).+/, "$1*");
    return !seen.has(kind) && seen.add(kind);
  });
}

/** What has to stand on a page, word by word. */
export function factsOf(path) {
  const known = FACTS.find(({ page }) => page === path);
  if (!known) throw new Error(`no facts are known of the page "${path}"`);
  return known.strings;
}

/** Each person's id, name and exact role. */
export function people() {
  return FACTS.filter(({ page }) => /^personen\/./.test(page)).map(({ page, strings }) => {
    const [name, role] = strings;
    return { id: page.split("/")[1], name, role };
  });
}

/** A page's HTML without comments, as a host may send it that means well. */
export function withoutComments(html) {
  return html.replace(/<!(?:>|--[^]*?-->)/g, "");
}
