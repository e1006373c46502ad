// Which pictures are taken. Names sort by state, page, and what is special about them.
import { MOMENTS } from "../browser/support/moments.mjs";
import { pages } from "../browser/support/site.mjs";
import { visitNamed, visits } from "../browser/support/visits.mjs";

const SIZES = [{ width: 320, height: 640 }, { width: 768, height: 1024 }, { width: 1280, height: 800 }];
const [NARROW, , WIDE] = SIZES;
const SCHEMES = ["light", "dark"];
const A4 = { width: 794, height: 1123 };

/**
 * Pages to be opened, each with the pictures to be taken of it.
 *
 * @param {string} part of the names of the pictures that are wanted
 */
export function sittings(part) {
  const all = [...everyPage(), ...opened(), ...special()];
  const wanted = all
    .map((sitting) => ({ ...sitting, poses: sitting.poses.filter(({ name }) => name.includes(part)) }))
    .filter(({ poses }) => poses.length > 0);
  if (wanted.length === 0) throw new Error(`no picture's name contains "${part}"`);
  return wanted;
}

/** Every page as it is: of the first event all in German, one of each kind in English. */
function everyPage() {
  const german = pages().filter((path) => !/^en\//.test(path));
  return visits().flatMap((visit) => {
    const paths = visit.name === "first" ? [...new Set([...german, ...visit.paths])] : visit.paths;
    return paths.map((path) => sitting(visit, path, "", eachSizeAndScheme()));
  });
}

/** What can be opened on a page. */
function opened() {
  const places = [["first", ""], ["first", "programm/"], ["rtl", "programm/"], ["long", ""], ["empty", ""]];
  const moments = MOMENTS.filter(({ name }) => name !== "plain");
  return places.flatMap(([name, path]) => moments.map((moment) => ({
    ...sitting(visitNamed(name), path, moment.name.replaceAll(" ", "-"), eachSizeAndScheme()),
    moment,
  })));
}

function special() {
  const first = visitNamed("first");
  const forced = SCHEMES.map((colorScheme) => ({ size: WIDE, media: { colorScheme, forcedColors: "active" } }));
  return ["", "programm/", "personen/", "kontakt/", "presse/"].flatMap((path) => [
    { ...sitting(first, path, "no-javascript", [{ size: NARROW }, { size: WIDE }]), scripts: false, open: openPlainly },
    sitting(first, path, "print", [{ size: A4, media: { media: "print" } }]),
    sitting(first, path, "forced-colors", forced),
    { ...sitting(first, path, "embedded", [{ size: NARROW }, { size: WIDE }]), open: openEmbedded },
  ]);
}

function eachSizeAndScheme() {
  return SIZES.flatMap((size) => SCHEMES.map((colorScheme) => ({ size, media: { colorScheme } })));
}

function sitting(visit, path, special, poses) {
  const page = path.replace(/\/$/, "").replaceAll("/", "+").replace(".html", "") || "home";
  const named = poses.map(({ size, media = {} }) => {
    const width = String(size.width).padStart(4, "0");
    const name = [visit.name, page, special, width, media.colorScheme ?? "light"].filter(Boolean).join("--");
    return { name: `${name}.png`, size, media };
  });
  return { visit, path, scripts: true, open: openAlive, poses: named };
}

async function openPlainly(page, host, path) {
  await page.goto(host.url(path));
}

async function openAlive(page, host, path) {
  await openPlainly(page, host, path);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
}

/** A partner's page with the page of the site in an iframe, as the README says. */
async function openEmbedded(page, host, path) {
  await page.route("**/partner.html", (route) => route.fulfill({
    contentType: "text/html; charset=utf-8",
    body: `<!DOCTYPE html><html lang="de"><title>Partner</title>
      <body style="margin: 1rem; font-family: serif; background: #dfe7ef"><h1>Ein Partner (erfunden)</h1>
      <iframe src="${host.url(path)}?embed" title="Programm" width="100%" height="800"></iframe></body></html>`,
  }));
  await page.goto(host.url("partner.html"));
  await page.frameLocator("iframe").locator("html[data-ready]").waitFor({ state: "attached" });
}
