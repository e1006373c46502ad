// What a built site weighs: `node tests/size/size.mjs [SITE]`, default `site`.
//
// Prints raw, gzip and brotli-11 bytes of each asset, of the app (all its WebAssembly and
// JavaScript), of `event.json` and of the first page with all that it loads. Ends with
// status 1 when the app, the script of partners, the styles or the fonts of every page are above
// `budget.json`.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
// Compressed already: compressing them again says nothing.
const COMPRESSED = /\.(woff2|avif|webp|jpe?g|png)$/;

const site = process.argv[2] ?? "site";
const budget = JSON.parse(readFileSync(new URL("budget.json", import.meta.url), "utf8"));

if (!existsSync(join(site, "assets"))) {
  console.error(`size: there is no site in ${site}/; ./dev build writes it`);
  process.exit(1);
}
const assets = filesBelow(join(site, "assets")).map(weigh);
const data = weigh("event.json");
// Loaded in frames of partners, and on the page for them.
const forPartners = /\/(frame|partners)-[^/]+$/;
const app = total("app (wasm + js)", assets.filter(({ name }) => /\.(wasm|js)$/.test(name) && !forPartners.test(name)));
const embed = weigh("embed.js");
const styles = total("styles", assets.filter(({ name }) => name.endsWith(".css")));
// The files with rarer letters are loaded only by pages on which such a letter stands.
const fonts = total("fonts of every page", assets.filter(({ name }) => /(?<!-ext)\.woff2$/.test(name)));
const firstPage = total("first page, all in all", [...firstPageFiles()].map(weigh));

print([...assets, data, embed, app, styles, fonts, firstPage]);
report(app, budget.app_brotli_bytes, "find what grew with `./dev size` before and after the change");
report(embed, budget.embed_brotli_bytes, "partners load it on every page: leave out what they do not need");
report(styles, budget.css_brotli_bytes, "take out rules in style/ that nothing uses any more");
report(fonts, budget.fonts_bytes, "leave out letters or weights in tools/fonts/recipe.mjs, then ./dev fonts");

function report({ name, brotli }, most, advice) {
  const used = `${brotli} of ${most} bytes (${Math.round((100 * brotli) / most)} %)`;
  if (brotli === 0) {
    console.error(`size: ${name}: ${site}/assets/ has none; ./dev build writes them`);
    process.exitCode = 1;
  } else if (brotli > most) {
    console.error(`size: ${name}: too large, ${used}: ${advice}`);
    process.exitCode = 1;
  } else {
    console.log(`Within the budget: ${name}, ${used}`);
  }
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(site, path))
    .sort();
}

function weigh(name) {
  const bytes = readFileSync(join(site, name));
  if (COMPRESSED.test(name)) {
    return { name, raw: bytes.length, gzip: bytes.length, brotli: bytes.length };
  }
  return {
    name,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, BROTLI).length,
  };
}

function total(name, parts) {
  const sum = (column) => parts.reduce((bytes, part) => bytes + part[column], 0);
  return { name, raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli") };
}

// The page, its data, and every asset that the page or a style sheet or script of it names.
function firstPageFiles() {
  const found = new Set(["index.html", "event.json"]);
  for (const name of found) {
    if (!/\.(html|css|js)$/.test(name)) continue;
    const text = readFileSync(join(site, name), "utf8");
    for (const { name: asset } of assets) {
      if (text.includes(asset.split("/").pop())) found.add(asset);
    }
  }
  return found;
}

function print(rows) {
  const cells = [["", "raw", "gzip", "brotli"], ...rows.map((row) => Object.values(row).map(String))];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  for (const [name, ...numbers] of cells) {
    const columns = numbers.map((number, index) => number.padStart(widths[index + 1]));
    console.log([name.padEnd(widths[0]), ...columns].join("  "));
  }
}
