// axe on every kind of page, in every state, light and dark, narrow and wide, with what
// can be opened on it. Nothing found, and nothing undecided that is not listed.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { audit, bringAxe } from "./support/axe.mjs";
import { KNOWN } from "./axe_incomplete.mjs";
import { expect, test } from "./support/fixtures.mjs";
import { MOMENTS } from "./support/moments.mjs";
import { open, visits } from "./support/visits.mjs";

// The schemes share their markup and differ in colours, which only these rules look at.
const SCHEMES = { light: undefined, dark: ["color-contrast", "link-in-text-block"] };
const SIZES = [{ width: 320, height: 640 }, { width: 1280, height: 800 }];
const RECORDS = "target/axe";

test.describe.configure({ mode: "parallel" });

for (const visit of visits()) {
  test.describe(visit.name, () => {
    test.use({ consoleAllowed: visit.consoleAllowed });
    for (const path of visit.paths) {
      test(`ok axe finds nothing on /${path}`, async ({ page, serve }, { testId }) => {
        const host = await serve(visit.folder);
        await page.emulateMedia({ reducedMotion: "reduce" });
        await open(page, host, visit, path);
        await bringAxe(page);
        const { problems, seen } = await auditEverything(page);
        expect(problems).toEqual([]);
        record(testId, seen);
      });
    }
  });
}

async function auditEverything(page) {
  const found = { problems: [], seen: new Set() };
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const moment of MOMENTS) {
      if (!(await moment.exists(page))) continue;
      await moment.enter(page);
      for (const [colorScheme, rules] of Object.entries(SCHEMES)) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const { problems, seen } = await audit(page, KNOWN, rules);
        found.problems.push(...problems.map((problem) => `${size.width} px, ${moment.name}, ${colorScheme}: ${problem}`));
        seen.forEach((index) => found.seen.add(index));
      }
      await moment.leave(page);
    }
  }
  return { problems: found.problems, seen: [...found.seen] };
}

/** For `axe_list.spec.mjs`, which runs when all of these have. */
function record(testId, seen) {
  mkdirSync(RECORDS, { recursive: true });
  writeFileSync(join(RECORDS, `${testId}.json`), JSON.stringify(seen));
}
