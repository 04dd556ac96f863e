// Stored answers the site cannot read: a message says so, they are set aside unchanged, and the site works.
import { expect, test } from "@playwright/test";
import { openWithRecord, records, replaceRecord } from "./support/device";
import { fault, seen } from "./support/faults";
import { download, sheetFile } from "./support/files";
import { action, field, goTo, option, saved, tap } from "./support/site";
import { LANGUAGES, message } from "./support/texts";

const file = (more: object) => sheetFile({ answers: {}, ...more });

const NEWER = file({ version: 2, answers: { "me.name": "Uit de toekomst" } });

for (const language of LANGUAGES) {
  test(`garbage in the store gives a message in ${language}, is set aside, and can be downloaded`, fault("data-unreadable"), async ({ page }) => {
    await openWithRecord(page, "garbage", language);
    await expect(page.getByText(message(language, "found-unreadable"))).toBeVisible();
    expect(await records(page, "aside")).toEqual(["garbage"]);
    await page.getByText(message(language, "aside-title")).click();
    const copies = page.getByRole("list").filter({ hasNot: page.locator("a") }).getByRole("button");
    expect((await download(page, copies.first())).text).toBe("garbage");
    seen("told in each language; kept aside, and the same when taken along");
  });

  test(`answers of a newer version give a message in ${language} and stay as they are, whatever is answered next`, fault("data-newer"), async ({ page }) => {
    const record = `1\n${NEWER}`;
    await openWithRecord(page, record, language);
    await expect(page.getByText(message(language, "found-newer"))).toBeVisible();
    await goTo(page, "me.age");
    await tap(page, "me.age", "18-24");
    await saved(page, "no");
    expect(await records(page, "sheets")).toEqual([record]);
    // Once this device has the newer version too, both are there.
    await replaceRecord(page, record.replace('"version":2', '"version":1'));
    await page.reload();
    await goTo(page, "me.name");
    await expect(field(page, "me.name")).toHaveValue("Uit de toekomst");
    await goTo(page, "me.age");
    await expect(option(page, "me.age", "18-24")).toBeChecked();
    await saved(page);
    seen("told in each language; stays as it was, and what was answered meanwhile is added once it can be read");
  });
}

for (const [what, record] of Object.entries({
  "a number": 42,
  "an object": { revision: 7 },
  "an empty text": "",
  "half a file": `3\n${file({}).slice(0, 60)}`,
  "another list": `3\n${file({ list: "werk" })}`,
  "an impossible revision": `-1\n${file({})}`,
})) {
  test(`${what} in place of the answers blocks nobody and is not deleted`, async ({ page }) => {
    await openWithRecord(page, record);
    await expect(page.getByText(message("nl", "found-unreadable"))).toBeVisible();
    expect(await records(page, "aside")).toHaveLength(1);
    await goTo(page, "me.name");
    await field(page, "me.name").fill("Opnieuw");
    await saved(page);
    await page.reload();
    await expect(field(page, "me.name")).toHaveValue("Opnieuw");
    expect(await records(page, "aside")).toHaveLength(1);
  });
}

test("an answer that does not fit is set aside; the others are loaded", async ({ page }) => {
  const stored = file({ answers: { "me.name": "Selam", "me.age": "a hundred", "me.shoe-size": 39 }, marks: ["me.name"] });
  await openWithRecord(page, `5\n${stored}`);
  await expect(page.getByText(message("nl", "found-unreadable"))).toBeVisible();
  expect(await records(page, "aside")).toEqual([stored]);
  await goTo(page, "me.name");
  await expect(field(page, "me.name")).toHaveValue("Selam");
  await expect(action(page, "discuss")).toHaveAttribute("aria-pressed", "true");
});

test("a record is set aside once, however often the page is opened", async ({ page }) => {
  await openWithRecord(page, "garbage");
  await page.reload();
  // Not by its name: the first screen's is the same but for a capital.
  await expect(page.locator("#overview-title")).toBeVisible();
  expect(await records(page, "aside")).toEqual(["garbage"]);
});
