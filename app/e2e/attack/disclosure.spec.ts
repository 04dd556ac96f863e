// What a person chose to show, and nothing else, by every way out; and what is shown arrives.
import { expect, test } from "@playwright/test";
import { copyWith } from "../support/clipboard";
import { known } from "../support/expected-failures";
import { chooseFile, sheetFile, downloadSheet } from "../support/files";
import { summaryArrived, desk, lockDigits, openLink, receiveFile, summaryOf, unlockSummary } from "../support/handover";
import { action, finish, goTo, include, open, row, rows, saved, tap, visit } from "../support/site";
import { message } from "../support/texts";

test("a file that marks an answer as shared before it is given shares nothing", async ({ page }) => {
  await open(page, "nl");
  await chooseFile(page, sheetFile({ answers: { "start.version": "full" }, shared: ["health.mind"] }));
  await expect(page.getByText(message("nl", "file-opened"))).toBeVisible();
  await goTo(page, "health.mind");
  await tap(page, "health.mind", "sleep");
  await saved(page);
  await finish(page);
  known("attack-M8");
  await expect(row(page, "health.mind")).toHaveCount(0, { timeout: 3_000 });
});

/** Answers that depend on a sensitive one, which is withheld: with whom somebody lives. */
const DEPENDENT: Record<string, unknown> = {
  "home.partner": ["not-here-yet"],
  "home.children": [{ age: "4-11", count: 2 }],
  "home.upbringing": ["school-system"],
};

for (const [question, value] of Object.entries(DEPENDENT)) {
  test(`a withheld household is not disclosed by ${question}`, async ({ page }) => {
    await summaryOf(page, { "me.name": "Samira", "home.household": ["partner-elsewhere", "children"], [question]: value });
    await expect(row(page, "home.household")).toHaveCount(0);
    known(`attack-M9-${question}`);
    await expect(row(page, question)).toHaveCount(0, { timeout: 3_000 });
    expect((await downloadSheet(page, "download")).text).not.toContain(question);
  });
}

const HOUSEHOLD = { "me.name": "Samira", "home.household": ["partner", "children"], "home.children": [{ age: "0-3", count: 1 }], "home.childcare": "not-arranged", "daily.letters": "many" };

test("everything in the summary is at the desk too, from the file and from the link", async ({ page, browser }) => {
  await summaryOf(page, HOUSEHOLD, ["home.childcare"]);
  const shown = [...(await rows(page)).keys()];
  const marks = (of: typeof page) => of.locator("[data-mark]").evaluateAll((all) => all.map((one) => one.getAttribute("data-mark")));
  const marked = await marks(page);
  const klantmanager = await desk(browser);
  await klantmanager.goto(await openLink(page));
  await summaryArrived(klantmanager);
  expect([...(await rows(klantmanager)).keys()], "from the link").toEqual(shown);
  await action(klantmanager, "close").click();
  const { text } = await downloadSheet(page, "download");
  await receiveFile(klantmanager, text);
  known("users-2");
  expect([...(await rows(klantmanager)).keys()], "from the file").toEqual(shown);
  expect(await marks(klantmanager)).toEqual(marked);
  await klantmanager.context().close();
});

test("a sensitive answer is chosen once, and is shared by every way", async ({ page, browser }) => {
  await summaryOf(page, { "me.name": "Samira", "health.mind": ["sleep"] });
  await include(page, "health.mind");
  const label = await row(page, "health.mind").locator("[lang=nl] .q, .q").first().innerText();
  expect((await downloadSheet(page, "download")).text).toContain("health.mind");
  known("users-5");
  expect(await copyWith(page, "copy-text"), "in the copied text").toContain(label);
  const klantmanager = await desk(browser);
  await klantmanager.goto(await copyWith(page, "copy-link"));
  await unlockSummary(klantmanager, await lockDigits(page));
  await summaryArrived(klantmanager);
  await expect(row(klantmanager, "health.mind"), "behind the link").toBeVisible();
  await klantmanager.context().close();
});

test("a name in a file is no longer than a typed one can be", async ({ page }) => {
  await open(page, "nl");
  await chooseFile(page, sheetFile({ answers: { "start.version": "full", "me.age": "35-44", "me.name": "x".repeat(1_000_000) } }));
  await expect(page.locator(".files [role=status], .files [role=alert], .files .utrecht-alert").first()).toBeVisible();
  await visit(page, "#/intake");
  const { file } = await downloadSheet(page, "backup");
  known("attack-L-long-name");
  expect(String(file.answers["me.name"] ?? "").length).toBeLessThanOrEqual(20_000);
});
