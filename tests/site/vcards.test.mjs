// Business cards, read by independent parsers: as files and as QR codes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import ICAL from "ical.js";
import jsQR from "jsqr";
import { SITE } from "./support/pages.mjs";

const EXAMPLE = process.env.EXAMPLE ?? "target/example/site";
/** Pixels for each square of a code. */
const SCALE = 4;

for (const site of [SITE, EXAMPLE]) {
  const { contacts } = JSON.parse(readFileSync(join(site, "event.json"), "utf8"));
  const page = readFileSync(join(site, "kontakt/index.html"), "utf8");
  const cards = page.split('<article class="contact-card"').slice(1);

  test(`ok every contact of ${site} has a card that says the same`, () => {
    assert.equal(cards.length, contacts.length);
    cards.forEach((html, index) => {
      const contact = contacts[index];
      const card = cardIn(html);
      for (const line of card.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
      const parsed = new ICAL.Component(ICAL.parse(card));
      const value = (name) => parsed.getFirstPropertyValue(name);
      assert.equal(value("version"), "4.0");
      assert.equal(value("fn"), contact.name);
      if (contact.email) assert.equal(value("email"), contact.email);
      if (contact.phone) assert.equal(digits(value("tel")), digits(contact.phone));
    });
  });

  test(`ok the codes of ${site} hold the same cards`, () => {
    for (const html of cards) {
      const { width, pixels } = picture(html);
      const { binaryData } = jsQR(pixels, width, width);
      assert.equal(Buffer.from(binaryData).toString("utf8"), cardIn(html));
    }
  });
}

function cardIn(html) {
  const [, address] = /href="data:text\/vcard[^,]*,([^"]*)"/.exec(html);
  return decodeURIComponent(address.replaceAll("&amp;", "&"));
}

const digits = (phone) => phone.replace(/\D/g, "");

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
