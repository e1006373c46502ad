// What the fonts of the site are made of: which letters, which weights, which stand-ins.
//
// Sources are npm packages with exact versions, so that the same files come out everywhere.

const FONTSOURCE = "node_modules/@fontsource-variable";

// German, English and the other languages of Western Europe: what every page loads.
export const BASE = [
  "0020-007E", "00A0-00FF", "0131", "0152-0153", "02C6", "02DA", "02DC", "0300-0304", "0308",
  "2000-206F", "20AC", "2122", "2190-2193", "2212", "2215",
];

// Names from Central, Eastern and Northern Europe, Turkey and Wales, and the capital ß:
// loaded only by pages on which such a letter stands.
export const EXTENDED = [
  "0100-0130", "0132-0151", "0154-017F", "0192", "0218-021B", "02C7", "02DD", "1E80-1E85", "1E9E",
  "1EF2-1EF3",
];

// Features of the fonts that nobody sees here (stylistic sets, fractions) are left out.
export const FEATURES = ["calt", "ccmp", "kern", "liga", "locl", "mark", "mkmk", "tnum"];

/**
 * `weights`: what the variable font can do. `standIns`: for which weights a device's regular or
 * bold font stands in, and the weight it is measured against.
 */
export const FAMILIES = [
  {
    name: "Bricolage Grotesque",
    short: "Bricolage",
    file: "bricolage-grotesque",
    source: `${FONTSOURCE}/bricolage-grotesque`,
    weights: { min: 500, max: 800 },
    standIns: [
      { range: "500", bold: false, measuredAt: 500 },
      { range: "600", bold: true, measuredAt: 600 },
      { range: "700", bold: true, measuredAt: 700 },
      { range: "800", bold: true, measuredAt: 800 },
    ],
  },
  {
    name: "Atkinson Hyperlegible Next",
    short: "Atkinson",
    file: "atkinson-hyperlegible-next",
    source: `${FONTSOURCE}/atkinson-hyperlegible-next`,
    weights: { min: 400, max: 700 },
    standIns: [
      { range: "400 500", bold: false, measuredAt: 400 },
      { range: "600 700", bold: true, measuredAt: 600 },
    ],
  },
];

/**
 * Fonts that devices have, under the names they have there. Arimo and Liberation Sans were drawn
 * with the widths of Arial, so Arimo can be measured in place of both.
 */
export const DEVICE_FONTS = [
  {
    name: "Arial",
    regular: {
      file: "node_modules/@fontsource/arimo/files/arimo-latin-400-normal.woff2",
      local: ["Arial", "ArialMT", "Liberation Sans", "Arimo"],
    },
    bold: {
      file: "node_modules/@fontsource/arimo/files/arimo-latin-700-normal.woff2",
      local: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Arimo Bold"],
    },
  },
  {
    name: "Roboto",
    regular: {
      file: "node_modules/@fontsource/roboto/files/roboto-latin-400-normal.woff2",
      local: ["Roboto", "Roboto Regular", "Roboto-Regular"],
    },
    bold: {
      file: "node_modules/@fontsource/roboto/files/roboto-latin-700-normal.woff2",
      local: ["Roboto Bold", "Roboto-Bold"],
    },
  },
  {
    name: "DejaVu",
    regular: {
      file: "node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf",
      local: ["DejaVu Sans", "DejaVuSans"],
    },
    bold: {
      file: "node_modules/dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf",
      local: ["DejaVu Sans Bold", "DejaVuSans-Bold"],
    },
  },
];

// One file with all the letters, for the share picture: the variable packages have them in parts.
export const SHARE_PICTURE_FONT = {
  source:
    "node_modules/@expo-google-fonts/bricolage-grotesque/800ExtraBold/BricolageGrotesque_800ExtraBold.ttf",
  file: "src/publish/share_picture/display.ttf",
};

/** All characters of ranges such as `["0020-007E", "0131"]`. */
export function characters(ranges) {
  return ranges.map(charactersOf).join("");
}

function charactersOf(range) {
  const [first, last = first] = range.split("-").map((code) => parseInt(code, 16));
  const codes = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return String.fromCodePoint(...codes);
}
