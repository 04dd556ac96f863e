// Stored answers of other versions of the site: what fits is loaded, what does not gives a message and is set aside unchanged.
import { expect, test, type Page } from "@playwright/test";
import { openWithRecord, records } from "./support/device";
import { fault, seen } from "./support/faults";
import { sheetFile } from "./support/files";
import { field, goTo, open, saved, speaks } from "./support/site";
import { ANSWERS, giveAnswer, showsAnswer, storedText, warnsNotSaved } from "./support/sample-answers";
import { message } from "./support/texts";

const withName = (more: object) => sheetFile({ answers: { "me.name": "Selam Tesfay" }, ...more });

test("answers in a format older than any there was are set aside", fault("data-older-version"), async ({ page }) => {
  for (const version of [0, -1, "1", null]) {
    const stored = withName({ version });
    await openWithRecord(page, `4\n${stored}`);
    await expect(page.getByText(message("nl", "found-unreadable"))).toBeVisible();
    expect(await records(page, "aside")).toContain(stored);
  }
  await giveAnswer(page, ANSWERS[1]!);
  await saved(page);
  seen("told; 4 of 4 kept aside as they were");
});

test("answers to an older list are loaded", fault("data-older-content"), async ({ page }) => {
  await openWithRecord(page, `4\n${withName({ content: "2019.7" })}`);
  await showsAnswer(page, ANSWERS[0]!);
  await giveAnswer(page, ANSWERS[1]!);
  await saved(page);
  await page.reload();
  for (const answer of ANSWERS.slice(0, 2)) await showsAnswer(page, answer);
  expect(await records(page, "aside")).toEqual([]);
  seen("there, and saved on as the list is now");
});

test("answers to a newer list are shown as far as they fit, and stay as they are", fault("data-newer-content"), async ({ page }) => {
  const stored = sheetFile({ content: "2099.1", answers: { "me.name": "Selam Tesfay", "me.age": "105-114", "me.moon": ["sea"], "moon.base": { value: 7 } }, marks: ["moon.base", "me.name"] });
  await openWithRecord(page, `4\n${stored}`);
  await expect(page.getByText(message("nl", "found-newer"))).toBeVisible();
  await showsAnswer(page, ANSWERS[0]!);
  await giveAnswer(page, ANSWERS[2]!);
  await saved(page, "no");
  await page.reload();
  for (const answer of [ANSWERS[0]!, ANSWERS[2]!]) await showsAnswer(page, answer);
  expect(await records(page, "sheets")).toEqual([`4\n${stored}`]);
  seen("told; 1 of 1 answers that fits is shown, and what is answered now; the record stays as it was");
});

/** Opens the site's database as a later version of the site would, and returns the outcome. */
const upgrade = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open("mv", 7);
        opening.onblocked = () => resolve("blocked");
        opening.onsuccess = () => (opening.result.close(), resolve("opened"));
        opening.onerror = () => resolve(opening.error!.name);
      }),
  );

test("a database of a newer version is left as it is", fault("data-newer-database"), async ({ page }) => {
  await open(page, "nl");
  await giveAnswer(page, ANSWERS[0]!);
  await saved(page);
  await page.goto("/config.json");
  expect(await upgrade(page)).toBe("opened");
  await page.goto("/#/taal/nl");
  await speaks(page, "nl");
  await expect(page).not.toHaveURL(/taal/);
  await giveAnswer(page, ANSWERS[1]!);
  await saved(page, "no");
  await warnsNotSaved(page);
  await showsAnswer(page, ANSWERS[1]!);
  expect(await storedText(page)).toContain("Selam Tesfay");
  expect(await page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === "mv")!.version)).toBe(7);
  seen("told; the new answer on the page; the database of version 7 and the answer in it as they were");
});

test("a truncated record is set aside, wherever it was cut", fault("data-truncated"), async ({ page }) => {
  const stored = withName({});
  const cuts = [0, 1, 3, 20, stored.length / 2, stored.length - 1].map(Math.floor);
  for (const cut of cuts) {
    await openWithRecord(page, `3\n${stored.slice(0, cut)}`);
    await expect(page.getByText(message("nl", "found-unreadable")), `cut at ${cut}`).toBeVisible();
    await goTo(page, "me.name");
    await field(page, "me.name").fill("Opnieuw");
    await saved(page);
  }
  // Two records set aside at one moment would have the same key: the moments differ.
  expect((await records(page, "aside")).sort()).toEqual(cuts.map((cut) => stored.slice(0, cut)).sort());
  seen(`cut at ${cuts.length} places: told, kept aside as it was, new answers saved`);
});
