// In a partner's page: tells the page around how high this one is, and fits what covers the
// page into the part of it that is seen. Loaded by head.js where a page is embedded; the other
// side is embed.js, which does nothing that this page asks but for its height, its heading and
// being scrolled to.
(() => {
  const { dataset, style } = document.documentElement;
  const say = (what) => parent.postMessage({ treffpunkt: what }, "*");
  // Room for a dialog where the page itself is lower.
  const ROOM = 480;
  let known;

  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();

  function start() {
    new ResizeObserver(tell).observe(document.body);
    new MutationObserver(tell).observe(document.body, { subtree: true, attributeFilter: ["open"] });
    tellHeading();
    // A page that was loaded in place of another one of the site begins at its top.
    if (document.referrer.startsWith(location.origin)) say({ scroll: 0 });
  }

  // What is hidden has no height that could be told.
  function tell() {
    if (!innerWidth) return;
    const covers = document.querySelector("dialog[open]") ? ROOM : 0;
    const height = Math.ceil(Math.max(document.body.getBoundingClientRect().height, covers));
    if (height !== known) say({ height: known = height });
  }

  function tellHeading() {
    say({ heading: document.querySelector("h1")?.textContent.slice(0, 200) ?? "" });
  }

  // The page around makes the frame as high as the page: from now on nothing scrolls in here.
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.treffpunkt !== "fits" || "fitted" in dataset) return;
    dataset.fitted = "";
    look();
  });

  addEventListener("treffpunkt:page", () => {
    tellHeading();
    say({ scroll: 0 });
  });

  // Before a press or a key opens something, it is known where that will be seen.
  for (const name of ["pointerdown", "keydown", "focusin"]) addEventListener(name, look, true);

  addEventListener("focusin", ({ target }) => bringIntoSight(target));
  addEventListener("hashchange", () => bringIntoSight(document.getElementById(decodeURIComponent(location.hash.slice(1)))));

  async function bringIntoSight(target) {
    if (!target || !("fitted" in dataset) || target.closest("dialog")) return;
    const { top, bottom } = await look();
    const box = target.getBoundingClientRect();
    if (bottom > top && (box.bottom < top || box.top > bottom)) say({ scroll: Math.max(0, box.top) });
  }

  // The part of this page that is seen in the window: what browsers observe is clipped by the
  // pages around, of whatever origin.
  function look() {
    return new Promise((seen) => {
      const observer = new IntersectionObserver(([{ intersectionRect }]) => {
        observer.disconnect();
        const { top, bottom, height } = intersectionRect;
        if (height) {
          style.setProperty("--seen-top", `${top}px`);
          style.setProperty("--seen-bottom", `${Math.max(0, innerHeight - bottom)}px`);
          style.setProperty("--seen-height", `${height}px`);
        }
        seen(intersectionRect);
      });
      observer.observe(document.body);
    });
  }
})();
