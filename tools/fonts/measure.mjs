// How wide and how high fonts are, so that one can stand in for another.
//
// Widths come from setting a text with HarfBuzz, kerning included, as browsers do. A stand-in
// can only be right on average: single lines of it are a little wider or narrower.
import fontverter from "fontverter";
import * as harfbuzz from "harfbuzzjs";

// Plain prose of the kind that pages hold, in both languages, with names and numbers.
const SAMPLE = `
  Am Vormittag öffnen die Türen um 9 Uhr; wer früher kommt, findet Kaffee und ein Gespräch.
  Fünf Werkstätten beschäftigen sich mit Ankommen, Sprache, Arbeit, Wohnen und Beratung vor Ort.
  Für Rückfragen stehen die Ansprechpersonen zur Verfügung, telefonisch oder per E-Mail. Das
  Bundesnetzwerk trifft sich jedes Jahr in einer anderen Stadt, zuletzt mit 120 Teilnehmenden.
  Doors open at 9 in the morning, and whoever comes early will find coffee and somebody to talk to.
  Five workshops deal with arriving, language, work, housing and counselling. The programme of
  both days, all rooms and speakers, pictures and documents can be found on the following pages.
`.trim().split(/\s+/).join(" ");

/**
 * @param {Buffer} file a font in any format
 * @param {number} [weight] of a variable font
 * @returns {Promise<{width: number, ascent: number, descent: number, lineGap: number}>} in em;
 *   the width is that of a sample text
 */
export async function measure(file, weight) {
  const face = new harfbuzz.Face(new harfbuzz.Blob(await fontverter.convert(file, "sfnt")));
  const font = new harfbuzz.Font(face);
  if (weight) font.setVariations([new harfbuzz.Variation("wght", weight)]);
  const { ascender, descender, lineGap } = font.hExtents();
  const inEm = (units) => units / face.upem;
  return {
    width: inEm(widthOfSample(font)),
    ascent: inEm(ascender),
    descent: inEm(-descender),
    lineGap: inEm(lineGap),
  };
}

/**
 * What a font has to be told in order to take the room of another one.
 *
 * The browser scales the stand-in by `sizeAdjust`, and the overrides with it.
 */
export function overrides(real, standIn) {
  const sizeAdjust = real.width / standIn.width;
  return {
    sizeAdjust,
    ascent: real.ascent / sizeAdjust,
    descent: real.descent / sizeAdjust,
    lineGap: real.lineGap / sizeAdjust,
  };
}

function widthOfSample(font) {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(SAMPLE);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer);
  if (buffer.getGlyphInfos().some(({ codepoint }) => codepoint === 0)) {
    throw new Error("the font lacks letters of the sample text");
  }
  return buffer.getGlyphPositions().reduce((width, { xAdvance }) => width + xAdvance, 0);
}
