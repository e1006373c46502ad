// Pages of the site in a partner's page: as high as what they show, in any frame, at any width.
import { KNOWN } from "./axe_incomplete.mjs";
import { audit, bringAxe } from "./support/axe.mjs";
import { becomes, expect, test as base } from "./support/fixtures.mjs";
import { element, fittedFrame, partnerSite, script } from "./support/partner.mjs";
import { EXAMPLE } from "./support/site.mjs";

const test = base.extend({
  example: async ({ serve }, use) => use(await serve(EXAMPLE)),
  partner: async ({ ownOrigins }, use) => {
    const partner = await partnerSite();
    ownOrigins.add(partner.origin);
    await use(partner);
    partner.close();
  },
});

/** What partners show: every kind of page, and some choices. */
const VIEWS = [
  "", "programm/", "programm/?day=1", "programm/?layout=grid", "programm/?layout=compact&limit=3",
  "programm/?kind=workshop&search=off", "programm/vortrag-archiv/", "jetzt/", "workshops/", "personen/?heading=off",
  "galerie/?limit=2", "galerie/?photo=bahnsteig&search=off", "kontakt/", "presse/", "en/programm/?theme=dark",
];
const FRAMES = { element: undefined, plain: "", sandboxed: "allow-scripts", "with its origin": "allow-scripts allow-same-origin allow-popups" };
const WIDTHS = [280, 320, 800];
/** Pixels by which a frame may differ from its page. */
const CLOSE = 2;

for (const [name, sandbox] of Object.entries(FRAMES)) {
  for (const width of WIDTHS) {
    test(`ok every view is as high as its page, ${name}, ${width} px`, async ({ page, example, partner }) => {
      for (const some of inGroupsOf(5, VIEWS)) {
        const frames = some.map((view) => frameOf(example, view, sandbox));
        partner.write(`${script(example)}<div style="width:${width}px">${frames.join("<p>Text</p>")}</div>`);
        await page.goto(partner.url);
        for (const [index, view] of some.entries()) {
          await test.step(view || "home", async () => {
            const frame = await frameAt(page, index);
            await becomes(frame, "hydrated");
            await expectAsHighAsItsPage(frame);
            const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            expect(overflow).toBeLessThanOrEqual(0);
            if (sandbox === undefined) {
              await bringAxe(frame);
              expect((await audit(frame, KNOWN)).problems).toEqual([]);
            }
          });
        }
      }
    });
  }
}

test.describe("a frame follows its page", () => {
  test.beforeEach(async ({ page, example, partner }) => {
    partner.write(`${script(example)}<h1>Partner</h1><div id="box" style="width:700px">${element(example, "programm/")}</div>`);
    await page.goto(partner.url);
    await becomes(await frameAt(page, 0), "hydrated");
  });

  test("ok when filters, words and layouts change", async ({ page }) => {
    const frame = await frameAt(page, 0);
    const heights = [await expectAsHighAsItsPage(frame)];
    for (const act of [
      () => frame.getByRole("searchbox").fill("Archiv"),
      () => frame.getByRole("searchbox").fill(""),
      () => frame.getByRole("button", { name: "Kompakt" }).click(),
      () => frame.getByRole("button", { name: "Raster" }).click(),
    ]) {
      await act();
      await frame.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
      heights.push(await expectAsHighAsItsPage(frame));
    }
    expect(new Set(heights).size).toBeGreaterThan(3);
  });

  test("ok when its text is larger, its column narrower, and after it was hidden", async ({ page }) => {
    const frame = await frameAt(page, 0);
    const before = await expectAsHighAsItsPage(frame);
    await frame.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
    await expect.poll(() => heightOf(frame)).toBeGreaterThan(before);
    await expectAsHighAsItsPage(frame);
    await frame.evaluate(() => { document.documentElement.style.fontSize = ""; });
    await page.evaluate(() => { box.style.width = "300px"; });
    await expect.poll(() => heightOf(frame)).toBeGreaterThan(before);
    await expectAsHighAsItsPage(frame);
    await page.evaluate(() => { box.style.display = "none"; box.style.width = "700px"; });
    await page.evaluate(() => { box.style.display = ""; });
    await becomes(await frameAt(page, 0), "hydrated");
    await expectAsHighAsItsPage(await frameAt(page, 0));
  });

  test("ok to another page and back, and the visitor sees where it begins", async ({ page }) => {
    const frame = await frameAt(page, 0);
    await expectAsHighAsItsPage(frame);
    const link = frame.locator(".days .entry-title a").last();
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await expect(frame.locator(".session-page")).toBeAttached();
    await expectAsHighAsItsPage(frame);
    await expect(frame.locator("h1")).toBeInViewport();
    await expect(page.locator("treffpunkt-embed iframe")).toHaveAttribute("title", await frame.locator("h1").textContent());
    await page.evaluate(() => history.back());
    await expect(frame.getByRole("searchbox")).toBeVisible();
    await expectAsHighAsItsPage(frame);
  });

  test("ok the filters open where the visitor looks, and the partner's page is left by keyboard", async ({ page }) => {
    const frame = await frameAt(page, 0);
    await expectAsHighAsItsPage(frame);
    await page.evaluate(() => scrollTo(0, 250));
    await frame.getByRole("button", { name: "Filtern" }).click();
    const dialog = frame.locator("dialog[open]");
    await expect(dialog).toBeInViewport({ ratio: 0.9 });
    await frame.getByRole("button", { name: "Ergebnis zeigen" }).click();
    await expect(dialog).toHaveCount(0);
    await expectAsHighAsItsPage(frame);
  });

  test("ok what is kept is said where the visitor looks", async ({ page }) => {
    const frame = await frameAt(page, 0);
    await expectAsHighAsItsPage(frame);
    const star = frame.locator(".days .star").nth(9);
    await star.scrollIntoViewIfNeeded();
    await star.click();
    await expect(frame.locator(".plan-bar-inner")).toBeInViewport({ ratio: 0.9 });
    await expect(star).toBeInViewport();
  });
});

