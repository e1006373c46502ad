// What `treffpunkt build` promises about the folder that it writes.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { SITE } from "./support/pages.mjs";
import { EVENT, build, changedEvent, fingerprint, temporaryFolder, treffpunkt } from "./support/program.mjs";

const unknownPerson = (json) => json.replace('"fincke", "schu"', '"fincke", "schuu"');
const broken = (json) => json.slice(0, json.length / 2);

test("ok the same event gives the same bytes", (t) => {
  const folder = temporaryFolder(t);
  build(EVENT, join(folder, "one"));
  build(EVENT, join(folder, "two"));
  assert.deepEqual(fingerprint(join(folder, "one")), fingerprint(join(folder, "two")));
  assert.deepEqual(fingerprint(join(folder, "one")), fingerprint(SITE));
});

test("ok building again renews the site, and what is gone is gone", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  build(EVENT, site);
  assert.ok(existsSync(join(site, "programm/gallery-walk/index.html")));
  build(changedEvent(folder, (json) => json.replaceAll(`"gallery-walk"`, '"posterrunde"')), site);
  assert.ok(existsSync(join(site, "programm/posterrunde/index.html")));
  assert.ok(!existsSync(join(site, "programm/gallery-walk")));
  assert.deepEqual(readdirSync(folder).toSorted(), ["event", "site"], "something is left over");
});

test("err a folder that somebody else made is not overwritten", (t) => {
  const site = join(temporaryFolder(t), "photos");
  mkdirSync(site);
  writeFileSync(join(site, "holiday.txt"), "precious");
  const { status, said } = treffpunkt("build", EVENT, "--out", site);
  assert.notEqual(status, 0);
  assert.match(said, /photos/);
  assert.deepEqual(readdirSync(site), ["holiday.txt"]);
});

test("ok an empty folder is taken", (t) => {
  const site = join(temporaryFolder(t), "site");
  mkdirSync(site);
  build(EVENT, site);
  assert.ok(existsSync(join(site, "index.html")));
});

test("err a failed build keeps the site that is there", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  build(EVENT, site);
  const before = fingerprint(site);
  const { status, said } = treffpunkt("build", changedEvent(folder, broken), "--out", site);
  assert.notEqual(status, 0);
  assert.match(said, /event\.json/);
  assert.deepEqual(fingerprint(site), before);
  assert.deepEqual(readdirSync(folder).toSorted(), ["event", "site"], "something is left over");
});

test("ok an error in the event is reported, and the rest is published", (t) => {
  const folder = temporaryFolder(t);
  const said = build(changedEvent(folder, unknownPerson), join(folder, "site"));
  assert.match(said, /schuu/);
  assert.match(said, /did you mean "schu"/);
  const page = readFileSync(join(folder, "site/programm/podium-zuwanderung/index.html"), "utf8");
  assert.match(page, /Dr\. Gunilla Fincke/);
});

test("err --strict refuses an event with an error", (t) => {
  const folder = temporaryFolder(t);
  const event = changedEvent(folder, unknownPerson);
  const { status, said } = treffpunkt("build", event, "--out", join(folder, "site"), "--strict");
  assert.notEqual(status, 0);
  assert.match(said, /schuu/);
  assert.ok(!existsSync(join(folder, "site")));
});

test("err check ends with an error when there is one", (t) => {
  assert.equal(treffpunkt("check", EVENT).status, 0);
  const { status, said } = treffpunkt("check", changedEvent(temporaryFolder(t), unknownPerson));
  assert.notEqual(status, 0);
  assert.match(said, /schuu/);
});

test("err an event that is not there", (t) => {
  const folder = temporaryFolder(t);
  const { status, said } = treffpunkt("build", join(folder, "nothing"), "--out", join(folder, "site"));
  assert.notEqual(status, 0);
  assert.match(said, /nothing/);
  assert.ok(!existsSync(join(folder, "site")));
});
