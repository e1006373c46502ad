// What `treffpunkt serve` answers, and whom.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { PROGRAM, temporaryFolder, treffpunkt } from "./support/program.mjs";

/** An example event, and a way to change its `event.json`. */
function newEvent(t) {
  const event = join(temporaryFolder(t), "event");
  treffpunkt("new", event);
  const file = join(event, "event.json");
  return { event, edit: (change) => writeFileSync(file, change(readFileSync(file, "utf8"))) };
}

/** Serves an event until the test ends: its address, as soon as that is said. */
async function serve(t, event, ...options) {
  const program = spawn(PROGRAM, ["serve", event, "--port", "0", "--lang", "en", ...options]);
  t.after(() => program.kill());
  let said = "";
  program.stderr.resume();
  for await (const data of program.stdout) {
    said += data;
    const [found] = said.match(/http:\S+\//) ?? [];
    if (found) return { url: new URL(found), said };
  }
  throw new Error(`it has ended: ${said}`);
}

/** Asks for a path exactly as it is written. */
function ask(url, path, headers = {}) {
  return new Promise((resolve, reject) => {
    const asked = request({ host: url.hostname, port: url.port, path, headers }, (answer) => {
      let body = "";
      answer.on("data", (data) => { body += data; });
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

test("err other names for this computer get no answer", async (t) => {
  const { url } = await serve(t, newEvent(t).event);
  assert.notEqual(url.port, "0");
  for (const host of [url.host, `localhost:${url.port}`]) {
    assert.equal((await ask(url, "/event.json", { host })).status, 200, host);
  }
  for (const host of ["evil.example", `127.0.0.1.evil.example:${url.port}`]) {
    const { status, body } = await ask(url, "/event.json", { host });
    assert.equal(status, 403, host);
    assert.match(body, /answers at 127\.0\.0\.1 and localhost only/);
  }
});

test("err pages of other origins cannot read an event that is not public yet", async (t) => {
  const allowed = async (url, origin) => (await ask(url, "/event.json", { origin })).headers["access-control-allow-origin"];
  const { event } = newEvent(t);
  const { url } = await serve(t, event);
  assert.equal(await allowed(url, "http://localhost:3000"), "http://localhost:3000");
  for (const origin of ["https://evil.example", "null"]) assert.equal(await allowed(url, origin), undefined);
  const open = await serve(t, event, "--any-origin");
  assert.equal(await allowed(open.url, "null"), "*");
});

test("ok an address that begins with two slashes leads to no other host", async (t) => {
  const { url } = await serve(t, newEvent(t).event);
  assert.equal((await ask(url, "/programm")).headers.location, "/programm/");
  assert.equal((await ask(url, "//programm")).status, 404);
});

test("err a port that is in use is told before anything is built", async (t) => {
  const other = createServer();
  await new Promise((listening) => other.listen(0, "127.0.0.1", listening));
  t.after(() => other.close());
  const { event, edit } = newEvent(t);
  // A build would tell that.
  edit((json) => json.replace('"revision"', '"revisionn"'));
  const { status, said } = treffpunkt("serve", event, "--port", String(other.address().port));
  assert.notEqual(status, 0);
  assert.match(said, /it is in use; try another --port/);
  assert.doesNotMatch(said, /revisionn/);
});

test("ok an event that cannot be built yet is served as soon as it can", async (t) => {
  const { event, edit } = newEvent(t);
  let whole = "";
  edit((json) => { whole = json; return json.slice(0, -20); });
  const { url, said } = await serve(t, event);
  assert.match(said, /cannot be built yet\. Correct the errors and save/);
  const waiting = await ask(url, "/programm/");
  assert.equal(waiting.status, 503);
  assert.match(waiting.body, /Not built yet.*as soon as it can be built/);
  const first = JSON.parse((await ask(url, "/__treffpunkt/version?shown=")).body);
  assert.equal(first.site, null);
  assert.match(first.failed, /There is nothing to show yet/);
  edit(() => whole);
  const next = JSON.parse((await ask(url, `/__treffpunkt/version?shown=${first.number}`)).body);
  assert.equal(next.site, next.number);
  assert.equal((await ask(url, "/programm/")).status, 200);
});
