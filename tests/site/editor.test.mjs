// What an editor says of an event.json by the schema: completion, explanations and slips, with the
// part of VS Code that does this.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import json from 'vscode-json-languageservice';

const service = json.getLanguageService({
  schemaRequestService: async () => readFileSync('docs/event.schema.json', 'utf8'),
});
service.configure({
  validate: true,
  schemas: [{ uri: 'file:///event.schema.json', fileMatch: ['*'] }],
});

/** A file as it is edited: its place for the cursor is `¦`. */
function edited(text) {
  const file = json.TextDocument.create('file:///event.json', 'json', 1, text.replace('¦', ''));
  const parsed = service.parseJSONDocument(file);
  return [file, file.positionAt(text.indexOf('¦')), parsed];
}

const completed = async (text) => (await service.doComplete(...edited(text))).items;

const explained = async (text) => (await service.doHover(...edited(text))).contents.join(' ');

async function slips(text) {
  const [file, , parsed] = edited(text);
  return (await service.doValidation(file, parsed)).map((found) => found.message);
}

test('ok keys are completed in the order of the format, with what they say', async () => {
  const keys = await completed('{"sessions": [{"id": "a", "¦"}]}');
  assert.deepEqual(keys.slice(0, 3).map((key) => key.label), ['kind', 'title', 'title_translation']);
  assert.equal(keys.at(-1).label, 'runs');
  assert.ok(keys.every((key) => key.documentation?.length > 5 || key.documentation?.value));
});

test('ok words are completed with their German ones', async () => {
  const words = await completed('{"sessions": [{"kind": "¦"}]}');
  assert.deepEqual([words[0].label, words[0].documentation], ['"talk"', 'Vortrag']);
});

test('ok a key explains itself', async () => {
  assert.match(await explained('{"people": [{"con¦firmed": false}]}'), /asked, and has not said yes/);
});

test('err slips are marked, and say what is meant', async () => {
  const found = await slips('{"sessions": [{"kimd": "talk", "runs": [{"signup": "fll", "start": "9.30"}]}]}');
  for (const message of ['Missing property "time_zone"', 'Property kimd is not allowed', '"not_needed"', '2026-05-07T09:30']) {
    assert.ok(found.some((one) => one.includes(message)), `${message} in ${found}`);
  }
});

test('ok the events of the repository have no slips', async () => {
  for (const folder of ['2026-magdeburg', 'beispieltagung']) {
    assert.deepEqual(await slips(readFileSync(`events/${folder}/event.json`, 'utf8')), [], folder);
  }
});
