// What runs inside the page. Each function is sent there alone, and knows of nothing outside it.

/** What becomes of the app. */
export function readyState() {
  return document.documentElement.dataset.ready ?? null;
}

/** The element in sight that has a role and a name, inside what `within` finds. */
export function named(role, name, within) {
  const selectors = {
    button: "button",
    checkbox: "input[type=checkbox]",
    link: "a[href]",
    searchbox: "input[type=search]",
  };
  const nameOf = (element) => element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent;
  const scopes = [...document.querySelectorAll(within)];
  const all = scopes.flatMap((scope) => [...scope.querySelectorAll(selectors[role])]);
  const seen = all.filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const found = seen.find((element) => nameOf(element).trim().replaceAll(/\s+/g, " ") === name);
  if (!found) throw new Error(`there is no ${role} "${name}" in ${within}`);
  found.scrollIntoView({ block: "center", behavior: "instant" });
  // WebKit does not scroll to what it has not laid out.
  const { top } = found.getBoundingClientRect();
  if (top < 0 || top > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: "instant" });
  return found;
}

/** The first element in sight that a selector finds. */
export function selected(selector) {
  const all = [...document.querySelectorAll(selector)];
  const found = all.find((element) => element.checkVisibility({ visibilityProperty: true }));
  if (!found) throw new Error(`there is no ${selector}`);
  found.scrollIntoView({ block: "center", behavior: "instant" });
  // WebKit does not scroll to what it has not laid out.
  const { top } = found.getBoundingClientRect();
  if (top < 0 || top > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: "instant" });
  return found;
}

/** The texts of all elements in sight that a selector finds. */
export function textsOf(selector) {
  const all = [...document.querySelectorAll(selector)];
  const seen = all.filter((element) => element.checkVisibility({ visibilityProperty: true }));
  return seen.map((element) => element.textContent.trim().replaceAll(/\s+/g, " "));
}

/** Whether what has the focus is what a selector finds. */
export function hasFocus(selector) {
  return document.activeElement.matches(selector);
}

/** How far the page is scrolled. */
export function scrolled() {
  return Math.round(scrollY);
}

/** As if the visitor had looked at another tab in between: the app looks for changes. */
export function comeBack() {
  for (const state of ["hidden", "visible"]) {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => state });
    Object.defineProperty(document, "hidden", { configurable: true, get: () => state === "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
  }
}

/** Has what is far from sight laid out, too, so that it can be measured. */
export function layOutEverything() {
  for (const group of document.querySelectorAll(".card-group, .entry-part:not([hidden]), .entry-group:not([hidden])")) {
    group.style.contentVisibility = "visible";
  }
}

/** Each text in the window, with how often it was there before, and how far from the top it is. */
export function placesInSight() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places = [];
  const times = {};
  while (walker.nextNode()) {
    const { parentElement: element, data } = walker.currentNode;
    if (!data.trim() || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (element.closest("script, style, .skip-link, .visually-hidden")) continue;
    const range = document.createRange();
    range.selectNode(walker.currentNode);
    const { top, bottom } = range.getBoundingClientRect();
    const text = data.trim();
    times[text] = (times[text] ?? 0) + 1;
    if (bottom > 0 && top < innerHeight) places.push([`${text} (${times[text]})`, Math.round(top)]);
  }
  return places;
}

/**
 * Where an element is pressed: a link on two lines is not where its middle is. Nothing may lie
 * over it there.
 */
export function middleOfFirstLine(element) {
  const [{ x, y, width, height }] = element.getClientRects();
  const middle = { x: x + width / 2, y: y + height / 2 };
  const hit = document.elementFromPoint(middle.x, middle.y);
  if (!element.contains(hit)) throw new Error(`${hit?.className} is pressed instead of ${element.textContent}`);
  return middle;
}

/** Whether the box of a name is checked. */
export function isChecked(name, within) {
  const boxes = [...document.querySelectorAll(`${within} input[type=checkbox]`)];
  return boxes.find(({ labels }) => labels[0].textContent.trim() === name).checked;
}
