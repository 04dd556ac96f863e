// Somebody else's device: nothing is stored on it.
import { expect, type Page } from "@playwright/test";
import { action, isAt, open, tap } from "./site";
import { message, type Language } from "./texts";

/** Starts on somebody else's device, by the page that explains it, up to the overview. */
export async function borrow(page: Page, language: Language = "nl"): Promise<void> {
  // The browser asks before such a page is left.
  page.on("dialog", (dialog) => void dialog.accept());
  await open(page, language);
  await page.getByRole("link", { name: message(language, "not-mine") }).click();
  await expect(page.getByRole("heading", { name: message(language, "not-mine-title") })).toBeFocused();
  for (const n of [1, 2, 3, 4, 5]) await expect(page.getByText(message(language, `not-mine-${n}`))).toBeVisible();
  await Promise.all([page.waitForEvent("load"), action(page, "borrow").click()]);
  await expect(page.getByText(message(language, "shared-now"))).toBeVisible();
}

/** Goes from the overview to the question of the name by links and buttons: addresses are not read here. */
export async function goToNameByPressing(page: Page): Promise<void> {
  await page.locator('[data-section="start"]').click();
  await isAt(page, "start.helper");
  await tap(page, "start.helper", "alone");
  await action(page, "next").click();
  await isAt(page, "start.version");
  await tap(page, "start.version", "full");
  await action(page, "overview").click();
  await page.locator('[data-section="me"]').click();
  await isAt(page, "me.name");
}

/** Presses "done: erase everything". */
export async function endBorrowing(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent("load"), action(page, "end").first().click()]);
  await expect(page).toHaveURL(/#\/$/);
}
