// What `treffpunkt check` prints for programs: one object of JSON, or annotations of GitHub, and
// nothing else. And the schema by which editors complete an event file.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PROGRAM, temporaryFolder, treffpunkt } from "./support/program.mjs";

const KEYS = ["severity", "remark", "file", "line", "column", "path", "thing", "what", "effect", "hint", "first"];

/** The example event that a newcomer gets, changed. */
function starter(t, change) {
  const folder = join(temporaryFolder(t), "event");
  treffpunkt("new", folder);
  const file = join(folder, "event.json");
  const event = JSON.parse(readFileSync(file, "utf8"));
  change(event);
  writeFileSync(file, JSON.stringify(event, null, 2));
  return folder;
}

function check(...args) {
  const { status, stdout, stderr } = spawnSync(PROGRAM, ["check", ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

function spoil(event) {
  event.sessions[0].runs[0].start = "morgens, 50 % sicher";
  event.links = [{ label: "Plan", url: "http://localhost/plan" }];
}

test("ok findings as JSON are one object, in each language", (t) => {
  const folder = starter(t, spoil);
  for (const [lang, hint] of [["en", /write the address/], ["de", /die Adresse schreiben/]]) {
    const { status, stdout, stderr } = check(folder, "--format", "json", "--lang", lang);
    assert.deepEqual([status, stderr], [1, ""]);
    const said = JSON.parse(stdout);
    assert.deepEqual([said.version, said.language, said.folder], [1, lang, folder]);
    assert.equal(said.findings.length, said.errors + said.warnings);
    said.findings.forEach((finding) => assert.deepEqual(Object.keys(finding), KEYS));
    const lines = readFileSync(join(folder, "event.json"), "utf8").split("\n");
    const wrong = said.findings.find((finding) => finding.path === "/sessions/0/runs/0/start");
    assert.equal(wrong.severity, "error");
    assert.match(lines[wrong.line - 1].slice(wrong.column - 1), /^"morgens/);
    const dead = said.findings.find((finding) => finding.remark === "dead_link");
    assert.match(dead.hint, hint);
    assert.equal(dead.path, "/links/0/url");
  }
});

test("ok findings for GitHub are workflow commands and nothing else", (t) => {
  const { status, stdout } = check(starter(t, spoil), "--format", "github", "--lang", "en");
  assert.equal(status, 1);
  const lines = stdout.trimEnd().split("\n");
  lines.forEach((line) => assert.match(line, /^::(error|warning|notice) file=[^:,]+event\.json(,line=\d+,col=\d+)?(,title=[^:,]+)?::/));
  assert.ok(lines[0].startsWith("::error "), "errors come first");
  assert.ok(lines.some((line) => line.includes('found "morgens, 50 %25 sicher"')));
});

test("ok the exit status says whether there are errors, in every form", (t) => {
  const good = starter(t, () => {});
  const bad = starter(t, spoil);
  for (const format of ["text", "json", "github"]) {
    assert.deepEqual([good, bad].map((folder) => check(folder, "--format", format).status), [0, 1], format);
  }
  assert.equal(check(good, "--format", "xml").status, 2);
  assert.deepEqual(check(join(good, "nowhere"), "--format", "json").stdout, "");
});

test("ok many remarks are counted, and listed if asked for", (t) => {
  const folder = starter(t, (event) => {
    event.links = Array.from({ length: 12 }, (_, at) => ({ label: "L", url: `http://localhost/${at}` }));
  });
  const count = (...options) => check(folder, "--lang", "en", ...options).stdout.split("http://localhost/").length - 1;
  assert.deepEqual([count(), count("--all")], [5, 12]);
  assert.match(check(folder, "--lang", "en").stdout, /and 7 more of this kind, which treffpunkt check FOLDER --all lists/);
});

test("ok an event has its schema beside it, and fmt brings that up to date", (t) => {
  const folder = starter(t, () => {});
  const schema = join(folder, "event.schema.json");
  const event = JSON.parse(readFileSync(join(folder, "event.json"), "utf8"));
  assert.ok(existsSync(join(folder, event.$schema)));
  const now = readFileSync(schema, "utf8");
  writeFileSync(schema, "{}");
  treffpunkt("fmt", folder);
  assert.equal(readFileSync(schema, "utf8"), now);
  assert.match(readFileSync(join(folder, "event.json"), "utf8"), /^\{\n  "\$schema": "\.\/event\.schema\.json",/);
});
