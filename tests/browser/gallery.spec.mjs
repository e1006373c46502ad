// Looking at pictures: in the page, and one after the other as large as the window.
import { SIZES } from "./support/example.mjs";
import { becomes, expect, test } from "./support/fixtures.mjs";
import { EXAMPLE } from "./support/site.mjs";

const lightbox = (page) => page.locator("#lightbox");
const picture = (page, id) => page.locator(`.photo-link[data-action="picture:${id}"]`);
const slide = (page, id) => lightbox(page).locator(`[data-slide="${id}"]`);
const act = (page, name) => lightbox(page).getByRole("button", { name, exact: true });

let host;
test.beforeEach(async ({ serve }) => { host = await serve(EXAMPLE); });

async function open(page, path = "galerie/") {
  await page.goto(host.url(path));
  await becomes(page, "hydrated");
}

test("ok by keyboard: opens, goes on and back, and gives the focus back", async ({ page }) => {
  await open(page);
  await picture(page, "panorama").press("Enter");
  await expect(slide(page, "panorama")).toBeInViewport({ ratio: 0.9 });
  await expect(page).toHaveURL(/#photo-panorama$/);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/#photo-hochformat$/);
  await expect(slide(page, "hochformat")).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/#photo-auf-der-seite$/);
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/#photo-hochformat$/);
  await page.keyboard.press("Escape");
  await expect(lightbox(page)).toBeHidden();
  await expect(picture(page, "hochformat")).toBeFocused();
  await expect(page).toHaveURL(/galerie\/$/);
});

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use({ viewport });

    test("ok going back closes an open picture, however many were looked at, and forward opens it", async ({ page }) => {
      await open(page, "kontakt/");
      await page.evaluate(() => document.querySelector('nav a[href$="galerie/"]').click());
      await expect(page.locator("h1")).toBeFocused();
      await picture(page, "panorama").click();
      await expect(slide(page, "panorama")).toBeInViewport({ ratio: 0.9 });
      await page.keyboard.press("ArrowRight");
      await expect(page).toHaveURL(/galerie\/#photo-hochformat$/);
      await page.goBack();
      await expect(lightbox(page)).toBeHidden();
      await expect(picture(page, "hochformat")).toBeFocused();
      await expect(page).toHaveURL(/galerie\/$/);
      await page.goForward();
      await expect(slide(page, "hochformat")).toBeInViewport({ ratio: 0.9 });
      await page.goBack();
      await expect(lightbox(page)).toBeHidden();
      await page.goBack();
      await expect(page).toHaveURL(/kontakt\/$/);
      await expect(page.locator(".contact-card").first()).toBeVisible();
    });

    test("ok a picture that was closed is not in the way back", async ({ page }) => {
      await open(page, "kontakt/");
      await page.evaluate(() => document.querySelector('nav a[href$="galerie/"]').click());
      await expect(page.locator("h1")).toBeFocused();
      for (const id of ["panorama", "stadtplan"]) {
        await picture(page, id).click();
        await expect(slide(page, id)).toBeInViewport({ ratio: 0.9 });
        await act(page, "Schließen").press("Enter");
        await expect(picture(page, id)).toBeFocused();
        await expect(page).toHaveURL(/galerie\/$/);
      }
      await page.goBack();
      await expect(page).toHaveURL(/kontakt\/$/);
    });
  });
}

test("ok going back from where a picture led to shows it again, also after loading anew", async ({ page }) => {
  await open(page);
  await picture(page, "mit-ort").click();
  await slide(page, "mit-ort").locator('a[href$="programm/abschied/"]').click();
  await expect(page.locator("h1")).toBeFocused();
  await page.goBack();
  await expect(slide(page, "mit-ort")).toBeInViewport({ ratio: 0.9 });
  await page.reload();
  await becomes(page, "hydrated");
  await expect(slide(page, "mit-ort")).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press("Escape");
  await expect(lightbox(page)).toBeHidden();
  await expect(page).toHaveURL(/galerie\/$/);
  await expect(picture(page, "mit-ort")).toBeFocused();
});

test("ok closing a picture that the address named stays on the page", async ({ page }) => {
  await open(page, "kontakt/");
  await open(page, "galerie/#photo-mit-ort");
  await expect(slide(page, "mit-ort")).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press("Escape");
  await expect(lightbox(page)).toBeHidden();
  await expect(page).toHaveURL(/galerie\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/kontakt\/$/);
});

test("ok an address with a picture that does not exist shows the page", async ({ page }) => {
  await open(page, "galerie/#photo-keins");
  await expect(lightbox(page)).toBeHidden();
});