test("ok the keyboard goes into a frame, through it and out again, and nothing is lost below an edge", async ({ page, example, partner }) => {
  const frames = `${element(example, "jetzt/")}<iframe src="${example.url("kontakt/")}?frame" title="Kontakt" width="400" height="250"></iframe>`;
  partner.write(`${script(example)}<p><a href="#" id="before">Davor</a></p>${frames}<p><a href="#" id="after">Danach</a></p>`);
  await page.goto(partner.url);
  await becomes(await frameOfHolder(page.locator("treffpunkt-embed iframe")), "hydrated");
  const low = await frameOfHolder(page.locator("iframe[title=Kontakt]"));
  await becomes(low, "hydrated");
  await page.locator("#before").focus();
  let seen = 0;
  for (let presses = 0; presses < 120 && !(await page.evaluate(() => document.activeElement.id === "after")); presses += 1) {
    await page.keyboard.press("Tab");
    if (!(await page.evaluate(() => document.activeElement.title === "Kontakt"))) continue;
    const cut = await low.evaluate(() => {
      const { top, bottom } = document.activeElement.getBoundingClientRect();
      return bottom <= 0 || top >= innerHeight;
    });
    expect(cut).toBe(false);
    seen += 1;
  }
  await expect(page.locator("#after")).toBeFocused();
  expect(seen).toBeGreaterThan(5);
  await page.keyboard.press("Shift+Tab");
  await expect(page.locator("#after")).not.toBeFocused();
});

