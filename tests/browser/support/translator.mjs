// A page translator as browsers have one, but for the translating: each text is taken out of
// the document, and stands word for word in a new node inside of `<font><font>`. What comes or
// changes later is translated, too.

/**
 * For `addInitScript`.
 *
 * @param {boolean} isLate begins when the app is ready, not when the HTML is there
 */
export function translatePages(isLate) {
  const LEFT_ALONE = "script, style, noscript, textarea, input, option, svg, [translate=no]";
  const translated = new WeakSet();

  if (isLate) {
    new MutationObserver((_, observer) => {
      if (!document.documentElement?.dataset.ready) return;
      observer.disconnect();
      begin();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
  } else {
    document.addEventListener("DOMContentLoaded", begin);
  }

  function begin() {
    document.documentElement.classList.add("translated-ltr");
    translateIn(document.body);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === "characterData") translate(target);
        else for (const node of addedNodes) translateIn(node);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }

  function translateIn(root) {
    if (root.nodeType === Node.TEXT_NODE) return translate(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(translate);
  }

  function translate(text) {
    // Its own texts above all: otherwise it would never end.
    if (translated.has(text) || !text.data.trim() || !text.isConnected) return;
    if (!text.parentElement || text.parentElement.closest(LEFT_ALONE)) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    const own = document.createTextNode(text.data);
    translated.add(own);
    inner.append(own);
    outer.append(inner);
    text.replaceWith(outer);
  }
}
