// What real servers answer when they are told what `treffpunkt build` has written for them:
// nginx, Apache, Caddy and lighttpd, as Debian has them.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { join } from "node:path";
import { filesOf } from "../site/support/pages.mjs";
import { SERVERS, freePort, startServer } from "./support/servers.mjs";
import { buildSites, fileIn } from "./support/sites.mjs";

const PARTNERS = ["https://partner.example", "https://*.verein.example:8443"];
const POLICY = `frame-ancestors 'self' ${PARTNERS.join(" ")}`;
const YEAR = /(^|, )max-age=31536000($|, immutable$)/;
const HASHED = /-[0-9a-f]{12}(-\d+)?\.[a-z0-9]+$/;
/** A site below the root has letters in its path that are none of ASCII's. */
const SUB = "bünd/tagung/";
const OPEN = "offen/";

const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const many = Array.from({ length: 300 }, (_, n) => `https://www.partner-${n}.example`);
let roots;
before(() => {
  roots = {
    listed: buildSites("listed", origin, { "": PARTNERS }),
    open: buildSites("open", origin, { "": "*" }),
    // Two sites on a host, of which only one names who may.
    folders: buildSites("folders", origin, { [SUB]: PARTNERS, [OPEN]: "*" }),
    many: buildSites("many", origin, { "": many }),
  };
});

const url = (path) => new URL(`/${path}`, origin).href;
const get = (path, options) => fetch(url(path), { redirect: "manual", ...options });
const headersOf = async (path, ...names) => {
  const { headers } = await get(path);
  return names.map((name) => headers.get(name));
};

/** What holds for every site, wherever it lies. */
async function checkSite(root, path, policy) {
  const site = join(root, path);
  await checkPages(path, policy);
  await checkFiles(site, path);
  await checkCompression(site, path);
  await checkMissing(path, policy);
  await checkRedirects(path);
  await checkRequests(site, path);
}

async function checkPages(path, policy) {
  for (const page of ["", "programm/", "en/programm/", "404.html"]) {
    const response = await get(path + page);
    assert.equal(response.status, 200, page);
    assert.equal(response.headers.get("content-type"), "text/html; charset=utf-8", page);
    checkPage(response, policy);
  }
}

function checkPage({ headers, url: from }, policy) {
  const found = (name) => headers.get(name);
  assert.equal(found("content-security-policy"), policy, from);
  assert.equal(found("x-frame-options"), null, from);
  assert.equal(found("cross-origin-embedder-policy"), "require-corp", from);
  assert.equal(found("cross-origin-resource-policy"), "cross-origin", from);
  assert.equal(found("access-control-allow-origin"), "*", from);
  assert.equal(found("cache-control"), "no-cache", from);
}

/** Every file may be read from everywhere, has its type, and is kept as long as it may be. */
async function checkFiles(site, path) {
  const types = {
    ".csv": "text/csv; charset=utf-8",
    ".css": /^text\/css(; ?charset=utf-8)?$/,
    ".ics": "text/calendar; charset=utf-8",
    ".js": /^(text|application)\/javascript(; charset=utf-8)?$/,
    ".json": /^application\/json/,
    ".svg": /^image\/svg\+xml/,
    ".vtt": "text/vtt; charset=utf-8",
    ".wasm": "application/wasm",
    ".webm": "video/webm",
    ".woff2": "font/woff2",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".xml": /^(application|text)\/xml/,
  };
  for (const file of filesOf(site).filter((name) => !name.endsWith(".html"))) {
    // Others have neither of the names that the host knows.
    const ending = Object.keys(types).find((end) => file.endsWith(end));
    if (!ending || /^(hosting|\.)/.test(file)) continue;
    const response = await get(path + file);
    await response.arrayBuffer();
    const found = (name) => response.headers.get(name);
    assert.equal(response.status, 200, file);
    const type = types[ending];
    if (typeof type === "string") assert.equal(found("content-type"), type, file);
    else assert.match(found("content-type"), type, file);
    assert.equal(found("access-control-allow-origin"), "*", file);
    assert.equal(found("cross-origin-resource-policy"), "cross-origin", file);
    const kept = found("cache-control");
    if (HASHED.test(file)) assert.match(kept, YEAR, file);
    else assert.equal(kept, /\.(js|json|ics|xml|csv|xlsx)$/.test(file) ? "no-cache" : null, file);
  }
}

