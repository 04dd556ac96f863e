// Handing a summary over, and opening it at the desk of a klantmanager.
import { expect, type Browser, type Page } from "@playwright/test";
import config from "../playwright.config";
import { choose, sheetFile } from "./files";
import { action, finish, open, visit } from "./site";
import { say } from "./texts";

/** The browser of a klantmanager: another one, with nothing of the person's. */
export async function desk(browser: Browser): Promise<Page> {
  const { baseURL, locale, timezoneId } = config.use!;
  return (await browser.newContext({ baseURL, locale, timezoneId, viewport: { width: 1180, height: 820 }, serviceWorkers: "block" })).newPage();
}

/** Opens a file with these answers on the person's phone and goes to the summary. */
export async function summaryOf(page: Page, answers: Record<string, unknown>, marks: string[] = []): Promise<void> {
  await open(page, "nl");
  await choose(page, sheetFile({ answers: { "start.helper": "alone", "start.version": "full", ...answers }, marks }));
  await expect(page.getByText(say("nl", "file-opened"))).toBeVisible();
  await finish(page);
}

/** What a button copies. */
export async function copied(page: Page, button: "copy-link" | "copy-text"): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await expect(action(page, button)).toBeEnabled();
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await action(page, button).click();
  const now = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(now).not.toBe("");
  return now();
}

/** Copies the link without a lock. */
export async function openLink(page: Page): Promise<string> {
  await action(page, "lock").click();
  await expect(page.getByText(say("nl", "lock-off"))).toBeVisible();
  return copied(page, "copy-link");
}

/** The digits that open the link, as the person's phone shows them. */
export const lockDigits = (page: Page): Promise<string> => page.locator("[data-lock]").innerText();

/** A summary is on screen at the desk. */
export const arrived = (page: Page): Promise<void> => expect(page.locator('.doc [data-summary="agreements"]')).toBeVisible();

/** Opens the text of a file at the desk. */
export async function receiveFile(page: Page, text: string): Promise<void> {
  await visit(page, "#/o/");
  await choose(page, text);
  await arrived(page);
}

/** Pastes a link, or a message with one in it, at the desk. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator("[name=code]").fill(text);
  await action(page, "open-code").click();
}
