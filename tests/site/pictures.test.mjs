// Metadata of pictures (location, device), and pictures without consent, are not published.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build, changedEvent, temporaryFolder } from "./support/program.mjs";

const EXAMPLE = process.env.EXAMPLE ?? "target/example/site";
const PHOTOS = "events/beispieltagung/photos";
const CAMERA = "Erfundene Kamera 3000";

const files = (folder) => readdirSync(folder, { recursive: true })
  .map((name) => join(folder, name))
  .filter((path) => statSync(path).isFile());
const { photos, organisations } = JSON.parse(readFileSync(join(EXAMPLE, "event.json"), "utf8"));
const logos = organisations.flatMap(({ logo, logo_dark }) => [logo, logo_dark]).filter(Boolean);

test("ok no byte of what a camera wrote is in any file of the site", () => {
  const sources = files(PHOTOS).map((path) => readFileSync(path));
  assert.ok(sources.length >= 5);
  for (const bytes of sources) {
    assert.ok(bytes.includes(CAMERA) && bytes.includes("Exif\0\0"), "the test pictures have lost their EXIF data");
  }
  for (const path of files(EXAMPLE)) {
    const bytes = readFileSync(path);
    for (const trace of [CAMERA, "Exif\0\0", "http://ns.adobe.com/xap"]) {
      assert.ok(!bytes.includes(trace), `${path} has ${JSON.stringify(trace)} in it`);
    }
  }
});

test("ok a picture without consent is in no file of the site", () => {
  const id = "ohne-einwilligung";
  const event = JSON.parse(readFileSync("events/beispieltagung/event.json", "utf8"));
  assert.equal(event.photos.find((photo) => photo.id === id)?.consent, false);
  assert.equal(photos.find((photo) => photo.id === id), undefined);
  const pictures = [...photos.flatMap(({ picture }) => picture ?? []), ...logos];
  const own = new Set(pictures.map(({ src }) => src.replace(/\.\w+$/, "")));
  for (const path of files(join(EXAMPLE, "photos"))) {
    const name = path.slice(EXAMPLE.length + 1).replaceAll("\\", "/").replace(/(-\d{3,4})?\.\w+$/, "");
    assert.ok(own.has(name), `${path} belongs to no picture of the event`);
  }
  for (const path of files(EXAMPLE)) assert.ok(!path.includes(id), path);
});

test("ok a picture that lay on its side stands upright", () => {
  const { picture } = photos.find((photo) => photo.id === "auf-der-seite");
  assert.deepEqual([picture.width, picture.height], [800, 1200]);
});

test("ok every picture exists in all of its widths, in both formats", () => {
  for (const { picture } of photos.filter(({ picture }) => picture)) {
    assert.ok(statSync(join(EXAMPLE, picture.src)).size > 0);
    for (const width of picture.widths ?? []) {
      const begin = join(EXAMPLE, picture.src.replace(/\.\w+$/, `-${width}`));
      assert.equal(readFileSync(`${begin}.avif`).toString("latin1", 4, 12), "ftypavif");
      assert.deepEqual([...readFileSync(`${begin}.jpg`).subarray(0, 2)], [0xff, 0xd8]);
    }
  }
});

test("ok a film is in the site with its captions, and one without consent is not", (t) => {
  const { videos } = JSON.parse(readFileSync(join(EXAMPLE, "event.json"), "utf8"));
  const { film } = videos.find(({ id }) => id === "huegelfahrt");
  const copied = [film, ...film.captions].map(({ src }) => readFileSync(join(EXAMPLE, src)));
  const sources = ["webm", "de.vtt", "en.vtt"].map((end) => readFileSync(`events/beispieltagung/film/huegelfahrt.${end}`));
  assert.deepEqual(copied, sources);

  const folder = temporaryFolder(t);
  const without = (json) => json.replace('"credit": "Verein der erfundenen Orte (Beispielfilm)",\n      "consent": true', '"credit": "Verein",\n      "consent": false');
  build(changedEvent(folder, without, "events/beispieltagung"), join(folder, "site"));
  assert.ok(files(join(folder, "site")).every((path) => !path.includes("huegelfahrt")));
});

test("ok a film loses its title on the way, and stays as long as it is", (t) => {
  const folder = temporaryFolder(t);
  const event = changedEvent(folder, (json) => json, "events/beispieltagung");
  const source = join(event, "film/huegelfahrt.webm");
  const film = readFileSync(source);
  // Room that was left free: a `Void` of 46 bytes becomes a `Title`.
  const at = film.indexOf(Buffer.from([0xec, 0xae, 0, 0]));
  const titled = Buffer.from(film);
  titled.set([0x7b, 0xa9, 0x80 | 45, ...Buffer.from("Frau Geheim")], at);
  writeFileSync(source, titled);
  build(event, join(folder, "site"));
  const copied = readFileSync(join(folder, "site/videos/huegelfahrt.webm"));
  assert.ok(titled.includes("Frau Geheim"));
  assert.ok(copied.equals(film));
});
