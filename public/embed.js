// For pages of partners: makes frames of an event's site as high as what they show.
//
//     <script src="https://example.org/meeting/embed.js" async></script>
//     <treffpunkt-embed src="https://example.org/meeting/" view="programme" day="1"></treffpunkt-embed>
//
// or <iframe data-treffpunkt …>. Stores nothing and loads nothing but the frame. What a frame says
// is taken from that frame alone: its height, within bounds; its heading, as the title of a frame
// without one; and to be scrolled to, while the visitor is in it.
(() => {
  // The program writes the event's own, which has no folder.
  const OWN_LANGUAGE = "";
  const PAGES = { home: "", programme: "programm/", people: "personen/", gallery: "galerie/", contact: "kontakt/", press: "presse/", workshops: "workshops/", now: "jetzt/" };
  // Attributes that are no options of the page: it ignores what it does not know.
  const OTHERS = /^(src|view|lang|title|height|hidden|id|class|style|slot|dir|role)$|-|^on/;
  const HIGHEST = 2e5;
  // A frame follows at once, and then at most this often, however much it says.
  const PAUSE = 100;
  const FITTED = "iframe[data-treffpunkt]";
  const ownFrames = new Set();
  const pending = new WeakMap();

  addEventListener("message", ({ source, origin, data }) => {
    const said = data?.treffpunkt;
    const frame = said && [...ownFrames, ...document.querySelectorAll(FITTED)].find((one) => one.contentWindow === source);
    if (!frame || !isOf(frame, origin)) return;
    const { height, heading, scroll } = said;
    if (Number.isFinite(height) && height > 0 && height <= HIGHEST) {
      follow(frame, { height: Math.ceil(height) });
      source.postMessage({ treffpunkt: "fits" }, origin === "null" ? "*" : origin);
    }
    if (ownFrames.has(frame) && heading && typeof heading === "string" && !frame.getRootNode().host.title) frame.title = heading.slice(0, 200);
    if (Number.isFinite(scroll) && frame.getRootNode().activeElement === frame) follow(frame, { scroll });
  });

  // Frames that were there before this script have told their height already.
  for (const frame of document.querySelectorAll(FITTED)) frame.contentWindow.postMessage({ treffpunkt: "tell" }, "*");

  // A sandboxed frame has no origin, nor has one in a page that is sandboxed itself.
  function isOf(frame, origin) {
    if (origin === "null") return frame.hasAttribute("sandbox") || self.origin === "null";
    return frame.src.startsWith(`${origin}/`);
  }

  function follow(frame, wish) {
    if (pending.has(frame)) return pending.set(frame, { ...pending.get(frame), ...wish });
    if (wish.height) {
      const styles = { height: `${wish.height}px`, "min-height": 0, "max-height": "none", "box-sizing": "content-box" };
      for (const name in styles) frame.style.setProperty(name, styles[name], "important");
    }
    if ("scroll" in wish) scrollTo(frame, wish.scroll);
    pending.set(frame);
    setTimeout(() => {
      const later = pending.get(frame);
      pending.delete(frame);
      if (later) follow(frame, later);
    }, PAUSE);
  }

  function scrollTo(frame, scroll) {
    const { top, height } = frame.getBoundingClientRect();
    const y = top + Math.min(Math.max(scroll, 0), height);
    if (y < 0 || y > innerHeight) scrollBy(0, y - 80);
  }

  if (!customElements.get("treffpunkt-embed")) customElements.define("treffpunkt-embed", class extends HTMLElement {
    connectedCallback() {
      if (this.holder) ownFrames.add(this.holder);
      else new MutationObserver(() => this.load()).observe(this, { attributes: true });
      this.load();
      // What stands inside may be parsed only later.
      if (document.readyState === "loading") addEventListener("DOMContentLoaded", () => this.name());
    }

    disconnectedCallback() {
      ownFrames.delete(this.holder);
    }

    // A new address is a new frame: an address that changes would stand in the way back.
    load() {
      const url = this.address();
      if (!url || url === this.holder?.src) return;
      const frame = Object.assign(document.createElement("iframe"), { loading: "lazy", src: url });
      const height = this.holder?.style.height || `${parseInt(this.getAttribute("height")) || 600}px`;
      frame.style.cssText = `display:block;width:100%;border:0;height:${height};color-scheme:${this.scheme()}`;
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      ownFrames.delete(this.holder);
      ownFrames.add(frame);
      this.holder = frame;
      this.name();
      shadow.replaceChildren(frame);
    }

    // Within the site, or nothing: then what stands inside stays.
    address() {
      try {
        const root = new URL(this.getAttribute("src"));
        const view = this.getAttribute("view") ?? "";
        if (!root.pathname.endsWith("/") && (view || this.lang)) root.pathname += "/";
        const folder = this.lang && this.lang !== OWN_LANGUAGE ? `${this.lang}/` : "";
        const url = new URL(root.href + folder + (Object.hasOwn(PAGES, view) ? PAGES[view] : view));
        if (root.origin === "null" || !url.href.startsWith(root.href)) return;
        url.searchParams.set("frame", "");
        for (const { name, value } of this.attributes) if (!OTHERS.test(name)) url.searchParams.append(name, value);
        return url.href;
      } catch {}
    }

    // A frame is transparent only where it has the same colour scheme as the page in it.
    scheme() {
      const theme = this.getAttribute("theme");
      if (/^(light|dark)$/.test(theme)) return theme;
      return this.getAttribute("background") === "transparent" && theme !== "auto" ? "light" : "light dark";
    }

    name() {
      if (this.holder) this.holder.title ||= this.title || this.textContent.trim() || this.getAttribute("view");
    }
  });
})();
