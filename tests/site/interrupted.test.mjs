// Builds that are killed, run out of room, or meet others: there is always one whole site, and
// the exit status says the truth.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { filesOf } from "./support/pages.mjs";
import { PROGRAM, build, fingerprint, temporaryFolder, treffpunkt } from "./support/program.mjs";

const PORTRAITS = ["adaeze", "ansgar", "bosse"];

/** An event that is built quickly: the starter, with three small pictures. */
function smallEvent(folder) {
  const event = join(folder, "event");
  treffpunkt("new", event);
  const file = join(event, "event.json");
  const json = JSON.parse(readFileSync(file, "utf8"));
  json.photos = PORTRAITS.map((id) => ({ id, file: `${id}.png`, alt: id, credit: "Beispiel", consent: true }));
  writeFileSync(file, JSON.stringify(json));
  for (const id of PORTRAITS) copyFileSync(`events/beispieltagung/portraet-${id}.png`, join(event, `${id}.png`));
  return event;
}

/** Starts a build with a cache of its own: the process, and its exit status when it ends. */
function start(event, site, cache) {
  const env = { ...process.env, TREFFPUNKT_CACHE: cache };
  const child = spawn(PROGRAM, ["build", event, "--out", site], { env, stdio: "ignore" });
  return { child, status: new Promise((ended) => child.on("exit", ended)) };
}

/** How many files the build has written that is under way beside `site`. */
function written(folder) {
  const staging = readdirSync(folder).filter((name) => name.startsWith(".site.new-"));
  return staging.flatMap((name) => readdirSync(join(folder, name), { recursive: true })).length;
}

/** Kills a build when it has written a number of files, unless it ends before. */
async function killed(folder, { child, status }, files) {
  let ended = false;
  status.then(() => { ended = true; });
  // It may be moving what is being counted.
  const count = () => { try { return written(folder); } catch { return 0; } };
  while (!ended && count() < files) await new Promise(setImmediate);
  child.kill("SIGKILL");
  return status;
}

test("ok a build that is killed leaves a whole site, and the next one clears up", async (t) => {
  const folder = temporaryFolder(t);
  const [site, cache] = [join(folder, "site"), join(folder, "cache")];
  const event = smallEvent(folder);
  assert.equal(await start(event, site, cache).status, 0);
  writeFileSync(join(site, ".htaccess"), "mine");
  const whole = fingerprint(site);
  const statuses = [];
  for (let times = 0; times < 20; times += 1) {
    statuses.push(await killed(folder, start(event, site, cache), times * 8));
    assert.deepEqual(fingerprint(site), whole, `killed after ${times * 8} files`);
  }
  assert.ok(statuses.filter((status) => status === null).length > 10, "hardly any build was killed");
  assert.equal(await start(event, site, cache).status, 0);
  assert.deepEqual(readdirSync(folder).toSorted(), ["cache", "event", "site"], "something is left over");
  assert.deepEqual(fingerprint(site), whole);
});

test("err without room nothing is published, and the site that is there stays", (t) => {
  const folder = temporaryFolder(t);
  const event = smallEvent(folder);
  const [site, cache] = [join(folder, "site"), join(folder, "cache")];
  build(event, site);
  const whole = fingerprint(site);
  // As on a full disk, writing fails when a file is this many blocks long.
  for (const [blocks, told] of [[2, /pictures cannot be kept in .*cache.*TREFFPUNKT_CACHE/], [100, /cannot write .*site/], [400, /cannot write .*site/]]) {
    const command = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" build "$1" --out "$2" --lang en`;
    const env = { ...process.env, TREFFPUNKT_CACHE: blocks === 2 ? cache : join(folder, "cache") };
    const { status, stderr } = spawnSync("sh", ["-c", command, PROGRAM, event, site], { env, encoding: "utf8" });
    assert.notEqual(status, 0);
    assert.match(stderr, told);
    assert.deepEqual(fingerprint(site), whole);
    assert.deepEqual(readdirSync(folder).filter((name) => name.startsWith(".")), [], "something is left over");
  }
});

test("ok builds that share an empty cache have all their pictures", async (t) => {
  const folder = temporaryFolder(t);
  const event = smallEvent(folder);
  const cache = join(folder, "cache");
  const sites = ["one", "two", "three"].map((name) => join(folder, name));
  const builds = sites.map((site) => start(event, site, cache).status);
  assert.deepEqual(await Promise.all(builds), [0, 0, 0]);
  const [first, ...others] = sites.map(fingerprint);
  assert.ok(Object.keys(first).filter((name) => /^photos\/.*avif$/.test(name)).length >= PORTRAITS.length);
  for (const other of others) assert.deepEqual(other, first);
  assert.deepEqual(readdirSync(cache).filter((name) => name.startsWith("new-")), []);
});

test("ok what was cut or deleted in the cache is made again", async (t) => {
  const folder = temporaryFolder(t);
  const event = smallEvent(folder);
  const [site, cache] = [join(folder, "site"), join(folder, "cache")];
  assert.equal(await start(event, site, cache).status, 0);
  const whole = fingerprint(site);
  const pictures = filesOf(cache).filter((name) => !name.endsWith(".json"));
  truncateSync(join(cache, pictures[0]));
  rmSync(join(cache, pictures.at(-1)));
  assert.equal(await start(event, site, cache).status, 0);
  assert.deepEqual(fingerprint(site), whole);
});

test("ok a cache that is emptied during builds costs no picture", async (t) => {
  const folder = temporaryFolder(t);
  const event = smallEvent(folder);
  const cache = join(folder, "cache");
  mkdirSync(cache);
  const sites = ["one", "two"].map((name) => join(folder, name));
  const builds = sites.map((site) => start(event, site, cache).status);
  let running = true;
  const ended = Promise.all(builds).finally(() => { running = false; });
  for (let times = 0; running && times < 40; times += 1) {
    for (const name of readdirSync(cache)) rmSync(join(cache, name), { recursive: true, force: true });
    await new Promise(setImmediate);
  }
  for (const [index, status] of (await ended).entries()) {
    if (status === 0) assert.equal(filesOf(sites[index]).filter((name) => /^photos\/.*\.jpg$/.test(name)).length >= PORTRAITS.length, true);
    else assert.ok(!existsSync(sites[index]), "a site that is not whole");
  }
});
