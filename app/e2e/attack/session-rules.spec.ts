// What a group under five may see, question by question; and a table in which a spreadsheet finds no formula.
import { expect, test } from "@playwright/test";
import { known } from "../support/expected-failures";
import { download } from "../support/files";
import { openSession, sessionFile, shownCounts } from "../support/session";
import { open, visit } from "../support/site";

test("a question on which one of five voted does not disclose that vote", async ({ page }) => {
  await open(page, "nl");
  await openSession(page, sessionFile({ results: { participants: 5, questions: { "klankbord.2": { counts: { yes: 5 } }, "mirror-klanten.5": { counts: { "rather-not": 1 } } } } }));
  await visit(page, "#/klankbord/uitkomst");
  await expect.poll(async () => (await shownCounts(page))["klankbord.2"]).toEqual([5, 0, 0, 0, 0]);
  known("attack-L-five-votes");
  expect(await shownCounts(page)).not.toHaveProperty(["mirror-klanten.5"]);
});

test("one hand on a question is not disclosed because five were raised on another", async ({ page }) => {
  await open(page, "nl");
  await openSession(page, sessionFile({ together: { "klankbord.2": { counts: { yes: 5 }, remarks: [] }, "mirror-klanten.5": { counts: { "not-yet": 1 }, remarks: [] } } }));
  await visit(page, "#/klankbord/uitkomst");
  await expect.poll(async () => (await shownCounts(page))["klankbord.2"]).toEqual([5, 0, 0, 0, 0]);
  known("attack-L-five-hands");
  expect(await shownCounts(page)).not.toHaveProperty(["mirror-klanten.5"]);
});

test("the notes of four people are not shown before they agree", async ({ page }) => {
  await open(page, "nl");
  await openSession(page, sessionFile({ results: { participants: 4, questions: { "klankbord.2": { counts: { yes: 4 }, notes: ["alleen van mij"] } } } }));
  await visit(page, "#/klankbord/uitkomst");
  await expect(page.locator("[data-few]")).toBeVisible();
  known("attack-L-four-notes");
  await expect(page.getByText("alleen van mij")).toHaveCount(0, { timeout: 3_000 });
});

test("words that begin with a full-width sign are text in a spreadsheet too", async ({ page }) => {
  await open(page, "nl");
  await openSession(page, sessionFile({ results: { participants: 6, questions: { "klankbord.2": { counts: { yes: 6 }, notes: ["＝1+1"] } } } }));
  await visit(page, "#/klankbord/verslag");
  const { text: table } = await download(page, "counts");
  expect(table).toContain("＝1+1");
  known("attack-L-csv");
  expect(table).not.toContain('"＝1+1');
});
