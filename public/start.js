// Starts the app in a page that can be read already. If anything fails, the page stays as it
// is, and a quiet line says so (`head.js`).
const { dataset } = document.documentElement;
const { app, wasm, style } = document.querySelector("script[data-app]").dataset;
const styles = style && getStyles();
let starts = 0;

// A panic ends an instance of the app for good. If the page was not alive yet, a second
// instance draws it anew, once.
addEventListener("treffpunkt:panic", () => {
  if (dataset.ready) return retire();
  dataset.mount = "";
  if (starts < 2) start();
  else fail();
});

// Those that the page has asked for; where it was slow, none. A sandboxed frame cannot read its
// styles, and does without fonts that come after the first paint.
const early = [...document.querySelectorAll("link[as=font][media=all]")].map(({ href }) => href);
const soon = early.length ? showSoonFonts(early).catch(() => []) : Promise.resolve([]);
addEventListener("load", () => soon.then(getLateFonts).catch(() => {}), { once: true });

// The app changes the address without loading, and browsers resolve a relative icon again then:
// make it absolute.
for (const icon of document.querySelectorAll("link[rel=icon]")) icon.href = icon.href;

lightDismiss();
openWhatIsRead();
sayWhenScrollingEnds();
scrollGridsTogether();

if (isAltered(document.getElementById("app"))) dataset.mount = "";
start();

async function start() {
  starts += 1;
  try {
    // Insists on the MIME type, so a wrongly configured host is noticed at once.
    const program = WebAssembly.compileStreaming(fetch(new URL(wasm, import.meta.url)));
    program.then(getOutline, () => {});
    const [{ default: init }, module_or_path] = await Promise.all([
      import(new URL(starts > 1 ? `${app}?${starts}` : app, import.meta.url)),
      program,
      styles,
    ]);
    await init({ module_or_path });
  } catch {
    fail();
  }
}

// What a long programme needs next is on its way while the app starts, not before: it would take
// the network from the app.
function getOutline() {
  const { root, outline } = dataset;
  if (!outline || "mount" in dataset) return;
  document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "", href: root + outline }));
}

// A page has only the styles that it uses. The app draws more, and does not start without the
// complete file.
function getStyles() {
  return new Promise((onload, onerror) => {
    const href = new URL(style, import.meta.url);
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload, onerror }));
  });
}

// Some hosts and browser extensions remove comments or add elements. The app draws such a page
// anew instead of adopting it.
function isAltered(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  return nodes !== Number(root.dataset.nodes);
}

// Firefox before 139 and Safari before 26.2 do not open what an address leads into; what older
// browsers do not print open is opened for as long as it takes.
function openWhatIsRead() {
  const closed = () => document.querySelectorAll("details.question:not([open])");
  const open = () => {
    const answer = location.hash && document.getElementById(location.hash.slice(1));
    const question = answer && answer.closest("details.question:not([open])");
    if (!question) return;
    question.open = true;
    answer.scrollIntoView();
  };
  let opened = [];
  addEventListener("hashchange", open);
  addEventListener("beforeprint", () => {
    opened = [...closed()];
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
  });
  open();
}

// Safari before 26.2 does not say when scrolling has ended; the lightbox and the history go by it.
function sayWhenScrollingEnds() {
  if ("onscrollend" in window) return;
  const STILL = 100;
  const waiting = new WeakMap();
  addEventListener("scroll", ({ target }) => {
    clearTimeout(waiting.get(target));
    const say = () => target.dispatchEvent(new Event("scrollend", { bubbles: target === document }));
    waiting.set(target, setTimeout(say, STILL));
  }, { capture: true, passive: true });
}

// The names of the rooms stay above their columns, whichever of the two the visitor scrolls
// (src/browser/grid.rs). What was scrolled here says so a frame later, when the other may be
// further on.
function scrollGridsTogether() {
  let moved, place;
  addEventListener("scroll", ({ target }) => {
    const [head, list] = target.parentElement?.querySelectorAll(".grid-head, [data-grid]") ?? [];
    const other = target === list ? head : target === head && list;
    if (!other || (target === moved && target.scrollLeft === place)) return;
    moved = other;
    place = other.scrollLeft = target.scrollLeft;
  }, { capture: true, passive: true });
}

// Safari does not know `closedby` yet: a press beside a dialog closes it. One that begins inside,
// as when text is selected, does not.
function lightDismiss() {
  if ("closedBy" in HTMLDialogElement.prototype) return;
  let begun;
  addEventListener("pointerdown", (event) => { begun = besideOf(event); });
  addEventListener("click", (event) => {
    const dialog = besideOf(event);
    if (dialog && dialog === begun) dialog.close();
  });
}

// The dialog that is pressed beside: what lies behind it belongs to it, too.
function besideOf({ target, clientX, clientY }) {
  if (!target.matches?.("dialog[closedby=any]")) return undefined;
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  return isInside ? undefined : target;
}

