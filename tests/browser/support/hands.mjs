// Others who change a page while the app does: `test.use({ hands: ["translator", "strangers, late"] })`.
import { addStrangers } from "./strangers.mjs";
import { translatePages } from "./translator.mjs";

/** Each begins when the HTML is there, before the app, or when the app is ready. */
export const HANDS = ["translator", "translator, late", "strangers", "strangers, late"];

/** Lets them loose on every page of a browser context. */
export async function letLoose(context, hands) {
  for (const one of hands) {
    const [who, late] = one.split(", ");
    const act = { translator: translatePages, strangers: addStrangers }[who];
    if (!act) throw new Error(`whose hands are "${one}"?`);
    await context.addInitScript(act, late === "late");
  }
  await context.addInitScript(() => { window.handsByTest = true; });
}
