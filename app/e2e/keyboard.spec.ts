// A keyboard is enough, and the focus is always on the current page.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { SCREENS } from "./support/screens";
import { action, field, goTo, isAt, open, openFull, option, saved, visit } from "./support/site";

test("a keyboard is enough to choose a language, answer and go on", async ({ page }) => {
  await page.goto("#/");
  await tabTo(page, page.getByRole("link", { name: "Nederlands" }));
  await page.keyboard.press("Enter");
  await expect(page.locator("#overview-title")).toBeFocused();
  await tabTo(page, action(page, "next"));
  await page.keyboard.press("Enter");
  await isAt(page, "start.helper");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo(page, page.locator('input[name="start.helper"]').first());
  await page.keyboard.press("Space");
  await expect(option(page, "start.helper", "alone")).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(option(page, "start.helper", "partner")).toBeChecked();
  await tabTo(page, action(page, "next"));
  await page.keyboard.press("Enter");
  await isAt(page, "start.version");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("a keyboard is enough for a pick list", async ({ page }) => {
  await open(page, "nl");
  await goTo(page, "me.gemeente");
  await tabTo(page, page.getByRole("combobox"));
  await page.keyboard.type("Utre");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox")).toHaveValue("Utrecht");
  await expect(page.getByRole("combobox")).toHaveAttribute("aria-expanded", "false");
  await saved(page);
});

test("a tap beside an open pick list does what was tapped", async ({ page }) => {
  await open(page, "nl");
  await goTo(page, "talk.questions");
  await field(page, "talk.questions.1.what").fill("Iets anders");
  await action(page, "add-talk.questions").click();
  await expect(field(page, "talk.questions.2.what")).toBeFocused();
});

test("the focus goes to the heading of every new page", async ({ page }) => {
  await openFull(page, "ar");
  for (const fragment of Object.values(SCREENS)) {
    await visit(page, fragment);
    await expect.soft(page.getByRole("heading", { level: 1 }), fragment).toBeFocused();
  }
});

/** Presses Tab until it is there: a person with a keyboard must be able to come there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}