// Fonts that arrive soon after the first paint are shown if hardly anything moves by it. Browsers
// would not show them: their styles call them optional. Gives back which.
async function showSoonFonts(urls) {
  const SOON = 300;
  const faces = facesOf(urls);
  await Promise.all(faces.map((face) => face.load()));
  const [painted] = performance.getEntriesByName("first-contentful-paint");
  const isLate = performance.now() - painted?.startTime > SOON;
  if (isLate || "fonts" in dataset) return [];
  return showIfStill(faces) ? urls : [];
}

// Lays out the page with the fonts, and again without them if it would move by too much.
function showIfStill(faces) {
  const MOST_SHIFT = 0.02;
  const before = placesInSight();
  showFaces(faces);
  if (shiftFrom(before) < MOST_SHIFT) return true;
  for (const face of faces) document.fonts.delete(face);
  delete dataset.fonts;
  return false;
}

function showFaces(faces) {
  for (const face of faces) document.fonts.add(face);
  dataset.fonts = "";
}

function placesInSight() {
  const places = new Map();
  const walker = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_ELEMENT, (element) => {
    const place = element.getBoundingClientRect();
    if (place.bottom < 0 || place.top > innerHeight) return NodeFilter.FILTER_REJECT;
    places.set(element, place);
    return NodeFilter.FILTER_ACCEPT;
  });
  while (walker.nextNode());
  return places;
}

// As browsers measure it, or a little more: the part of the window in which something has moved,
// times how far, as a part of the window's longer side.
function shiftFrom(places) {
  const TOLERANCE = 3;
  const lines = new Uint8Array(innerHeight);
  let furthest = 0;
  for (const [element, before] of places) {
    const after = element.getBoundingClientRect();
    const far = Math.max(Math.abs(after.top - before.top), Math.abs(after.left - before.left));
    if (far < TOLERANCE) continue;
    furthest = Math.max(furthest, far);
    for (const { top, bottom } of [before, after]) lines.fill(1, Math.max(0, top), Math.max(0, bottom));
  }
  const moved = lines.reduce((sum, line) => sum + line, 0) / innerHeight;
  return (moved * furthest) / Math.max(innerWidth, innerHeight);
}

// Other fonts that arrive after the first paint are not shown, as the text would move while it is
// read. They are loaded again, from the browser's cache, and shown with the next page after all
// of them have arrived. A slow page has requested no fonts: they are loaded once the app runs.
async function getLateFonts(shown) {
  if (navigator.connection?.saveData) return;
  await document.fonts.ready;
  const all = "fonts" in dataset ? fontsAfterPaint() : await fontsAfterApp();
  const late = all.filter((url) => !shown.includes(url));
  if (late.length === 0) return;
  const faces = facesOf(late);
  for (const face of faces) face.load().catch(() => {});
  const show = () => {
    if (faces.some(({ status }) => status === "loading")) return;
    removeEventListener("treffpunkt:page", show);
    const loaded = faces.filter(({ status }) => status === "loaded");
    afterPaint(() => showFaces(loaded));
  };
  addEventListener("treffpunkt:page", show);
}

// New fonts lay out every text again: the next page is painted first, and gets them while it
// still moves in.
function afterPaint(act) {
  requestAnimationFrame(() => setTimeout(act));
}

function fontsAfterPaint() {
  const [painted] = performance.getEntriesByName("first-contentful-paint");
  const isLate = ({ name, responseEnd }) => name.endsWith(".woff2") && responseEnd > painted?.startTime;
  return performance.getEntriesByType("resource").filter(isLate).map(({ name }) => name);
}

function fontsAfterApp() {
  const fonts = [...document.querySelectorAll("link[as=font]")].map(({ href }) => href);
  if (dataset.ready) return fonts;
  return new Promise((done) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      done(fonts);
    }).observe(document.documentElement, { attributeFilter: ["data-ready"] });
  });
}

function facesOf(urls) {
  return fontRules().filter(({ url }) => urls.includes(url)).map(toFace);
}

function fontRules() {
  const { sheet } = document.querySelector("head > style, link[rel=stylesheet]");
  const rules = [...sheet.cssRules].flatMap(({ cssRules }) => [...(cssRules ?? [])]);
  return rules.filter((rule) => rule instanceof CSSFontFaceRule).map(({ style }) => {
    const [, path] = /url\("?([^")]+)/.exec(style.getPropertyValue("src")) ?? [];
    return { style, url: path && new URL(path, sheet.href ?? document.baseURI).href };
  });
}

function toFace({ style, url }) {
  const get = (name) => style.getPropertyValue(name);
  const family = get("font-family").replaceAll('"', "");
  return new FontFace(family, `url("${url}")`, { weight: get("font-weight"), unicodeRange: get("unicode-range") });
}

// The app has panicked while it ran: no event reaches it any more, and the browser follows links
// as on any page.
function retire() {
  delete dataset.follows;
  addEventListener("click", (event) => event.stopImmediatePropagation(), true);
  document.addEventListener("visibilitychange", (event) => event.stopImmediatePropagation(), true);
  addEventListener("popstate", () => location.reload(), true);
  fail();
}

function fail() {
  dispatchEvent(new Event("treffpunkt:failed"));
}
