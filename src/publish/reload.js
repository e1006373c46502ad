// Loaded by pages that `treffpunkt serve` shows: reloads them after each build.
const PATIENCE_MS = 1000;
let shown = "";

while (true) {
  try {
    const answer = await fetch(`/__treffpunkt/version?shown=${shown}`);
    const version = await answer.text();
    if (shown && version && version !== shown) location.reload();
    shown = version;
  } catch {
    // The program has ended; it may come back.
    await new Promise((resume) => setTimeout(resume, PATIENCE_MS));
  }
}
