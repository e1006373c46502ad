// WebKitGTK's own small browser, which speaks WebDriver. It needs a display, even if there is
// nobody to look at it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import { Builder, Key, error } from "selenium-webdriver";
import { middleOfFirstLine } from "../in_page.mjs";
import { still, until } from "../until.mjs";

const LOOPBACK = "127.0.0.1";
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
/** Drawn by the processor, in a container that has no sandbox for it. */
const ENVIRONMENT = {
  GDK_BACKEND: "x11",
  LIBGL_ALWAYS_SOFTWARE: "1",
  NO_AT_BRIDGE: "1",
  WEBKIT_DISABLE_DMABUF_RENDERER: "1",
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
};

export async function launchWebKit(binary, { scripts, zone }) {
  const display = await openDisplay();
  const service = await startService(display.name, zone);
  const args = ["--automation", "--private", ...(scripts ? [] : ["--enable-javascript=false"])];
  const browser = await new Builder()
    .usingServer(service.url)
    .withCapabilities({ browserName: "MiniBrowser", pageLoadStrategy: "none", "webkitgtk:browserOptions": { binary, args } })
    .build();
  return new WebKitDriver(browser, [service.process, display.process], await serveFrames());
}

/** Serves pages with nothing but a frame of a size. */
async function serveFrames() {
  const server = createHttpServer((request, response) => {
    const { url, width, height } = Object.fromEntries(new URL(request.url, "http://host").searchParams);
    const frame = `<iframe src="${url}" width="${width}" height="${height}" style="border:0"></iframe>`;
    response.setHeader("Content-Type", "text/html");
    response.end(`<!doctype html><title>Frame</title><body style="margin:0">${frame}`);
  });
  server.listen(0, LOOPBACK);
  await once(server, "listening");
  return server;
}

/** A screen under a number that is free. */
async function openDisplay() {
  const words = ["-displayfd", "3", "-screen", "0", "1400x1300x24", "-nolisten", "tcp"];
  const xvfb = spawn("Xvfb", words, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const [number] = await once(xvfb.stdio[3], "data");
  return { process: xvfb, name: `:${String(number).trim()}` };
}

async function startService(display, zone) {
  const port = await freePort();
  const words = [`--port=${port}`, `--host=${LOOPBACK}`];
  const env = { ...process.env, ...ENVIRONMENT, DISPLAY: display, TZ: zone };
  const service = spawn("WebKitWebDriver", words, { stdio: "ignore", env });
  const url = `http://${LOOPBACK}:${port}`;
  await until(async () => (await fetch(`${url}/status`)).ok, true);
  return { process: service, url };
}

async function freePort() {
  const server = createServer().listen(0, LOOPBACK);
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

class WebKitDriver {
  #browser;
  #processes;
  #frames;
  #tab;
  #isNarrow = false;
  #isInFrame = false;
  #size = {};

  constructor(browser, processes, frames) {
    this.#browser = browser;
    this.#frames = frames;
    this.#processes = processes;
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
    const { port } = this.#frames.address();
    return `http://${LOOPBACK}:${port}/?${new URLSearchParams({ url, ...this.#size })}`;
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
    for (const process of this.#processes) process.kill();
    this.#frames.close();
    this.#frames.closeAllConnections();
  }
}
