// WebKitGTK's own small browser, which speaks WebDriver. It needs a display, even if nothing
// is to be seen.
import { Builder, Key, error } from "selenium-webdriver";
import { middleOfFirstLine } from "../in_page.mjs";
import { still, until } from "../until.mjs";
import { startServices } from "./webkit_services.mjs";

/** The buttons of the browser leave no narrower window: such pages are opened in a frame. */
const NARROWEST = 450;
const BAR = 38;
const KEYS = {
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  Backspace: Key.BACK_SPACE,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
};

export async function launchWebKit(binary, { scripts, zone }) {
  const services = await startServices(zone);
  const args = ["--automation", "--private", ...(scripts ? [] : ["--enable-javascript=false"])];
  const browser = await new Builder()
    .usingServer(services.url)
    .withCapabilities({ browserName: "MiniBrowser", pageLoadStrategy: "none", "webkitgtk:browserOptions": { binary, args } })
    .build();
  return new WebKitDriver(browser, services);
}

class WebKitDriver {
  #browser;
  #services;
  #tab;
  #isNarrow = false;
  #isInFrame = false;
  #size = {};

  constructor(browser, services) {
    this.#browser = browser;
    this.#services = services;
  }

  /** WebDriver tells nothing of what scripts throw. */
  heard() {
    return [];
  }

  async open(url) {
    await this.leaveFrame();
    await this.#leave(() => this.#browser.get(this.#isNarrow ? this.#inFrame(url) : url));
    if (this.#isNarrow) await this.enterFrame();
  }

  /**
   * Goes to another document. The driver itself would wait until everything is there, which some
   * journeys keep back, or for ever where the page has a frame.
   */
  async #leave(go) {
    await this.#browser.executeScript(() => { window.leftByTest = true; });
    await go();
    const hasCome = () => !window.leftByTest && document.readyState !== "loading";
    await until(() => this.#browser.executeScript(hasCome), true);
  }

  #inFrame(url) {
    return `${this.#services.frames}?${new URLSearchParams({ url, ...this.#size })}`;
  }

  reload() {
    return this.#leave(() => this.#browser.navigate().refresh());
  }

  back() {
    return this.#browser.navigate().back();
  }

  forward() {
    return this.#browser.navigate().forward();
  }

  async read(look, args) {
    try {
      return await this.#browser.executeScript(look, ...args);
    } catch (failure) {
      // A frame that has got another document is another window for the driver.
      if (this.#isInFrame && failure instanceof error.NoSuchWindowError) await this.enterFrame();
      throw failure;
    }
  }

  async press(find, args) {
    const element = await this.read(find, args);
    const { x, y } = await still(() => this.read(middleOfFirstLine, [element]));
    if (this.#isInFrame) await element.click();
    // The driver takes what is laid out only when it is near for something that cannot be seen.
    else await this.pressAt(x, y);
  }

  pressAt(x, y) {
    const at = { x: Math.round(x), y: Math.round(y), origin: "viewport" };
    return this.#browser.actions({ async: true }).move(at).press().release().perform();
  }

  type(text) {
    return this.#browser.actions().sendKeys(text).perform();
  }

  key(name) {
    return this.#browser.actions().sendKeys(KEYS[name]).perform();
  }

  async size(width, height) {
    this.#isNarrow = width < NARROWEST;
    this.#size = { width, height };
    await this.#browser.manage().window().setRect({ width: Math.max(width, NARROWEST), height: height + BAR });
  }

  /** Into the only frame of the page. */
  async enterFrame() {
    await this.leaveFrame();
    await until(() => this.#browser.switchTo().frame(0));
    this.#isInFrame = true;
  }

  async leaveFrame() {
    await this.#browser.switchTo().defaultContent();
    this.#isInFrame = false;
  }

  /** The address of the tab that was opened last, which is closed. */
  async takeNewTab() {
    this.#tab ??= await this.#browser.getWindowHandle();
    const other = (await this.#browser.getAllWindowHandles()).find((tab) => tab !== this.#tab);
    if (!other) return undefined;
    await this.#browser.switchTo().window(other);
    const url = await this.#browser.getCurrentUrl();
    await this.#browser.close();
    await this.#browser.switchTo().window(this.#tab);
    return url;
  }

  async picture() {
    return Buffer.from(await this.#browser.takeScreenshot(), "base64");
  }

  async close() {
    await this.#browser.quit();
    this.#services.stop();
  }
}
