// Picks from a list by searching for it, as a person does: some letters, then a tap.
import { expect, type Page } from "@playwright/test";
import type { Person } from "./people";
import { field } from "./site";

/** Picks something by its first letters and returns its name. */
export async function pickSome(page: Page, person: Person, name: string): Promise<string> {
  const box = field(page, name);
  const list = page.locator(`[id="${name}-list"]`);
  await box.click();
  await expect(list).toBeVisible();
  const options = list.locator("[data-value]");
  const chosen = options.nth(person.chooses(await options.count()));
  const code = (await chosen.getAttribute("data-value"))!;
  const called = (await chosen.innerText()).trim();
  await box.pressSequentially(called.slice(0, 4));
  await list.locator(`[data-value="${code}"]`).click();
  await expect(list).toBeHidden();
  await expect(box).toHaveValue(called);
  return called;
}
