// Files: what is shown can be shared, everything can be backed up, and no file that is opened can harm the answers.
import { expect, test, type Page } from "@playwright/test";
import { records } from "./support/device";
import { chooseFile, sheetFile, downloadSheet, showsMessage } from "./support/files";
import { action, field, finish, goTo, include, open, openFull, option, rows, saved, tap, visit } from "./support/site";
import { LANGUAGES, message } from "./support/texts";

/** A sheet with open, sensitive, refused, marked and own-worded answers. */
async function fillSome(page: Page): Promise<void> {
  await openFull(page, "ar");
  await goTo(page, "me.origin");
  await field(page, "me.origin.own").fill("الخرطوم");
  await goTo(page, "health.mind");
  await tap(page, "health.mind", "sleep");
  await action(page, "discuss").click();
  await goTo(page, "money.worry");
  await tap(page, "money.worry", "debts");
  await goTo(page, "knowing.rumour");
  await field(page, "knowing.rumour").fill("إشاعة");
  await goTo(page, "people.free");
  await tap(page, "people.free", "faith");
  await tap(page, "people.free", "sport");
  await goTo(page, "daily.letters");
  await action(page, "rather-not").click();
  await saved(page);
  await finish(page);
}

test("a download holds what is shown and nothing else", async ({ page }) => {
  await fillSome(page);
  const { text, file } = await downloadSheet(page, "download");
  expect(file).toMatchObject({ format: "mijn-verhaal", version: 1, list: "intake", language: "ar", marks: [], shared: [] });
  expect(Object.keys(file.answers).sort()).toEqual(["daily.letters", "me.origin", "people.free", "start.helper", "start.version"]);
  expect(file.answers).toMatchObject({ "me.origin": { own: "الخرطوم" }, "people.free": ["sport"], "daily.letters": { state: "rather-not" } });
  for (const secret of ["sleep", "health.mind", "debts", "money.worry", "إشاعة", "faith"]) expect(text).not.toContain(secret);

  await include(page, "money.worry");
  const after = await downloadSheet(page, "download");
  expect(after.file.answers).toHaveProperty(["money.worry"], ["debts"]);
  expect(after.file.shared).toEqual(["money.worry"]);
  for (const secret of ["sleep", "health.mind", "إشاعة", "faith"]) expect(after.text).not.toContain(secret);
});

test("a backup announces that it holds everything, and opens on another device", async ({ page, browser }) => {
  await fillSome(page);
  await visit(page, "#/intake");
  await expect(page.getByText(message("ar", "backup-what"))).toBeVisible();
  const { text, file } = await downloadSheet(page, "backup");
  for (const one of ["sleep", "debts", "إشاعة", "faith", "الخرطوم"]) expect(text).toContain(one);
  expect(file.marks).toEqual(["health.mind"]);

  const elsewhere = await (await browser.newContext()).newPage();
  await open(elsewhere, "nl");
  await chooseFile(elsewhere, text);
  await showsMessage(elsewhere, "ar", "file-opened");
  await saved(elsewhere);
  await elsewhere.reload();
  const again = await downloadSheet(elsewhere, "backup");
  expect(again.file.answers).toEqual(file.answers);
  expect(again.file.marks).toEqual(file.marks);
  await elsewhere.context().close();
});

test("a download opens on another device with the same summary", async ({ page, browser }) => {
  await fillSome(page);
  await include(page, "money.worry");
  const { text } = await downloadSheet(page, "download");
  const before = await rows(page);
  const elsewhere = await (await browser.newContext()).newPage();
  await open(elsewhere, "ar");
  await chooseFile(elsewhere, text);
  await showsMessage(elsewhere, "ar", "file-opened");
  await finish(elsewhere);
  expect(await rows(elsewhere)).toEqual(before);
  await elsewhere.context().close();
});

const BAD: Record<string, [string | Buffer, string]> = {
  "that is broken": [sheetFile().slice(0, -20), "file-unreadable"],
  "that is a picture": [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8, 0x00, 0x10]), "file-unreadable"],
  "that is empty": ["", "file-unreadable"],
  "of another program": ['{"name":"other","version":1}', "file-foreign"],
  "without answers": [JSON.stringify({ format: "mijn-verhaal", version: 1, list: "intake" }), "file-foreign"],
  "of a newer version": [sheetFile({ version: 2 }), "file-newer"],
  "of another list": [sheetFile({ list: "klantmanager" }), "file-other-list"],
  "that is huge": [sheetFile({ answers: { "me.name": "x".repeat(2_000_001) } }), "file-too-large"],
};

for (const language of LANGUAGES) {
  test(`every file that cannot be opened gets its own message in ${language} and changes nothing`, async ({ page }) => {
    await open(page, language);
    await goTo(page, "me.name");
    await field(page, "me.name").fill("Selam");
    await saved(page);
    await action(page, "overview").click();
    const before = await records(page, "sheets");
    for (const [text, sentence] of Object.values(BAD)) {
      await chooseFile(page, text);
      await showsMessage(page, language, sentence);
      expect(await records(page, "sheets")).toEqual(before);
    }
    await expect(page.getByRole("dialog")).toBeHidden();
    await goTo(page, "me.name");
    await expect(field(page, "me.name")).toHaveValue("Selam");
  });
}

test("opening a file over answers asks first, and sets the old ones aside", async ({ page }) => {
  await open(page, "nl");
  await goTo(page, "me.name");
  await field(page, "me.name").fill("Selam");
  await saved(page);
  await action(page, "overview").click();

  await chooseFile(page, sheetFile());
  const dialog = page.getByRole("dialog", { name: message("nl", "replace-title") });
  await dialog.getByRole("button", { name: message("nl", "cancel") }).click();
  await expect(dialog).toBeHidden();
  expect(JSON.stringify(await records(page, "sheets"))).toContain("Selam");

  await chooseFile(page, sheetFile());
  await dialog.getByRole("button", { name: message("nl", "replace-confirm") }).click();
  await showsMessage(page, "nl", "file-opened");
  await saved(page);
  await expect(page.getByText(message("nl", "aside-title"))).toBeVisible();
  expect(JSON.stringify(await records(page, "aside"))).toContain("Selam");
  await goTo(page, "me.name");
  await expect(field(page, "me.name")).toHaveValue("Uit het bestand");
});

test("answers that do not fit are left out, and their number is shown", async ({ page }) => {
  await open(page, "nl");
  await chooseFile(page, sheetFile({ answers: { "me.age": "35-44", "me.shoe-size": 39, "home.rose": 9 } }));
  await expect(page.getByText(/2\W* antwoorden passen niet bij deze vragen/)).toBeVisible();
  await goTo(page, "me.age");
  await expect(option(page, "me.age", "35-44")).toBeChecked();
});
