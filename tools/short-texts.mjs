// Takes the description of values out of the app's JavaScript: `node tools/short-texts.mjs FOLDER`.
// wasm-bindgen writes out every value that a message of a panic may name, 280 bytes of code
// (brotli) for the console alone. What JavaScript itself says of a value is enough there.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const script = join(process.argv[2], "app.js");
const text = readFileSync(script, "utf8");
const begin = text.indexOf("function debugString(");
if (begin < 0) throw new Error(`${script} has no debugString: if wasm-bindgen no longer writes it, take this step out of ./dev`);
const rest = text.slice(0, begin) + text.slice(endOfFunction(text, begin));
writeFileSync(script, rest.replaceAll("debugString(", "String("));

/** Where the braces that are opened from here on are closed again. Those in its texts are in pairs. */
function endOfFunction(text, begin) {
  let depth = 0;
  for (const { 0: brace, index } of text.slice(begin).matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth === 0) return begin + index + 1;
  }
  throw new Error(`${script} ends within debugString`);
}
