// What WebKit needs around it: a screen, its driver, and frames for what is too narrow for a window.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import { until } from "../until.mjs";

const LOOPBACK = "127.0.0.1";
/** Drawn by the processor, in a container that has no sandbox for it. */
const ENVIRONMENT = {
  GDK_BACKEND: "x11",
  LIBGL_ALWAYS_SOFTWARE: "1",
  NO_AT_BRIDGE: "1",
  WEBKIT_DISABLE_DMABUF_RENDERER: "1",
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
};

/**
 * @param {string} zone where the visitor is
 * @returns {Promise<{url: string, frames: string, stop: () => void}>} `url` of the driver; `frames`
 *   answers `?url=…&width=…&height=…` with a page that has nothing but that frame
 */
export async function startServices(zone) {
  const display = await openDisplay();
  const service = await startService(display.name, zone);
  const frames = await serveFrames();
  const stop = () => {
    for (const process of [service.process, display.process]) process.kill();
    frames.close();
    frames.closeAllConnections();
  };
  return { url: service.url, frames: `http://${LOOPBACK}:${frames.address().port}/`, stop };
}

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
