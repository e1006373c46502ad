// Stands in the head of every page and runs before anything is painted. It decides how
// the page is shown, and asks at once whether the event has changed since the page was
// made: if so, the old text is not flashed before the new one. Nothing waits for it long.
(() => {
  const { dataset } = document.documentElement;
  const query = new URLSearchParams(location.search);
  if (query.has("embed")) dataset.embed = "";
  if (/^(light|dark)$/.test(query.get("theme"))) dataset.theme = query.get("theme");

  // Where the page itself was long on its way, nothing else can be here before the first
  // paint: fonts come after the app then, for the next page, and nothing waits for them.
  // Elsewhere the page waits a moment for its fonts, and goes on without where they are late.
  const LONG = 150;
  const [{ requestStart, responseEnd } = {}] = performance.getEntriesByType("navigation");
  const isQuick = (responseEnd || performance.now()) - requestStart < LONG;
  if (isQuick) waitForFonts();

  function waitForFonts() {
    const fonts = [...document.querySelectorAll("link[as=font]")].map((font) => new Promise((done) => {
      font.onload = font.onerror = done;
      font.media = "all";
    }));
    const paint = () => delete dataset.waiting;
    dataset.waiting = "";
    setTimeout(paint, 200);
    Promise.all(fonts).then(() => {
      if ("waiting" in dataset) dataset.fonts = "";
      paint();
    });
  }

  const show = () => delete dataset.checking;
  // A large file takes longer than anybody should wait to read: the app asks for it.
  const isSmall = parseInt(dataset.content) < 100_000;
  if (isSmall) check();

  function check() {
    const response = fetch(new URL(`${dataset.root}event.json`, location), { cache: "no-cache" });
    // The app reads the same answer; this is a copy of it.
    window.treffpunktEvent = response.then((answer) => answer.clone());
    window.treffpunktEvent.catch(() => {});
    // Where the page was slow, so is this.
    if (!isQuick) return;
    dataset.checking = "";
    let patience = setTimeout(show, 1000);
    response
      .then((answer) => (answer.ok ? answer.arrayBuffer() : undefined))
      .then((buffer) => {
        if (!buffer || mark(new Uint8Array(buffer)) === dataset.content) return show();
        // Changed: the app is about to draw the page anew, if it starts at all.
        clearTimeout(patience);
        patience = setTimeout(show, 3000);
      })
      .catch(show);
  }

  // Length and FNV-1a hash, as in src/event/content_mark.rs.
  function mark(bytes) {
    let hash = 0x811c9dc5;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
    return `${bytes.length}-${(hash >>> 0).toString(16).padStart(8, "0")}`;
  }

  // The button that opens the menu lies under it then, and cannot keep the focus.
  addEventListener("toggle", ({ target, newState }) => {
    if (target.id === "menu" && newState === "open") target.querySelector("button").focus();
  }, true);

  // The app cannot work: the page stays as it is, and a quiet line says so.
  addEventListener("treffpunkt:failed", () => {
    const notice = document.getElementById("notice");
    notice.textContent = notice.dataset.app;
    notice.hidden = false;
    dataset.ready = "failed";
    show();
  });
  addEventListener("error", ({ target }) => {
    if (target.dataset?.wasm) dispatchEvent(new Event("treffpunkt:failed"));
  }, true);

  // An embedded page stays embedded also while the app does not (yet) follow the links.
  if ("embed" in dataset) addEventListener("click", ({ target }) => {
    const link = target.closest?.("a[href]:not([download])");
    if (link && link.origin === location.origin && !link.hash && !("follows" in dataset)) link.search = location.search;
  }, true);
})();
