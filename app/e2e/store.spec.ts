// What the device stores: saved before the page says so, with a message when it cannot be, and never replaced silently.
import { expect, test, type Page } from "@playwright/test";
import { fillDevice, forbidStorage, records } from "./support/device";
import { download } from "./support/files";
import { action, eraseEverything, field, goTo, open, option, saved, tap } from "./support/site";
import { everythingStored } from "./support/storage";
import { LANGUAGES, message } from "./support/texts";

const WORDS = "Selam Tesfay";

async function writeName(page: Page, words = WORDS): Promise<void> {
  await goTo(page, "me.name");
  await field(page, "me.name").fill(words);
}

test("what shows as saved is in the store, and showed as pending before", async ({ page }) => {
  await open(page, "nl");
  await goTo(page, "me.name");
  await page.locator("[data-saved]").evaluate((state) => {
    const states: (string | null)[] = [];
    Object.assign(window, { states });
    new MutationObserver(() => states.push(state.getAttribute("data-saved"))).observe(state, { attributes: true });
  });
  await field(page, "me.name").fill(WORDS);
  await expect.poll(() => page.evaluate(() => (window as unknown as { states: string[] }).states)).toEqual(["pending", "yes"]);
  expect(JSON.stringify(await records(page, "sheets"))).toContain(WORDS);
  await expect(page.getByRole("status").filter({ hasText: message("nl", "saved-yes") })).toBeVisible();
});

test("every write asks for strict durability", async ({ page }) => {
  await page.addInitScript(() => {
    const asked: (string | undefined)[] = [];
    Object.assign(window, { asked });
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode === "readwrite") asked.push(options?.durability);
      return transaction.call(this, names, mode, options);
    };
  });
  await open(page, "nl");
  await writeName(page);
  await saved(page);
  const asked = await page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  expect(new Set(asked)).toEqual(new Set(["strict"]));
});

for (const language of LANGUAGES) {
  test(`in a browser that forbids storage there is a message in ${language}, and the answers stay on screen`, async ({ page }) => {
    await forbidStorage(page);
    await open(page, language);
    await writeName(page);
    await saved(page, "no");
    await expect(page.getByText(message(language, "not-saved"))).toBeVisible();
    await goTo(page, "me.age");
    await goTo(page, "me.name");
    await expect(field(page, "me.name")).toHaveValue(WORDS);
  });
}

test("on a full device there is a message, a backup can be made, and everything is saved as soon as there is space", async ({ page }) => {
  const device = await fillDevice(page, 1);
  await open(page, "nl");
  await goTo(page, "me.age");
  await tap(page, "me.age", "35-44");
  await saved(page);
  await writeName(page);
  await saved(page, "no");
  await expect(page.getByText(message("nl", "not-saved"))).toBeVisible();

  await action(page, "overview").click();
  expect((await download(page, "backup")).text).toContain(WORDS);

  await device.makeRoom();
  await goTo(page, "talk.where");
  await tap(page, "talk.where", "phone");
  await saved(page);
  await expect(page.getByText(message("nl", "not-saved"))).toBeHidden();
  const stored = JSON.stringify(await records(page, "sheets"));
  for (const words of ["35-44", WORDS, "talk.where"]) expect(stored).toContain(words);
});

test("a full device loses nothing when the page is opened again", async ({ page }) => {
  await fillDevice(page, 0);
  await open(page, "nl");
  await writeName(page);
  await saved(page, "no");
  await page.reload();
  await expect(field(page, "me.name")).toHaveValue(WORDS);
  await saved(page, "no");
});

test("erasing leaves no typed word for any web API to read", async ({ page }) => {
  await open(page, "ti");
  await writeName(page);
  await goTo(page, "talk.questions");
  await field(page, "talk.questions.1.what").fill("ቃለይ");
  await saved(page);
  await action(page, "overview").click();
  const before = await everythingStored(page);
  for (const words of [WORDS, "ቃለይ"]) expect(before).toContain(words);

  await action(page, "erase").click();
  const dialog = page.getByRole("dialog", { name: message("ti", "erase-title") });
  await dialog.getByRole("button", { name: message("ti", "cancel") }).click();
  await expect(dialog).toBeHidden();
  expect(await everythingStored(page)).toContain(WORDS);

  await eraseEverything(page);
  const after = await everythingStored(page);
  for (const trace of [WORDS, "ቃለይ", "me.name", "talk", "intake"]) expect(after).not.toContain(trace);
});

test("after erasing a person starts over, and the new answers are stored", async ({ page }) => {
  await open(page, "nl");
  await writeName(page);
  await saved(page);
  await action(page, "overview").click();
  await eraseEverything(page);
  await expect(page.getByRole("heading", { level: 1, name: "Mijn Verhaal" })).toBeVisible();
  await open(page, "ar");
  await writeName(page, "سلام");
  await saved(page);
  await page.reload();
  await expect(field(page, "me.name")).toHaveValue("سلام");
  await goTo(page, "me.age");
  await expect(option(page, "me.age", "35-44")).not.toBeChecked();
});
