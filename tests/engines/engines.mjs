// The three engines in which visitors read: what drives them, and what they cannot do here.
// ACCESSIBILITY.md says the same to people. `./dev test --all` finds the browsers.
import { launchPuppeteer } from "./drivers/puppeteer.mjs";
import { launchWebKit } from "./drivers/webkit.mjs";

const { CHROMIUM, FIREFOX, MINI_BROWSER } = process.env;

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} browser the path of its browser
 * @property {boolean} prints whether it can be asked for what it prints
 * @property {"hydrated" | "failed"} sandboxed what becomes of the app in a sandboxed frame, where the
 *   policy has only `'self'`
 * @property {(browser: string, options?: {scripts?: boolean, zone?: string}) => Promise<object>} launch
 */

/** @type {Record<string, Engine>} */
export const ENGINES = {
  chromium: {
    name: "Chromium",
    browser: CHROMIUM ?? "/usr/bin/chromium",
    prints: true,
    sandboxed: "hydrated",
    launch: (browser, options) => launchPuppeteer("chrome", browser, options),
  },
  firefox: {
    name: "Firefox",
    browser: FIREFOX ?? "/usr/bin/firefox-esr",
    prints: true,
    sandboxed: "hydrated",
    launch: (browser, options) => launchPuppeteer("firefox", browser, options),
  },
  webkit: {
    name: "WebKit",
    browser: MINI_BROWSER ?? "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    // WebKitWebDriver has no command for it.
    prints: false,
    sandboxed: "failed",
    launch: launchWebKit,
  },
};
