// Shortens the names by which the app's WebAssembly and JavaScript know each other:
// `node tools/short-names.mjs FOLDER`. wasm-bindgen gives each a number of sixteen digits,
// twice, which no compression makes smaller: 4 KB.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const [wasm, script] = [join(folder, "app_bg.wasm"), join(folder, "app.js")];
const features = process.argv.slice(3);

const printed = execFileSync(
  "node_modules/.bin/wasm-opt",
  [...features, "--minify-imports-and-exports-and-modules", wasm, "-o", wasm],
  { encoding: "utf8" },
);
const { imports, exports } = JSON.parse(printed);
let text = readFileSync(script, "utf8");
for (const [module, name, short] of imports) {
  const pattern = new RegExp(`\\b${name}(?=:|\\()`);
  if (!pattern.test(text)) throw new Error(`${script} does not have ${name}, which the WebAssembly needs`);
  text = text.replace(pattern, () => short).replace(`"${module}":`, "a:");
}
for (const [name, short] of exports) {
  // What the script does not call, nobody does.
  text = text.replaceAll(new RegExp(`(?<=\\bwasm\\.)${name}\\b`, "g"), () => short);
}
writeFileSync(script, text);
