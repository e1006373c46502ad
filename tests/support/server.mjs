// A static host for tests: serves a folder as plain web space does, under any path.
//
//     const site = await copySite("site");
//     const host = await serveFolder(site.folder, { mount: "/ä b/" });
//     host.override("event.json", { status: 404 });
//     await page.goto(host.url("programm/"));
//     await host.close();
//     await site.remove();
//
// No rewrite rules: a folder answers with its index.html (and without the slash with a
// redirect to it), what does not exist with 404.html and status 404. Any origin may read.
// Files are read anew for each request, so a test may change them while the host runs.
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const MIME_TYPES = {
  ".avif": "image/avif",
  ".csv": "text/csv; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".vcf": "text/vcard; charset=utf-8",
  ".wasm": "application/wasm",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

// What many hosts do on the fly; fonts and pictures are compressed already.
const COMPRESSIBLE = /^text\/|javascript|json|xml|wasm/;
const ENCODERS = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

/**
 * Serves `folder` on a free port of 127.0.0.1.
 *
 * @param {string} folder
 * @param {object} [options]
 * @param {string} [options.mount] path under which the folder lies, with slashes around it;
 *   as written or percent-encoded
 * @param {Record<string, string>} [options.headers] sent with every answer
 * @param {boolean} [options.compress] brotli or gzip, for those who accept it
 * @param {number} [options.delay] milliseconds until the first byte of each answer
 * @returns {Promise<Host>}
 *
 * @typedef {object} Host
 * @property {string} origin
 * @property {string[]} requests each path asked for, decoded, with its query
 * @property {(path?: string) => string} url the address of a path inside the folder
 * @property {(match: string | RegExp, answer: Answer) => () => void} override answers otherwise
 *   for a path inside the folder; the function returned takes it back
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Answer what differs from the file's own answer
 * @property {number} [status]
 * @property {string} [type] the Content-Type
 * @property {string | Buffer} [body]
 * @property {Promise<void>} [after] when it is sent
 */
export async function serveFolder(folder, { mount = "/", headers = {}, compress = false, delay = 0 } = {}) {
  const base = new URL(mount, "http://host").pathname;
  const compressed = compress ? new Map() : undefined;
  const site = { folder, base: decode(base), headers, compressed, delay, overrides: new Set(), requests: [] };
  const server = createServer((request, response) => respond(site, request, response));
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    requests: site.requests,
    url: (path = "") => origin + base + path.replace(/^\//, ""),
    override: (match, changed) => {
      const override = { match, changed };
      site.overrides.add(override);
      return () => site.overrides.delete(override);
    },
    close: () => close(server),
  };
}

/**
 * A copy of a built site that a test may change.
 *
 * @param {string} folder
 * @returns {Promise<{folder: string, files: Function, edit: Function, remove: () => Promise<void>}>}
 *   `files(match)` finds paths; `edit(path, change)` passes a file's text through `change`;
 *   `remove()` deletes the copy
 */
export async function copySite(folder) {
  const copy = await mkdtemp(join(tmpdir(), "treffpunkt-site-"));
  await cp(folder, copy, { recursive: true });
  return {
    folder: copy,
    files: async (match) => {
      const names = await readdir(copy, { recursive: true });
      return names.map((name) => name.replaceAll(sep, "/")).filter((name) => match.test(name));
    },
    edit: async (path, change) => {
      const file = join(copy, path);
      await writeFile(file, change(await readFile(file, "utf8")));
    },
    remove: () => rm(copy, { recursive: true, force: true }),
  };
}

async function respond(site, request, response) {
  const { pathname, search } = new URL(request.url, "http://host");
  site.requests.push(decode(pathname) + search);
  const found = await answer(site, decode(pathname), search);
  const changed = { ...found, ...overrideFor(site, found.path) };
  const [body] = await Promise.all([encoded(site, request, changed), changed.after, passed(site.delay)]);
  send(request, response, body, site.headers);
}

/** What plain web space answers; `path` is the file's path inside the folder. */
async function answer({ folder, base }, pathname, search) {
  if (!pathname.startsWith(base)) {
    return `${pathname}/` === base ? redirect(base, search) : text(404, "outside of the site");
  }
  const path = pathname.slice(base.length);
  const file = join(folder, path);
  if (!(file + sep).startsWith(join(folder, sep))) return text(403, "outside of the folder");
  if (!(await isFolder(file))) return fileAnswer(folder, path);
  if (path !== "" && !path.endsWith("/")) return redirect(`${pathname}/`, search);
  return fileAnswer(folder, `${path}index.html`);
}

async function fileAnswer(folder, path) {
  const body = await readIfThere(join(folder, path));
  if (body) return { path, status: 200, type: typeOf(path), body };
  const page = await readIfThere(join(folder, "404.html"));
  return page ? { path, status: 404, type: MIME_TYPES[".html"], body: page } : { path, ...text(404, "not found") };
}

function overrideFor({ overrides }, path) {
  for (const { match, changed } of overrides) {
    if (match instanceof RegExp ? match.test(path) : match === path) return changed;
  }
  return {};
}

/** The answer as the browser accepts it; each body is compressed once. */
async function encoded({ compressed }, request, answer) {
  const accepted = request.headers["accept-encoding"] ?? "";
  const encoding = Object.keys(ENCODERS).find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
  if (!compressed || !encoding || !COMPRESSIBLE.test(answer.type)) return answer;
  const key = `${encoding} ${hash(answer.body)}`;
  if (!compressed.has(key)) compressed.set(key, ENCODERS[encoding](answer.body));
  return { ...answer, encoding, body: await compressed.get(key) };
}

function send(request, response, { status, type, body, location, encoding }, headers) {
  const etag = `"${hash(body)}"`;
  const unchanged = status === 200 && request.headers["if-none-match"] === etag;
  response.writeHead(unchanged ? 304 : status, {
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "no-cache",
    "Content-Type": type,
    ETag: etag,
    ...(encoding && { "Content-Encoding": encoding, Vary: "Accept-Encoding" }),
    ...(location && { Location: location }),
    ...headers,
  });
  response.end(unchanged || request.method === "HEAD" ? undefined : body);
}

function hash(body) {
  return createHash("sha256").update(body).digest("hex").slice(0, 16);
}

function passed(milliseconds) {
  return milliseconds && new Promise((done) => setTimeout(done, milliseconds));
}

function redirect(pathname, search) {
  return { ...text(301, ""), location: encodeURI(pathname) + search };
}

function text(status, body) {
  return { status, type: MIME_TYPES[".txt"], body };
}

function typeOf(path) {
  return MIME_TYPES[extname(path)] ?? "application/octet-stream";
}

function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

async function isFolder(path) {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

async function readIfThere(path) {
  return readFile(path).catch(() => undefined);
}

function close(server) {
  const closed = new Promise((done) => server.close(() => done()));
  server.closeAllConnections();
  return closed;
}
