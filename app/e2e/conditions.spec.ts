// Which questions are asked, and what happens to answers to questions that are not asked any more.
import { expect, test } from "@playwright/test";
import { action, field, finish, goTo, isAt, open, openFull, option, row, saved, tap, visit } from "./support/site";
import { message } from "./support/texts";

test("the answer to a question that disappears is stored until the end", async ({ page }) => {
  await openFull(page, "nl");
  await goTo(page, "talk.language");
  await tap(page, "talk.language", "arabic");
  await action(page, "next").click();
  await isAt(page, "talk.interpreter");
  await tap(page, "talk.interpreter", "yes-phone");
  await goTo(page, "talk.language");
  await tap(page, "talk.language", "dutch");
  await action(page, "next").click();
  await isAt(page, "talk.private");

  await goTo(page, "talk.language");
  await tap(page, "talk.language", "tigrinya");
  await action(page, "next").click();
  await isAt(page, "talk.interpreter");
  await expect(option(page, "talk.interpreter", "yes-phone")).toBeChecked();
});

test("finishing drops hidden answers: they are not in the summary and do not come back", async ({ page }) => {
  await openFull(page, "nl");
  await goTo(page, "talk.language");
  await tap(page, "talk.language", "arabic");
  await goTo(page, "talk.interpreter");
  await tap(page, "talk.interpreter", "yes-phone");
  await action(page, "discuss").click();
  await goTo(page, "talk.language");
  await tap(page, "talk.language", "dutch");
  await finish(page);
  await expect(row(page, "talk.language")).toBeVisible();
  await expect(row(page, "talk.interpreter")).toHaveCount(0);
  await expect(page.locator("[data-mark]")).toHaveCount(0);
  await expect(page.locator('[data-point="interpreter"]')).toHaveCount(0);

  await goTo(page, "talk.language");
  await tap(page, "talk.language", "arabic");
  await action(page, "next").click();
  await isAt(page, "talk.interpreter");
  await expect(option(page, "talk.interpreter", "yes-phone")).not.toBeChecked();
});

test("a hidden answer is not in the summary when the page is opened without finishing", async ({ page }) => {
  await openFull(page, "nl");
  await goTo(page, "talk.language");
  await tap(page, "talk.language", "arabic");
  await goTo(page, "talk.interpreter");
  await tap(page, "talk.interpreter", "bring-someone");
  await goTo(page, "talk.language");
  await tap(page, "talk.language", "dutch");
  await visit(page, "#/samenvatting");
  await expect(row(page, "talk.language")).toBeVisible();
  await expect(row(page, "talk.interpreter")).toHaveCount(0);
});

test("an exclusive option and the others unset each other", async ({ page }) => {
  await openFull(page, "nl");
  await goTo(page, "daily.arranged");
  const arranged = (value: string) => option(page, "daily.arranged", value);
  await tap(page, "daily.arranged", "digid");
  await tap(page, "daily.arranged", "huisarts");
  await expect(arranged("digid")).toBeChecked();
  await tap(page, "daily.arranged", "none");
  await expect(arranged("none")).toBeChecked();
  await expect(arranged("digid")).not.toBeChecked();
  await expect(arranged("huisarts")).not.toBeChecked();
  await tap(page, "daily.arranged", "digid");
  await expect(arranged("none")).not.toBeChecked();
  await expect(arranged("digid")).toBeChecked();
  await tap(page, "daily.arranged", "digid");
  await expect(arranged("digid")).not.toBeChecked();
});

test("the short version asks fewer questions and removes no answer", async ({ page }) => {
  await openFull(page, "nl");
  await goTo(page, "me.name");
  await field(page, "me.name").fill("Selam");
  await goTo(page, "start.version");
  await tap(page, "start.version", "short");
  await action(page, "next").click();
  await isAt(page, "me.gemeente");
  await finish(page);
  await expect(row(page, "me.name")).toContainText("Selam");
  await goTo(page, "start.version");
  await tap(page, "start.version", "full");
  await action(page, "next").click();
  await isAt(page, "me.name");
  await expect(field(page, "me.name")).toHaveValue("Selam");
});

// The partner may be the one who helps: these questions are for the person alone.
for (const [helper, follows] of [["alone", "home.partner-view"], ["partner", "home.care"]] as const) {
  test(`filled in by "${helper}", the question after the partner's is ${follows}`, async ({ page }) => {
    await openFull(page, "nl");
    await goTo(page, "start.helper");
    await tap(page, "start.helper", helper);
    await goTo(page, "home.household");
    await tap(page, "home.household", "partner");
    await goTo(page, "home.partner");
    await action(page, "next").click();
    await isAt(page, follows);
  });
}

test("going on without an answer skips the question, as the button does", async ({ page }) => {
  await openFull(page, "nl");
  await goTo(page, "me.name");
  await action(page, "next").click();
  await isAt(page, "me.age");
  await action(page, "skip").click();
  await isAt(page, "me.origin");
  await saved(page);
  await finish(page);
  const left = page.locator('[data-section="me"] [data-unanswered]');
  for (const label of ["Naam", "Leeftijd"]) await expect(left).toContainText(label);
  for (const question of ["me.name", "me.age"]) await expect(row(page, question)).toHaveCount(0);
});

test("skipped, “don't know” and “rather not” stay apart in the summary", async ({ page }) => {
  await openFull(page, "nl");
  await goTo(page, "me.age");
  await action(page, "dont-know").click();
  await expect(action(page, "dont-know")).toHaveAttribute("aria-pressed", "true");
  await goTo(page, "me.phase");
  await action(page, "rather-not").click();
  await goTo(page, "me.arrival");
  await action(page, "skip").click();
  await finish(page);
  await expect(row(page, "me.age")).toContainText(message("nl", "dont-know"));
  await expect(row(page, "me.phase")).toContainText(message("nl", "rather-not"));
  await expect(row(page, "me.arrival")).toHaveCount(0);
  await expect(page.locator('[data-section="me"] [data-unanswered]')).toBeVisible();
});

test("a second tap on “rather not” brings the answer back", async ({ page }) => {
  await openFull(page, "nl");
  await goTo(page, "me.age");
  await tap(page, "me.age", "35-44");
  await action(page, "rather-not").click();
  await expect(option(page, "me.age", "35-44")).not.toBeChecked();
  await action(page, "rather-not").click();
  await expect(option(page, "me.age", "35-44")).toBeChecked();
});

test("a row of the summary leads to its question, and back", async ({ page }) => {
  await open(page, "nl");
  await goTo(page, "talk.where");
  await tap(page, "talk.where", "phone");
  await finish(page);
  await row(page, "talk.where").click();
  await isAt(page, "talk.where");
  await tap(page, "talk.where", "video");
  await page.goBack();
  await expect(page).toHaveURL(/#\/samenvatting$/);
  await expect(row(page, "talk.where")).toContainText("video");
});
