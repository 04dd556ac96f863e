// Cases reported elsewhere and found here: the lock on a profile, and choosing whose answers are opened.
import { expect, test } from "@playwright/test";
import { known } from "../support/expected-failures";
import { action, field, goTo, open, saved, visit } from "../support/site";
import { addPerson, putLockOn, unlock } from "../support/profiles";

test.beforeEach(async ({ page }) => {
  await open(page, "nl");
  await goTo(page, "me.name");
  await field(page, "me.name").pressSequentially("Selam");
  await saved(page);
});

test("a lock opens with the same code in the figures of another keyboard", async ({ page }) => {
  // Reported at HTBox/allReady#1345, enketo/enketo#35.
  for (const [set, typed] of [["٤٥٧٨", ["4578", "۴۵۷۸"]], ["4578", ["٤٥٧٨"]]] as const) {
    await putLockOn(page, set);
    for (const code of typed) {
      await goTo(page, "me.name");
      await page.reload();
      await unlock(page, code);
      await expect(field(page, "me.name").or(page.getByRole("alert")).first(), code).toBeVisible({ timeout: 30_000 });
      await expect(field(page, "me.name"), `set as ${set}, typed as ${code}`).toHaveValue("Selam", { timeout: 3_000 });
    }
    await visit(page, "#/wie");
    await action(page, "vault-off").click();
    await expect(action(page, "vault-on")).toBeVisible({ timeout: 30_000 });
  }
});

test("at the page of profiles, loaded again under a lock, the right code opens", async ({ page }) => {
  known("case-37");
  await putLockOn(page, "4578");
  await page.reload();
  await unlock(page, "4578");
  // As long as the code is being tried the button cannot be pressed.
  await expect(page.locator('[data-action="unlock"]:disabled')).toHaveCount(0, { timeout: 30_000 });
  await expect(action(page, "vault-off")).toBeVisible({ timeout: 3_000 });
});

test("at the page of profiles in a new tab a tap on a person opens their answers", async ({ page, context }) => {
  known("case-38");
  await addPerson(page);
  const tab = await context.newPage();
  await tab.goto("#/wie");
  await tab.locator('[data-person="1"]').click();
  // The profile is open: the page no longer asks for a person.
  await expect(tab.locator('[data-person="1"]')).toBeHidden({ timeout: 3_000 });
  await goTo(tab, "me.name");
  await expect(field(tab, "me.name")).toHaveValue("Selam");
});