test("ok a page goes on as a whole with filters and what is kept", async ({ page, context, example, partner }) => {
  partner.write(`<iframe src="${example.url("programm/")}?frame&theme=dark&limit=4&day=1" width="700" height="700"></iframe>`);
  await page.goto(partner.url);
  const frame = await frameAt(page, 0);
  await becomes(frame, "hydrated");
  await frame.locator(".days .star:visible").first().click();
  const opened = context.waitForEvent("page");
  await frame.getByRole("link", { name: "Ganze Seite öffnen" }).click();
  const whole = await opened;
  await becomes(whole, "hydrated");
  const url = new URL(whole.url());
  expect(url.pathname + url.search).toBe("/programm/?day=1");
  expect(url.hash).toMatch(/^#plan=[\w-]+$/);
  await expect(whole.locator(".site-header")).toBeVisible();
  await expect(whole.locator(".star[aria-pressed=true]")).toHaveCount(1);
  await expect(whole.locator(".plan-bar")).toContainText("mit Ihnen geteilt");
});

test("ok what runs now and next is shown by itself, and a short programme begins with it", async ({ page, example }) => {
  await page.clock.setFixedTime("2027-10-14T09:20:00+02:00");
  await page.goto(`${example.url("jetzt/")}?frame`);
  await becomes(page, "hydrated");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Jetzt", "Danach"]);
  await expect(page.locator(".agenda").getByRole("link", { name: "Begrüßung: Schön, dass es Sie gibt" })).toBeVisible();
  await page.goto(`${example.url("programm/")}?frame&limit=2&search=off`);
  await becomes(page, "hydrated");
  const titles = page.locator(".days .entry-title:visible");
  await expect(titles).toHaveCount(2);
  await expect(titles.first()).toHaveText("Begrüßung: Schön, dass es Sie gibt");
});

test("ok what is kept in a partner's page can be taken along", async ({ page, context, example, partner }) => {
  partner.write(`<iframe src="${example.url("programm/")}?frame" width="700" height="700"></iframe>`);
  await page.goto(partner.url);
  const frame = await frameAt(page, 0);
  await becomes(frame, "hydrated");
  await frame.locator(".days .star").first().click();
  await frame.getByRole("link", { name: "Mein Programm (1)" }).click();
  await expect(frame.getByText("merkt sich dieser Browser nur für die Website, auf der Sie gerade sind")).toBeVisible();
  const opened = context.waitForEvent("page");
  await frame.getByRole("link", { name: "Ganze Seite mit meiner Auswahl öffnen" }).click();
  const whole = await opened;
  await becomes(whole, "hydrated");
  await expect(whole.locator(".site-header")).toBeVisible();
  await whole.getByRole("button", { name: "Als mein Programm behalten" }).click();
  await expect(whole.locator(".plan-entries .star[aria-pressed=true]")).toHaveCount(1);
});

test.describe(() => {
  test.use({ consoleAllowed: /CORS|net::ERR_FAILED|Failed to load/ });

  test("ok a sandboxed frame of a host that lets nobody read is as high as its page, and says where the whole page is", async ({ page, serve, partner }) => {
    const closed = await serve(EXAMPLE, { headers: { "Access-Control-Allow-Origin": "https://nobody.example" } });
    partner.write(`${script(closed)}${fittedFrame(closed, "kontakt/", 'sandbox="allow-scripts"')}`);
    await page.goto(partner.url);
    const frame = await frameAt(page, 0);
    await becomes(frame, "failed");
    await expect(frame.locator("h1")).toHaveText("Kontakt");
    await expect(frame.getByRole("link", { name: "Ganze Seite öffnen" })).toBeVisible();
    await expectAsHighAsItsPage(frame);
  });
});

test("ok links lead where the partner has said", async ({ page, context, example, partner }) => {
  partner.write(`<iframe src="${example.url("programm/")}?frame&links=new" width="700" height="700"></iframe>`);
  await page.goto(partner.url);
  const opened = context.waitForEvent("page");
  await (await frameAt(page, 0)).locator(".days .entry-title a").first().click();
  expect(new URL((await opened).url()).search).toBe("");
  partner.write(`<iframe src="${example.url("programm/")}?frame&links=top" width="700" height="700"></iframe>`);
  await page.goto(partner.url);
  await (await frameAt(page, 0)).locator(".days .entry-title a").first().click();
  await expect(page.locator(".site-header")).toBeVisible();
});

test("ok a partner's colour can be read on every ground", async ({ page, host }) => {
  for (const accent of ["ffffff", "000000", "ffee00", "0000ff", "00ff88", "ff00aa", "7f7f7f", "123456"]) {
    for (const theme of ["light", "dark"]) {
      await page.goto(`${host.url("programm/")}?frame&theme=${theme}&accent=${accent}`);
      const least = await page.evaluate(contrastOfAccents);
      expect(least.text, `${accent} ${theme}`).toBeGreaterThanOrEqual(4.5);
      expect(least.mark, `${accent} ${theme}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test("err what is not understood in an address is ignored, and never in the page", async ({ page, host }) => {
  const hostile = encodeURIComponent("\"><img src=x onerror=alert(1)>");
  const names = ["theme", "accent", "background", "layout", "limit", "links", "heading", "search"];
  await page.goto(`${host.url("programm/")}?frame&${names.map((name) => `${name}=${hostile}`).join("&")}`);
  await becomes(page, "hydrated");
  const said = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  for (const name of ["theme", "background", "links", "heading", "search"]) expect(said[name]).toBeUndefined();
  expect(await page.content()).not.toContain("alert(1)");
  expect(await page.evaluate(() => document.documentElement.style.length)).toBe(0);
});

test("err what a frame says is taken from that frame alone, within bounds, however much it is", async ({ page, example, partner }) => {
  const other = '<iframe id="other" srcdoc="<p>Other</p>" width="300" height="120"></iframe>';
  partner.write(`${script(example)}${element(example, "kontakt/")}${other}<iframe id="unasked" src="${example.url("kontakt/")}?frame" width="300" height="130"></iframe>`);
  await page.goto(partner.url);
  const frame = await frameOfHolder(page.locator("treffpunkt-embed iframe"));
  await becomes(frame, "hydrated");
  const height = await expectAsHighAsItsPage(frame);
  const top = await page.evaluate(() => scrollY);
  const said = [{ height: 999 }, { heading: "Fremd" }, { scroll: 500 }];
  // From another frame, and from a page of the site whose frame nobody has asked to be fitted.
  for (const id of ["other", "unasked"]) {
    const stranger = await (await page.locator(`#${id}`).elementHandle()).contentFrame();
    await stranger.evaluate((all) => all.forEach((one) => parent.postMessage({ treffpunkt: one }, "*")), said);
  }
  // From the partner's page itself.
  await page.evaluate((all) => all.forEach((one) => postMessage({ treffpunkt: one }, "*")), said);
  // From the frame, but no height at all.
  await frame.evaluate(() => {
    const heights = [NaN, -1, 0, 1e9, Infinity, "999", "999px;color:red", { height: 999 }, [999], null, undefined];
    const other = [null, "x", 7, [], { treffpunkt: null }, { treffpunkt: "fits" }, { treffpunkt: { heading: {} } }, { treffpunkt: { scroll: "9" } }];
    for (const height of heights) parent.postMessage({ treffpunkt: { height } }, "*");
    for (const one of other) parent.postMessage(one, "*");
  });
  await settled(page);
  expect(await heightOf(frame)).toBe(height);
  await expect(page.locator("#other")).toHaveAttribute("height", "120");
  for (const id of ["other", "unasked"]) expect(await page.locator(`#${id}`).getAttribute("style")).toBeNull();
  await expect(page.locator("treffpunkt-embed iframe")).toHaveAttribute("title", "Kontakt");
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

test("ok a flood of heights changes the frame few times, and the last one counts", async ({ page, example, partner }) => {
  const flood = `<!DOCTYPE html><script>
    for (let count = 0; count < 1000; count += 1) parent.postMessage({ treffpunkt: { height: 300 + (count % 7) } }, "*");
    parent.postMessage({ treffpunkt: { height: 777 } }, "*");
  </script>`;
  example.override("kontakt/index.html", { body: flood });
  await page.addInitScript(() => {
    window.changesByTest = 0;
    const { setProperty } = CSSStyleDeclaration.prototype;
    CSSStyleDeclaration.prototype.setProperty = function count(...all) {
      window.changesByTest += 1;
      return setProperty.apply(this, all);
    };
  });
  partner.write(`${script(example)}${element(example, "kontakt/")}`);
  await page.goto(partner.url);
  const frame = await frameAt(page, 0);
  await expect.poll(() => heightOf(frame)).toBe(777);
  // Four properties, at once and after the pause.
  expect(await page.evaluate(() => window.changesByTest)).toBeLessThanOrEqual(8);
});

test("ok nothing is stored in the partner's page, and the frame asks the site for pages alone", async ({ page, context, example, partner }) => {
  partner.write(`${script(example)}${element(example, "programm/")}${fittedFrame(example, "kontakt/")}`);
  await page.goto(partner.url);
  for (const index of [0, 1]) await becomes(await frameAt(page, index), "hydrated");
  expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length])).toEqual([0, 0, "", 0]);
  expect(await context.cookies()).toEqual([]);
});

test("ok what is said stays in sight while the visitor scrolls on, and covers nothing for good", async ({ page, example, partner }) => {
  partner.write(`${script(example)}${element(example, "programm/")}`);
  await page.goto(partner.url);
  const frame = await frameAt(page, 0);
  await becomes(frame, "hydrated");
  await expectAsHighAsItsPage(frame);
  await frame.locator(".days .star").nth(3).click();
  const bar = frame.locator(".plan-bar-inner");
  await page.evaluate(() => scrollBy(0, 700));
  await expect(bar).toBeInViewport({ ratio: 0.9 });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(frame.getByRole("link", { name: "Ganze Seite öffnen" })).toBeInViewport();
  await expect.poll(async () => {
    const [one, other] = await Promise.all([bar.boundingBox(), frame.locator(".embed-line").boundingBox()]);
    return one.y >= other.y + other.height - 1 || one.y + one.height <= other.y + 1;
  }).toBe(true);
});

test("ok links to a place in the page lead there each time", async ({ page, example, partner }) => {
  partner.write(`${script(example)}${element(example, "programm/")}`);
  await page.goto(partner.url);
  const frame = await frameAt(page, 0);
  await becomes(frame, "hydrated");
  await expectAsHighAsItsPage(frame);
  for (let times = 0; times < 2; times += 1) {
    await page.evaluate(() => scrollTo(0, 0));
    await frame.locator(".day-nav a").last().click();
    await expect(frame.locator(".days .day-title").nth(1)).toBeInViewport();
  }
});

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

test("ok the page for partners: what is chosen is in the lines and in the preview", async ({ page, context, example }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(example.url("einbetten/"));
  const frame = page.frameLocator(".embedding-window iframe");
  await becomes(frame, "hydrated");
  await page.getByRole("combobox", { name: "Seite" }).selectOption({ label: "Personen" });
  await page.getByRole("combobox", { name: "Helligkeit" }).selectOption("dark");
  await page.getByLabel("Überschrift zeigen").uncheck();
  await page.getByLabel("Höchstens so viele Einträge").fill("3");
  await page.getByRole("combobox", { name: "Sprache" }).selectOption("en");
  await expect(frame.locator("html[data-theme=dark][data-heading=off][lang=en]")).toBeAttached();
  await page.getByRole("button", { name: "Kopieren" }).first().click();
  await expect(page.getByText("Die Zeilen sind kopiert.")).toBeVisible();
  const src = example.url("en/personen/?frame&amp;theme=dark&amp;limit=3&amp;heading=off");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `<iframe src="${src}" title="Personen – Beispieltagung der erfundenen Orte (Beispiel)" loading="lazy" width="100%" height="700" style="border:0"></iframe>`,
  );
  await expect(page.locator(".embedding-code code").nth(3)).toContainText(`href="${example.url("en/event.ics").replace("http:", "webcal:")}"`);
  await expect(page.locator(".embedding-code code").nth(1)).toContainText(`<treffpunkt-embed src="${example.url()}" view="en/personen/" theme="dark" limit="3" heading="off">`);
  await page.getByLabel(/Oder die Adresse/).fill(example.url("programm/vortrag-archiv/?x#y"));
  await expect(frame.locator("h1")).toHaveCount(1);
  await expect(page.locator(".embedding-code code").first()).toContainText("programm/vortrag-archiv/?frame");
  await page.getByLabel("So breit wie ein Telefon").check();
  await expect.poll(async () => (await page.locator(".embedding-window").boundingBox()).width).toBeLessThanOrEqual(400);
});

test("ok the page for partners is accessible, and nothing of it is wider than a phone", async ({ page, example }) => {
  for (const [width, colorScheme] of [[320, "light"], [1280, "dark"]]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(example.url("einbetten/"));
    await page.locator("html[data-alive]").waitFor({ state: "attached" });
    await bringAxe(page);
    expect((await audit(page, [{ rule: "frame-tested", selector: "iframe" }])).problems).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test("ok the lines for the programme can be read without scripts", async ({ browser, example }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(example.url("einbetten/"));
  await expect(page.locator(".embedding-code code").first()).toContainText("programm/?frame");
  await expect(page.locator(".embedding-form")).toBeHidden();
  await page.close();
});

async function settled(page) {
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(done), 150)); }));
}

