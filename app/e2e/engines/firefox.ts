// Firefox, by Puppeteer, which speaks WebDriver BiDi with it.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { connect, type ElementHandle } from "puppeteer-core";
import { end, run } from "../support/processes";
import { expression, waitForTarget, type Driver, type Json, type Phone } from "./driver";

/** Starts the browser on a phone's profile. */
export async function start(phone: Phone): Promise<Driver> {
  mkdirSync(phone.profile, { recursive: true });
  const preferences = {
    "browser.download.dir": phone.downloads,
    "browser.download.folderList": 2,
    "browser.privatebrowsing.autostart": phone.private ?? false,
    "javascript.options.wasm": phone.without !== "wasm",
    // Cookies and all that is stored like them: accepted, or refused.
    "network.cookie.cookieBehavior": phone.without === "storage" ? 2 : 0,
    "focusmanager.testmode": true,
    "media.navigator.permission.disabled": true,
    "media.navigator.streams.fake": true,
  };
  writeFileSync(join(phone.profile, "user.js"), Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`).join(""));
  const child = run(process.env.FIREFOX ?? "/usr/bin/firefox-esr", ["--headless", "--no-remote", "--profile", phone.profile, "--remote-debugging-port=0"], { stdio: ["ignore", "ignore", "pipe"], env: phone.sound ? { PULSE_SERVER: phone.sound } : {} });
  const browser = await connect({ protocol: "webDriverBiDi", browserWSEndpoint: `${await address(child.stderr!)}/session`, defaultViewport: null });
  // The tab it starts with has no focus, so that fields in it are neither entered nor left.
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740 });
  const driver: Driver = {
    engine: "Firefox",
    version: async () => (await browser.version()).replace(/^\w+\//, ""),
    go: async (address) => void (await page.goto(address)),
    // The protocol's own reload goes around the service worker.
    reload: async () => {
      const loaded = page.waitForNavigation();
      await driver.read(() => location.reload());
      await loaded;
    },
    back: () => driver.read(() => history.back()),
    click: async (selector) => {
      await waitForTarget(driver, selector);
      await page.click(selector);
    },
    type: async (selector, text) => {
      await driver.click(selector);
      await page.keyboard.down("Control");
      await page.keyboard.press("a");
      await page.keyboard.up("Control");
      await page.keyboard.press("Backspace");
      await page.keyboard.type(text);
    },
    choose: async (selector, path) => ((await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>).uploadFile(path),
    read: <A extends Json[], T>(script: (...given: A) => T | Promise<T>, ...given: A) => page.evaluate(expression(script, given)) as Promise<T>,
    shot: async () => Buffer.from(await page.screenshot()),
    print: async () => Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    close: () => end(child, () => browser.close()),
    kill: () => end(child),
  };
  return driver;
}

/** Where the browser listens, as it says on its standard error. */
async function address(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const found = /WebDriver BiDi listening on (ws:\S+)/.exec(line);
    if (found) return found[1]!;
  }
  throw new Error("Firefox ended before it listened");
}
