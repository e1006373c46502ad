// Lighthouse, as on a phone, on home and programme: `node tests/bench/lighthouse.mjs [SITE]`.
//
// The site is served with compression from this machine; nothing else is asked. Prints the
// points of each page, the medians of three runs, and ends with status 1 when some are missing;
// then also what Lighthouse finds wanting.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

import { serveFolder } from "../support/server.mjs";
import { sayIfBusy } from "./busy.mjs";

const RUNS = 3;
const PAGES = { home: "", programme: "programm/" };
const LEAST = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const columns = Object.keys(LEAST);

sayIfBusy();
const host = await serveFolder(process.argv[2] ?? "site", { compress: true });
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  // The sandbox refuses to run as root, which is what containers run as.
  chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const pages = [];
for (const [name, path] of Object.entries(PAGES)) pages.push({ name, ...(await examine(host.url(path))) });
await chrome.kill();
await host.close();

console.log(["page".padEnd(10), ...columns.map((category) => category.padStart(16))].join(""));
for (const { name, points } of pages) {
  console.log([name.padEnd(10), ...columns.map((category) => String(points[category]).padStart(16))].join(""));
}
for (const page of pages) judge(page);

async function examine(url) {
  const results = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories: columns, logLevel: "error" });
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    results.push(lhr);
  }
  const pointsOf = ({ categories }, category) => Math.round(100 * categories[category].score);
  const points = columns.map((category) => [category, median(results.map((lhr) => pointsOf(lhr, category)))]);
  return { points: Object.fromEntries(points), wanting: wanting(results[0]) };
}

/** The audits that cost points, by category. */
function wanting({ audits, categories }) {
  return Object.values(categories).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter((reference) => reference.weight > 0 && (audits[reference.id].score ?? 1) < 1)
      .map((reference) => ({ category: id, audit: audits[reference.id] })),
  );
}

function judge({ name, points, wanting }) {
  for (const category of columns.filter((category) => points[category] < LEAST[category])) {
    console.error(`lighthouse: ${name}: ${category} has ${points[category]} points, ${LEAST[category]} are needed`);
    for (const { audit } of wanting.filter((found) => found.category === category)) {
      const items = audit.details?.items?.slice(0, 3).map((item) => item.node?.snippet ?? item.url ?? item.description);
      console.error(`  ${audit.title} ${audit.displayValue ?? ""} ${items?.filter(Boolean).join("\n    ") ?? ""}`);
    }
    process.exitCode = 1;
  }
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
