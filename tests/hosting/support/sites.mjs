// Sites for the servers, built into target/hosting/.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "../../site/support/program.mjs";
import { filesOf } from "../../site/support/pages.mjs";

/** It has films, captions and calendars. */
const EVENT = "events/beispieltagung";
const BUILT = "target/hosting";

/**
 * Builds sites below a folder that a server serves.
 *
 * @param {string} name of the folder in target/hosting/
 * @param {string} origin at which it will be served
 * @param {Record<string, "*" | string[]>} sites path from the root and `embed.allow` of each
 * @returns {string} the folder
 */
export function buildSites(name, origin, sites) {
  const folder = join(BUILT, name);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, allow] of Object.entries(sites)) {
    const event = eventThatAllows(`${name}-event`, allow);
    const site = join(folder, "root", path);
    mkdirSync(dirname(site), { recursive: true });
    build(event, site, "--base-url", new URL(`/${path}`, origin).href);
  }
  return join(folder, "root");
}

function eventThatAllows(name, allow) {
  const event = join(BUILT, name);
  rmSync(event, { recursive: true, force: true });
  cpSync(EVENT, event, { recursive: true });
  const file = join(event, "event.json");
  const json = { ...JSON.parse(readFileSync(file, "utf8")), embed: { allow } };
  writeFileSync(file, JSON.stringify(json));
  return event;
}

/** The first file of a site whose path matches. */
export function fileIn(site, match) {
  const found = filesOf(site).find((name) => match.test(name));
  if (!found) throw new Error(`no ${match} in ${site}`);
  return found;
}
