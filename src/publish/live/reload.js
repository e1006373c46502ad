// Loaded by pages that `treffpunkt serve` shows: reloads them after each build, and shows what is
// wrong with the event.
import { show } from "/__treffpunkt/findings.js";

const PATIENCE_MS = 1000;
let shown = "";
let site;

while (true) {
  try {
    const answer = await fetch(`/__treffpunkt/version?shown=${shown}`);
    const round = await answer.json();
    if (site !== undefined && round.site !== site) location.reload();
    if (shown !== round.number) show(round);
    ({ number: shown, site } = round);
  } catch {
    // The program has ended; it may come back.
    await new Promise((resume) => setTimeout(resume, PATIENCE_MS));
  }
}