function frameOf(host, view, sandbox) {
  if (sandbox !== undefined) return fittedFrame(host, view, sandbox && `sandbox="${sandbox}"`);
  const [path, query = ""] = view.split("?");
  const attributes = [...new URLSearchParams(query)].map(([name, value]) => `${name}="${value}"`);
  return element(host, path, attributes.join(" "));
}

function frameAt(page, index) {
  return frameOfHolder(page.locator("iframe").nth(index));
}

/** The frame, as soon as it is there: frames out of sight load late. */
async function frameOfHolder(holder) {
  await holder.waitFor({ state: "attached" });
  await holder.scrollIntoViewIfNeeded();
  const frame = await (await holder.elementHandle()).contentFrame();
  await frame.locator("body").waitFor({ state: "attached" });
  return frame;
}

async function heightOf(frame) {
  return frame.evaluate(() => innerHeight);
}

async function expectAsHighAsItsPage(frame) {
  await expect.poll(() => frame.evaluate(() => Math.abs(innerHeight - document.body.getBoundingClientRect().height))).toBeLessThanOrEqual(CLOSE);
  return heightOf(frame);
}

function inGroupsOf(size, items) {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** The lowest contrast of the accents to the backgrounds on which they stand. */
function contrastOfAccents() {
  const style = getComputedStyle(document.documentElement);
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const luminance = (colour) => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return red * 0.2126 + green * 0.7152 + blue * 0.0722;
  };
  const shown = (name) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = `var(${name})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return luminance(color);
  };
  const contrast = (one, other) => {
    const [high, low] = [shown(one), shown(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const grounds = ["--color-page", "--color-band"];
  return {
    text: Math.min(...grounds.map((ground) => contrast("--color-accent-text", ground))),
    mark: Math.min(...grounds.map((ground) => contrast("--color-accent", ground)), contrast("--color-accent-on-night", "--color-night")),
    style: style.colorScheme,
  };
}
