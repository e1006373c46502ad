// Business cards (vCard 3.0, RFC 2426), read by two independent parsers: as files and as QR codes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import ICAL from "ical.js";
import jsQR from "jsqr";
import VCard from "vcf";
import { SITE } from "./support/pages.mjs";
import { build, changedEvent, temporaryFolder } from "./support/program.mjs";

const EXAMPLE = process.env.EXAMPLE ?? "target/example/site";
/** Pixels for each square of a code. */
const SCALE = 4;

/** What cards have got wrong elsewhere: offices, addresses in each form, separators in texts. */
const CONTACTS = [
  { id: "amt", name: "Pressestelle", organisation: "Amt; für, alles", phone: "+49 800 5550199", email: "amt@example.org" },
  { id: "verein", name: "Verein für Prüfung", address: ["Verein für Prüfung", "Musterweg 8", "39104 Beispielstadt", "Deutschland"] },
  { id: "hof", name: "Alter Hof", address: ["Alter Hof", "am Markt, hinten", "2. Tür"] },
  {
    id: "lee", name: "Dr. Robin Lee", position: "Head", organisation: "Made-up Society", phone: "+44 (0)20 7946 0000",
    address: { street: "1 Sample Row; Flat 2", postal_code: "SW1A 2AA", city: "London", country: "GB" }, languages: ["en", "de"],
  },
];

for (const [site, language] of [[SITE, ""], [EXAMPLE, ""], [EXAMPLE, "en/"]]) {
  const event = JSON.parse(readFileSync(join(site, "event.json"), "utf8"));
  const cards = cardsOf(site, language);

  test(`ok every contact of ${site}/${language} has a card that says the same to both readers`, () => {
    assert.equal(cards.length, event.contacts.length);
    cards.forEach((html, index) => saysTheSame(cardIn(html), event.contacts[index], event.id));
  });

  test(`ok the codes of ${site}/${language} hold the same cards`, () => {
    for (const html of cards) {
      const { width, pixels } = picture(html);
      const { binaryData } = jsQR(pixels, width, width);
      assert.equal(Buffer.from(binaryData).toString("utf8"), cardIn(html));
    }
  });
}

test("ok offices, addresses and separators come out as they went in", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  const change = (json) => JSON.stringify({ ...JSON.parse(json), contacts: CONTACTS });
  build(changedEvent(folder, change), site);
  const { id, contacts } = JSON.parse(readFileSync(join(site, "event.json"), "utf8"));
  const [office, lines, label, person] = cardsOf(site, "").map((html, index) => {
    const card = cardIn(html);
    saysTheSame(card, contacts[index], id);
    return both(card);
  });
  assert.deepEqual(office.org, ["Amt; für, alles", "Pressestelle"]);
  assert.deepEqual(office.n, ["Pressestelle", "", "", "", ""]);
  assert.equal(office.tel, "+498005550199", "no tel: in the number");
  assert.equal(office.showAs, "COMPANY");
  assert.deepEqual(lines.adr, ["", "", "Musterweg 8", "Beispielstadt", "", "39104", "Deutschland"]);
  assert.equal(label.adr, undefined, "nothing is guessed");
  assert.equal(label.label, "Alter Hof\nam Markt, hinten\n2. Tür");
  assert.deepEqual(person.n, ["Lee", "Robin", "", "Dr.", ""]);
  assert.equal(person.showAs, undefined);
  assert.deepEqual(person.adr, ["", "", "1 Sample Row; Flat 2", "London", "", "SW1A 2AA", "GB"]);
  assert.equal(person.note, "Sprachen: Englisch, Deutsch");
});

test("ok pages write postal code and city in the order of the country", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  const german = { id: "de", name: "Büro", address: { street: "Weg 1", postal_code: "39104", city: "Magdeburg", country: "DE" } };
  build(changedEvent(folder, (json) => JSON.stringify({ ...JSON.parse(json), contacts: [CONTACTS[3], german] })), site);
  const page = readFileSync(join(site, "kontakt/index.html"), "utf8");
  assert.match(page, /1 Sample Row; Flat 2, London SW1A 2AA</);
  assert.match(page, /Weg 1, 39104 Magdeburg</);
});

/** Whether both readers find in a card what a contact has. */
function saysTheSame(card, contact, event) {
  for (const line of card.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  const said = both(card);
  assert.equal(said.version, "3.0");
  assert.equal(said.fn, contact.name);
  assert.equal(said.uid, `${contact.id}@${event}.treffpunkt`);
  assert.equal(said.n.length, 5);
  assert.ok(said.n.join("").length > 0, "phones show the name in its parts");
  assert.equal(said.email, contact.email);
  assert.equal(said.url, contact.url);
  assert.equal(said.tel, contact.phone && `+${contact.phone.replace(/\D/g, "")}`);
  if (contact.organisation) assert.equal(said.org[0], contact.organisation);
  if (!contact.postal) return;
  const { street = "", city, postal_code = "", country = "" } = contact.postal;
  assert.deepEqual(said.adr, ["", "", street, city, "", postal_code, country]);
}

/** What the two readers agree on. */
function both(card) {
  const [one, other] = [withIcal(card), withVcf(card)];
  assert.deepEqual(one, other);
  return one;
}

function withIcal(card) {
  const parsed = new ICAL.Component(ICAL.parse(card));
  const value = (name) => parsed.getFirstPropertyValue(name) ?? undefined;
  const list = (name) => value(name) && [value(name)].flat();
  const kinds = [parsed.getFirstProperty("tel")?.getParameter("type") ?? []].flat().join().toLowerCase();
  return {
    version: value("version"), uid: value("uid"), fn: value("fn"), n: value("n"), org: list("org"),
    tel: value("tel"), kinds, email: value("email"), url: value("url"), adr: value("adr"), label: value("label"),
    showAs: value("x-abshowas"), note: value("note"),
  };
}

/** This one leaves taking out escapes to others. */
function withVcf(card) {
  const parsed = new VCard().parse(card);
  const raw = (name) => parsed.get(name)?.valueOf();
  const text = (name) => raw(name) && plain(raw(name));
  const parts = (name) => raw(name) && [raw(name)].flat().join(";").split(/(?<!\\);/).map(plain);
  const kinds = [parsed.get("tel")?.type ?? []].flat().join().toLowerCase();
  return {
    version: parsed.version, uid: text("uid"), fn: text("fn"), n: parts("n"), org: parts("org"),
    tel: text("tel"), kinds, email: text("email"), url: raw("url"), adr: parts("adr"), label: text("label"),
    showAs: text("xAbShowAs"), note: text("note"),
  };
}

const plain = (value) => value.replace(/\\(.)/g, (_, letter) => (letter === "n" ? "\n" : letter));

function cardsOf(site, language) {
  const page = readFileSync(join(site, language, "kontakt/index.html"), "utf8");
  return page.split('<article class="contact-card"').slice(1);
}

function cardIn(html) {
  const [, address] = /href="data:text\/vcard[^,]*,([^"]*)"/.exec(html);
  return decodeURIComponent(address.replaceAll("&amp;", "&"));
}

/** The code in a card, as a camera would see it. */
function picture(html) {
  const [, size] = /class="qr-code" viewBox="0 0 (\d+)/.exec(html);
  const [, path] = /class="qr-code"[^>]*><path d="([^"]*)"/.exec(html);
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = y * SCALE; row < (+y + 1) * SCALE; row += 1) {
      for (let column = x * SCALE; column < (+x + +length) * SCALE; column += 1) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return { width, pixels };
}
