// Which pictures are taken. Names sort by state, page, and what is special about them.
import { MOMENTS } from "../browser/support/moments.mjs";
import { pages } from "../browser/support/site.mjs";
import { visitNamed, visits } from "../browser/support/visits.mjs";

const SIZES = [{ width: 320, height: 640 }, { width: 768, height: 1024 }, { width: 1280, height: 800 }];
const [NARROW, MIDDLE, WIDE] = SIZES;
const SCHEMES = ["light", "dark"];
const A4 = { width: 794, height: 1123 };

export function shots() {
  return [...everyPage(), ...opened(), ...special()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Every page as it is: of the first event all in German, one of each kind in English. */
function everyPage() {
  const german = pages().filter((path) => !/^en\//.test(path));
  return visits().flatMap((visit) => {
    const paths = visit.name === "first" ? [...new Set([...german, ...visit.paths])] : visit.paths;
    return paths.flatMap((path) => SIZES.flatMap((size) => SCHEMES.map((scheme) => shot(visit, path, size, scheme))));
  });
}

/** What can be opened on a page. */
function opened() {
  const places = [["first", ""], ["first", "programm/"], ["rtl", "programm/"], ["long", ""], ["empty", ""]];
  const moments = MOMENTS.filter(({ name }) => name !== "plain");
  return places.flatMap(([name, path]) => moments.flatMap((moment) =>
    [NARROW, MIDDLE].flatMap((size) => SCHEMES.map((scheme) => ({
      ...shot(visitNamed(name), path, size, scheme, moment.name.replaceAll(" ", "-")),
      enter: async (page) => { if (await moment.exists(page)) await moment.enter(page); },
    })))));
}

function special() {
  const places = ["", "programm/", "personen/", "kontakt/", "presse/"];
  const first = visitNamed("first");
  return places.flatMap((path) => [
    { ...shot(first, path, NARROW, "light", "no-javascript"), scripts: false },
    { ...shot(first, path, WIDE, "light", "no-javascript"), scripts: false },
    { ...shot(first, path, A4, "light", "print"), media: { media: "print" } },
    ...["light", "dark"].map((scheme) => ({
      ...shot(first, path, WIDE, scheme, "forced-colors"),
      media: { colorScheme: scheme, forcedColors: "active" },
    })),
    { ...shot(first, path, NARROW, "light", "embedded"), page: embedded },
    { ...shot(first, path, WIDE, "light", "embedded"), page: embedded },
  ]);
}

function shot(visit, path, size, scheme, special = "") {
  const page = path.replace(/\/$/, "").replaceAll("/", "+").replace(".html", "") || "home";
  const width = String(size.width).padStart(4, "0");
  const name = [visit.name, page, special, width, scheme].filter(Boolean).join("--");
  return { name: `${name}.png`, visit, path, size, media: { colorScheme: scheme } };
}

/** A partner's page with the page of the site in an iframe, as the README says. */
async function embedded(page, host, path) {
  await page.route("**/partner.html", (route) => route.fulfill({
    contentType: "text/html; charset=utf-8",
    body: `<!DOCTYPE html><html lang="de"><title>Partner</title>
      <body style="margin: 1rem; font-family: serif; background: #dfe7ef"><h1>Ein Partner (erfunden)</h1>
      <iframe src="${host.url(path)}?embed" title="Programm" width="100%" height="800"></iframe></body></html>`,
  }));
  await page.goto(host.url("partner.html"));
  await page.frameLocator("iframe").locator("html[data-ready]").waitFor({ state: "attached" });
}
