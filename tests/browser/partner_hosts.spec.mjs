// Partners' pages of all kinds.
import { becomes, expect } from "./support/fixtures.mjs";
import { expectAsHighAsItsPage, frameAt, heightOf, test } from "./support/frames.mjs";
import { element, fittedFrame, script } from "./support/partner.mjs";
import { EXAMPLE } from "./support/site.mjs";

test.describe("hosts of all kinds", () => {
  test("ok the element comes late, changes, moves and goes", async ({ page, example, partner }) => {
    partner.write(`${script(example)}<main></main><aside></aside>`);
    await page.goto(partner.url);
    await page.evaluate((html) => { document.querySelector("main").innerHTML = html; }, element(example, "kontakt/"));
    await expect((await frameAt(page, 0)).locator("h1")).toHaveText("Kontakt");
    await page.evaluate(() => document.querySelector("treffpunkt-embed").setAttribute("view", "people"));
    await expect((await frameAt(page, 0)).locator("h1")).toHaveText("Personen");
    await page.evaluate(() => document.querySelector("aside").append(document.querySelector("treffpunkt-embed")));
    const frame = await frameAt(page, 0);
    await becomes(frame, "hydrated");
    await expectAsHighAsItsPage(frame);
    await page.evaluate(() => document.querySelector("treffpunkt-embed").remove());
    await expect(page.locator("iframe")).toHaveCount(0);
  });

  test("ok the script comes long after the frame", async ({ page, example, partner }) => {
    partner.write(fittedFrame(example, "kontakt/"));
    await page.goto(partner.url);
    const frame = await frameAt(page, 0);
    await becomes(frame, "hydrated");
    expect(await heightOf(frame)).toBe(600);
    await page.evaluate((src) => { document.body.append(Object.assign(document.createElement("script"), { src })); }, example.url("embed.js"));
    await expectAsHighAsItsPage(frame);
  });

  test("ok a partner's styles that keep the frame low leave all of it in reach", async ({ page, example, partner }) => {
    partner.write(`<style>*{box-sizing:border-box}iframe{max-height:80vh;min-height:90px}</style>${script(example)}${fittedFrame(example, "kontakt/").replace("border:0", "border:2px solid")}`);
    await page.goto(partner.url);
    const frame = await frameAt(page, 0);
    await becomes(frame, "hydrated");
    await expectAsHighAsItsPage(frame);
    // Higher than any frame: from then on it scrolls.
    await frame.evaluate(() => { document.body.appendChild(document.createElement("div")).style.height = "250000px"; });
    await expect(frame.locator("html")).not.toHaveAttribute("data-fitted");
    expect(await frame.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe("visible");
  });

  test.describe(() => {
    test.use({ consoleAllowed: /404/ });

    test("err an element leads to nothing but the site it names", async ({ page, example, partner }) => {
    const elements = [
      `src="${example.url()}" view="javascript:document.title=1//"`, `src="${example.url()}" lang="//evil.example" view="programme"`,
      `src="${example.url()}" view="//evil.example/"`, 'src="javascript:0"', 'src="data:text/html,x"', 'src="http://["', "", `src="${example.url("a/")}" view="../kontakt/"`,
    ];
    partner.write(script(example) + elements.map((attributes) => `<treffpunkt-embed ${attributes}><a href="#">Link</a></treffpunkt-embed>`).join(""));
    await page.goto(partner.url);
    await page.waitForFunction(() => customElements.get("treffpunkt-embed"));
    // Some lead to pages that the site does not have; of the others, the link is left.
    await expect(page.locator("iframe")).toHaveCount(3);
    await expect(page.getByRole("link", { name: "Link" })).toHaveCount(elements.length - 3);
    const sources = await page.locator("iframe").evaluateAll((frames) => frames.map(({ src }) => src));
    for (const src of sources) expect(src.startsWith(example.url())).toBe(true);
    await expect(page).toHaveTitle("Partner");
    });
  });

  test("ok an element is hidden, shown, changed and named, and leaves no entry in the history", async ({ page, example, partner }) => {
    partner.write(`${script(example)}${element(example, "kontakt/", 'hidden lang="de" theme="dark"')}`);
    await page.goto(partner.url);
    const tag = page.locator("treffpunkt-embed");
    await expect(tag).toBeHidden();
    await tag.evaluate((one) => { one.hidden = false; });
    await becomes(await frameAt(page, 0), "hydrated");
    await expect((await frameAt(page, 0)).locator("h1")).toHaveText("Kontakt");
    const before = await page.evaluate(() => history.length);
    for (const view of ["people", "press"]) await tag.evaluate((one, name) => one.setAttribute("view", name), view);
    await expect.poll(() => page.frames().some((one) => /presse/.test(one.url()))).toBe(true);
    const frame = await frameAt(page, 0);
    await becomes(frame, "hydrated");
    await expectAsHighAsItsPage(frame);
    await expect(page.locator("iframe")).toHaveAttribute("title", "Presse");
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("ok a transparent frame shows the partner's ground on a dark device", async ({ page, example, partner }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    partner.write(`<body style="background:rgb(0,128,0)">${script(example)}${element(example, "kontakt/", 'background="transparent"')}`);
    await page.goto(partner.url);
    await becomes(await frameAt(page, 0), "hydrated");
    const box = await page.locator("iframe").boundingBox();
    const shot = await page.screenshot({ clip: { x: box.x + 2, y: box.y + 2, width: 1, height: 1 } });
    const colour = await page.evaluate(async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const context = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d");
      context.drawImage(picture, 0, 0);
      return [...context.getImageData(0, 0, 1, 1).data];
    }, [...shot]);
    expect(colour).toEqual([0, 128, 0, 255]);
  });

  test("ok inside a shadow root, and the script twice", async ({ page, example, partner }) => {
    partner.write(`${script(example)}${script(example)}<div id="host"></div>`);
    await page.goto(partner.url);
    await page.evaluate((html) => { host.attachShadow({ mode: "open" }).innerHTML = html; }, element(example, "kontakt/"));
    const frame = await frameAt(page, 0);
    await becomes(frame, "hydrated");
    await expectAsHighAsItsPage(frame);
  });

  test("ok global styles and a lazy loader, as with WordPress", async ({ page, example, partner }) => {
    const styles = "<style>iframe{max-width:50%!important;height:150px!important;border:9px solid red!important;filter:invert(1)}*{line-height:3}</style>";
    // A loader that takes the address of every frame, and gives it back when it is seen.
    const loader = '<script>for (const f of document.querySelectorAll("iframe")) { f.dataset.src = f.src; f.removeAttribute("src"); new IntersectionObserver(([e], o) => { if (e.isIntersecting) { f.src = f.dataset.src; o.disconnect(); } }).observe(f); }</script>';
    partner.write(`${styles}${script(example)}${element(example, "kontakt/")}<div style="height:3000px"></div>${fittedFrame(example, "jetzt/")}${loader}`);
    await page.goto(partner.url);
    const first = await frameAt(page, 0);
    await becomes(first, "hydrated");
    await expectAsHighAsItsPage(first);
    await page.locator("iframe").nth(1).scrollIntoViewIfNeeded();
    await expect.poll(() => page.frames().some((one) => /jetzt/.test(one.url()))).toBe(true);
    const second = await frameAt(page, 1);
    await becomes(second, "hydrated");
    await expectAsHighAsItsPage(second);
  });

  test("ok a consent manager fills in the address later", async ({ page, example, partner }) => {
    const frame = fittedFrame(example, "kontakt/").replace("src=", "data-src=");
    partner.write(`${script(example)}${frame}<button onclick="const f = document.querySelector('iframe'); f.src = f.dataset.src">Ja</button>`);
    await page.goto(partner.url);
    expect(example.requests.filter((path) => /kontakt/.test(path))).toEqual([]);
    await page.getByRole("button", { name: "Ja" }).click();
    const shown = await frameAt(page, 0);
    await becomes(shown, "hydrated");
    await expectAsHighAsItsPage(shown);
  });

  test.describe(() => {
    test.use({ consoleAllowed: /net::ERR_FAILED/ });

    test("ok a blocker of whatever is called embed or widget leaves the frame, and a link where the element was", async ({ page, example, partner }) => {
    await page.route(/embed|widget/, (route) => route.abort());
    partner.write(`${script(example)}${element(example, "kontakt/")}${fittedFrame(example, "kontakt/")}`);
    await page.goto(partner.url);
    const frame = await frameAt(page, 0);
    await becomes(frame, "hydrated");
    await expect(frame.locator("h1")).toHaveText("Kontakt");
    await expect(page.getByRole("link", { name: "Link" })).toBeVisible();
    });
  });

  test("ok a partner that wants documents to allow it, and one with a strict policy", async ({ page, serve, partner }) => {
    const strict = await serve(EXAMPLE, { headers: { "Cross-Origin-Resource-Policy": "cross-origin", "Cross-Origin-Embedder-Policy": "require-corp" } });
    const policy = `default-src 'none'; script-src ${strict.origin}; frame-src ${strict.origin}; img-src data:; style-src 'unsafe-inline'`;
    for (const headers of [{ "Cross-Origin-Embedder-Policy": "require-corp" }, { "Content-Security-Policy": policy }]) {
      partner.write(`${script(strict)}${element(strict, "galerie/")}`, headers);
      await page.goto(partner.url);
      const frame = await frameAt(page, 0);
      await becomes(frame, "hydrated");
      await expectAsHighAsItsPage(frame);
    }
  });

  test("ok a partner that is read from right to left, and the way back out of the frame", async ({ page, example, partner }) => {
    partner.write(`<body dir="rtl">${script(example)}${element(example, "programm/")}`);
    await page.goto("about:blank");
    await page.goto(partner.url);
    const frame = await frameAt(page, 0);
    await becomes(frame, "hydrated");
    await expectAsHighAsItsPage(frame);
    await frame.locator(".days .entry-title a").first().click();
    await expect(frame.locator(".session-page")).toBeAttached();
    await page.evaluate(() => history.back());
    await expect(frame.locator(".days")).toBeVisible();
    expect(page.url()).toBe(partner.url);
    await page.evaluate(() => { setTimeout(() => history.back()); });
    await expect(page).toHaveURL("about:blank");
  });
});
