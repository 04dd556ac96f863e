// Real browsers, as a person uses them, against the release build in dist/: Chromium, and the stories in Firefox and WebKit too.
import { defineConfig } from "@playwright/test";

const port = Number(process.env.E2E_PORT ?? 4180);

export default defineConfig({
  testDir: ".",
  outputDir: "results",
  // The long proofs are in files of their own.
  testMatch: process.env.PROVE ? "*.prove.ts" : "*.spec.ts",
  fullyParallel: true,
  // More than the cores: many tests wait for what must not happen.
  workers: 3,
  timeout: process.env.PROVE ? 90 * 60_000 : 120_000,
  // A browser with a broken disk takes a while to say so, and any is slow on a loaded machine.
  expect: { timeout: 15_000 },
  // On a loaded machine any browser can be late once. What needed a second try is listed as flaky, and has to be fixed.
  retries: process.env.PROVE ? 0 : 1,
  forbidOnly: Boolean(process.env.CI),
  // The others write the tables in docs/ that tests write.
  reporter: [["list"], ["./support/table-report.ts"], ["./support/browsers-report.ts"]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 360, height: 740 },
    locale: "nl-NL",
    // They would answer instead of the network that tests break; the tests about them allow them.
    serviceWorkers: "block",
    timezoneId: "Europe/Amsterdam",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
    },
  },
  webServer: {
    command: "node_modules/.bin/sirv dist --brotli --etag --maxage 0 --quiet",
    // sirv prefers these to its options.
    env: { HOST: "127.0.0.1", PORT: String(port) },
    cwd: "../..",
    url: `http://127.0.0.1:${port}/index.html`,
  },
});
