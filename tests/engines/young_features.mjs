// Features of the web that not every engine has had for two years, and what happens where one is
// missing. `young.test.mjs` goes through the sources and fails if this list is not theirs.

/** @type {Record<string, string>} key in the compatibility data (web-features) → fallback */
export const FALLBACKS = {
  "api.Document.scrollend_event": "public/start.js says it when nothing has scrolled for a tenth of a second",
  "api.Element.scrollend_event": "the same",
  "api.VisualViewport.scrollend_event": "not used; it has the same name",
  "api.Element.wheel_event": "buttons make pictures larger, as on phones, which have no wheel",
  "api.HTMLDialogElement.closedBy": "public/start.js closes a dialog that is pressed beside",
  "html.elements.dialog.closedby": "the same",
  "html.elements.video.playsinline": "the film fills the window",
  "css.at-rules.page": "the margins are the browser's",
  "css.properties.accent-color": "boxes have the browser's colour",
  "css.properties.break-after.avoid": "a title may stand alone at the foot of a sheet",
  "css.properties.content-visibility": "everything is laid out at once; what a filter hides is not displayed (@supports)",
  "css.properties.cursor.pointer": "there is no pointer",
  "css.properties.forced-color-adjust": "marks have the colours of the system",
  "css.properties.hyphenate-limit-chars": "-webkit-hyphenate-limit-before and -after; elsewhere short words may be broken",
  "css.properties.overflow-clip-margin": "the ring of the focus is cut by less than its width",
  "css.properties.overscroll-behavior": "the page scrolls on after the end of what lies over it",
  "css.properties.overscroll-behavior-inline": "a swipe beyond the end of the grid may go back",
  "css.properties.print-color-adjust": "marks are not printed; kinds have words, too",
  "css.properties.scrollbar-color": "the bar of the grid has the browser's colours",
  "css.properties.scrollbar-width": "the bar is as wide as the browser's, and there is a second one below the grid",
  "css.properties.text-size-adjust": "-webkit-text-size-adjust; browsers at desks do not adjust",
  "css.properties.text-wrap.pretty": "lines are filled one after the other",
  "css.properties.user-select": "letters in portraits can be selected",
  "css.selectors.marker": "the browser's own marker",
  "css.selectors.selection": "the browser's own colours",
};
