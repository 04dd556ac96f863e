// Two windows on one device, both in sight: whatever is done in one, nothing that the other saved is lost, and nothing that was erased comes back.
import { expect, test, type Page } from "@playwright/test";
import { replaceRecord, records } from "../support/device";
import { chooseFile, sheetFile, downloadSheet } from "../support/files";
import { summaryOf } from "../support/handover";
import { fullSession, openSession } from "../support/session";
import { action, eraseEverything, field, goTo, include, open, option, row, saved, tap, typeAnswer, visit, writesEnd } from "../support/site";
import { everythingStored } from "../support/storage";
import { message } from "../support/texts";
import { openBeside } from "../support/windows";

const TODAY = "Verhaal van vandaag";
const INVITATION = "#/u/l=nl&s=work&n=Jan&d=2027-12-14&h=09:30&v=1";

/** Two windows on the same answers; then the first one's story goes on. */
async function storyContinues(page: Page, beside: string): Promise<Page> {
  await typeAnswer(page, "me.name", "Selam");
  const older = await openBeside(page, beside);
  await goTo(page, "me.age");
  await tap(page, "me.age", "25-34");
  await typeAnswer(page, "obstacles.tried", TODAY);
  return older;
}

/** The story of the first window is there. */
async function storyIsThere(page: Page): Promise<void> {
  await goTo(page, "obstacles.tried");
  await expect(field(page, "obstacles.tried")).toHaveValue(TODAY, { timeout: 3_000 });
  await goTo(page, "me.age");
  await expect(option(page, "me.age", "25-34")).toBeChecked();
}

