// One program or two that a bench measures: `PROGRAM [MORE…] [--against OLD_PROGRAM]`.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

/**
 * @param {string[]} args of the bench
 * @returns {{programs: Record<string, string>, rest: string[]}} `programs` by what their column
 *   is called: "now", and "before" where there is another to compare with
 */
export function programsIn(args) {
  const options = { against: { type: "string" } };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [now, ...rest] = positionals;
  if (!now) throw new Error("which program? PROGRAM [--against OLD_PROGRAM]");
  return { programs: values.against ? { now, before: values.against } : { now }, rest };
}

/** Runs a program to its end; says nothing unless it fails. */
export function run(program, ...args) {
  const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args[0]}: ${error?.message ?? stderr}`);
}

/**
 * Measures everything several times. The order turns round each time, so that a machine which
 * slows down or warms up does so for all of them.
 *
 * @returns {Promise<Record<string, object[]>>} the results of each name, in the order of the rounds
 */
export async function alternately(names, rounds, measure) {
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const name of order) results[name].push(await measure(name));
  }
  return results;
}
