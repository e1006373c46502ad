// Registering for the event: its page, its prices, what search engines are told; and nothing of it
// where there is none.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { EXAMPLE_SITE, SITE, attribute, filesOf, readPage, readPages, textOf } from "./support/pages.mjs";

const dataOf = (page) => {
  const scripts = page.all("script").filter((one) => attribute(one, "type") === "application/ld+json");
  return scripts.map((one) => JSON.parse(one.childNodes[0].value));
};

const rows = (page) => page.all("tr").map((row) => row.childNodes.map(textOf));

test("ok prices stand in a table, in the language of the page", () => {
  const german = readPage(EXAMPLE_SITE, "anmeldung/index.html");
  assert.deepEqual(rows(german), [
    ["Für wen", "Wann", "Preis"],
    ["Frühbuchung", "bis 31. Juli 2027", "45,00 €"],
    ["Regulär", "ab 1. August 2027", "60,50 €"],
    ["ErmäßigtFür alle, die sparen müssen. Niemand prüft das nach.", "immer", "20,00 €"],
    ["Aus der Schweizmit einem erfundenen Zug, Hin- und Rückfahrt", "immer", "1.200,00 CHF"],
    ["Kinder", "immer", "kostenlos"],
  ]);
  const english = rows(readPage(EXAMPLE_SITE, "en/anmeldung/index.html")).map(([, ...cells]) => cells);
  assert.deepEqual(english.slice(1), [
    ["until 31 July 2027", "€45.00"],
    ["from 1 August 2027", "€60.50"],
    ["any time", "€20.00"],
    ["any time", "CHF 1,200.00"],
    ["any time", "free"],
  ]);
  for (const cell of german.all("th")) assert.match(attribute(cell, "scope"), /^(col|row)$/);
});

test("ok the page says until when, where, what is included, and how to withdraw", () => {
  const page = readPage(EXAMPLE_SITE, "anmeldung/index.html");
  const text = textOf(page.main);
  for (const part of ["Anmeldeschluss1. Oktober 2027, 18:00 Uhr", "Anmelden unterhttps://example.org/anmeldung", "Im Preis enthalten", "Absagen und Erstattung", "Gruppen", "Presse"]) {
    assert.ok(text.includes(part), part);
  }
  const links = page.main && page.links.map(({ href }) => href);
  for (const href of ["../kontakt/#contact-anmeldung", "../presse/"]) assert.ok(links.includes(href), href);
});

test("ok each page knows all states and their moments, and which one held when it was made", () => {
  for (const page of readPages(EXAMPLE_SITE)) {
    const times = attribute(page.html, "data-registration-times").trim().split(" ").map((one) => one.split("="));
    const moments = ["1970-01-01T00:00Z", "2027-06-01T10:00+02:00", "2027-09-01T00:00+02:00", "2027-09-20T00:00+02:00", "2027-09-27T00:00+02:00", "2027-10-01T18:00+02:00"];
    assert.deepEqual(times, ["not_yet", "open", "few", "waiting_list", "full", "closed"].map((state, index) => [state, String(Date.parse(moments[index]) / 1000)]), page.file);
    assert.equal(attribute(page.html, "data-registration"), "closed", page.file);
  }
});

test("ok search engines are told each price, exactly", () => {
  const [event] = dataOf(readPage(EXAMPLE_SITE, "en/index.html"));
  const told = event.offers.map(({ name, price, priceCurrency }) => [name, price, priceCurrency]);
  assert.deepEqual(told, [
    ["Early booking", "45.00", "EUR"],
    ["Regular", "60.50", "EUR"],
    ["Reduced", "20.00", "EUR"],
    ["From Switzerland", "1200.00", "CHF"],
    ["Children", "0.00", "EUR"],
  ]);
  for (const offer of event.offers) {
    assert.equal(offer["@type"], "Offer");
    assert.equal(offer.url, "https://example.org/anmeldung");
    // The example was last changed after the deadline.
    assert.equal(offer.availability, "https://schema.org/SoldOut");
  }
  assert.deepEqual(event.offers.map(({ validFrom }) => validFrom.slice(0, 10)), ["2027-06-01", "2027-08-01", "2027-06-01", "2027-06-01", "2027-06-01"]);
  assert.deepEqual(event.offers.map(({ validThrough }) => validThrough.slice(0, 10)), ["2027-07-31", "2027-10-01", "2027-10-01", "2027-10-01", "2027-10-01"]);
});

test("ok an event without registration has no trace of it", () => {
  assert.ok(!existsSync(join(SITE, "anmeldung")) && !existsSync(join(SITE, "en/anmeldung")));
  for (const page of readPages(SITE)) {
    assert.equal(attribute(page.html, "data-registration"), undefined, page.file);
    assert.equal(attribute(page.html, "data-registration-times"), undefined, page.file);
    assert.ok(!page.links.some(({ href }) => href.includes("anmeldung/")), page.file);
    assert.ok(!page.elements.some((element) => attribute(element, "data-when") !== undefined), page.file);
    for (const data of dataOf(page)) assert.equal(data.offers, undefined, page.file);
  }
  for (const name of filesOf(SITE).filter((name) => /\.(xml|ics|json)$/.test(name) && !name.startsWith("assets/"))) {
    assert.doesNotMatch(readFileSync(join(SITE, name), "utf8"), /anmeldung\/|"registration"/, name);
  }
});
