// What people do by hand with the folder that `treffpunkt build` writes, and with the program in
// a shell: nothing of theirs is lost in silence.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { SITE, filesOf } from "./support/pages.mjs";
import { EVENT, PROGRAM, build, changedEvent, temporaryFolder, treffpunkt } from "./support/program.mjs";

const EXAMPLE = process.env.EXAMPLE ?? "target/example/site";

/** A copy of the built site, in which the first run is corrected, as an editor writes it. */
function correctedSite(folder, change) {
  const site = join(folder, "site");
  cpSync(SITE, site, { recursive: true });
  const file = join(site, "event.json");
  const event = JSON.parse(readFileSync(file, "utf8"));
  Object.assign(event.sessions[0].runs[0], change);
  writeFileSync(file, `\u{feff}${JSON.stringify(event, null, 1)}\r\n`);
  return site;
}

test("ok the published event has lines for its entries, and its texts in one piece", () => {
  const lines = readFileSync(join(EXAMPLE, "event.json"), "utf8").split("\n");
  assert.ok(lines.length > 300, `${lines.length} lines`);
  for (const key of ["title", "start", "end", "state", "note"]) {
    const several = lines.filter((line) => line.split(`"${key}": `).length > 2);
    assert.deepEqual(several, [], key);
  }
});

test("err check names what the app does not understand in a corrected event", (t) => {
  const site = correctedSite(temporaryFolder(t), { state: "abgesagt" });
  const { status, said } = treffpunkt("check", site);
  assert.equal(status, 1);
  assert.match(said, /ERROR event\.json:\d+:\d+  session "[^"]+", run 1: state\n    expected one of planned, .*found "abgesagt"/);
  assert.match(said, /1 error, 1 warning/);
  assert.equal(treffpunkt("check", SITE).status, 0);
});

test("err a build does not undo corrections in silence", (t) => {
  const folder = temporaryFolder(t);
  const site = correctedSite(folder, { start: "2026-05-07T08:15" });
  const corrected = readFileSync(join(site, "event.json"), "utf8");
  const { status, said } = treffpunkt("build", EVENT, "--out", site);
  assert.notEqual(status, 0);
  assert.match(said, /event\.json: session "[^"]+", run 1: start: "2026-05-07T08:15:00\+02:00" there, nothing in this build/);
  assert.equal(readFileSync(join(site, "event.json"), "utf8"), corrected);
  assert.deepEqual(readdirSync(folder), ["site"], "something is left over");
  build(EVENT, site, "--force");
  assert.deepEqual(readFileSync(join(site, "event.json")), readFileSync(join(SITE, "event.json")));
  build(EVENT, site);
});

test("ok files of somebody else stay in the folder, and are named", (t) => {
  const site = join(temporaryFolder(t), "site");
  build(EVENT, site);
  const before = filesOf(site);
  writeFileSync(join(site, ".htaccess"), "Header set Access-Control-Allow-Origin *\n");
  mkdirSync(join(site, "downloads"));
  writeFileSync(join(site, "downloads/flyer.pdf"), "PDF");
  for (let times = 0; times < 2; times += 1) {
    assert.match(build(EVENT, site), /Kept in .*site.*: \.htaccess, downloads\n/);
  }
  const foreign = [".htaccess", "downloads/flyer.pdf"];
  assert.deepEqual(filesOf(site).toSorted(), [...before, ...foreign].toSorted());
});

test("ok builds at the same time do not destroy the site", async (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  build(EVENT, site);
  const before = filesOf(site).toSorted();
  const builds = Array.from({ length: 4 }, () => {
    const child = spawn(PROGRAM, ["build", EVENT, "--out", site], { stdio: "ignore" });
    return new Promise((done) => child.on("exit", done));
  });
  assert.deepEqual(await Promise.all(builds), [0, 0, 0, 0]);
  assert.deepEqual(filesOf(site).toSorted(), before);
  assert.deepEqual(readdirSync(folder), ["site"], "something is left over");
});

test("err an event folder inside the output folder is not deleted", (t) => {
  const folder = temporaryFolder(t);
  const site = join(folder, "site");
  build(EVENT, site);
  const event = changedEvent(site, (json) => json);
  const { status, said } = treffpunkt("build", event, "--out", site);
  assert.notEqual(status, 0);
  assert.match(said, /the event folder lies in .*site.*choose another --out/);
  assert.ok(existsSync(join(event, "event.json")));
});

