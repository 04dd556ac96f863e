// The lock on the answers of a profile.
import { expect, type Page } from "@playwright/test";
import { action, retype, visit } from "./site";

/** Puts a lock on with this code, typed twice. */
export async function putLockOn(page: Page, code: string): Promise<void> {
  await visit(page, "#/wie");
  await retype(page.locator("#vault-code"), code);
  await retype(page.locator("#vault-again"), code);
  await action(page, "vault-on").click();
  await expect(action(page, "vault-off")).toBeVisible({ timeout: 30_000 });
}

/** Types a code where the site asks for it. */
export async function unlock(page: Page, code: string): Promise<void> {
  await retype(page.locator("#vault-code"), code);
  await action(page, "unlock").click();
}
