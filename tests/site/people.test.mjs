// People and accounts: who is asked, who is on a screen, groups, and where else the event is found.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { EXAMPLE_SITE, SITE, attribute, elementsBelow, readPage, readPages, textOf } from "./support/pages.mjs";

const DATA = JSON.parse(readFileSync(join(EXAMPLE_SITE, "event.json"), "utf8"));
const withClass = (node, name) =>
  [...elementsBelow(node)].filter((element) => (attribute(element, "class") ?? "").split(" ").includes(name));
const structured = (page) => {
  const script = page.all("script").find((one) => attribute(one, "type") === "application/ld+json");
  return JSON.parse(script.childNodes[0].value);
};

test("ok who has not said yes is said to be asked wherever they are named as taking part", () => {
  const asked = DATA.people.filter((person) => person.asked);
  assert.equal(asked.length, 1);
  const [{ id, name }] = asked;
  for (const path of ["programm/index.html", "programm/vortrag-postleitzahl/index.html"]) {
    const page = readPage(EXAMPLE_SITE, path);
    const items = [...elementsBelow(page.main)].filter(({ tagName }) => tagName === "li")
      .filter((item) => textOf(item).includes(name) && !withClass(item, "entry").length);
    assert.ok(items.length, path);
    for (const item of items) assert.match(textOf(item), /angefragt/, path);
  }
  for (const path of ["personen/index.html", `personen/${id}/index.html`]) {
    assert.match(textOf(readPage(EXAMPLE_SITE, path).main), /Oke Kreiselpunkt.*angefragt/s, path);
  }
  assert.match(textOf(readPage(EXAMPLE_SITE, `en/personen/${id}/index.html`).main), /to be confirmed/);
  const calendar = readFileSync(join(EXAMPLE_SITE, "event.ics"), "utf8").replace(/\r\n /g, "");
  for (const [line] of calendar.matchAll(/^DESCRIPTION:.*Oke Kreiselpunkt.*$/gm)) assert.match(line, /angefragt/);
});

test("ok search engines are told of no performer who has not said yes", () => {
  for (const path of ["programm/vortrag-postleitzahl/index.html", "personen/oke-kreiselpunkt/index.html"]) {
    const data = structured(readPage(EXAMPLE_SITE, path));
    assert.equal(data.performer ?? data.performerIn, undefined, path);
  }
});

test("ok a part by video is said at its session", () => {
  const page = readPage(EXAMPLE_SITE, "programm/vortrag-reisefuehrer/index.html");
  assert.match(textOf(page.main), /Quentin Overmoor\s*Vortrag · per Video/);
  const other = readPage(EXAMPLE_SITE, "programm/workshop-reisefuehrer/index.html");
  assert.doesNotMatch(textOf(other.main), /per Video/);
});

test("ok groups are headings of the page of people, in their order", () => {
  const page = readPage(EXAMPLE_SITE, "personen/index.html");
  const groups = withClass(page.main, "person-group");
  const titles = groups.map((group) => textOf([...elementsBelow(group)].find(({ tagName }) => tagName === "h2")));
  assert.deepEqual(titles, ["Programmbeirat", "Team der Tagung"]);
  const inGroups = groups.flatMap((group) => withClass(group, "person-card"));
  const cards = withClass(page.main, "person-card");
  // One of them belongs to both groups.
  assert.equal(cards.length, DATA.people.length + 1);
  const names = groups.map((group) => withClass(group, "person-name").map(textOf));
  assert.deepEqual(names, [["Fenja Lotleine", "Dr. Bosse Nebelhorn"], ["Mats Weichenwart", "Fenja Lotleine", "Jarno Tintenfass"]]);
  // All others stand before them.
  assert.deepEqual(cards.slice(-inGroups.length), inGroups);
});

test("ok a group of people is one for search engines, with its members on its page", () => {
  const page = readPage(EXAMPLE_SITE, "personen/ansagechor/index.html");
  assert.match(textOf(page.main), /Mitglieder\s*zwölf Stimmen und ein Gong/);
  const data = structured(page);
  assert.equal(data["@type"], "PerformingGroup");
  assert.deepEqual(data.sameAs, ["https://peertube.example/a/ansagechor"]);
});

test("ok links of one's own say so, others do not", () => {
  const page = readPage(EXAMPLE_SITE, "personen/adaeze-silberstrom/index.html");
  const links = withClass(page.main, "link-list").flatMap((list) => [...elementsBelow(list)])
    .filter(({ tagName }) => tagName === "a");
  const own = links.map((link) => [textOf(link), attribute(link, "rel") ?? ""]);
  assert.deepEqual(own, [
    ["Mastodon: @adaeze@social.example", "me"],
    ["ORCID", "me"],
    ["Atlas der Umwege", ""],
    ["Karte des Monats", ""],
  ]);
});

test("ok every page says at its foot where else the event is found", () => {
  for (const page of readPages(EXAMPLE_SITE)) {
    const [foot] = withClass(page.html, "site-footer");
    const english = attribute(page.html, "lang") === "en";
    for (const text of ["Mastodon: @erfundene_orte@social.example", "#ErfundeneOrte2027", english ? "Newsletter" : "Rundbrief"]) {
      assert.ok(textOf(foot).includes(text), `${page.path} lacks ${text}`);
    }
  }
  const home = readPage(EXAMPLE_SITE, "index.html");
  assert.deepEqual(structured(home).sameAs,
    ["https://social.example/@erfundene_orte", "https://peertube.example/c/erfundene_orte"]);
});

test("ok an event without any of it has no trace of it", () => {
  for (const page of readPages(SITE)) {
    const [foot] = withClass(page.html, "site-footer");
    assert.equal(withClass(foot, "link-list").length, 0, page.path);
    assert.ok(!page.elements.some((element) => attribute(element, "rel") === "me"), page.path);
  }
  const people = readPage(SITE, "personen/index.html");
  assert.equal(withClass(people.main, "person-group").length, 0);
  assert.doesNotMatch(textOf(people.main), /angefragt|per Video/);
});

test("ok the event can be shared from home, and from nowhere else as a whole", () => {
  for (const site of [SITE, EXAMPLE_SITE]) {
    const shares = (path) => readPage(site, path).elements.filter((one) => attribute(one, "data-action") === "share");
    const [share, ...others] = shares("index.html");
    assert.equal(others.length, 0);
    assert.notEqual(attribute(share.parentNode, "data-needs-app"), undefined);
    assert.equal(textOf(share), "Veranstaltung teilen");
    assert.equal(shares("kontakt/index.html").length, 0);
  }
});
