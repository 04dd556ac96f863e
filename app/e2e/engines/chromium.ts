// Chromium, by Playwright: the engine of all other tests.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { switchOn } from "../support/phone";
import { MICROPHONE } from "../support/sound";
import { expression, type Driver, type Phone } from "./driver";

/** What a story does on a page of a test that runs in Chromium anyway. */
export const over = (page: Page): Driver => ({
  engine: "Chromium",
  version: () => Promise.resolve(page.context().browser()!.version()),
  go: async (address) => void (await page.goto(address)),
  reload: async () => void (await page.reload()),
  back: async () => void (await page.goBack()),
  click: (selector) => page.locator(selector).filter({ visible: true }).click(),
  type: async (selector, text) => {
    const field = page.locator(selector);
    await field.click();
    await field.press("ControlOrMeta+a");
    await field.press("Backspace");
    await field.pressSequentially(text);
  },
  choose: (selector, path) => page.locator(selector).setInputFiles(path),
  read: (script, ...given) => page.evaluate(expression(script, given)),
  shot: () => page.screenshot(),
  print: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
  close: () => page.close(),
  kill: () => Promise.reject(new Error("This browser is shared by all tests")),
});

/** Starts the browser on a phone's profile. */
export async function start(phone: Phone): Promise<Driver> {
  const flags = [...MICROPHONE, ...(phone.private ? ["--incognito"] : [])];
  if (phone.without === "storage") {
    const folder = join(phone.profile, "Default");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "Preferences"), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
  }
  const { page, switchOff, kill } = await switchOn(phone.profile, "about:blank", [], flags);
  const session = await page.context().newCDPSession(page);
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: phone.downloads });
  if (phone.without === "wasm") await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
  await page.setViewportSize({ width: 360, height: 740 });
  return { ...over(page), close: switchOff, kill };
}