test("ok a link to the output folder is followed, and so is `.`", (t) => {
  const folder = temporaryFolder(t);
  const [real, link] = [join(folder, "real"), join(folder, "link")];
  mkdirSync(real);
  symlinkSync(real, link);
  build(EVENT, link);
  assert.ok(existsSync(join(real, "index.html")));
  const [program, event] = [PROGRAM, EVENT].map((path) => resolve(path));
  const { status, stderr } = spawnSync(program, ["build", event, "--out", "."], { cwd: real, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  assert.ok(existsSync(join(real, "index.html")));
});

test("ok nobody has to read to the end", (t) => {
  const event = changedEvent(temporaryFolder(t), (json) => json.replaceAll('"kind": "workshop"', '"kind": "workshopp"'));
  const shell = (command) => spawnSync("sh", ["-c", command], { encoding: "utf8" });
  const { stdout, stderr } = shell(`${PROGRAM} check '${event}' | head -n 2`);
  assert.match(stdout, /event\.json:\d+:\d+/);
  assert.equal(stderr, "");
  const unread = shell(`{ ${PROGRAM} check '${event}'; echo "$?" >&2; } | true`);
  assert.equal(unread.stderr, "1\n", "the exit status is the same");
});

test("ok a reader who has gone before the first line is no fault", async (t) => {
  const event = changedEvent(temporaryFolder(t), (json) => json.replaceAll('"kind": "workshop"', '"kind": "workshopp"'));
  const child = spawn(PROGRAM, ["check", event], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  const said = [];
  child.stderr.on("data", (data) => said.push(data));
  const [status] = await once(child, "close");
  assert.deepEqual([status, Buffer.concat(said).toString()], [1, ""]);
});

test("ok texts that are not in every language are counted, and listed", (t) => {
  const title = (json) => JSON.stringify({ ...JSON.parse(json), motto: { de: "Nur hier" } });
  const event = changedEvent(temporaryFolder(t), title);
  const { said } = treffpunkt("check", event);
  const [, count] = said.match(/^(\d+) texts? (?:is|are) not in every language.* --untranslated/m);
  const list = treffpunkt("check", event, "--untranslated").said.trim().split("\n");
  assert.ok(list.some((line) => /event\.json:\d+:\d+ .*not in en: "Nur hier"/.test(line)), list.join("\n"));
  assert.equal(list.filter((line) => line.includes("not in ")).length, Number(count));
});

test("ok commands that are printed can be copied", (t) => {
  const folder = join(temporaryFolder(t), "Ina's großes Treffen");
  const { said } = treffpunkt("new", folder);
  const [, command] = said.match(/with: treffpunkt serve (.*)\n/);
  const { stdout } = spawnSync("sh", ["-c", `printf '%s' ${command}`], { encoding: "utf8" });
  assert.equal(stdout, folder);
});

test("ok pictures are added once, however their names are written", (t) => {
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
  const event = join(temporaryFolder(t), "event");
  treffpunkt("new", event);
  const file = join(event, "event.json");
  const crlf = readFileSync(file, "utf8").replaceAll("\n", "\r\n");
  writeFileSync(file, `\u{feff}${crlf}`);
  build(event, join(event, "site"));
  mkdirSync(join(event, "bilder"));
  writeFileSync(join(event, "bilder/Mu\u0308ller Straße.png"), png);
  writeFileSync(join(event, "bilder/IMG_1.HEIC"), "");
  const { status, said } = treffpunkt("photos", "add", event);
  assert.equal(status, 0, said);
  assert.match(said, /1 entry was added/);
  assert.match(said, /HEIC.*IMG_1\.HEIC.*JPEG/);
  const added = readFileSync(file, "utf8");
  assert.ok(added.startsWith("\u{feff}"));
  assert.equal(added.split("\n").length, added.split("\r\n").length);
  assert.equal(JSON.parse(added.slice(1)).photos.at(-1).file, "bilder/M\u{fc}ller Straße.png");
  // As PHP and Python write it.
  writeFileSync(file, added.replace("bilder/M\u{fc}ller Straße.png", "bilder\\/M\\u00fcller Stra\\u00dfe.png"));
  assert.doesNotMatch(treffpunkt("check", event).said, /Not listed/);
  assert.match(treffpunkt("photos", "add", event).said, /No picture/);
});
