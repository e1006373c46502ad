// axe-core in a page: every rule of WCAG 2.2 A and AA and the best practices, contrast too.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { layOutAll } from "./layout.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Puts axe into the page; it stays there until another one is loaded. */
export async function bringAxe(page) {
  await page.evaluate(AXE);
}

/**
 * Looks at the page as it is now.
 *
 * @param {{rule: string, selector: string}[]} known findings that axe cannot decide and that
 *   somebody has looked at
 * @param {string[]} [rules] the only rules to try; all of them unless given
 * @returns {Promise<{problems: string[], seen: number[]}>} violations and undecided findings
 *   that are not known; and which of the known ones were there
 */
export async function audit(page, known, rules) {
  await layOutAll(page);
  const runOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: TAGS };
  return page.evaluate(look, { runOnly, known: known.map(({ rule, selector }) => ({ rule, selector })) });
}

async function look({ runOnly, known }) {
  // A sandboxed page may not read its own styles: axe would complain of it in the console.
  const preload = self.origin !== "null";
  const options = { runOnly, resultTypes: ["violations", "incomplete"], elementRef: true, preload };
  const { violations, incomplete } = await axe.run(document, options);
  const findings = (results) => results.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })));
  const say = (kind) => ({ id, target, any, all, none }) => {
    const why = [...any, ...all, ...none].map(({ message }) => message).join("; ");
    return `${kind} ${id}: ${target.join(" ")}: ${why}`;
  };
  const seen = new Set();
  const unknown = findings(incomplete).filter(({ id, element }) => {
    const index = known.findIndex(({ rule, selector }) => rule === id && element.matches(selector));
    if (index >= 0) seen.add(index);
    return index < 0;
  });
  return {
    problems: [...findings(violations).map(say("violation")), ...unknown.map(say("undecided"))],
    seen: [...seen],
  };
}
