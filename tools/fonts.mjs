// Makes the fonts of the site and their style sheet: `./dev fonts`.
//
// With `--check` nothing is written; it ends with status 1 if a file is not what would be made.
// What goes into the files is said in tools/fonts/recipe.mjs.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import subsetFont from "subset-font";

import { measure, overrides } from "./fonts/measure.mjs";
import {
  BASE, characters, DEVICE_FONTS, EXTENDED, FAMILIES, FEATURES, SHARE_PICTURE_FONT,
} from "./fonts/recipe.mjs";
import { percent, styleSheet } from "./fonts/style_sheet.mjs";

const FONTS = "public/fonts";
const { fonts_bytes: budget } = JSON.parse(readFileSync("tests/size/budget.json", "utf8"));

const made = new Map();
const families = [];
for (const family of FAMILIES) families.push(await makeFamily(family));
made.set("style/fonts.css", Buffer.from(styleSheet(families)));
made.set(SHARE_PICTURE_FONT.file, await sharePictureFont());

if (process.argv.includes("--check")) check();
else write();

async function makeFamily(family) {
  const { file, source } = family;
  const base = await subset(family, "latin", BASE);
  made.set(`${FONTS}/${file}.woff2`, base);
  made.set(`${FONTS}/${file}-ext.woff2`, await subset(family, "latin-ext", EXTENDED));
  made.set(`${FONTS}/${file}.LICENSE.txt`, readFileSync(`${source}/LICENSE`));
  return { ...family, bytes: base.length, matched: await matchStandIns(family, base) };
}

function subset({ file, source, weights }, part, ranges) {
  return subsetFont(readFileSync(`${source}/files/${file}-${part}-wght-normal.woff2`), characters(ranges), {
    targetFormat: "woff2",
    keepFeatures: FEATURES,
    variationAxes: { wght: weights },
  });
}

function sharePictureFont() {
  const letters = characters([...BASE, ...EXTENDED]);
  return subsetFont(readFileSync(SHARE_PICTURE_FONT.source), letters, {
    targetFormat: "truetype",
    keepFeatures: FEATURES,
    noHinting: true,
  });
}

async function matchStandIns({ short, standIns }, font) {
  const matched = [];
  for (const device of DEVICE_FONTS) {
    for (const { range, bold, measuredAt } of standIns) {
      const { file, local } = bold ? device.bold : device.regular;
      const [real, standIn] = [await measure(font, measuredAt), await measure(readFileSync(file))];
      const family = `${short} ${device.name}`;
      matched.push({ family, range, local, overrides: overrides(real, standIn) });
    }
  }
  return matched;
}

function write() {
  for (const [path, content] of made) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`${String(content.length).padStart(7)}  ${path}`);
  }
  const bytes = families.reduce((sum, family) => sum + family.bytes, 0);
  console.log(`Every page loads ${bytes} bytes of fonts; the budget is ${budget}.\n`);
  for (const { family, range, overrides } of families.flatMap(({ matched }) => matched)) {
    const { sizeAdjust, ascent, descent, lineGap } = overrides;
    const values = [sizeAdjust, ascent, descent, lineGap].map(percent).map((value) => value.padStart(8));
    console.log(`${family.padEnd(18)} ${range.padEnd(8)} size, ascent, descent, gap: ${values.join(" ")}`);
  }
  if (bytes > budget) fail("fonts: above the budget: fewer letters or weights in tools/fonts/recipe.mjs");
}

function check() {
  const changed = [...made].filter(([path, content]) => !isSame(path, content)).map(([path]) => path);
  if (changed.length > 0) fail(`fonts: not as ./dev fonts makes them, run it: ${changed.join(", ")}`);
  else console.log(`All ${made.size} files are as ./dev fonts makes them.`);
}

function isSame(path, content) {
  try {
    return readFileSync(path).equals(content);
  } catch {
    return false;
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