/** The picture of a slide, as large as it is once its file is there. */
async function loadedImage(page, id) {
  const image = slide(page, id).locator("img");
  await expect.poll(() => image.evaluate((one) => one.complete && one.clientWidth)).toBeGreaterThan(0);
  return image;
}

test("ok by buttons: on, back, larger, smaller, close", async ({ page }) => {
  await open(page);
  await picture(page, "panorama").click();
  await act(page, "Weiter").click();
  await expect(page).toHaveURL(/#photo-hochformat$/);
  await act(page, "Zurück").click();
  await expect(page).toHaveURL(/#photo-panorama$/);
  const image = await loadedImage(page, "panorama");
  const before = (await image.boundingBox()).width;
  await act(page, "Größer").click();
  expect((await image.boundingBox()).width).toBeGreaterThan(before * 1.3);
  await act(page, "Kleiner").click();
  expect((await image.boundingBox()).width).toBeCloseTo(before, 0);
  await act(page, "Schließen").click();
  await expect(lightbox(page)).toBeHidden();
  await expect(picture(page, "panorama")).toBeFocused();
});

test("ok the wheel makes a picture larger, and with the control key smaller again", async ({ page }) => {
  await open(page);
  await picture(page, "panorama").click();
  await expect(slide(page, "panorama")).toBeInViewport({ ratio: 0.9 });
  const image = await loadedImage(page, "panorama");
  const before = (await image.boundingBox()).width;
  await page.mouse.move(300, 200);
  await page.mouse.wheel(0, -100);
  await expect.poll(async () => (await image.boundingBox()).width).toBeGreaterThan(before * 1.3);
  await page.keyboard.down("Control");
  // One turn of the wheel is many events: those within a fifth of a second are one.
  await expect.poll(async () => {
    await page.mouse.wheel(0, 100);
    return Math.round((await image.boundingBox()).width);
  }).toBe(Math.round(before));
  await page.keyboard.up("Control");
});

test("ok pictures are filtered by session and person, and looked at like that", async ({ page }) => {
  await open(page);
  const pictures = page.locator(".photo-grid > li:visible [data-photo]");
  const status = page.locator("search").getByRole("status");
  await page.getByRole("button", { name: "Filtern", exact: true }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Filtern" });
  await dialog.getByRole("checkbox", { name: "Stadtrundgang durch eine Stadt, die noch fehlt" }).check();
  await expect(status).toHaveText(/^4 von \d+ Bildern$/);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\?session=stadtrundgang$/);
  await picture(page, "stadtplan").click();
  await expect(slide(page, "stadtplan")).toBeInViewport({ ratio: 0.9 });
  await expect(lightbox(page).locator("[data-slide]")).toHaveCount(4);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Filter entfernen: Stadtrundgang/ }).click();
  await expect(status).toHaveText("");
  await expect(page.getByRole("button", { name: "Filtern", exact: true })).toBeFocused();

  await open(page, "galerie/?person=hella-quittenbaum");
  expect(await pictures.evaluateAll((all) => all.map(({ dataset }) => dataset.photo))).toEqual(["portraet-hella"]);
  await open(page, "galerie/?person=hella-quittenbaum&session=stadtrundgang");
  await expect(pictures).toHaveCount(0);
  await page.locator(".search-nothing").getByRole("button", { name: "Alles zeigen" }).click();
  await expect(pictures).not.toHaveCount(0);
});

test("ok a film is played by keyboard, with its captions, and nothing of it is loaded before", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page);
  const film = page.locator("video");
  await film.scrollIntoViewIfNeeded();
  expect(asked.some((path) => path.endsWith(".webm"))).toBe(false);
  await film.focus();
  await page.keyboard.press("Space");
  await expect.poll(() => film.evaluate((one) => one.currentTime)).toBeGreaterThan(0);
  expect(await film.evaluate((one) => [...one.textTracks].map(({ kind, language, mode }) => [kind, language, mode]))).toEqual([
    ["captions", "de", "showing"], ["captions", "en", "disabled"],
  ]);
  await expect.poll(() => film.evaluate((one) => one.textTracks[0].cues.length)).toBe(2);
});

