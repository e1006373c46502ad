// Chromium and Firefox, which puppeteer drives alike.
import puppeteer from "puppeteer-core";
import { middleOfFirstLine } from "../in_page.mjs";
import { still } from "../until.mjs";

/** Firefox makes no requests of its own. */
const QUIET = {
  "app.normandy.enabled": false,
  "browser.newtabpage.enabled": false,
  "network.captive-portal-service.enabled": false,
};
/** What Firefox reports like an error of a script, and is none. */
const NO_SCRIPT = /^downloadable font:/;
const NO_SCRIPTS = { "javascript.enabled": false };
// The sandbox refuses to run as root, which is what containers run as.
const CHROMIUM = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none", "--disable-background-networking"];

/** @param {"chrome" | "firefox"} browser */
export async function launchPuppeteer(browser, executablePath, { scripts, zone }) {
  const isFirefox = browser === "firefox";
  const running = await puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    args: isFirefox ? [] : CHROMIUM,
    extraPrefsFirefox: { ...QUIET, ...(scripts ? {} : NO_SCRIPTS) },
    env: { ...process.env, TZ: zone },
  });
  const [page] = await running.pages();
  if (!scripts && !isFirefox) await page.setJavaScriptEnabled(false);
  return new PuppeteerDriver(running, page);
}

class PuppeteerDriver {
  #browser;
  #page;
  #frame;
  #frameElement;
  #heard = [];

  constructor(browser, page) {
    this.#browser = browser;
    this.#page = page;
    page.on("pageerror", ({ message }) => {
      if (!NO_SCRIPT.test(message)) this.#heard.push(message);
    });
  }

  get #here() {
    return this.#frame ?? this.#page;
  }

  /** What scripts have thrown since this was asked last. */
  heard() {
    return this.#heard.splice(0);
  }

  async open(url) {
    await this.leaveFrame();
    await this.#page.goto(url, { waitUntil: "domcontentloaded" });
  }

  reload() {
    return this.#page.reload({ waitUntil: "domcontentloaded" });
  }

  /** Not with puppeteer's own ways, which wait for a document where there is none. */
  back() {
    return this.#page.evaluate(() => history.back());
  }

  forward() {
    return this.#page.evaluate(() => history.forward());
  }

  read(look, args) {
    return this.#here.evaluate(look, ...args);
  }

  /** With the mouse alone: puppeteer's own way of pressing needs scripts to run in the page. */
  async press(find, args) {
    const element = await this.#here.evaluateHandle(find, ...args);
    const { x, y } = await still(() => element.evaluate(middleOfFirstLine));
    const frame = await this.#frameElement?.boundingBox();
    await this.pressAt(x + (frame?.x ?? 0), y + (frame?.y ?? 0));
  }

  pressAt(x, y) {
    return this.#page.mouse.click(x, y);
  }

  type(text) {
    return this.#page.keyboard.type(text);
  }

  key(name) {
    return this.#page.keyboard.press(name);
  }

  size(width, height) {
    return this.#page.setViewport({ width, height });
  }

  /** Into the only frame of the page. */
  async enterFrame() {
    this.#frameElement = await this.#page.waitForSelector("iframe");
    this.#frame = await this.#frameElement.contentFrame();
  }

  async leaveFrame() {
    this.#frame = undefined;
    this.#frameElement = undefined;
  }

  /** The address of the tab that was opened last, which is closed. */
  async takeNewTab() {
    const tabs = await this.#browser.pages();
    const tab = tabs.find((other) => other !== this.#page && other.url() !== "about:blank");
    const url = tab?.url();
    await tab?.close();
    return url;
  }

  print() {
    return this.#page.pdf({ width: "21cm", height: "29.7cm", printBackground: true, preferCSSPageSize: true });
  }

  picture() {
    return this.#page.screenshot();
  }

  close() {
    return this.#browser.close();
  }
}
