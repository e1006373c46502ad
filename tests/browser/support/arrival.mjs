// When files of a page arrive: tests decide it, not the network.

/**
 * Keeps answers back until told, for each page that is opened anew.
 *
 * @returns {Promise<{held: () => number, arrive: () => Promise<void>}>} `arrive()` ends when the
 *   browser has all that was kept back
 */
export async function holdBack(page, file) {
  let waiting = [];
  await page.route(file, (route) => waiting.push(route));
  return {
    held: () => waiting.length,
    arrive: async () => {
      const routes = waiting;
      waiting = [];
      await Promise.all(routes.map((route) => route.continue()));
      await Promise.all(routes.map((route) => finished(route.request())));
    },
  };
}

/** Lets the fonts of a page arrive before its styles, so that they are in time for sure. */
export async function fontsFirst(page) {
  // However busy the machine is, the page says that it came quickly: it then asks for fonts early.
  await page.addInitScript(() => {
    const entries = performance.getEntriesByType.bind(performance);
    performance.getEntriesByType = (type) =>
      type === "navigation" ? [{ requestStart: 0, responseEnd: 1 }] : entries(type);
  });
  let arriving = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest()) arriving = [];
    if (isFont(request)) arriving.push(finished(request));
  });
  await page.route(/\.css$/, async (route) => {
    // The page names its styles first; its fonts are asked for while these wait.
    if (arriving.length === 0) await page.waitForEvent("request", isFont);
    await Promise.all(arriving);
    await route.continue();
  });
}

/**
 * Has pages believe that they were painted just now, or so long ago that fonts which arrive from
 * then on are late, however busy the machine is.
 */
export async function paintedAgo(page, milliseconds) {
  await page.addInitScript((milliseconds) => {
    const entries = performance.getEntriesByName.bind(performance);
    performance.getEntriesByName = (name) => {
      const found = entries(name);
      return name === "first-contentful-paint"
        ? found.map(() => ({ startTime: performance.now() - milliseconds }))
        : found;
    };
  }, milliseconds);
}

/** What pages are told of how their own file came, and of the line: `timing`, `connection`. */
export async function onLine(page, { timing, connection }) {
  await page.addInitScript(({ timing, connection }) => {
    const entries = performance.getEntriesByType.bind(performance);
    performance.getEntriesByType = (type) => (type === "navigation" ? [timing] : entries(type));
    Object.defineProperty(navigator, "connection", { value: connection });
  }, { timing, connection });
}

/** The whole page is on the screen. */
export async function painted(page) {
  await page.waitForFunction(() => {
    const isPainted = performance.getEntriesByName("first-contentful-paint").length > 0;
    return isPainted && !("checking" in document.documentElement.dataset);
  });
  await settled(page);
}

/** Whatever has arrived is on the screen. */
export function settled(page) {
  return page.evaluate(() => new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  }));
}

/** A page that was opened during the event stands at what runs then, and holds it for some frames. */
export async function standsAtNow(page) {
  for (let frames = 0; frames < 16; frames += 2) await settled(page);
}

function isFont(request) {
  return request.url().endsWith(".woff2");
}

async function finished(request) {
  const response = await request.response();
  await response?.finished();
}
