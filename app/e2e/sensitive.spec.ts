// Sensitive answers, and all that comes from them, stay out of the summary until they are included.
import { expect, test, type Page } from "@playwright/test";
import { summaryOf } from "./support/handover";
import { action, finish, goTo, include, openFull, row, saved, tap } from "./support/site";
import { message } from "./support/texts";

/** Three sensitive questions and one with a sensitive option; one refused, one marked. */
async function fillSome(page: Page): Promise<void> {
  await openFull(page, "nl");
  await goTo(page, "health.mind");
  await tap(page, "health.mind", "sleep");
  await action(page, "discuss").click();
  await goTo(page, "money.worry");
  await tap(page, "money.worry", "debts");
  await goTo(page, "health.rose");
  await tap(page, "health.rose", "1");
  await goTo(page, "money.income");
  await action(page, "rather-not").click();
  await action(page, "discuss").click();
  await goTo(page, "obstacles.now");
  await tap(page, "obstacles.now", "worries");
  await tap(page, "obstacles.now", "travel");
  await saved(page);
  await finish(page);
}

const document = (page: Page) => page.locator(".doc");

test("nothing of a sensitive answer is in the summary until it is included", async ({ page }) => {
  await fillSome(page);
  await expect(row(page, "obstacles.now")).toBeVisible();
  for (const question of ["health.mind", "money.worry", "health.rose", "money.income"]) {
    await expect(row(page, question)).toHaveCount(0);
    await expect(page.locator(`.doc [href$="${question.replace(".", "/")}"]`)).toHaveCount(0);
  }
  await expect(page.locator("[data-mark]")).toHaveCount(0);
  for (const point of ["health-mind", "bills"]) await expect(page.locator(`[data-point="${point}"]`)).toHaveCount(0);
  await expect(page.locator('[data-point="travel"]')).toBeVisible();
  // Withheld, refused and never asked look the same: not there.
  for (const section of ["health", "money"]) await expect(page.locator(`.doc [data-section="${section}"] .pair:not(.pair--quiet)`)).toHaveCount(0);
  await expect(document(page)).not.toContainText(message("nl", "rather-not"));
});

test("one tap includes a sensitive answer with its mark and its talking point, another removes it", async ({ page }) => {
  await fillSome(page);
  await include(page, "health.mind");
  await expect(row(page, "health.mind")).toBeVisible();
  await expect(page.locator('[data-mark="health.mind"]')).toBeVisible();
  await expect(page.locator('[data-point="health-mind"]')).toBeVisible();
  await expect(row(page, "money.worry")).toHaveCount(0);
  const button = page.locator('[data-action="include-sensitive"][value="health.mind"]');
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await expect(row(page, "health.mind")).toHaveCount(0);
  await expect(page.locator("[data-mark]")).toHaveCount(0);
});

test("one tap includes all sensitive answers, also after a reload", async ({ page }) => {
  await fillSome(page);
  await include(page, "all");
  for (const question of ["health.mind", "money.worry", "health.rose"]) await expect(row(page, question)).toBeVisible();
  await saved(page);
  await page.reload();
  for (const question of ["health.mind", "money.worry", "health.rose"]) await expect(row(page, question)).toBeVisible();
});

test("a refused sensitive question is not offered, not shown and not disclosed by what is included", async ({ page }) => {
  await fillSome(page);
  await include(page, "all");
  await expect(row(page, "money.income")).toHaveCount(0);
});

test("including an answer leaves the focus on the button", async ({ page }) => {
  await fillSome(page);
  await include(page, "money.worry");
  await expect(page.locator('[data-action="include-sensitive"][value="money.worry"]')).toBeFocused();
});

test("what would reveal a withheld answer is withheld with it, the mark too, and the person sees that and puts both in", async ({ page }) => {
  const dependent = ["home.children", "home.childcare"];
  await summaryOf(page, { "home.household": ["children"], "home.children": [{ age: "0-3", count: 1 }], "home.childcare": "not-arranged" }, ["home.childcare"]);
  for (const question of ["home.household", ...dependent]) await expect(row(page, question)).toHaveCount(0);
  await expect(page.locator("[data-mark]")).toHaveCount(0);
  await expect(page.locator('[data-point="childcare"]')).toHaveCount(0);
  const along = page.locator('[data-along="home.household"]');
  const said = await along.innerText();
  expect(said, "the mark does not vanish silently").toContain(message("nl", "discuss"));

  await include(page, "home.household");
  await expect(page.locator('[data-mark="home.childcare"]')).toBeVisible();
  for (const question of dependent) expect(said).toContain(await row(page, question).locator(".q").first().innerText());
  await expect(along).toHaveCount(0);
});
