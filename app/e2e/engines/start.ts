// Starts a browser of any engine.
import { mkdirSync, writeFileSync } from "node:fs";
import { test, type TestInfo } from "@playwright/test";
import * as chromium from "./chromium";
import type { Driver, Engine, Phone } from "./driver";
import * as firefox from "./firefox";
import { BROWSER } from "./table";
import * as webkit from "./webkit";

const STARTS = { Chromium: chromium.start, Firefox: firefox.start, WebKit: webkit.start };

/** Starts the browser on a phone's profile and goes to a site. */
export async function start(engine: Engine, phone: Phone, site: string): Promise<Driver> {
  const driver = await STARTS[engine](phone);
  test.info().annotations.push({ type: BROWSER, description: `${engine} ${await driver.version()}` });
  await driver.go(site);
  return driver;
}

/** A phone of a test's own. */
export function phoneOf(info: TestInfo, name = "phone", more: Partial<Phone> = {}): Phone {
  const downloads = info.outputPath(name, "downloads");
  mkdirSync(downloads, { recursive: true });
  return { profile: info.outputPath(name, "profile"), downloads, ...more };
}

/** Lets a story happen in a browser; what was on the screen when it failed is beside the results. */
export async function use(engine: Engine, info: TestInfo, site: string, story: (driver: Driver, phone: Phone) => Promise<void>, { name = "phone", ...more }: Partial<Phone> & { name?: string } = {}): Promise<void> {
  const phone = phoneOf(info, name, more);
  const driver = await start(engine, phone, site);
  try {
    await story(driver, phone);
  } catch (error) {
    writeFileSync(info.outputPath("screen.png"), await driver.shot());
    throw error;
  } finally {
    await driver.close();
  }
}
