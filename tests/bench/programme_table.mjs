// What `./dev bench programme` prints, and what it fails for.

const LIMITS = {
  30: { list: 1.2, ready: 1500, blocked: 100, worst: 50, memory: 2, found: 1000 },
  1000: { list: 1.2, ready: 3000, blocked: 600, worst: 100, memory: 2, found: 1000 },
  5000: { list: 1.3, ready: 8000, blocked: Infinity, worst: 300, memory: 2, found: Infinity },
};
const HOME = { paint: 1.2, brotli: 60_000, unpacked: 300_000 };

/** Shown, as it is what people do next. */
const WITHOUT_LIMIT = "go back";

/** The figures of each column, as a table in Markdown. */
export function print(columns) {
  const figures = {
    "first paint with list, against bare page": ({ list, seen, bare }) => `${list.toFixed(2)} × (${Math.round(seen)} / ${Math.round(bare)} ms)`,
    "app ready": ({ ready }) => `${Math.round(ready)} ms`,
    "blocked in total": ({ blocked }) => `${Math.round(blocked)} ms`,
    ...Object.fromEntries(Object.keys(columns[0].acts).map((act) => [act, ({ acts }) => `${Math.round(acts[act])} ms`])),
    "frames above 50 ms while scrolling": ({ longFrames, frames }) => `${longFrames} of ${frames}`,
    "just started: first paint of the programme, against bare page": ({ first }) => `${first.paint.programme.toFixed(2)} ×`,
    "just started: first paint of home, against bare page": ({ first }) => `${first.paint.home.toFixed(2)} ×`,
    "just started: blocked in all, programme (bare page)": ({ first }) => `${Math.round(first.blocked.programme)} (${Math.round(first.bare)}) ms`,
    "just started: blocked in all, home": ({ first }) => `${Math.round(first.blocked.home)} ms`,
    "just started: from the first letter to its results": ({ first }) => `${Math.round(first.found)} ms`,
    "home: HTML, brotli (unpacked)": ({ home }) => `${home.brotli} (${home.unpacked}) bytes`,
    "memory, against bare page": ({ memory, kilobytes }) => `${memory.toFixed(1)} × (${mebi(kilobytes.own)} / ${mebi(kilobytes.bare)} MiB)`,
  };
  const compares = columns.some(({ name }) => name !== "now");
  const head = columns.map(({ sessions, name }) => `${sessions} sessions${compares ? `, ${name}` : ""}`);
  console.log(`| figure | ${head.join(" | ")} |`);
  console.log(`| --- |${" --- |".repeat(columns.length)}`);
  for (const [figure, say] of Object.entries(figures)) console.log(`| ${figure} | ${columns.map(say).join(" | ")} |`);
}

/** Says which figures are above their limits; the bench fails then. */
export function judge({ sessions, list, ready, first, home, acts, longFrames, memory }) {
  const limits = LIMITS[sessions] ?? LIMITS[5000];
  const limited = Object.entries(acts).filter(([act]) => act !== WITHOUT_LIMIT).map(([, took]) => took);
  const { blocked, found, paint } = first;
  const measured = {
    list, ready, memory, longFrames, found, blocked: blocked.programme, worst: Math.max(...limited),
    "first paint of home": paint.home, "HTML of home": home.unpacked, "compressed HTML of home": home.brotli,
  };
  const ofHome = { "first paint of home": HOME.paint, "HTML of home": HOME.unpacked, "compressed HTML of home": HOME.brotli };
  for (const [name, limit] of Object.entries({ ...limits, ...ofHome, longFrames: 0 })) {
    if (measured[name] <= limit) continue;
    console.error(`bench: ${sessions} sessions: ${name} is ${measured[name].toFixed(2)}, the limit is ${limit}`);
    process.exitCode = 1;
  }
}

function mebi(kilobytes) {
  return (kilobytes / 1024).toFixed(0);
}
