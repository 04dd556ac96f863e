// What a button of the site copies.
import { expect, type Page } from "@playwright/test";
import { action } from "./site";

/** Presses a button that copies, and returns what it copied. */
export async function copyWith(page: Page, button: string): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await expect(action(page, button)).toBeEnabled();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await action(page, button).click();
  await expect.poll(clipboard).not.toBe("");
  return clipboard();
}
