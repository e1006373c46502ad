// What the benches do inside of a page. Each function stands for itself: Playwright sends its
// source to the browser.

/** Runs before anything of the page: notes when the list is seen, when the app is ready, and what blocks until then. */
export function noteTimes() {
  const tasks = [];
  let ready = NaN;
  // The site holds its page back while it looks for changes.
  const look = () => {
    const { documentElement: html } = document;
    const shown = document.querySelector(".day, h1 + *") && !("checking" in html.dataset);
    if (!shown) return requestAnimationFrame(look);
    requestAnimationFrame(() => { window.listShown = performance.now(); });
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
  new MutationObserver(() => {
    if (document.documentElement?.dataset.ready) ready ||= performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
  window.times = () => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const after = tasks.filter(({ startTime }) => startTime > (paint?.startTime ?? 0) && startTime < ready);
    return { ready, blocked: after.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0) };
  };
}

/** When the first paint had the beginning of the list in it, in milliseconds. */
export async function seeList() {
  const painted = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  while (!painted() || !window.listShown) await new Promise(requestAnimationFrame);
  return Math.max(painted(), window.listShown);
}

/** Scrolls from one end to the other, a screen with each frame; the share of frames above 50 ms. */
export async function scrollThrough() {
  const frame = () => new Promise(requestAnimationFrame);
  let [long, before] = [0, await frame()];
  let frames = 0;
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight, frames += 1) {
    scrollTo({ top, behavior: "instant" });
    const now = await frame();
    if (now - before > 50) long += 1;
    before = now;
  }
  scrollTo({ top: 0, behavior: "instant" });
  await frame();
  return { long, frames };
}

/** Milliseconds from an act to the frame that shows its result. */
export async function interact() {
  const find = (selector) => document.querySelector(selector);
  /** Until a frame is painted; whether `holds` was so when it began. */
  const paintedWith = (holds) => new Promise((done) => requestAnimationFrame(() => {
    const held = holds();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(held);
    port2.postMessage(0);
  }));
  const until = async (holds) => {
    while (!(await paintedWith(holds)));
  };
  const time = async (act, holds) => {
    await new Promise((done) => setTimeout(done, 300));
    const begin = performance.now();
    act();
    await until(holds);
    return performance.now() - begin;
  };
  const field = find("#search-words");
  const type = (words) => () => {
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const status = find("#search [role=status]");
  // The second name is that of older builds.
  const hits = () => find(".search-hits, .found-list");
  const acts = {};
  // Visitors read before they type.
  await new Promise((done) => setTimeout(done, 2000));
  acts["type a letter"] = await time(type("w"), () => status.textContent && hits());
  acts["type another"] = await time(type("wo"), hits);
  acts["clear"] = await time(type(""), () => !hits());
  const box = find("#filters input[name=track]") ?? find("#filters input");
  acts["toggle a filter"] = await time(() => box.click(), () => status.textContent);
  acts["take it out"] = await time(() => box.click(), () => !status.textContent);
  const star = find(".days .star");
  if (star) acts["star"] = await time(() => star.click(), () => star.getAttribute("aria-pressed") === "true");
  const tab = document.querySelectorAll('main nav a[href^="#day-"]')[1];
  const isThere = () => Math.abs(document.getElementById(tab.hash.slice(1)).getBoundingClientRect().top) < innerHeight / 2;
  if (tab) acts["switch day"] = await time(() => tab.click(), isThere);
  const link = () => find(".days .entry-title a");
  acts["open a session"] = await time(() => link().click(), () => find(".session-page"));
  acts["go back"] = await time(() => history.back(), () => !find(".session-page"));
  acts["open it again"] = await time(() => link().click(), () => find(".session-page"));
  return acts;
}

/** Chooses each of the first values of a list's filter and takes it out again; the longest of each. */
export async function filterList() {
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  }));
  const status = document.querySelector("#search [role=status]");
  const press = async (box, isChosen) => {
    await new Promise((done) => setTimeout(done, 300));
    const begin = performance.now();
    box.click();
    do await painted(); while (/\d/.test(status.textContent) !== isChosen);
    return performance.now() - begin;
  };
  const longest = { choose: 0, takeOut: 0 };
  const boxes = [...document.querySelectorAll("#filters input")];
  // The first answer waits for the event.
  await press(boxes[0], true);
  await press(boxes[0], false);
  for (const box of boxes.slice(0, 4)) {
    longest.choose = Math.max(longest.choose, await press(box, true));
    longest.takeOut = Math.max(longest.takeOut, await press(box, false));
  }
  return longest;
}
