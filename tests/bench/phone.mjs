// A slow phone in Chromium: a processor four times slower, 1.6 Mbit/s and 150 ms.
import { chromium } from "@playwright/test";

const SLOW_PROCESSOR = 4;
const SLOW_NETWORK = {
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SETTLED = 1500;
export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 3,
  isMobile: true,
  hasTouch: true,
  locale: "de-DE",
};

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

/**
 * A page of a browser that has nothing in its cache.
 *
 * @param {object} browser
 * @param {{settles?: boolean}} options whether the browser may come to rest first
 * @returns {Promise<{page: object, devtools: object, close: () => Promise<void>}>}
 */
export function slowPhone(browser, { settles = true } = {}) {
  return freshPage(browser, PHONE, SLOW_NETWORK, SLOW_PROCESSOR, settles);
}

/** Like `slowPhone`, with any window, network (as DevTools describe one) and processor. */
export async function freshPage(browser, window, network, slowdown = 1, settles = true) {
  const context = await browser.newContext(window);
  const page = await context.newPage();
  // A browser that has just been started is busy with itself.
  if (settles) await page.waitForTimeout(SETTLED);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", { offline: false, ...network });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return { page, devtools, close: () => context.close() };
}

export function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
