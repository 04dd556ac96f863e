// Two windows of one device, side by side, as on a split screen or with the installed site beside a tab: both stay visible, so neither gets a `visibilitychange`.
import type { Page } from "@playwright/test";
import { visit } from "./site";

/** Opens another window of the same browser at a fragment. */
export async function openBeside(page: Page, fragment: string): Promise<Page> {
  const other = await page.context().newPage();
  await visit(other, fragment);
  return other;
}