test("ok a film that is elsewhere is a link that says where it leads", async ({ page }) => {
  await open(page);
  await expect(page.getByRole("link", { name: "Ansehen auf example.org" })).toHaveAttribute("href", "https://example.org/rueckblick");
  await expect(page.locator("iframe")).toHaveCount(0);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("ok a swipe goes on", async ({ page, context }) => {
    await open(page);
    await picture(page, "panorama").tap();
    await expect(slide(page, "panorama")).toBeInViewport({ ratio: 0.9 });
    const devtools = await context.newCDPSession(page);
    const touch = (type, x) => devtools.send("Input.dispatchTouchEvent", { type, touchPoints: x === undefined ? [] : [{ x, y: 200 }] });
    await touch("touchStart", 360);
    for (let x = 340; x > 40; x -= 20) await touch("touchMove", x);
    await touch("touchEnd");
    await expect(page).toHaveURL(/#photo-hochformat$/);
    await expect(slide(page, "hochformat")).toBeInViewport({ ratio: 0.9 });
  });
});

test("ok the address of a picture opens it, and it leads to its session and its file", async ({ page }) => {
  await open(page, "galerie/#photo-mit-ort");
  await expect(slide(page, "mit-ort")).toBeInViewport({ ratio: 0.9 });
  const file = slide(page, "mit-ort").getByRole("link", { name: "Bild herunterladen" });
  await expect(file).toHaveAttribute("download", "");
  await slide(page, "mit-ort").locator('a[href$="programm/abschied/"]').click();
  await expect(page).toHaveURL(/programm\/abschied\/$/);
  await expect(lightbox(page)).toBeHidden();
});

test("ok nothing is loaded before it is near, and then no wider than it is shown", async ({ page }) => {
  // Chromium loads what is within 3,000 pixels: in a narrow window there are more.
  await page.setViewportSize({ width: 320, height: 480 });
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page);
  await expect(page.locator(".photo-image").first()).toHaveJSProperty("complete", true);
  const pictures = asked.filter((path) => path.includes("/photos/"));
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.length).toBeLessThan(await page.locator(".photo-image").count());
  // But for the picture that stands for a film, which browsers load at once.
  const others = pictures.filter((path) => !path.endsWith("-800.jpg"));
  expect(others.length).toBe(pictures.length - 1);
  // Drawings have one size.
  expect(others.filter((path) => !/-400\.avif$|\.svg$/.test(path))).toEqual([]);
});

test.describe("without JavaScript", () => {
  // Browsers ask for an icon beside a picture that stands alone.
  test.use({ javaScriptEnabled: false, consoleAllowed: /favicon|404/ });

  test("ok a picture leads to its file", async ({ page }) => {
    await page.goto(host.url("galerie/"));
    await picture(page, "panorama").click();
    await expect(page).toHaveURL(/photos\/panorama-[0-9a-f]{12}\.jpg$/);
  });
});

test("ok an address is copied, and a card has its code", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "kontakt/");
  const copy = page.locator(".copy-button").first();
  const address = await page.locator('.contact-card a[href^="mailto:"]').first().textContent();
  await copy.click();
  await expect(page.locator("#plan")).toContainText(`Kopiert: ${address}`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.locator(".contact-code summary").first().click();
  await expect(page.locator(".contact-code .qr-code").first()).toBeVisible();
});

test("ok in the other language the pictures are shown in its words", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Gallery" })).toBeFocused();
  await picture(page, "panorama").click();
  await expect(page.getByRole("dialog", { name: "Gallery" })).toBeVisible();
  await expect(act(page, "Close")).toBeVisible();
});

test("ok pictures stand whole in rows that fill the page, captions on one line; what is not here is a line below", async ({ page }) => {
  await page.setViewportSize(SIZES.desktop);
  await open(page);
  const boxes = await page.locator(".photo-grid").first().locator("> :has(figcaption)").evaluateAll((items) => items.map((item) => {
    const own = item.querySelector(".photo-image");
    const { top, right, width } = item.getBoundingClientRect();
    const image = own?.getBoundingClientRect();
    const caption = item.querySelector("figcaption").getBoundingClientRect().top;
    return { top: Math.round(top), right, width, caption, ratio: image && image.width / image.height, own: own && own.width && own.getAttribute("width") / own.getAttribute("height") };
  }));
  const end = await page.locator(".photo-grid").first().evaluate((grid) => grid.getBoundingClientRect().right);
  const absent = boxes.pop();
  expect(absent.ratio).toBeUndefined();
  const rows = [...new Set(boxes.map(({ top }) => top))].map((top) => boxes.filter((box) => box.top === top));
  expect(Math.max(...rows.map((row) => row.length))).toBeGreaterThanOrEqual(3);
  for (const row of rows.slice(0, -1)) {
    if (row.length > 1) expect(Math.abs(row.at(-1).right - end)).toBeLessThan(2);
    for (const { caption, ratio, own } of row) {
      expect(Math.abs(caption - row[0].caption)).toBeLessThan(2);
      expect(Math.abs(ratio / own - 1)).toBeLessThan(0.2);
    }
  }
  expect(absent.top).toBeGreaterThan(boxes.at(-1).top);
});
