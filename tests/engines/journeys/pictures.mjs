// Looking at pictures.
import assert from "node:assert/strict";
import { EXAMPLE } from "../sites.mjs";

const shown = (id) => `#lightbox [data-slide="${id}"]`;
const link = (id) => `.photo-link[data-action="picture:${id}"]`;

export const journeys = [
  {
    name: "the lightbox goes on and back, names the picture, and gives the focus back to the last",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("galerie/"));
      await visitor.pressOn(link("panorama"));
      await visitor.sees(alone, ["panorama"], true);
      await visitor.seesPath("/galerie/#photo-panorama");
      await visitor.key("ArrowRight");
      await visitor.seesPath("/galerie/#photo-hochformat");
      await visitor.sees(alone, ["hochformat"], true);
      await visitor.press("button", "Weiter", "#lightbox");
      await visitor.sees(alone, ["auf-der-seite"], true);
      await visitor.press("button", "Zurück", "#lightbox");
      await visitor.sees(alone, ["hochformat"], true);
      await visitor.seesPath("/galerie/#photo-hochformat");
      await visitor.key("Escape");
      await visitor.seesPath("/galerie/");
      await visitor.seesFocusOn(link("hochformat"));
    },
  },
  {
    name: "going back closes a picture, going forward opens it, and the page stays where it was",
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("galerie/"));
      await visitor.pressOn(link("bahnsteig"));
      await visitor.sees(alone, ["bahnsteig"], true);
      const top = await visitor.scrolled();
      await visitor.back();
      await visitor.seesFocusOn(link("bahnsteig"));
      await visitor.sees(() => document.querySelector("#lightbox").open, [], false);
      assert.ok(Math.abs((await visitor.scrolled()) - top) < 3);
      await visitor.forward();
      await visitor.sees(alone, ["bahnsteig"], true);
      await visitor.press("button", "Schließen", "#lightbox");
      await visitor.seesFocusOn(link("bahnsteig"));
      await visitor.seesPath("/galerie/");
    },
  },
  {
    name: "without JavaScript a picture is a link to its file",
    scripts: false,
    run: async ({ visitor, serve }) => {
      const host = await serve(EXAMPLE);
      await visitor.open(host.url("galerie/"), null);
      await visitor.pressOn(link("panorama"));
      await visitor.sees(() => location.pathname, [], (path) => /\.(jpg|avif|webp|png)$/.test(path));
    },
  },
];

/** Whether a picture fills the window, has been loaded, and is the only one within reach. */
function alone(id) {
  const slides = [...document.querySelectorAll("#lightbox [data-slide]")];
  const slide = slides.find((one) => one.dataset.slide === id);
  if (!slide) return false;
  const { left, right } = slide.getBoundingClientRect();
  const isInSight = left > -2 && right < innerWidth + 2;
  const image = slide.querySelector("img");
  const isOnly = slides.every((one) => one.inert === (one !== slide));
  return isInSight && isOnly && image.complete && image.naturalWidth > 0;
}
