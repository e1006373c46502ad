// Pages in a partner's page, with a frame as ours is, and sandboxed.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { textsOf } from "../in_page.mjs";
import { EXAMPLE, buildAddressed } from "../sites.mjs";

const TITLE = "Lob der Umleitung";
/** Pixels by which a frame may differ from its page. */
const CLOSE = 2;
/** What partners show, by the address of the frame. */
const FITTED = ["?frame", "programm/?frame&layout=compact", "personen/?frame&limit=3&heading=off", "kontakt/?frame&theme=dark", "jetzt/?frame"];
const SANDBOXED = ["programm/?frame&day=1", "galerie/?frame", "kontakt/?frame&search=off"];

export const journeys = [
  {
    name: "an embedded page has neither header nor footer, and stays embedded",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await embedded(visitor, "", `${host.url("programm/")}?embed`, async () => {
        await visitor.becomes("hydrated");
        await visitor.seesTexts(".site-header, .site-footer", []);
        await visitor.press("link", TITLE, ".days");
        await visitor.seesTexts("h1", [`Verspätet ${TITLE}`]);
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
        const titles = await visitor.read(textsOf, ".days .entry-title a");
        assert.ok(titles.includes(TITLE));
      });
    },
  },
  ...FITTED.map((path) => ({
    name: `a frame is as high as its page: ${path}`,
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await embedded(visitor, "data-treffpunkt", host.url(path), async () => {
        await visitor.becomes("hydrated");
        await visitor.sees(isFitted, [CLOSE], true);
      }, host);
    },
  })),
  ...SANDBOXED.map((path) => ({
    name: `a sandboxed frame is as high as its page: ${path}`,
    run: async ({ visitor, serve, engine }) => {
      const folder = `target/engines/fitted-${engine.name}`;
      const host = await serve(folder);
      buildAddressed(host.origin, folder);
      await embedded(visitor, 'data-treffpunkt sandbox="allow-scripts"', host.url(path), async () => {
        await visitor.becomes("hydrated");
        await visitor.sees(isFitted, [CLOSE], true);
      }, host);
    },
  })),
  {
    name: "a frame follows its page: filters, larger text",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await embedded(visitor, "data-treffpunkt", host.url("programm/?frame"), async () => {
        await visitor.becomes("hydrated");
        await visitor.sees(isFitted, [CLOSE], true);
        const whole = await visitor.read(windowHeight);
        await visitor.press("button", "Kompakt");
        await visitor.sees(windowHeight, [], (height) => height < whole);
        await visitor.sees(isFitted, [CLOSE], true);
        const compact = await visitor.read(windowHeight);
        await visitor.read(() => { document.documentElement.style.fontSize = "200%"; });
        await visitor.sees(windowHeight, [], (height) => height > compact);
        await visitor.sees(isFitted, [CLOSE], true);
      }, host);
    },
  },
  {
    name: "an element of a partner's page is as high as the page in it",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      const element = `<script src="${host.url("embed.js")}" async></script><treffpunkt-embed src="${host.url()}" view="contact"></treffpunkt-embed>`;
      await inPartner(visitor, element, () => visitor.sees(elementHeight, [], (height) => height > 0 && height !== 600));
    },
  },
  {
    name: "the page for partners shows what is chosen, and the lines for it",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("einbetten/"), null);
      await visitor.sees(() => "alive" in document.documentElement.dataset, [], true);
      await visitor.press("checkbox", "Überschrift zeigen");
      await visitor.sees(() => document.querySelector(".embedding-window iframe").src, [], `${host.url("programm/")}?frame&heading=off`);
      await visitor.sees(() => document.querySelector(".embedding-code code").textContent, [], (line) =>
        line.startsWith(`<iframe src="${host.url("programm/")}?frame&amp;heading=off" title="Programm – `) && line.endsWith('style="border:0"></iframe>'));
    },
  },
  {
    name: "what a partner has chosen is there without the app, too",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      host.override(/\.wasm$/, { status: 404 });
      await embedded(visitor, "", host.url("kontakt/?frame&theme=dark&heading=off&background=transparent"), async () => {
        await visitor.becomes("failed");
        await visitor.seesTexts(".site-header, .site-footer", []);
        await visitor.sees(() => ({ ...document.documentElement.dataset }), [], ({ theme, heading, background }) =>
          theme === "dark" && heading === "off" && background === "transparent");
        await visitor.seesTexts(".embed-line a", ["Ganze Seite öffnen"]);
      });
    },
  },
];

/** Opens an address in a frame of a partner's page, with the script of `host` if there is one. */
async function embedded(visitor, attributes, address, act, host) {
  const script = host ? `<script src="${host.url("embed.js")}"></script>` : "";
  const frame = `${script}<iframe ${attributes} src="${address}" width="100%" height="700" style="border:0"></iframe>`;
  await inPartner(visitor, frame, async () => {
    try {
      await visitor.enterFrame();
      await act();
    } finally {
      await visitor.leaveFrame();
    }
  });
}

async function inPartner(visitor, body, act) {
  const page = `<!doctype html><title>Partner</title>${body}`;
  const partner = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(page));
  partner.listen(0, "127.0.0.1");
  await once(partner, "listening");
  try {
    await visitor.open(`http://127.0.0.1:${partner.address().port}/`, null);
    await act();
  } finally {
    partner.close();
    partner.closeAllConnections();
  }
}

function isFitted(close) {
  return "fitted" in document.documentElement.dataset && Math.abs(innerHeight - document.body.getBoundingClientRect().height) <= close;
}

function windowHeight() {
  return innerHeight;
}

function elementHeight() {
  return document.querySelector("treffpunkt-embed")?.shadowRoot?.firstChild.clientHeight ?? 0;
}

/** How wide each picture in sight is that has arrived. */
function pictures() {
  const inSight = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
  return inSight.filter(({ complete }) => complete).map(({ naturalWidth }) => naturalWidth);
}