async function checkCompression(site, path) {
  const compressed = [/^index\.html$/, /\.css$/, /\.js$/, /^event\.json$/, /\.wasm$/, /^event\.ics$/, /\.svg$/];
  for (const match of compressed) {
    const file = fileIn(site, match);
    const response = await get(path + file, { headers: { "accept-encoding": "gzip" } });
    assert.equal(response.headers.get("content-encoding"), "gzip", file);
    assert.match(response.headers.get("vary") ?? "", /accept-encoding/i, file);
    await response.arrayBuffer();
  }
  const picture = await get(path + fileIn(site, /\.avif$/), { headers: { "accept-encoding": "gzip" } });
  assert.equal(picture.headers.get("content-encoding"), null);
  await picture.arrayBuffer();
}

/** What is not there is answered by the site's own page. */
async function checkMissing(path, policy) {
  for (const missing of ["gibt/es/nicht", "gibt/es/nicht/", "gibt-es-nicht.html", "assets/", "photos/"]) {
    const response = await get(path + missing);
    assert.equal([404, 403].includes(response.status), true, `${missing}: ${response.status}`);
    const text = await response.text();
    assert.doesNotMatch(text, /Index of|fonts\/<|[0-9a-f]{12}-\d+\.avif/, `${missing} is listed`);
    if (response.status === 403) continue;
    assert.match(text, /data-content/, missing);
    checkPage(response, policy);
  }
  for (const missing of ["assets/app-0123456789ab.wasm", "assets/style-0123456789ab.css", "nichts.ics", "nichts.vtt", "nichts.csv", "nichts.xlsx"]) {
    const response = await get(path + missing);
    assert.equal(response.status, 404, missing);
    assert.match(await response.text(), /data-content/, missing);
    assert.equal(response.headers.get("content-type"), "text/html; charset=utf-8", missing);
    assert.doesNotMatch(response.headers.get("cache-control") ?? "", YEAR, `${missing} is missing for a year`);
    assert.equal(response.headers.get("access-control-allow-origin"), "*", missing);
  }
}

/** A folder without its slash: visitors and partners leave it out. */
async function checkRedirects(path) {
  const asked = [`${path}programm`, `${path}en/programm`, ...(path === "" ? [] : [path.slice(0, -1)])];
  for (const folder of asked) {
    for (const query of ["?frame", "?frame&lang=de%20x", ""]) {
      const response = await get(folder + query);
      assert.equal([301, 302, 307, 308].includes(response.status), true, `${folder}: ${response.status}`);
      const leads = new URL(response.headers.get("location"), url(folder));
      assert.equal(decodeURI(leads.href), decodeURI(url(`${folder}/${query}`)));
    }
  }
}

async function checkRequests(site, path) {
  const head = await get(`${path}programm/`, { method: "HEAD" });
  assert.equal(head.status, 200);
  assert.equal(head.headers.get("cross-origin-resource-policy"), "cross-origin");
  const film = await get(path + fileIn(site, /\.webm$/), { headers: { range: "bytes=10-19" } });
  assert.equal(film.status, 206);
  assert.equal((await film.arrayBuffer()).byteLength, 10);
  for (const file of ["index.html", "event.json"]) {
    const accept = { "accept-encoding": "gzip" };
    const first = await get(path + file, { headers: accept });
    await first.arrayBuffer();
    const again = { ...accept, "if-none-match": first.headers.get("etag") };
    const second = await get(path + file, { headers: again });
    assert.equal(second.status, 304, `${file} is sent again though it has not changed`);
  }
}

for (const name of Object.keys(SERVERS)) {
  describe(name, () => {
    test("ok a site at the root that names who may show it in a frame", async (t) => {
      await startServer(t, name, { root: roots.listed, sites: [""], port });
      await checkSite(roots.listed, "", POLICY);
    });

    test("ok a site at the root that every site may show", async (t) => {
      await startServer(t, name, { root: roots.open, sites: [""], port });
      await checkSite(roots.open, "", null);
    });

    test("ok two sites in folders, each with its own rule", async (t) => {
      await startServer(t, name, { root: roots.folders, sites: [SUB, OPEN], port });
      await checkSite(roots.folders, SUB, POLICY);
      await checkSite(roots.folders, OPEN, null);
      // What lies beside them is not theirs.
      assert.deepEqual(await headersOf("", "access-control-allow-origin", "content-security-policy"), [null, null]);
    });

    test("ok as many sites as there may be", async (t) => {
      await startServer(t, name, { root: roots.many, sites: [""], port });
      const [policy] = await headersOf("programm/", "content-security-policy");
      assert.ok(policy === `frame-ancestors 'self' ${many.join(" ")}`, `${policy?.length} characters: ${policy?.slice(0, 80)}`);
    });
  });
}

test("ok Apache without the modules still shows the site", async (t) => {
  await startServer(t, "apache", { root: roots.listed, sites: [""], port, without: ["headers", "deflate", "filter"] });
  const response = await get("programm/");
  assert.equal(response.status, 200);
  assert.equal((await get("gibt/es/nicht")).status, 404);
});
