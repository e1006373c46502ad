// The journeys of ./journeys in this engine: `node --test tests/engines/`.
import { runJourneys } from "./run.mjs";

await runJourneys("chromium");
