// Pages in a partner's page, with a frame as ours is, and sandboxed.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { textsOf } from "../in_page.mjs";
import { EXAMPLE, buildAddressed } from "../sites.mjs";

const TITLE = "Lob der Umleitung";

export const journeys = [
  {
    name: "an embedded page has neither header nor footer, and stays embedded",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await embedded(visitor, "", `${host.url("programm/")}?embed`, async () => {
        await visitor.becomes("hydrated");
        await visitor.seesTexts(".site-header, .site-footer", []);
        await visitor.press("link", TITLE, ".days");
        await visitor.seesTexts("h1", [TITLE]);
        await visitor.seesTexts(".site-header, .site-footer", []);
      });
    },
  },
  {
    name: "links of an embedded page to other sites open a tab of their own",
    run: async ({ visitor, serve }) => {
      const [host, other] = [await serve(EXAMPLE), await serve(EXAMPLE)];
      const address = other.url("kontakt/");
      const page = readFileSync(`${EXAMPLE}/programm/vortrag-archiv/index.html`, "utf8");
      const json = readFileSync(`${EXAMPLE}/event.json`, "utf8");
      const away = (text) => text.replaceAll("https://example.org/anmeldung/archiv", address);
      host.override("programm/vortrag-archiv/index.html", { body: away(page) });
      host.override("event.json", { body: away(json) });
      await embedded(visitor, "", `${host.url("programm/vortrag-archiv/")}?embed`, async () => {
        await visitor.becomes("mounted");
        await visitor.pressOn(`a[href="${address}"]`);
        assert.equal(await visitor.newTab(), address);
      });
    },
  },
  {
    name: "in a sandboxed frame a site that says its address comes alive, with pictures and fonts",
    run: async ({ visitor, serve, engine }) => {
      const folder = `target/engines/addressed-${engine.name}`;
      const host = await serve(folder);
      buildAddressed(host.origin, folder);
      await embedded(visitor, 'sandbox="allow-scripts"', `${host.url("galerie/")}?embed`, async () => {
        await visitor.becomes("hydrated");
        await visitor.sees(pictures, [], (found) => found.length > 0 && found.every((width) => width > 0));
        await visitor.seesTexts(".site-header, .site-footer", []);
      });
    },
  },
  {
    name: "in a sandboxed frame a site without an address can be read",
    run: async ({ visitor, serve, engine }) => {
      const host = await serve(EXAMPLE);
      await embedded(visitor, 'sandbox="allow-scripts"', `${host.url("programm/")}?embed`, async () => {
        await visitor.seesTexts("h1", ["Programm"]);
        await visitor.becomes(engine.sandboxed);
        const titles = await visitor.read(textsOf, ".days .entry-title");
        assert.ok(titles.includes(TITLE));
      });
    },
  },
];

/** Opens an address in a frame of a partner's page. */
async function embedded(visitor, attributes, address, act) {
  const page = `<!doctype html><title>Partner</title><iframe ${attributes} src="${address}" width="100%" height="700"></iframe>`;
  const partner = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(page));
  partner.listen(0, "127.0.0.1");
  await once(partner, "listening");
  try {
    await visitor.open(`http://127.0.0.1:${partner.address().port}/`, null);
    await visitor.enterFrame();
    await act();
  } finally {
    await visitor.leaveFrame();
    partner.close();
    partner.closeAllConnections();
  }
}

/** How wide each picture in sight is that has arrived. */
function pictures() {
  const inSight = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
  return inSight.filter(({ complete }) => complete).map(({ naturalWidth }) => naturalWidth);
}
