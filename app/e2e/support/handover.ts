// Handing a summary over, and opening it at the desk of a klantmanager.
import { expect, type Browser, type Page } from "@playwright/test";
import config from "../playwright.config";
import { copyWith } from "./clipboard";
import { chooseFile, sheetFile, type SheetFile } from "./files";
import { scan } from "./qr";
import { action, finish, open, retype, visit } from "./site";
import { message, type Language } from "./texts";

/** The browser of a klantmanager: another one, with nothing of the person's. */
export async function desk(browser: Browser): Promise<Page> {
  const { baseURL, locale, timezoneId } = config.use!;
  return (await browser.newContext({ baseURL, locale, timezoneId, viewport: { width: 1180, height: 820 }, serviceWorkers: "block" })).newPage();
}

/** Opens a file of an intake on the person's phone and goes to its summary. */
export async function openSummary(page: Page, sheet: Partial<SheetFile>): Promise<void> {
  const language = (sheet.language ?? "nl") as Language;
  await open(page, language);
  await chooseFile(page, sheetFile(sheet));
  await expect(page.getByText(message(language, "file-opened"))).toBeVisible();
  await finish(page);
}

/** The summary of these answers, filled in alone and in the full version. */
export const summaryOf = (page: Page, answers: Record<string, unknown>, marks: string[] = []): Promise<void> =>
  openSummary(page, { answers: { "start.helper": "alone", "start.version": "full", ...answers }, marks });

/** A story that is too long for one code. */
export const LONG_STORY = Array.from({ length: 90 }, (_, n) => `ኣብ መበል ${n * 37} መዓልቲ ሓደ ነገር ኣጋጢሙኒ`).join("፡ ");

/** The links in all the codes that the screen holds up, one after the other. */
export async function shownCodes(page: Page): Promise<string[]> {
  await action(page, "show-code").click();
  const codes = [await scan(page)];
  const next = action(page, "code-next");
  while ((await next.count()) && (await next.isEnabled())) {
    await next.click();
    codes.push(await scan(page));
  }
  await action(page, "code-close").click();
  return codes;
}

/** Copies the link without a lock. */
export async function openLink(page: Page): Promise<string> {
  await action(page, "lock").click();
  await expect(page.getByText(message("nl", "lock-off"))).toBeVisible();
  return copyWith(page, "copy-link");
}

/** The digits that open the link, as the person's phone shows them. */
export const lockDigits = (page: Page): Promise<string> => page.locator("[data-lock]").innerText();

/** Types the digits at the desk. */
export async function unlockSummary(page: Page, digits: string): Promise<void> {
  await retype(page.locator("[name=digits]"), digits);
  await action(page, "unlock").click();
}

/** A summary is on screen at the desk. */
export const summaryArrived = (page: Page): Promise<void> => expect(page.locator('.doc [data-summary="agreements"]')).toBeVisible();

/** Opens the text of a file at the desk. */
export async function receiveFile(page: Page, text: string): Promise<void> {
  await visit(page, "#/o/");
  await chooseFile(page, text);
  await summaryArrived(page);
}

/** Opens the text of a locked file at the desk, and types its digits. */
export async function receiveLocked(page: Page, text: string, digits: string): Promise<void> {
  await visit(page, "#/o/");
  await chooseFile(page, text);
  await unlockSummary(page, digits);
  await summaryArrived(page);
}

/** Pastes a link, or a message with one in it, at the desk. */
export async function pasteCode(page: Page, text: string): Promise<void> {
  await page.locator("[name=code]").fill(text);
  await action(page, "open-code").click();
}
