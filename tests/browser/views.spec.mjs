// The programme shown in other ways: rooms side by side, round by round, in the visitor's time.
import jsQR from "jsqr";
import { becomes, expect, inSandbox, test } from "./support/fixtures.mjs";
import { EXAMPLE, SITE } from "./support/site.mjs";

const WIDE = { width: 1280, height: 900 };

const button = (page, name) => page.getByRole("button", { name, exact: true });
const day = (page) => page.locator("#day-2027-10-14 .day-entries");
const edge = (page, name) => page.locator("#day-2027-10-14 .grid-room", { hasText: name });
/** A session of the first day that is held there once. */
const session = (page, id) => day(page).locator(`[data-session="${id}"]`).first();
const run = (page, id) => day(page).locator(".entry").filter({ has: page.locator(`[data-run="${id}"]`) });

test.describe("the example event", () => {
  let host;
  test.beforeEach(async ({ serve }) => { host = await serve(EXAMPLE); });

  async function open(page, path = "programm/") {
    await page.goto(host.url(path));
    await becomes(page, "hydrated");
  }

  test.describe("on a wide window", () => {
    test.use({ viewport: WIDE });

    test("ok the grid has a column for each room, and what is parallel side by side", async ({ page }) => {
      await open(page);
      await button(page, "Raster").click();
      await expect(page).toHaveURL(/\?layout=grid$/);
      await expect(day(page)).toHaveCSS("display", "grid");
      const [one, two] = await Promise.all([
        run(page, "workshop-karte-1").boundingBox(), run(page, "workshop-fahrplan-1").boundingBox(),
      ]);
      expect(Math.abs(one.y - two.y)).toBeLessThan(2);
      const [hall, track] = await Promise.all([
        edge(page, "Wartesaal").boundingBox(), edge(page, "Gleis 0").boundingBox(),
      ]);
      expect(Math.abs(one.x - hall.x)).toBeLessThan(8);
      expect(Math.abs(two.x - track.x)).toBeLessThan(8);
    });

    test("ok what is in two rooms spans them, and what is for everyone all", async ({ page }) => {
      await open(page, "programm/?layout=grid");
      const market = await session(page, "kartenmarkt").boundingBox();
      const rooms = await Promise.all(["Wartesaal", "Gleis 0"].map((name) => edge(page, name).boundingBox()));
      expect(Math.abs(market.width - rooms[0].width - rooms[1].width)).toBeLessThan(12);
    });

    test("ok the list comes back, filters hold in the grid, and a reload keeps it", async ({ page }) => {
      await open(page, "programm/?layout=grid&kind=workshop");
      await expect(day(page)).toHaveCSS("display", "grid");
      await expect(run(page, "workshop-karte-1")).toBeVisible();
      await expect(session(page, "ankommen")).toBeHidden();
      await page.reload();
      await becomes(page, "hydrated");
      await expect(day(page)).toHaveCSS("display", "grid");
      await button(page, "Liste").click();
      await expect(day(page)).toHaveCSS("display", "block");
      await expect(page.locator(".grid-edge")).toHaveCount(0);
    });
  });

  test("ok rounds stand one after the other, with the other round of each workshop", async ({ page }) => {
    await open(page);
    await button(page, "Runden").click();
    const rounds = page.locator("#search-results .plan-list");
    await expect(rounds.getByRole("heading", { level: 2 })).toHaveText(["Runde 1", "Runde 2"]);
    await expect(rounds.nth(1).locator('[data-run="workshop-namen-2"]')).toBeVisible();
    await rounds.nth(1).locator('.star[data-action="favourite:workshop-namen-2"]').click();
    await expect(page.locator("#plan")).toContainText("Gemerkt: Einen Ort benennen");
  });

  test("ok a round of which nothing is chosen is left out", async ({ page }) => {
    await open(page, "programm/?layout=rounds&day=2027-10-15");
    await expect(page.locator("#search-results .plan-list").getByRole("heading", { level: 2 })).toHaveText(["Runde 2"]);
  });

  test("ok where nothing chosen is held in rounds, there is a way out", async ({ page }) => {
    await open(page, "programm/?layout=rounds&kind=break");
    await page.locator(".search-nothing").getByRole("button", { name: "Alles zeigen" }).click();
    await expect(page).toHaveURL(/programm\/$/);
  });

  test("ok the way out of a search that finds nothing leads back to the grid", async ({ page }) => {
    await open(page, "programm/?layout=grid");
    await page.getByRole("searchbox").fill("xyzzy");
    await page.locator(".search-nothing").getByRole("button", { name: "Alles zeigen" }).click();
    await expect(page).toHaveURL(/\?layout=grid$/);
    await expect(button(page, "Raster")).toHaveAttribute("aria-pressed", "true");
  });

  test("ok filters narrow my programme, too", async ({ page }) => {
    const plan = "layout=mine#plan=ankommen,workshop-namen-2";
    await open(page, `programm/?${plan}`);
    await expect(page.locator(".plan-entries .entry")).toHaveCount(2);
    await page.goto("about:blank");
    await open(page, `programm/?kind=workshop&${plan}`);
    await expect(page.locator(".plan-entries .entry")).toHaveCount(1);
  });

  test("ok a shared programme in the address of an open page is shown at once", async ({ page }) => {
    await open(page, "programm/?layout=mine");
    await expect(page.locator(".plan-entries .entry")).toHaveCount(0);
    await page.evaluate(() => { location.hash = "plan=ankommen,workshop-namen-2"; });
    await expect(page.locator(".plan-entries .entry")).toHaveCount(2);
    await expect(page.getByText("hat jemand mit Ihnen geteilt")).toBeVisible();
  });

  test("ok the code of a shared programme says its address", async ({ page }) => {
    await open(page, "programm/?layout=mine#plan=ankommen,workshop-namen-2");
    await page.getByText("Teilen", { exact: true }).click();
    const code = page.getByRole("img", { name: "QR-Code zu diesem Programm" });
    await expect(code).toBeVisible();
    const { width, data } = await code.evaluate(pixelsOf);
    const read = jsQR(Uint8ClampedArray.from(data), width, width);
    expect(read.data).toBe(host.url("programm/?layout=mine#plan=ankommen,workshop-namen-2"));
  });

  test("ok in a partner's sandboxed frame, too, the code leads another phone to what is kept", async ({ page }) => {
    const frame = await inSandbox(page, host, "programm/?embed&theme=dark&links=new");
    for (const run of ["ankommen", "workshop-namen-2"]) {
      await frame.locator(`.days .star[data-action="favourite:${run}"]`).click();
    }
    await frame.getByRole("button", { name: "Mein Programm", exact: true }).click();
    await frame.getByText("Teilen", { exact: true }).click();
    const code = frame.getByRole("img", { name: "QR-Code zu diesem Programm" });
    await expect(code).toBeVisible();
    const { width, data } = await code.evaluate(pixelsOf);
    const address = jsQR(Uint8ClampedArray.from(data), width, width).data;
    expect(address).toBe(host.url("programm/?layout=mine#plan=ankommen,workshop-namen-2"));
    const phone = await page.context().browser().newPage();
    await phone.goto(address);
    await becomes(phone, "hydrated");
    await expect(phone.locator(".plan-entries .entry")).toHaveCount(2);
    await expect(phone.locator(".site-header")).toBeVisible();
    await phone.close();
  });

  test.describe("in another time zone", () => {
    test.use({ timezoneId: "America/St_Johns" });

    test("ok times can be those of the visitor's place, which each of them says", async ({ page }) => {
      await open(page);
      // 08:30 at the event, in summer time; 3.5 hours later than in St. John's in October.
      await expect(session(page, "ankommen")).toContainText("08:30–09:15");
      await button(page, "Meine Ortszeit").click();
      await expect(session(page, "ankommen")).toContainText("04:00–04:45 Ihrer Zeit");
      await page.reload();
      await becomes(page, "hydrated");
      await expect(session(page, "ankommen")).toContainText("04:00–04:45 Ihrer Zeit");
      await button(page, "Meine Ortszeit").click();
      await expect(session(page, "ankommen")).toContainText("08:30–09:15");
      await expect(page.locator("main")).not.toContainText("Ihrer Zeit");
      expect(new URL(page.url()).search).toBe("");
    });
  });

  test.describe("in a sandboxed frame", () => {
    test.use({ timezoneId: "America/St_Johns" });

    test("ok what is chosen stays when the page is drawn anew", async ({ page }) => {
      const frame = await inSandbox(page, host, "programm/?embed");
      await frame.getByRole("searchbox").fill("workshop");
      const count = frame.locator("search").getByRole("status");
      await expect(count).toHaveText(/^\d+ von/);
      await button(frame, "Meine Ortszeit").click();
      await expect(frame.locator("#search-results")).toContainText("Ihrer Zeit");
      await expect(frame.locator(".search-hits")).toBeVisible();
    });
  });

  test.describe("far in the east", () => {
    test.use({ timezoneId: "Pacific/Kiritimati" });

    test("ok another day is said", async ({ page }) => {
      await open(page, "programm/?zone=own");
      await expect(run(page, "workshop-namen-1")).toContainText("Fr 02:00–03:15 Ihrer Zeit");
    });
  });

  test.describe("in the zone of the event", () => {
    test.use({ timezoneId: "Europe/Paris" });

    test("ok no other time is offered", async ({ page }) => {
      await open(page);
      await expect(button(page, "Meine Ortszeit")).toBeHidden();
    });
  });
});

test("ok an event without times has rounds and no grid", async ({ page, host }) => {
  await page.goto(host.url("programm/"));
  await becomes(page, "hydrated");
  await expect(button(page, "Raster")).toHaveCount(0);
  await button(page, "Runden").click();
  await expect(page.locator("#search-results .plan-list").first().locator(".entry")).toHaveCount(5);
  await expect(page.getByText("Meine Ortszeit")).toHaveCount(0);
});

/** Runs in the page: a picture of the element, drawn with four pixels for each of its squares. */
async function pixelsOf(svg) {
  const squares = svg.viewBox.baseVal.width;
  const width = squares * 4;
  const canvas = new OffscreenCanvas(width, width).getContext("2d");
  canvas.fillStyle = "white";
  canvas.fillRect(0, 0, width, width);
  canvas.scale(4, 4);
  canvas.fillStyle = "black";
  canvas.fill(new Path2D(svg.querySelector("path").getAttribute("d")));
  return { width, data: [...canvas.getImageData(0, 0, width, width).data] };
}
