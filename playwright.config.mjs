// Browser tests, in the Chromium of the system: `./dev test` finds it and sets CHROMIUM.
import { defineConfig } from "@playwright/test";

/**
 * What visitors do: `./dev test` runs these, `./dev test --all` everything. It has to work as
 * well while others change the pages, too.
 */
const JOURNEYS = ["gallery", "gone", "keyed", "live", "navigation", "news", "opened", "people", "places", "plan", "plan_between", "plan_news", "questions", "registration", "results", "search", "time", "views"]
  .map((name) => `${name}.spec.mjs`);

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "target/playwright",
  // What failed stands at the end of a log, where it is looked for.
  reporter: process.stdout.isTTY ? "line" : "dot",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  globalSetup: "./tests/browser/support/setup.mjs",
  // How long a busy machine may take says nothing about what is tested.
  timeout: 180_000,
  expect: {
    timeout: 20_000,
    // Written anew by `./dev snapshots`. Every node counts, not only those that are listed.
    toMatchAriaSnapshot: { children: "deep-equal", pathTemplate: "tests/browser/aria/{arg}{ext}" },
  },
  projects: [
    { name: "journeys", testMatch: [...JOURNEYS, "reading.spec.mjs", "texts.spec.mjs"] },
    // All at once, and at one size: each alone is in hands.spec.mjs and stranger.spec.mjs. What they
    // put into lists is their own matter.
    { name: "hands", testMatch: JOURNEYS, grepInvert: /desktop|accessible/, use: { hands: ["translator, late", "strangers"] } },
    { name: "browser", testIgnore: ["axe_list.spec.mjs", "every_page.spec.mjs", "reading.spec.mjs", "texts.spec.mjs", ...JOURNEYS] },
    { name: "every page", testMatch: "every_page.spec.mjs", use: { trace: "off" } },
    // What has been seen everywhere is known only at the end.
    { name: "axe-list", testMatch: "axe_list.spec.mjs", dependencies: ["every page"] },
  ],
  use: {
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    // Recording makes tests several times slower: TRACE=1 for one that fails.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        // The sandbox refuses to run as root, which is what containers run as.
        "--no-sandbox",
        "--disable-gpu",
        // Letters are as wide as their fonts say, as on screens of today.
        "--font-render-hinting=none",
        // No traffic of the browser's own beside that of the page.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-quic",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
