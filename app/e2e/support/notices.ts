// The notices of the site: text on the screen that a screen reader reads by itself.
import { expect, type Page } from "@playwright/test";

/** Every notice that is visible: status messages, alerts and open dialogs, but not whether answers are saved nor whether the site works offline. */
export const notices = (page: Page): Promise<string[]> =>
  page.locator("[role=status], [role=alert], [role=alertdialog], dialog[open]").evaluateAll((all) =>
    all
      .filter((one) => !one.matches("[data-saved], [data-ready]") && one.checkVisibility())
      .map((one) => one.textContent!.trim())
      .filter(Boolean),
  );

/** The notices that were not there `before`, in one line. */
export async function newNotices(page: Page, before: string[]): Promise<string> {
  return (await notices(page)).filter((one) => !before.includes(one)).join(" ");
}

/** The site notifies of something new after `act`. */
export async function notifies(page: Page, act: () => Promise<unknown>, why: string): Promise<void> {
  const before = await notices(page);
  await act();
  await expect.poll(() => newNotices(page, before), { message: why, timeout: 3_000 }).not.toBe("");
}

/** The field with this name is marked as wrong, or there is a notice that was not there `before`. */
export async function refuses(page: Page, name: string, before: string[]): Promise<boolean> {
  const marked = await page.locator(`[name="${name}"][aria-invalid="true"]`).count();
  return marked > 0 || (await newNotices(page, before)) !== "";
}
