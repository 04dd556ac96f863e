// WebKit, by Selenium over WebKitGTK's WebDriver. Its own browser stores nothing under automation: webkit-window.py is one that does.
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Builder, By, Key, until } from "selenium-webdriver";
import { listen } from "../support/host";
import { end, run } from "../support/processes";
import { expression, waitForTarget, type Driver, type Json, type Phone } from "./driver";

const WINDOW = new URL("webkit-window.py", import.meta.url).pathname;

/** Starts the browser on a phone's profile, on a display of its own. */
export async function start(phone: Phone): Promise<Driver> {
  mkdirSync(phone.profile, { recursive: true });
  const display = run("Xvfb", ["-displayfd", "1", "-screen", "0", "800x800x24", "-nolisten", "tcp"], { stdio: ["ignore", "pipe", "ignore"] });
  const [number] = (await once(display.stdout!, "data")) as [Buffer];
  const probe = createServer();
  const url = await listen(probe);
  await new Promise((resolve) => probe.close(resolve));
  const service = run("WebKitWebDriver", ["--host=127.0.0.1", `--port=${new URL(url).port}`], { env: { DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: "x11", ...(phone.sound ? { PULSE_SERVER: phone.sound } : {}) } });
  for (let isUp = false; !isUp; await pause(50)) isUp = await fetch(`${url}status`).then(({ ok }) => ok, () => false);

  const args = [`--profile=${phone.profile}`, `--downloads=${phone.downloads}`, ...(phone.private ? ["--private"] : []), ...(phone.without ? [`--without=${phone.without}`] : [])];
  const capabilities = { browserName: "WebKit", "webkitgtk:browserOptions": { binary: WINDOW, args } };
  const browser = await new Builder().disableEnvironmentOverrides().usingServer(url).withCapabilities(capabilities).build();
  await browser.manage().setTimeouts({ script: 20_000 });
  const quit = async () => {
    await end(service);
    await end(display);
  };
  const driver: Driver = {
    engine: "WebKit",
    version: async () => (await browser.getCapabilities()).getBrowserVersion() ?? "",
    go: (address) => browser.get(address),
    reload: () => browser.navigate().refresh(),
    back: () => browser.navigate().back(),
    click: async (selector) => {
      await waitForTarget(driver, selector);
      await browser.findElement(By.css(selector)).click();
    },
    type: async (selector, text) => {
      await driver.click(selector);
      const field = browser.findElement(By.css(selector));
      await field.sendKeys(Key.chord(Key.CONTROL, "a"));
      await field.sendKeys(Key.BACK_SPACE);
      await field.sendKeys(text);
    },
    choose: async (selector, path) => (await browser.wait(until.elementLocated(By.css(selector)))).sendKeys(path),
    read: async <A extends Json[], T>(script: (...given: A) => T | Promise<T>, ...given: A) => {
      const source = `const done = arguments[0]; Promise.resolve().then(() => ${expression(script, given)}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await browser.executeAsyncScript<{ value: T; error?: string }>(source);
      if (error) throw new Error(error);
      return value;
    },
    shot: async () => Buffer.from(await browser.takeScreenshot(), "base64"),
    print: () => Promise.resolve(undefined),
    close: async () => {
      await browser.quit();
      await quit();
    },
    kill: quit,
  };
  return driver;
}
