// Pages of the example event as a visitor finds them, and what stands on them.
import { becomes, expect } from "./fixtures.mjs";

export const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

/** Runs that a visitor keeps; each is the only one of its session. */
export const FAVOURITES = ["ankommen", "vortrag-nachbarn", "vortrag-archiv", "plenum"];

/** An entry in the days of the programme. */
export const entry = (session) => `.days [data-session="${session}"]`;
/** An entry of my programme. */
export const favourite = (session) => `.plan-entries [data-session="${session}"]`;
export const person = (id) => `.person-list [data-person="${id}"]`;
export const picture = (id) => `.photo-grid [data-photo="${id}"]`;

export async function open(page, host, path) {
  await page.goto(host.url(path));
  await becomes(page, "hydrated");
}

/** Opens my programme, with the favourites in it. */
export async function openMine(page, host) {
  await open(page, host, "programm/");
  for (const id of FAVOURITES) await page.locator(`${entry(id)} .star`).click();
  await page.getByRole("button", { name: "Mein Programm", exact: true }).click();
  await expect(page.locator(".plan-entries [data-session]")).toHaveCount(FAVOURITES.length);
}
