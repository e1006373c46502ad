// For pages of partners: makes frames of an event's site as high as what they show.
//
//     <script src="https://example.org/meeting/embed.js" async></script>
//     <treffpunkt-embed src="https://example.org/meeting/" view="programme" day="1"></treffpunkt-embed>
//
// or <iframe data-treffpunkt …>. Stores nothing, loads nothing but the frame, and touches no
// other element. What a frame says is taken from that frame alone: its height, within bounds;
// its heading, as the frame's title; and to be scrolled to, while the visitor is in it.
(() => {
  const PAGES = { home: "", programme: "programm/", people: "personen/", gallery: "galerie/", contact: "kontakt/", press: "presse/", workshops: "workshops/", now: "jetzt/" };
  const OPTIONS = ["layout", "day", "track", "kind", "language", "room", "level", "free", "session", "person", "role", "organisation", "photo", "q", "theme", "accent", "background", "heading", "search", "links", "limit"];
  const HIGHEST = 2e5;
  // A frame grows at once and then at most this often, however much it says.
  const PAUSE = 100;
  const made = new Set();
  const waiting = new WeakMap();

  addEventListener("message", ({ source, origin, data }) => {
    const said = data?.treffpunkt;
    const frame = said && [...made, ...document.querySelectorAll("iframe[data-treffpunkt]")].find((one) => one.contentWindow === source);
    if (!frame || (origin === "null" ? !frame.hasAttribute("sandbox") : origin !== new URL(frame.src, location).origin)) return;
    const { height, heading, scroll } = said;
    if (Number.isFinite(height) && height > 0 && height <= HIGHEST) {
      fit(frame, Math.ceil(height));
      source.postMessage({ treffpunkt: "fits" }, origin === "null" ? "*" : origin);
    }
    if (made.has(frame) && typeof heading === "string" && !frame.getRootNode().host.title) frame.title = heading.slice(0, 200);
    if (Number.isFinite(scroll) && frame.getRootNode().activeElement === frame) show(frame, scroll);
  });

  function fit(frame, height) {
    const isWaiting = waiting.has(frame);
    waiting.set(frame, height);
    if (isWaiting) return;
    const set = () => frame.style.setProperty("height", `${waiting.get(frame)}px`, "important");
    set();
    setTimeout(() => {
      set();
      waiting.delete(frame);
    }, PAUSE);
  }

  function show(frame, scroll) {
    const { top, height } = frame.getBoundingClientRect();
    const y = top + Math.min(Math.max(scroll, 0), height);
    if (y < 0 || y > innerHeight) scrollBy(0, y - 80);
  }

  if (!customElements.get("treffpunkt-embed")) customElements.define("treffpunkt-embed", class extends HTMLElement {
    static observedAttributes = ["src", "view", "lang", "title", ...OPTIONS];

    connectedCallback() {
      this.holder ??= Object.assign(document.createElement("iframe"), { loading: "lazy" });
      if (!this.shadowRoot) this.attachShadow({ mode: "open" }).append(this.holder);
      // Transparent where the page is: a frame of another colour scheme gets a ground of its own.
      const theme = this.getAttribute("theme");
      this.holder.style.cssText = `display:block;width:100%;border:0;height:${parseInt(this.getAttribute("height")) || 600}px;color-scheme:${/^(light|dark)$/.test(theme) ? theme : "light dark"}`;
      this.style.display ||= "block";
      made.add(this.holder);
      this.load();
    }

    disconnectedCallback() {
      made.delete(this.holder);
    }

    attributeChangedCallback() {
      if (this.isConnected && this.holder) this.load();
    }

    load() {
      const view = this.getAttribute("view") ?? "";
      const url = new URL((this.lang ? `${this.lang}/` : "") + (PAGES[view] ?? view), new URL(this.getAttribute("src"), location));
      url.searchParams.set("frame", "");
      for (const name of OPTIONS) if (this.hasAttribute(name)) url.searchParams.set(name, this.getAttribute(name));
      this.holder.title = this.title || this.textContent.trim();
      if (this.holder.src !== url.href) this.holder.src = url;
    }
  });
})();
