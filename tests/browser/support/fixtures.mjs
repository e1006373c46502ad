// What every browser test starts with: a served site, and a watch over console and network.
//
//     import { becomes, expect, test } from "./support/fixtures.mjs";
//
//     test("…", async ({ page, host }) => {
//       await page.goto(host.url("programm/"));
//       await becomes(page, "hydrated");
//     });
//
// A test fails when the browser's console says anything that `consoleAllowed` does not
// match, when a script throws, or when a request goes to another origin than the served.
import { test as base, expect } from "@playwright/test";
import { copySite, serveFolder } from "../../support/server.mjs";
import { letLoose } from "./hands.mjs";
import { SITE } from "./site.mjs";

export { expect };

/**
 * What the browser remarks upon where the machine is slow or a frame is painted late, and
 * where a test (never the app) measures what is hidden.
 */
const REMARKS = /preloaded using link preload but not used within a few seconds|^verbose: Rendering was performed in a subtree hidden by content-visibility/;

export const test = base.extend({
  /** Console messages that belong to what is tested: `test.use({ consoleAllowed: /…/ })`. */
  consoleAllowed: [undefined, { option: true }],

  /** Who else changes the pages while the app does; see ./hands.mjs. */
  hands: [[], { option: true }],

  context: async ({ context, hands }, use) => {
    if (hands.length) await letLoose(context, hands);
    await use(context);
  },

  ownOrigins: async ({}, use) => use(new Set()),

  watch: [
    async ({ context, consoleAllowed, ownOrigins }, use) => {
      const heard = [];
      const asked = [];
      context.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`));
      context.on("weberror", (error) => heard.push(`thrown: ${error.error()}`));
      context.on("request", (request) => asked.push(new URL(request.url())));
      await use();
      expect(heard.filter((message) => !consoleAllowed?.test(message) && !REMARKS.test(message)), "console").toEqual([]);
      const foreign = asked.filter(({ protocol, origin }) => /^http/.test(protocol) && !ownOrigins.has(origin));
      expect(foreign.map(String), "requests to other origins").toEqual([]);
    },
    { auto: true },
  ],

  /** Serves a folder until the test ends: `serve(folder, { mount: "/a/b/" })`. */
  serve: async ({ ownOrigins }, use) => {
    const hosts = [];
    await use(async (folder, options) => {
      const host = await serveFolder(folder, options);
      hosts.push(host);
      ownOrigins.add(host.origin);
      return host;
    });
    await Promise.all(hosts.map((host) => host.close()));
  },

  /** The site at the root of an origin. */
  host: async ({ serve }, use) => use(await serve(SITE)),

  /** A site of the test's own, whose files it may edit. */
  ownHost: async ({ serve }, use) => {
    const copy = await copySite(SITE);
    await use({ ...(await serve(copy.folder)), edit: copy.edit });
    await copy.remove();
  },
});

/** Has pages believe that the network is quick, however busy the machine is. */
export async function onQuickNetwork(page) {
  await page.addInitScript(() => {
    const entries = performance.getEntriesByType.bind(performance);
    performance.getEntriesByType = (type) =>
      type === "navigation" ? [{ requestStart: 0, responseEnd: 10 }] : entries(type);
  });
}

/** Waits until a page that was followed to has come up. */
export function isStill(page) {
  return page.evaluate(async () => {
    const movements = document.querySelector("main").getAnimations();
    await Promise.allSettled(movements.map(({ finished }) => finished));
  });
}

/**
 * How far below the upper edge of the window an element is, once it stays there: heights of what is
 * far from sight become known in the frames after the page was scrolled.
 */
export function topOf(locator) {
  return locator.evaluate(async (element) => {
    const STILL = 5;
    let top = NaN;
    for (let still = 0; still < STILL;) {
      await new Promise((nextFrame) => requestAnimationFrame(nextFrame));
      const now = element.getBoundingClientRect().top;
      still = now === top ? still + 1 : 0;
      top = now;
    }
    return top;
  });
}

/**
 * Waits for how the app got to work: `hydrated`, `mounted` or `failed`. A page that others have
 * changed may have been drawn anew in place of being taken over.
 */
export async function becomes(pageOrFrame, state) {
  const html = pageOrFrame.locator("html");
  // The browser tells at once; an expectation alone looks only every now and then.
  await pageOrFrame.locator("html[data-ready]").waitFor({ state: "attached" });
  const isChanged = await html.evaluate(() => window.handsByTest === true);
  await expect(html).toHaveAttribute("data-ready", isChanged && state === "hydrated" ? /^(hydrated|mounted)$/ : state);
}

/** Marks the document, so that a later look tells whether it was loaded anew. */
export async function markDocument(pageOrFrame) {
  await pageOrFrame.evaluate(() => { window.markedByTest = true; });
}

export async function isMarked(pageOrFrame) {
  return pageOrFrame.evaluate(() => window.markedByTest === true);
}

/** How far the page is scrolled, in CSS pixels. */
export async function scrollTop(page) {
  return page.evaluate(() => Math.round(window.scrollY));
}

/** Opens a page of `host` in a sandboxed frame on a partner's page; the frame, when it is alive. */
export async function inSandbox(page, host, path) {
  await page.route("**/partner.html", (route) => route.fulfill({
    contentType: "text/html",
    body: `<!DOCTYPE html><title>Partner</title><iframe sandbox="allow-scripts" src="${host.url(path)}" width="100%" height="900"></iframe>`,
  }));
  await page.goto(host.url("partner.html"));
  const frame = page.frameLocator("iframe");
  await becomes(frame, "hydrated");
  return frame;
}
