// Two tabs on one device: the answers of both are merged, and what was erased stays erased.
import { expect, test, type Page } from "@playwright/test";
import { fault, seen } from "./support/faults";
import { action, eraseEverything, field, goTo, open, option, saved, tap } from "./support/site";
import { everythingStored } from "./support/storage";
import { message } from "./support/texts";

/** Two tabs, both open on the same answers. */
async function twoTabs(page: Page): Promise<Page> {
  await open(page, "nl");
  await goTo(page, "me.name");
  await field(page, "me.name").fill("Selam Tesfay");
  await saved(page);
  const other = await page.context().newPage();
  await other.goto("#/intake/me/name");
  await expect(field(other, "me.name")).toHaveValue("Selam Tesfay");
  return other;
}

/** A person turns to this tab. */
const lookAt = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

test("answers given in two tabs are merged", fault("tabs-two"), async ({ page }) => {
  const other = await twoTabs(page);
  await goTo(page, "me.age");
  await tap(page, "me.age", "25-34");
  await saved(page);
  await goTo(other, "talk.where");
  await tap(other, "talk.where", "video");
  await saved(other);
  await expect(other.getByText(message("nl", "joined"))).toBeVisible();
  await goTo(page, "me.name");
  await field(page, "me.name").fill("Selam T.");
  await saved(page);

  for (const tab of [page, other]) {
    await tab.reload();
    await goTo(tab, "me.age");
    await expect(option(tab, "me.age", "25-34")).toBeChecked();
    await goTo(tab, "talk.where");
    await expect(option(tab, "talk.where", "video")).toBeChecked();
    await goTo(tab, "me.name");
    await expect(field(tab, "me.name")).toHaveValue("Selam T.");
  }
  seen("3 of 3 answers there in both, the one that was changed as it was changed; it is told that they were joined");
});

test("a tab that becomes visible again shows what the other tab wrote", async ({ page }) => {
  const other = await twoTabs(page);
  await field(page, "me.name").fill("Selam T.");
  await saved(page);
  await lookAt(other);
  await expect(field(other, "me.name")).toHaveValue("Selam T.");
});

test("a list of records that becomes visible again shows what the other tab wrote", async ({ page }) => {
  const other = await twoTabs(page);
  await goTo(page, "talk.questions");
  await field(page, "talk.questions.1.what").fill("Eerste vraag");
  await saved(page);
  await lookAt(other);
  await goTo(other, "talk.questions");
  await expect(field(other, "talk.questions.1.what")).toHaveValue("Eerste vraag");
  await action(page, "add-talk.questions").click();
  await field(page, "talk.questions.2.what").fill("Tweede vraag");
  await saved(page);
  await lookAt(other);
  await expect(field(other, "talk.questions.2.what")).toHaveValue("Tweede vraag");
});

test("what was erased in one tab is not brought back by another", fault("tabs-erased"), async ({ page }) => {
  const other = await twoTabs(page);
  await action(page, "overview").click();
  await eraseEverything(page);

  await goTo(other, "me.age");
  await tap(other, "me.age", "25-34");
  await saved(other);
  expect(await everythingStored(other)).not.toContain("Selam");
  await goTo(other, "me.name");
  await expect(field(other, "me.name")).toHaveValue("");
  seen("the other tab answered on: nothing of what was erased is there again");
});

test("a tab that becomes visible again after erasing shows nothing of before", async ({ page }) => {
  const other = await twoTabs(page);
  await action(page, "overview").click();
  await eraseEverything(page);
  await lookAt(other);
  await expect(field(other, "me.name")).toHaveValue("");
  await other.close();
  expect(await everythingStored(page)).not.toContain("Selam");
});