test("finishing in one window loses nothing of what the other saved", async ({ page }) => {
  await open(page, "nl");
  const older = await storyContinues(page, "#/intake");
  await action(older, "finish").click();
  await expect(older).toHaveURL(/#\/samenvatting$/);
  await saved(older);
  await older.reload();
  await storyIsThere(older);
  await goTo(page, "talk.where");
  await tap(page, "talk.where", "video");
  await saved(page);
  await storyIsThere(page);
});

test("a file that is opened in one window sets aside what the other saved, not what this one showed", async ({ page }) => {
  await open(page, "nl");
  const older = await storyContinues(page, "#/intake");
  await chooseFile(older, sheetFile());
  await action(older, "replace-confirm").click();
  await expect(older.getByText(message("nl", "file-opened"))).toBeVisible();
  await saved(older);
  expect(JSON.stringify(await records(older, "aside"))).toContain(TODAY);
});

test("starting from an invitation in one window loses nothing of what the other saved", async ({ page }) => {
  await open(page, "nl");
  const older = await storyContinues(page, INVITATION);
  await action(older, "next").click();
  await expect(older).toHaveURL(/#\/intake$/);
  await saved(older);
  await older.reload();
  await storyIsThere(older);
});

test("choosing all sections in one window loses nothing of what the other saved", async ({ page }) => {
  await open(page, "nl");
  await visit(page, INVITATION);
  await action(page, "next").click();
  await saved(page);
  const older = await storyContinues(page, "#/intake");
  await action(older, "all-sections").click();
  await saved(older);
  await older.reload();
  await storyIsThere(older);
});

test("answering, marking and withdrawing a mark in one window is seen in the other, and both are stored", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", "Selam");
  const other = await openBeside(page, "#/intake/me/name");
  await expect(field(other, "me.name")).toHaveValue("Selam");

  await typeAnswer(page, "me.name", " T.");
  await expect(field(other, "me.name")).toHaveValue("Selam T.", { timeout: 1_000 });
  await action(page, "discuss").click();
  await expect(action(other, "discuss")).toHaveAttribute("aria-pressed", "true", { timeout: 1_000 });
  await action(other, "discuss").click();
  await expect(action(page, "discuss")).toHaveAttribute("aria-pressed", "false", { timeout: 1_000 });
  await other.reload();
  await expect(field(other, "me.name")).toHaveValue("Selam T.");
  await expect(action(other, "discuss")).toHaveAttribute("aria-pressed", "false");
});

const file = (more: object) => `9\n${sheetFile({ answers: { "me.name": "Van de andere" }, ...more })}`;

/** What another window, of another version, wrote meanwhile; and a part of it to find it by. */
const FOREIGN: Record<string, [record: string, mark: string]> = {
  newer: [file({ version: 99 }), "Van de andere"],
  truncated: [file({}).slice(0, -40), "Van de andere"],
  locked: ["9\nslot1:c2FsdA==:Y2hlY2s=:dmVyemVnZWxk", "dmVyemVnZWxk"],
  "newer-content": [file({ answers: { "me.name": "Van de andere", "me.shoe-size": 39 } }), "me.shoe-size"],
};

for (const [kind, [record, mark]] of Object.entries(FOREIGN)) {
  test(`a ${kind} record that another window wrote is not overwritten, nor called saved`, async ({ page }) => {
    await open(page, "nl");
    await typeAnswer(page, "me.name", "Selam");
    await replaceRecord(page, record);
    await goTo(page, "me.age");
    await tap(page, "me.age", "25-34");
    await writesEnd(page);
    expect(await everythingStored(page)).toContain(mark);
  });
}

/** Three writes, whatever the keyboard: a name, and two taps. */
async function threeWrites(page: Page, name: string): Promise<void> {
  await goTo(page, "me.name");
  await field(page, "me.name").fill(name);
  await saved(page);
  await goTo(page, "me.age");
  for (const age of ["25-34", "35-44"]) {
    await tap(page, "me.age", age);
    await saved(page);
  }
}

async function eraseAll(page: Page): Promise<void> {
  await visit(page, "#/intake");
  await eraseEverything(page);
}

test("what was erased in one window does not stay on screen in the other once the next person has begun", async ({ page }) => {
  await open(page, "nl");
  await threeWrites(page, "Gewiste Selam");
  const other = await openBeside(page, "#/intake/me/name");
  await expect(field(other, "me.name")).toHaveValue("Gewiste Selam");
  await eraseAll(page);
  await open(page, "nl");
  await goTo(page, "me.age");
  await tap(page, "me.age", "45-54");
  await saved(page);
  await goTo(other, "me.age");
  await goTo(other, "me.name");
  await expect(field(other, "me.name")).toHaveValue("", { timeout: 3_000 });
});

test("a tap in the other window does not bring back what was erased, nor remove the next person's answers", async ({ page }) => {
  await open(page, "nl");
  await threeWrites(page, "Gewiste Selam");
  const other = await openBeside(page, "#/intake/talk/where");
  await eraseAll(page);
  await open(page, "nl");
  await threeWrites(page, "De volgende");
  await tap(other, "talk.where", "video");
  await saved(other);
  const stored = await everythingStored(page);
  expect(stored).not.toContain("Gewiste Selam");
  expect(stored).toContain("De volgende");
});

test("a session that was wiped in one window is not shown in the other once the next one has begun", async ({ page }) => {
  const note = "NOTITIE VAN GEWISTE GROEP";
  const session = JSON.parse(fullSession());
  session.results.questions["klankbord.2"].notes = [note];
  await open(page, "nl");
  await openSession(page, JSON.stringify(session));
  const other = await openBeside(page, "#/klankbord/uitkomst");
  await expect(other.getByText(note)).toBeVisible();
  await visit(page, "#/klankbord/einde");
  await action(page, "wipe").click();
  await action(page, "wipe-confirm").click();
  await expect(page.locator("#end-left")).toBeVisible();
  await visit(page, "#/klankbord");
  // One write, as many as the wiped session had.
  await page.locator("[name=name]").fill("Volgende groep");
  await expect.poll(() => everythingStored(page)).toContain("Volgende groep");
  await visit(other, "#/klankbord/verslag");
  await visit(other, "#/klankbord/uitkomst");
  await expect(other.locator("#results-title")).toBeVisible();
  await expect(other.getByText(note)).toHaveCount(0, { timeout: 3_000 });
});

test("what was withdrawn in one window is not handed over in the other", async ({ page }) => {
  await summaryOf(page, { "me.name": "Selam", "health.mind": ["sleep"] });
  await include(page, "health.mind");
  await saved(page);
  const other = await openBeside(page, "#/samenvatting");
  await expect(row(other, "health.mind")).toBeVisible();
  await page.locator('[data-action="include-sensitive"][value="health.mind"]').click();
  await saved(page);
  await expect(row(other, "health.mind")).toHaveCount(0, { timeout: 3_000 });
  expect((await downloadSheet(other, "download")).text).not.toContain("health.mind");
});
