// Writes style/fonts.css: the fonts of the site, and the stand-ins matched to them.
import { BASE, EXTENDED } from "./recipe.mjs";

const HEAD = `/* Written by ./dev fonts: change tools/fonts/ instead. What it is for is said in
   ARCHITECTURE.md, "Type". Two variable fonts, each in two files by letters; then fonts that
   devices have, scaled to the width and line height of the real ones. */
@layer base {
`;

/**
 * @param {{name: string, file: string, weights: object, matched: object[]}[]} families
 *   `matched`: the stand-ins, each with `family`, `range`, `local`, `overrides`
 */
export function styleSheet(families) {
  const faces = families.flatMap((family) => [
    realFace(family, family.file, BASE),
    realFace(family, `${family.file}-ext`, EXTENDED),
    ...family.matched.map(standInFace),
  ]);
  return `${HEAD}${faces.join("\n")}}\n`;
}

function realFace({ name, weights }, file, ranges) {
  return fontFace([
    `font-family: "${name}"`,
    `src: url("fonts/${file}.woff2") format("woff2")`,
    `font-weight: ${weights.min} ${weights.max}`,
    "font-display: optional",
    `unicode-range: ${unicodeRange(ranges)}`,
  ]);
}

function standInFace({ family, range, local, overrides }) {
  return fontFace([
    `font-family: "${family}"`,
    `src: ${local.map((name) => `local("${name}")`).join(", ")}`,
    `font-weight: ${range}`,
    `size-adjust: ${percent(overrides.sizeAdjust)}`,
    `ascent-override: ${percent(overrides.ascent)}`,
    `descent-override: ${percent(overrides.descent)}`,
    `line-gap-override: ${percent(overrides.lineGap)}`,
  ]);
}

function fontFace(declarations) {
  return `  @font-face {\n${declarations.map((line) => `    ${line};\n`).join("")}  }\n`;
}

function unicodeRange(ranges) {
  return ranges.map((range) => `U+${range}`).join(", ");
}

export function percent(ratio) {
  return `${Number((100 * ratio).toFixed(2))}%`;
}
