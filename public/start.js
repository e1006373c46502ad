// Starts the app on a page that can be read already. Whatever fails, the page stays as it
// is, and a quiet line says what is missing (`head.js`).
const { dataset } = document.documentElement;
const { app, wasm } = document.querySelector("script[data-app]").dataset;
let starts = 0;

// A panic ends an instance of the app for good. Before the page has come alive, a new
// instance draws it anew, once.
addEventListener("treffpunkt:panic", () => {
  if (dataset.ready) return retire();
  dataset.mount = "";
  if (starts < 2) start();
  else fail();
});

addEventListener("treffpunkt:page", showLateFonts);

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
    ]);
    await init({ module_or_path });
  } catch {
    fail();
  }
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
// reads it. The next page has them; the browser takes its rules for fonts anew when one changes.
function showLateFonts() {
  if (document.fonts.status !== "loaded" || !haveFontsComeLate()) return;
  const layers = [...document.querySelector("link[rel=stylesheet]").sheet.cssRules];
  for (const { style } of layers.flatMap(({ cssRules }) => [...(cssRules ?? [])])) {
    if (style?.getPropertyValue("font-display") === "optional") style.setProperty("font-display", "swap");
  }
}

function haveFontsComeLate() {
  const [painted] = performance.getEntriesByName("first-contentful-paint");
  const loaded = performance.getEntriesByType("resource");
  return loaded.some(({ name, responseEnd }) => name.endsWith(".woff2") && responseEnd > painted?.startTime);
}

// The app has panicked while it ran: nothing reaches it any more, and the browser follows
// links as on any page.
function retire() {
  addEventListener("click", (event) => event.stopImmediatePropagation(), true);
  document.addEventListener("visibilitychange", (event) => event.stopImmediatePropagation(), true);
  addEventListener("popstate", () => location.reload(), true);
  fail();
}

function fail() {
  dispatchEvent(new Event("treffpunkt:failed"));
}
