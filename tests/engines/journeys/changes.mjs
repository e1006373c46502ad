// What is new, and what goes wrong.
import { readFileSync } from "node:fs";
import { comeBack } from "../in_page.mjs";
import { EXAMPLE } from "../sites.mjs";

const NEW = "Lob des Umwegs";
const MISSING = { status: 404, type: "text/html", body: "<!DOCTYPE html><title>404</title>" };

export const journeys = [
  {
    name: "an open page shows what has changed, and says so",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("programm/"));
      host.override("event.json", { body: retitled() });
      await visitor.read(comeBack);
      await visitor.seesTexts('.status[role="status"]', [`${NEW}: neuer Titel`]);
      await visitor.seesTexts('.days [data-session="vortrag-umleitung"] .entry-title a', [NEW]);
    },
  },
  {
    name: "what has changed before is shown at once",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      host.override("event.json", { body: retitled() });
      await visitor.open(host.url("programm/vortrag-umleitung/"), "mounted");
      await visitor.seesTexts("h1", [`Verspätet ${NEW}`]);
    },
  },
  ...[["event.json", "the event"], [/\.wasm$/, "the app"]].map(([file, what]) => ({
    name: `a page whose host has lost ${what} can be read, says so, and its links work`,
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      host.override(file, MISSING);
      await visitor.open(host.url("programm/"), "failed");
      await visitor.seesTexts("#notice", ([notice]) => notice?.length > 20);
      await visitor.seesTexts(".days .entry-title", (titles) => titles.length > 30);
      await visitor.seesTexts(".star, .search-panel", []);
      await visitor.press("link", "Lob der Umleitung", ".days");
      await visitor.seesTexts("h1", ["Verspätet Lob der Umleitung"]);
    },
  })),
];

function retitled() {
  const event = JSON.parse(readFileSync(`${EXAMPLE}/event.json`, "utf8"));
  event.sessions.find(({ id }) => id === "vortrag-umleitung").title = NEW;
  event.revision += 1;
  return JSON.stringify(event);
}
