// Inline in the head of every page, so it runs before the first paint. Applies the options in
// the address, and asks at once whether the event has changed since the page was made: then the
// old text is not shown before the new one. Every wait here has a limit.
(() => {
  const { dataset } = document.documentElement;
  const query = new URLSearchParams(location.search);
  // What partners may say, with the values that differ from the default. Anything else is ignored.
  const OPTIONS = { theme: /^(light|dark)$/, background: /^transparent$/, heading: /^off$/, search: /^off$/, links: /^(top|new)$/ };
  // `frame` says the same as `embed`, a word that content blockers look for.
  const isEmbedded = query.has("embed") || query.has("frame");
  if (isEmbedded) beEmbedded();
  else take("theme");
  // A sandboxed frame may neither share nor copy, and a file has no address for others.
  if (self.origin === "null") dataset.alone = "";

  // Whether the event is yet to come, running or over, now and not when the page was made.
  const { from, to } = dataset;
  const now = (Date.parse(query.get("now")) || Date.now()) / 1000;
  if (from) dataset.phase = now < from ? "before" : now < to ? "during" : "after";
  // An urgent message that the page was made with, and that is over: the app will take it out.
  if (now >= dataset.urgent) dataset.calm = "";

  // Which state of the registration holds (src/event/registration.rs): of those that have begun,
  // the newest. The page stays open when one ends, and the app may have read others.
  const clock = Date.parse(query.get("now"));
  const follow = () => {
    delete dataset.registration;
    let newest = 0;
    for (const one of (dataset.registrationTimes ?? "").split(" ")) {
      const [state, from] = one.split("=");
      if (from >= newest && from <= (clock || Date.now()) / 1000) [newest, dataset.registration] = [+from, state];
    }
  };
  follow();
  setInterval(follow, 60_000);
  new MutationObserver(follow).observe(document.documentElement, { attributeFilter: ["data-registration-times"] });

  // What the visitor has kept here has its room in the page before the app fills it in. The names
  // are those of src/app/state/storage.rs.
  try {
    const name = `treffpunkt:${new URL(`${dataset.root}.`, location).pathname}:`;
    if (Object.keys(localStorage).some((one) => one.startsWith(name))) dataset.keeps = "";
  } catch {
    // This browser stores nothing.
  }

  // A long programme has one line for each entry on a phone (src/present/layouts.rs), until the
  // app takes over.
  if ("dense" in dataset && innerWidth <= 640 && !query.has("layout")) dataset.layout = "compact";

  // The address chooses what is shown, and how: the app does that. Until then the page shows its
  // head, and nothing that would have to make way.
  const CHOICE = /^(layout|limit|q|zone|day|track|kind|language|access|room|level|free|between|session|person|role|organisation|photo)$/;
  const PATIENCE = 3000;
  if ([...query.keys()].some((key) => CHOICE.test(key))) {
    dataset.choosing = "";
    setTimeout(() => delete dataset.choosing, PATIENCE);
  }

  function take(name) {
    if (OPTIONS[name].test(query.get(name))) dataset[name] = query.get(name);
  }

  function beEmbedded() {
    dataset.embed = "";
    Object.keys(OPTIONS).forEach(take);
    // What is behind a transparent page is light on most sites.
    if ("background" in dataset && !("theme" in dataset) && query.get("theme") !== "auto") dataset.theme = "light";
    // A sandboxed frame may open nothing but itself.
    if (self.origin === "null") delete dataset.links;
    // Of the gallery, only the picture.
    if (query.has("photo")) dataset.only = "";
    const [, accent] = /^#?([0-9a-f]{6})$/i.exec(query.get("accent")) ?? [];
    if (accent) setAccent(accent);
    if (parent !== window) {
      document.head.append(Object.assign(document.createElement("script"), { src: dataset.root + dataset.frameScript }));
    }
  }

  // A partner's colour, darker or lighter until it has the contrast that its uses need: the
  // luminances that src/author/theme/ asks for, to the nearest background of each.
  function setAccent(hex) {
    const parts = hex.match(/../g).map((part) => ((parseInt(part, 16) / 255 + 0.055) / 1.055) ** 2.4);
    const light = parts[0] * 0.2126 + parts[1] * 0.7152 + parts[2] * 0.0722;
    const set = (name, change) => {
      document.documentElement.style.setProperty(`--accent-${name}`, `color(srgb-linear ${parts.map(change).join(" ")})`);
    };
    const atMost = (most) => (part) => part * Math.min(1, most / light);
    const atLeast = (least) => (part) => part + (1 - part) * Math.max(0, (least - light) / (1 - light));
    set("paper", atMost(0.26));
    set("paper-text", atMost(0.156));
    set("dark", atLeast(0.27));
    set("night", atLeast(0.18));
  }

  // Where the page itself was here within LONG milliseconds, other answers are, too: it waits a
  // moment for its fonts, and is painted without those that are late.
  const LONG = 150;
  const [timing = {}] = performance.getEntriesByType("navigation");
  const isNear = (timing.responseEnd || performance.now()) - timing.requestStart < LONG;
  if (!navigator.connection?.saveData) askForFonts();

  // Fonts are asked for while the page is read where the line is fast, or the browser likely has
  // them from another page of the site. Elsewhere `start.js` loads them after the app.
  function askForFonts() {
    let isInTime = true;
    const paint = () => {
      isInTime = false;
      delete dataset.waiting;
    };
    if (isNear) {
      dataset.waiting = "";
      setTimeout(paint, 200);
    } else {
      requestAnimationFrame(paint);
    }
    const ask = () => {
      const fonts = [...document.querySelectorAll("link[as=font]")].map((font) => new Promise((done) => {
        font.onload = font.onerror = done;
        font.media = "all";
      }));
      Promise.all(fonts).then(() => {
        if (isInTime) dataset.fonts = "";
        paint();
      });
    };
    const FAST = 5;
    const isFollowing = document.referrer.startsWith(new URL(dataset.root, location));
    if (isNear || isFollowing || navigator.connection?.downlink >= FAST) ask();
    else document.addEventListener("readystatechange", () => hasComeFast() && ask(), { once: true });
  }

  // Bytes per millisecond, from the first one on: how long the server thought does not count.
  // 250 are 2 Mbit/s, for a page that is too small to get up to speed. Firefox may tell its size
  // only later: most pages are of USUAL size, or larger.
  function hasComeFast() {
    const USUAL = 15_000;
    const { responseStart, responseEnd, encodedBodySize } = timing;
    return (encodedBodySize || USUAL) / (responseEnd - responseStart) > 250;
  }

  const show = () => delete dataset.checking;
  // A large file takes longer than a visitor should wait: the app loads it.
  const isSmall = parseInt(dataset.content) < 160_000;
  if (isSmall) check();

  function check() {
    const response = fetch(new URL(`${dataset.root}event.json`, location), { cache: "no-cache" });
    // The app reads a copy of the same answer.
    window.treffpunktEvent = response.then((answer) => answer.clone());
    window.treffpunktEvent.catch(() => {});
    // A slow page means a slow answer: nothing waits for it.
    if (!isNear) return;
    dataset.checking = "";
    let patience = setTimeout(show, 1000);
    response
      .then((answer) => (answer.ok ? answer.arrayBuffer() : undefined))
      .then((buffer) => {
        if (!buffer || mark(new Uint8Array(buffer)) === dataset.content) return show();
        // Changed: the app is about to draw the page anew, provided that it starts.
        clearTimeout(patience);
        patience = setTimeout(show, PATIENCE);
      })
      .catch(show);
  }

  // The content hash: length and FNV-1a hash, as in src/event/content_hash.rs.
  function mark(bytes) {
    let hash = 0x811c9dc5;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
    return `${bytes.length}-${(hash >>> 0).toString(16).padStart(8, "0")}`;
  }

  // The open menu covers its button, which therefore cannot keep the focus.
  addEventListener("toggle", ({ target, newState }) => {
    if (target.id === "menu" && newState === "open") target.querySelector("button").focus();
  }, true);

  // Opened from a disk, links lead to folders instead of pages.
  const isFile = location.protocol === "file:";
  if (isFile) addEventListener("DOMContentLoaded", () => tell("file"));

  function tell(why) {
    const notice = document.getElementById("notice");
    notice.textContent = notice.dataset[why];
    notice.hidden = false;
  }

  // The app does not work: the page stays as it is, and a quiet line says so.
  addEventListener("treffpunkt:failed", () => {
    tell(isFile ? "file" : "app");
    dataset.ready = "failed";
    delete dataset.choosing;
    show();
  });
  addEventListener("error", ({ target }) => {
    if (target.dataset?.wasm) dispatchEvent(new Event("treffpunkt:failed"));
  }, true);

  // In a partner's page. Other sites get a tab of their own: many refuse to be shown in a frame.
  // Links within the site keep what the partner has said, also while the app does not follow
  // them: before it starts, or after it has failed.
  if (isEmbedded) addEventListener("click", ({ target }) => {
    const link = target.closest?.("a[href]:not([download])");
    if (!link) return;
    if (link.origin !== location.origin) {
      if (/^https?:$/.test(link.protocol)) openIn(link, "_blank");
    } else if ("whole" in link.dataset) {
      leadToWhole(link);
    } else if (!link.hash && "links" in dataset) {
      openIn(link, dataset.links === "top" ? "_top" : "_blank");
    } else if (!link.hash && !("follows" in dataset)) {
      link.search = location.search;
    }
  }, true);

  function openIn(link, target) {
    link.target = target;
    link.relList.add("noopener");
  }

  // The same page as a page of its own: with the filters, and with what the visitor keeps.
  function leadToWhole(link) {
    const own = new URLSearchParams(location.search);
    for (const name of [...Object.keys(OPTIONS), "embed", "frame", "accent", "limit"]) own.delete(name);
    link.search = own;
    link.hash = dataset.kept ? `plan=${dataset.kept}` : "";
    openIn(link, dataset.links === "top" ? "_top" : "_blank");
  }
})();
