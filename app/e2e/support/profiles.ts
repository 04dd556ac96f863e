// Several people on one device, and the lock on their answers.
import { expect, type Locator, type Page } from "@playwright/test";
import { action, retype, visit } from "./site";
import { message } from "./texts";

/** The button of a person, by their number. */
export const person = (page: Page, id: number): Locator => page.locator(`[data-person="${id}"]`);

/** Where somebody chooses who they are, or opens their lock. */
export const gate = (page: Page): Locator => page.locator("#people-title");

/** Makes a person, or somebody new, the current profile; the page is loaded with their answers. */
export async function switchTo(page: Page, who: Locator): Promise<void> {
  await Promise.all([page.waitForEvent("load"), who.click()]);
  await expect(page.locator("#overview-title, #people-title")).toBeVisible();
}

/** Somebody new begins on this device. */
export async function addPerson(page: Page): Promise<void> {
  await visit(page, "#/wie");
  await switchTo(page, action(page, "add-person"));
}

/** Types a code twice and puts the lock on; a message of the site follows. */
export async function typeLock(page: Page, code: string): Promise<void> {
  await retype(page.locator("#vault-code"), code);
  await retype(page.locator("#vault-again"), code);
  await action(page, "vault-on").click();
}

/** Puts a lock on these answers. */
export async function putLockOn(page: Page, code: string): Promise<void> {
  await visit(page, "#/wie");
  await typeLock(page, code);
  await expect(action(page, "vault-off")).toBeVisible({ timeout: 30_000 });
}

/** Fills in the form for another code, and sends it; a message of the site follows. */
export async function changeCode(page: Page, former: string, code: string): Promise<void> {
  const now = page.locator("#vault-now");
  if (!(await now.isVisible())) await page.locator("summary").filter({ hasText: message("nl", "vault-change") }).click();
  await retype(now, former);
  await retype(page.locator("#vault-code"), code);
  await retype(page.locator("#vault-again"), code);
  await action(page, "vault-change").click();
}

/** Takes the lock off and puts another on. */
export async function changeLock(page: Page, code: string): Promise<void> {
  await visit(page, "#/wie");
  await action(page, "vault-off").click();
  await expect(action(page, "vault-on")).toBeVisible({ timeout: 30_000 });
  await putLockOn(page, code);
}

/** Types a code at the gate. */
export async function unlock(page: Page, code: string): Promise<void> {
  await retype(page.locator("#vault-code"), code);
  await action(page, "unlock").click();
}
