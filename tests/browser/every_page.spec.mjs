// Every kind of page, in every state, with whatever can be opened on it. However narrow, wide or
// enlarged: nothing scrolls sideways, nothing is cut off, nothing lies over anything else
// (WCAG 1.4.4, 1.4.10, 1.4.12). On a phone and at a desk, light and dark: axe finds nothing, and
// leaves nothing undecided that is not listed; what is to be hit is large enough.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KNOWN } from "./axe_incomplete.mjs";
import { audit, bringAxe } from "./support/axe.mjs";
import { expect, test } from "./support/fixtures.mjs";
import { SIZES, layoutFaults } from "./support/layout.mjs";
import { MOMENTS } from "./support/moments.mjs";
import { smallTargets } from "./support/targets.mjs";
import { open, visits } from "./support/visits.mjs";

// The schemes share their markup and differ in colours, which only these rules look at.
const SCHEMES = { light: undefined, dark: ["color-contrast", "link-in-text-block"] };
/** Where everything is opened, and everything is looked at. */
const PHONE_AND_DESK = ["320 px", "1280 px"];
/** What can be opened is the same on every page: at the other sizes it is opened on these. */
const OPENED_AT_ALL_SIZES = { long: ["programm/", "personen/", "galerie/"], rtl: ["programm/"] };
/** Where it matters how all of it is laid out: long words, few, from right to left. */
const LAID_OUT = ["first", "long", "rtl", "running", "empty"];
const RECORDS = "target/axe";

for (const visit of visits()) {
  test.describe(visit.name, () => {
    test.use({ consoleAllowed: visit.consoleAllowed });
    for (const path of visit.paths) {
      test(`ok nothing is wrong with /${path}`, async ({ page, serve }, { testId }) => {
        await page.emulateMedia({ reducedMotion: "reduce" });
        await open(page, await serve(visit.folder), visit, path);
        await bringAxe(page);
        const seen = new Set();
        expect(await faultsOf(page, visit.name, path, seen)).toEqual([]);
        record(testId, [...seen]);
      });
    }
  });
}

async function faultsOf(page, visitName, path, seen) {
  const faults = [];
  for (const { name: size, width, height, change } of sizesOf(visitName)) {
    await page.setViewportSize({ width, height });
    const undo = await change?.(page);
    for (const moment of momentsAt(size, visitName, path)) {
      if (!(await moment.exists(page))) continue;
      await moment.enter(page);
      const found = PHONE_AND_DESK.includes(size) ? await look(page, seen) : [];
      if (LAID_OUT.includes(visitName)) found.push(...(await layoutFaults(page)));
      faults.push(...found.map((fault) => `${size}, ${moment.name}: ${fault}`));
      await moment.leave(page);
    }
    await undo?.();
  }
  return faults;
}

function sizesOf(visitName) {
  return SIZES.filter(({ name }) => PHONE_AND_DESK.includes(name) || LAID_OUT.includes(visitName));
}

function momentsAt(size, visitName, path) {
  const all = PHONE_AND_DESK.includes(size) || OPENED_AT_ALL_SIZES[visitName]?.includes(path);
  return all ? MOMENTS : MOMENTS.filter(({ name }) => name === "plain");
}

/** What axe and a finger find; `seen` takes up what axe cannot decide and is known. */
async function look(page, seen) {
  const faults = await smallTargets(page);
  for (const [colorScheme, rules] of Object.entries(SCHEMES)) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const audited = await audit(page, KNOWN, rules);
    faults.push(...audited.problems.map((problem) => `${colorScheme}: ${problem}`));
    audited.seen.forEach((index) => seen.add(index));
  }
  return faults;
}

/** For `axe_list.spec.mjs`, which runs when all of these have. */
function record(testId, seen) {
  mkdirSync(RECORDS, { recursive: true });
  writeFileSync(join(RECORDS, `${testId}.json`), JSON.stringify(seen));
}
