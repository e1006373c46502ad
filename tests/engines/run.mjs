// Every journey in one engine, each a test with a name of its own.
import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { serveFolder } from "../support/server.mjs";
import { ENGINES } from "./engines.mjs";
import { Visitor } from "./visitor.mjs";

/**
 * @typedef {object} Journey
 * @property {string} name
 * @property {boolean} [scripts] `false`: in a browser without JavaScript
 * @property {string} [zone] where the visitor is; in the event's zone unless said otherwise
 * @property {boolean} [prints] needs an engine that can be asked for what it prints
 * @property {(tools: {visitor: Visitor, serve: Function, engine: import("./engines.mjs").Engine}) => Promise<void>} run
 */

const FOLDER = new URL("journeys/", import.meta.url);

/** @param {keyof typeof ENGINES} key */
export async function runJourneys(key) {
  const engine = ENGINES[key];
  const visitors = new Map();
  const visitorFor = async ({ scripts = true, zone = "Europe/Berlin" }) => {
    const key = `${scripts} ${zone}`;
    if (!visitors.has(key)) visitors.set(key, new Visitor(await engine.launch(engine.browser, { scripts, zone })));
    return visitors.get(key);
  };
  after(() => Promise.all([...visitors.values()].map((visitor) => visitor.close())));
  for (const journey of await allJourneys()) {
    const skip = journey.prints && !engine.prints && "it cannot be asked for what it prints";
    test(`${engine.name}: ${journey.name}`, { skip }, async () => {
      await take(journey, await visitorFor(journey), engine);
    });
  }
}

/** What Firefox says, late, of requests that it has given up as the visitor went on. */
const CUT_OFF = /^Cross-Origin Request Blocked: .*CORS request did not succeed/;

/** @returns {Promise<Journey[]>} */
async function allJourneys() {
  const files = readdirSync(FOLDER).sort();
  const modules = await Promise.all(files.map((file) => import(new URL(file, FOLDER))));
  return modules.flatMap(({ journeys }) => journeys);
}

/** Each journey has hosts of its own, so nothing that it stores is there for the next. */
async function take(journey, visitor, engine) {
  const hosts = [];
  const serve = async (folder, options) => {
    const host = await serveFolder(folder, options);
    hosts.push(host);
    return host;
  };
  try {
    await visitor.size("desktop");
    await journey.run({ visitor, serve, engine });
    const thrown = visitor.heard().filter((message) => !CUT_OFF.test(message));
    assert.deepEqual(thrown, [], "what scripts have thrown");
  } catch (error) {
    await keepPicture(journey, visitor, engine);
    throw error;
  } finally {
    visitor.heard();
    await Promise.all(hosts.map((host) => host.close()));
  }
}

/** What the visitor saw last, to look at: in target/engines/. */
async function keepPicture(journey, visitor, engine) {
  const name = `${engine.name} ${journey.name}`.replaceAll(/[^\w]+/g, "-");
  // The browser itself may have failed.
  const picture = await visitor.picture().catch(() => undefined);
  if (picture) writeFileSync(join("target/engines", `${name}.png`), picture);
}
