// Starts the app on a page that can be read already. Whatever fails, the page stays as it
// is, and a quiet line says what is missing (`head.js`).
const { dataset } = document.documentElement;
const { app, wasm, style } = document.querySelector("script[data-app]").dataset;
const styles = style && getStyles();
let starts = 0;

// A panic ends an instance of the app for good. Before the page has come alive, a new
// instance draws it anew, once.
addEventListener("treffpunkt:panic", () => {
  if (dataset.ready) return retire();
  dataset.mount = "";
  if (starts < 2) start();
  else fail();
});

// A sandboxed frame may not read its styles, and goes on without.
addEventListener("load", () => document.fonts.ready.then(getLateFonts).catch(() => {}), { once: true });

// The app changes the address without loading, and browsers then look for the icon anew.
for (const icon of document.querySelectorAll("link[rel=icon]")) icon.href = icon.href;

if (isAltered(document.getElementById("app"))) dataset.mount = "";
start();

async function start() {
  starts += 1;
  try {
    // Strict about the MIME type: a host that gets it wrong is noticed at once.
    const program = WebAssembly.compileStreaming(fetch(new URL(wasm, import.meta.url)));
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

// A page brings the styles of what stands in it. The app draws more, and does not start without
// the others.
function getStyles() {
  return new Promise((onload, onerror) => {
    const href = new URL(style, import.meta.url);
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload, onerror }));
  });
}

// Some hosts and browser extensions take out comments or put in elements of their own.
// The app could not find its way through such markup.
function isAltered(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  return nodes !== Number(root.dataset.nodes);
}

// Fonts that come after the first paint are not shown: the text would move while somebody
// reads it. They are taken anew, from the browser's cache, and the next page that begins when
// all of them are here has them. Fonts that the page has not asked for, for it was slow, are
// taken when the app runs.
async function getLateFonts() {
  const late = "fonts" in dataset ? fontsAfterPaint() : await fontsAfterApp();
  if (late.length === 0) return;
  const faces = fontRules().filter(({ url }) => late.includes(url)).map(toFace);
  for (const face of faces) face.load().catch(() => {});
  const show = () => {
    if (faces.some(({ status }) => status === "loading")) return;
    removeEventListener("treffpunkt:page", show);
    const loaded = faces.filter(({ status }) => status === "loaded");
    afterPaint(() => {
      for (const face of loaded) document.fonts.add(face);
      dataset.fonts = "";
    });
  };
  addEventListener("treffpunkt:page", show);
}

// They lay out every text anew: the page that somebody has asked for is seen before that, and
// gets them while it still comes up.
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

// The app has panicked while it ran: nothing reaches it any more, and the browser follows
// links as on any page.
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
