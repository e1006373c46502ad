// Runs after every test of `every_page.spec.mjs` has passed: the list of what axe cannot decide
// holds nothing that no longer occurs.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { KNOWN } from "./axe_incomplete.mjs";

const RECORDS = "target/axe";

test("ok everything listed as undecided still occurs", () => {
  const seen = readdirSync(RECORDS).flatMap((name) => JSON.parse(readFileSync(join(RECORDS, name), "utf8")));
  const gone = KNOWN.filter(({ byChance }, index) => !byChance && !seen.includes(index));
  expect(gone).toEqual([]);
});

test("ok every entry of the list gives its reason", () => {
  for (const { rule, selector, reason } of KNOWN) {
    expect(rule).toMatch(/^[a-z-]+$/);
    expect(selector).not.toBe("*");
    expect(reason, `${rule}: ${selector}`).toMatch(/\p{L}{2}.*\.$/u);
  }
});
