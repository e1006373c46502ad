// A partner's page on an origin of its own, with pages of the site in frames.
import { createServer } from "node:http";
import { once } from "node:events";

/** Serves pages of a partner: `partner.write(body)` says what the next one holds. */
export async function partnerSite() {
  let body = "";
  let headers = {};
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers });
    response.end(`<!DOCTYPE html><html lang="de"><title>Partner</title><link rel="icon" href="data:,">${body}`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    url: `${origin}/`,
    write: (html, sent = {}) => {
      body = html;
      headers = sent;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The element, as the page for partners writes it. */
export function element(host, view, attributes = "") {
  return `<treffpunkt-embed src="${host.url()}" view="${view}" ${attributes}><a href="${host.url(view)}">Link</a></treffpunkt-embed>`;
}

export function script(host) {
  return `<script src="${host.url("embed.js")}" async></script>`;
}

/** A frame that the script makes as high as its page. */
export function fittedFrame(host, path, attributes = "") {
  return plainFrame(host, path, `data-treffpunkt ${attributes}`);
}

/** A frame of its own, 600 px high. */
export function plainFrame(host, path, attributes = "") {
  const separator = path.includes("?") ? "&" : "?";
  return `<iframe src="${host.url(path)}${separator}frame" title="Rahmen" width="100%" height="600" style="border:0" ${attributes}></iframe>`;
}
