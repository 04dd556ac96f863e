// Somebody else's device: the mode in which nothing stays.
import { expect, type Page } from "@playwright/test";
import { action, open } from "./site";
import { say, type Language } from "./texts";

/** Chooses the mode, by the page that explains it. */
export async function borrow(page: Page, language: Language): Promise<void> {
  page.on("dialog", (dialog) => void dialog.accept());
  await open(page, language);
  await page.getByRole("link", { name: say(language, "not-mine") }).click();
  await expect(page.getByRole("heading", { name: say(language, "not-mine-title") })).toBeFocused();
  for (const n of [1, 2, 3, 4, 5]) await expect(page.getByText(say(language, `not-mine-${n}`))).toBeVisible();
  await Promise.all([page.waitForEvent("load"), action(page, "borrow").click()]);
  await expect(page.getByText(say(language, "shared-now"))).toBeVisible();
}
