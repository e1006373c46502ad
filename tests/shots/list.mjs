// Which pictures are taken. Names sort by state, page, and what is special about them.
import { standsAtNow } from "../browser/support/arrival.mjs";
import { MOMENTS } from "../browser/support/moments.mjs";
import { EXAMPLE, SITE, pages } from "../browser/support/site.mjs";
import { visitNamed, visits } from "../browser/support/visits.mjs";
import { LARGE } from "../states/states.mjs";

const SIZES = [{ width: 320, height: 640 }, { width: 768, height: 1024 }, { width: 1280, height: 800 }];
const [NARROW, , WIDE] = SIZES;
const IN_THE_HALL = [{ width: 390, height: 844 }, { width: 1280, height: 800 }];
const SCHEMES = ["light", "dark"];
const A4 = { width: 794, height: 1123 };

/**
 * Pages to be opened, each with the pictures to be taken of it.
 *
 * @param {string} part of the names of the pictures that are wanted
 */
export function sittings(part) {
  const all = [...everyPage(), ...opened(), ...onTheDay(), ...special()];
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

/** Events before, while and after they take place, as a visitor finds them: the first screen. */
function onTheDay() {
  const kept = "#plan=ankommen,workshop-namen-1,vortrag-archiv,mitternachtslesung";
  const events = [
    {
      name: "day-example", folder: EXAMPLE,
      paths: ["", "jetzt/", "programm/", "programm/?layout=grid", `programm/?layout=mine${kept}`, "programm/vortrag-archiv/", "programm/workshop-karte/"],
      moments: { before: "2027-10-01T10:00:00+02:00", during: "2027-10-14T14:20:00+02:00", after: "2027-11-01T10:00:00+01:00" },
    },
    {
      name: "day-first", folder: SITE, paths: ["", "programm/"],
      moments: { before: "2026-05-01T10:00:00+02:00", during: "2026-05-07T13:10:00+02:00", after: "2026-06-01T10:00:00+02:00" },
    },
    {
      name: "day-large", folder: LARGE, paths: ["", "programm/", "programm/?layout=grid", "personen/"],
      moments: { before: "2031-09-01T10:00:00+02:00", during: "2031-10-06T11:10:00+02:00", after: "2031-11-01T10:00:00+01:00" },
    },
  ];
  return events.flatMap(({ moments, paths, ...event }) => Object.entries(moments).flatMap(([moment, now]) =>
    paths.flatMap((path) => IN_THE_HALL.map((size) => ({
      ...sitting({ ...event, now }, path, moment, eachSizeAndScheme([size])),
      isWhole: false,
      open: openAtNow,
    })))));
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

function eachSizeAndScheme(sizes = SIZES) {
  return sizes.flatMap((size) => SCHEMES.map((colorScheme) => ({ size, media: { colorScheme } })));
}

function sitting(visit, path, special, poses) {
  const page = path.replace(/[?#].*/, "").replace(/\/$/, "").replaceAll("/", "+").replace(".html", "") || "home";
  const layout = /layout=(\w+)/.exec(path)?.[1];
  const named = poses.map(({ size, media = {} }) => {
    const width = String(size.width).padStart(4, "0");
    const name = [visit.name, page, layout, special, width, media.colorScheme ?? "light"].filter(Boolean).join("--");
    return { name: `${name}.png`, size, media };
  });
  return { visit, path, scripts: true, isWhole: true, open: openAlive, poses: named };
}

async function openPlainly(page, host, path) {
  await page.goto(host.url(path));
}

async function openAlive(page, host, path) {
  await openPlainly(page, host, path);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
}

async function openAtNow(page, host, path) {
  await openAlive(page, host, path);
  await standsAtNow(page);
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
