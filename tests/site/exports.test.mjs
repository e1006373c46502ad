// Structured data, sitemap and calendar.
import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { SITE, attribute, leavesTheSite, readPages, textOf } from "./support/pages.mjs";
import { EVENT, build } from "./support/program.mjs";

const BASE = "https://example.org/treffen/";
const KNOWN_ADDRESS = "target/tmp/site-with-address";
const DATA = JSON.parse(readFileSync(join(SITE, "event.json"), "utf8"));
let pages;

before(() => {
  rmSync(KNOWN_ADDRESS, { recursive: true, force: true });
  build(EVENT, KNOWN_ADDRESS, "--base-url", BASE);
  pages = readPages(KNOWN_ADDRESS);
});

test("with an address, every page names its canonical one", () => {
  for (const page of realPages()) {
    assert.deepEqual(hrefs(page, "canonical"), [BASE + page.path], page.file);
  }
});

test("with an address, every page names itself in all languages, and they name it", () => {
  for (const page of realPages()) {
    const alternates = Object.fromEntries(
      linksWith(page, "alternate").filter(({ element }) => attribute(element, "hreflang"))
        .map(({ element, href }) => [attribute(element, "hreflang"), href]));
    const path = page.path.replace(/^en\//, "");
    assert.equal(alternates.de, BASE + path, page.file);
    assert.equal(alternates.en, `${BASE}en/${path}`, page.file);
  }
});

test("without an address, no page guesses one", () => {
  for (const page of readPages(SITE)) {
    assert.deepEqual(page.links.filter(({ rel }) => rel === "canonical"), [], page.file);
  }
});

test("with an address, the page for wrong ones finds its way from anywhere", () => {
  for (const page of pages.filter(({ file }) => file.endsWith("404.html"))) {
    const inside = page.links.filter(({ href }) => !leavesTheSite(href) && !href.startsWith("#"));
    assert.ok(inside.length > 10, page.file);
    assert.deepEqual(inside.filter(({ href }) => !href.startsWith("/treffen/")).map(({ href }) => href), [], page.file);
    assert.equal(attribute(page.html, "data-root"), "/treffen/", page.file);
  }
});

test("the sitemap lists every page once", () => {
  const xml = readFileSync(join(KNOWN_ADDRESS, "sitemap.xml"), "utf8");
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
  assert.deepEqual(listed.toSorted(), realPages().map(({ path }) => BASE + path).toSorted());
  const robots = readFileSync(join(KNOWN_ADDRESS, "robots.txt"), "utf8");
  assert.match(robots, new RegExp(`^Sitemap: ${BASE}sitemap\\.xml$`, "m"));
});

test("structured data on every page can be read", () => {
  for (const page of readPages(SITE)) {
    for (const data of structuredData(page)) assert.equal(data["@context"], "https://schema.org", page.file);
  }
});

test("structured data has one subEvent per run", () => {
  const runs = DATA.sessions.reduce((count, session) => count + session.runs.length, 0);
  for (const path of ["", "en/"]) {
    const [event] = structuredData(readPages(SITE).find((page) => page.path === path));
    assert.equal(event["@type"], "Event");
    assert.equal(event.startDate, "2026-05-07");
    assert.equal(event.endDate, "2026-05-08");
    assert.equal(event.subEvent.length, runs);
    assert.match(JSON.stringify(event.organizer), /WelcomeCenter Sachsen-Anhalt/);
    assert.match(JSON.stringify(event.subEvent), /Prof\. Dr\. Lothar Abicht/);
  }
});

test("the calendar is well-formed", () => {
  const calendar = readFileSync(join(SITE, "event.ics"), "utf8");
  assert.ok(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
  assert.ok(calendar.endsWith("END:VCALENDAR\r\n"));
  assert.doesNotMatch(calendar.replaceAll("\r\n", ""), /[\r\n]/);
  for (const line of calendar.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  const lines = calendar.replaceAll("\r\n ", "").trimEnd().split("\r\n");
  for (const line of lines) assert.match(line, /^[A-Z-]+(;[A-Z-]+=[^:;]+)*:/);
  const values = (name) => lines.filter((line) => line.startsWith(`${name}:`));
  const count = values("BEGIN").length - 1;
  assert.ok(count >= 1);
  for (const name of ["UID", "DTSTAMP", "SUMMARY"]) assert.equal(values(name).length, count, name);
  assert.equal(new Set(values("UID")).size, count);
});

test("the calendar has the whole event as days", () => {
  const calendar = readFileSync(join(SITE, "event.ics"), "utf8");
  assert.match(calendar, /\r\nDTSTART;VALUE=DATE:20260507\r\nDTEND;VALUE=DATE:20260509\r\n/);
  assert.match(calendar, /\r\nSUMMARY:11\. Bundesnetzwerktreffen der Welcome Center\r\n/);
});

/** All but the page that stands where there is none. */
function realPages() {
  assert.ok(pages.length > 60, `only ${pages.length} pages`);
  return pages.filter(({ file }) => !file.endsWith("404.html"));
}

function linksWith(page, rel) {
  return page.links.filter((link) => link.rel === rel);
}

function hrefs(page, rel) {
  return linksWith(page, rel).map(({ href }) => href);
}

function structuredData(page) {
  const scripts = page.all("script").filter((script) => attribute(script, "type") === "application/ld+json");
  return scripts.map((script) => JSON.parse(textOf(script)));
}
