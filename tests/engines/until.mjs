// Conditions with a deadline, for what a page does in its own time.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

/** A busy machine may take long: that says nothing about what is tested. */
const DEADLINE = 60_000;
const BETWEEN_LOOKS = 50;

/**
 * Looks until what is seen is what is expected. What fails meanwhile may be a page that is being
 * left: only the last look counts.
 *
 * @param {() => Promise<unknown>} look
 * @param {unknown} [expected] compared in depth; a function is asked; anything is right if left out
 */
export async function until(look, expected = () => true) {
  const deadline = performance.now() + DEADLINE;
  for (;;) {
    try {
      return await seen(look, expected);
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await pause(BETWEEN_LOOKS);
  }
}

/** What two looks, one after the other, find alike: nothing moves. Fails otherwise. */
export async function still(look) {
  const before = await look();
  await pause(BETWEEN_LOOKS);
  assert.deepEqual(await look(), before, "it still moves");
  return before;
}

async function seen(look, expected) {
  const found = await look();
  if (typeof expected === "function") assert.ok(expected(found), `found ${JSON.stringify(found)}`);
  else assert.deepEqual(found, expected);
  return found;
}
