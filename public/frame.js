// In a partner's page: tells the page around how high this one is, and fits what covers the
// page into the part of it that is seen. Loaded by head.js where a page is embedded; the other
// side is embed.js, which does nothing that this page asks but for its height, its heading and
// being scrolled to.
(() => {
  const { dataset, style } = document.documentElement;
  const post = (what) => parent.postMessage({ treffpunkt: what }, "*");
  // Room for a dialog where the page itself is lower.
  const ROOM = 480;
  // How long a partner's page may take to follow.
  const PATIENCE = 1000;
  // How often to look where what covers the page is seen, while there is any.
  const OFTEN = 250;
  const COVERS = ".plan-bar-inner, dialog[open]";
  let known;
  let check;

  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();

  function start() {
    new ResizeObserver(postHeight).observe(document.body);
    new MutationObserver(postHeight).observe(document.body, { subtree: true, attributeFilter: ["open"] });
    postHeading();
    // A page that was loaded in place of another one of the site begins at its top.
    if (document.referrer.startsWith(location.origin)) post({ scroll: 0 });
  }

  // What is hidden has no height that could be told.
  function postHeight() {
    if (!innerWidth) return;
    const covers = document.querySelector("dialog[open]") ? ROOM : 0;
    const height = Math.ceil(Math.max(document.body.getBoundingClientRect().height, covers));
    if (height === known) return;
    post({ height: known = height });
    clearTimeout(check);
    check = setTimeout(scrollIfCut, PATIENCE);
  }

  // A partner's styles may keep the frame lower: then it scrolls, as any other.
  function scrollIfCut() {
    if (innerHeight + 2 < known) delete dataset.fitted;
  }

  function postHeading() {
    post({ heading: document.querySelector("h1")?.textContent.slice(0, 200) ?? "" });
  }

  addEventListener("message", ({ source, data }) => {
    if (source !== parent) return;
    if (data?.treffpunkt === "tell") {
      known = undefined;
      postHeight();
    }
    // The page around makes the frame as high as the page: from now on nothing scrolls in here.
    if (data?.treffpunkt === "fits" && !("fitted" in dataset)) {
      dataset.fitted = "";
      check = setTimeout(scrollIfCut, PATIENCE);
      measureSeenPart();
    }
  });

  addEventListener("treffpunkt:page", () => {
    postHeading();
    post({ scroll: 0 });
  });

  // Before a press or a key opens something, it is known where that will be seen; it stays there
  // when the visitor scrolls on.
  for (const name of ["pointerdown", "keydown", "focusin"]) addEventListener(name, measureSeenPart, true);
  setInterval(() => {
    if (document.querySelector(COVERS)) measureSeenPart();
  }, OFTEN);

  addEventListener("focusin", ({ target }) => bringIntoSight(target));
  addEventListener("click", ({ target }) => {
    if (target.closest?.('a[href^="#"]')) setTimeout(() => bringIntoSight(document.querySelector(":target")));
  });

  async function bringIntoSight(target) {
    if (!target || !("fitted" in dataset) || target.closest("dialog")) return;
    const { top, bottom } = await measureSeenPart();
    const box = target.getBoundingClientRect();
    if (bottom > top && (box.top < top || box.top > bottom)) post({ scroll: Math.max(0, box.top) });
  }

  // The part of this page that is seen in the window: what browsers observe is clipped by the
  // pages around, of whatever origin.
  function measureSeenPart() {
    if (!("fitted" in dataset)) return Promise.resolve({});
    return new Promise((seen) => {
      const observer = new IntersectionObserver(([{ intersectionRect }]) => {
        observer.disconnect();
        const { top, bottom, height } = intersectionRect;
        if (height) {
          set("--seen-top", top);
          set("--seen-bottom", Math.max(0, innerHeight - bottom));
          set("--seen-height", height);
        }
        seen(intersectionRect);
      });
      observer.observe(document.body);
    });
  }

  function set(name, pixels) {
    const value = `${pixels}px`;
    if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
  }
})();
