// However narrow, wide or enlarged: nothing scrolls sideways, nothing is cut off, nothing
// lies over anything else (WCAG 1.4.4, 1.4.10, 1.4.12).
import { expect, test } from "./support/fixtures.mjs";
import { SIZES, layoutFaults } from "./support/layout.mjs";
import { MOMENTS } from "./support/moments.mjs";
import { open, visitNamed } from "./support/visits.mjs";

/** What can be opened is the same on every page: opened at all sizes here, at two elsewhere. */
const OPENED_AT_ALL_SIZES = { long: ["programm/", "personen/", "galerie/"], rtl: ["programm/"] };
const OPENED_AT = ["320 px", "1280 px"];

for (const visitName of ["first", "long", "rtl", "running", "empty"]) {
  const visit = visitNamed(visitName);
  for (const path of visit.paths) {
    test(`ok reflows: ${visitName} /${path}`, async ({ page, serve }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await open(page, await serve(visit.folder), visit, path);
      const faults = [];
      for (const { name, width, height, change } of SIZES) {
        await page.setViewportSize({ width, height });
        const undo = await change?.(page);
        for (const moment of momentsAt(name, visitName, path)) {
          if (!(await moment.exists(page))) continue;
          await moment.enter(page);
          faults.push(...(await layoutFaults(page)).map((fault) => `${name}, ${moment.name}: ${fault}`));
          await moment.leave(page);
        }
        await undo?.();
      }
      expect(faults).toEqual([]);
    });
  }
}

function momentsAt(size, visitName, path) {
  const all = OPENED_AT.includes(size) || OPENED_AT_ALL_SIZES[visitName]?.includes(path);
  return all ? MOMENTS : MOMENTS.filter(({ name }) => name === "plain");
}
