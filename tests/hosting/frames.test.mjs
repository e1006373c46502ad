// A partner's page in a real browser, with a page of the site in a frame: shown where the partner
// is named, refused where not.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { after, before, describe, test } from "node:test";
import puppeteer from "puppeteer-core";
import { until } from "../engines/until.mjs";
import { SERVERS, freePort, startServer } from "./support/servers.mjs";
import { buildSites } from "./support/sites.mjs";

const SUB = "bünd/tagung/";
const OPEN = "offen/";
/** The sandbox refuses to run as root, which is what containers run as. */
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const ISOLATED = { "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin" };

const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
let browser, partner, other, root;
before(async () => {
  [partner, other] = await Promise.all([serveFrames(), serveFrames()]);
  root = buildSites("frames", origin, { [SUB]: [partner.origin], [OPEN]: "*" });
  browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", headless: "shell", args: ARGUMENTS });
});
after(async () => {
  await Promise.all([browser?.close(), partner?.close(), other?.close()]);
});

/** A partner: shows what its address asks for in a frame, perhaps sandboxed, perhaps isolated. */
async function serveFrames() {
  const server = createServer((request, response) => {
    const asked = new URL(request.url, "http://partner").searchParams;
    const sandbox = asked.has("sandbox") ? ' sandbox="allow-scripts"' : "";
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...(asked.has("isolated") ? ISOLATED : {}) });
    response.end(`<!doctype html><title>Partner</title><iframe src="${asked.get("page") ?? "about:blank"}"${sandbox}></iframe>`);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    // Another site than 127.0.0.1, not only another origin.
    origin: `http://localhost:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
      return once(server, "close");
    },
  };
}

/** What a partner's visitor sees in the frame. */
async function framed(t, { origin: from }, path, ...options) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const address = new URL("/", from);
  address.searchParams.set("page", new URL(`/${path}programm/?embed`, origin).href);
  options.forEach((option) => address.searchParams.set(option, ""));
  await page.goto(address.href, { waitUntil: "load" });
  return page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
}

const titleIn = (frame) => frame.evaluate(() => document.querySelector("main h1")?.textContent ?? "");
const ready = (frame) => until(() => frame.evaluate(() => document.documentElement.dataset.ready), (state) => ["hydrated", "mounted"].includes(state));

async function isShown(t, ...request) {
  const frame = await framed(t, ...request);
  assert.match(frame.url(), /programm/);
  assert.match(await titleIn(frame), /Programm/);
  // With the app, so that none of its files is kept from it.
  await ready(frame);
}

async function isRefused(t, ...request) {
  const frame = await framed(t, ...request);
  assert.match(frame.url(), /^chrome-error:/);
  assert.equal(await titleIn(frame), "");
}

for (const name of Object.keys(SERVERS)) {
  describe(name, () => {
    test("ok partners show pages if they are named, and others do not", async (t) => {
      await startServer(t, name, { root, sites: [SUB, OPEN], port });
      await isShown(t, partner, SUB);
      await isRefused(t, other, SUB);
      await isShown(t, other, OPEN);
    });

    test("ok pages of partners may be isolated, and frames sandboxed", async (t) => {
      await startServer(t, name, { root, sites: [SUB, OPEN], port });
      await isShown(t, partner, SUB, "isolated");
      await isRefused(t, other, SUB, "isolated");
      await isShown(t, partner, SUB, "sandbox");
      await isShown(t, other, OPEN, "isolated", "sandbox");
    });

    test("ok the site itself shows its pages, and works by itself", async (t) => {
      await startServer(t, name, { root, sites: [SUB, OPEN], port });
      const page = await browser.newPage();
      t.after(() => page.close());
      const failed = [];
      page.on("requestfailed", (request) => failed.push(`${request.url()}: ${request.failure().errorText}`));
      await page.goto(new URL(`/${SUB}galerie/`, origin).href, { waitUntil: "networkidle0" });
      await ready(page.mainFrame());
      assert.deepEqual(failed, []);
      const widths = await page.evaluate(() => [...document.images].filter((image) => image.complete).map((image) => image.naturalWidth));
      assert.ok(widths.length > 0 && widths.every((width) => width > 0), `${widths}`);
    });
  });
}
