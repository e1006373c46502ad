// The fonts of the site, and which of them an element is drawn with.

export const DISPLAY = "Bricolage Grotesque";
export const TEXT = "Atkinson Hyperlegible Next";

/** The fonts that come with the page among those that an element's letters are drawn with. */
export async function fontsOf(page, selector) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
  await devtools.detach();
  return fonts.filter(({ isCustomFont }) => isCustomFont).map(({ familyName }) => familyName);
}
