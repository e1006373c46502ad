// Starts the app on a page that can be read already. Whatever fails, the page stays as it
// is, and a quiet line says what is missing.
const { dataset } = document.documentElement;
const { app, wasm } = document.querySelector("script[data-app]").dataset;
let starts = 0;

// A panic ends an instance of the app for good; a new one draws the page anew, once.
addEventListener("treffpunkt:panic", () => {
  dataset.mount = "";
  if (starts < 2) start();
  else fail();
});

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

function fail() {
  const notice = document.getElementById("notice");
  notice.textContent = notice.dataset.app;
  notice.hidden = false;
  delete dataset.checking;
  dataset.ready = "failed";
}
