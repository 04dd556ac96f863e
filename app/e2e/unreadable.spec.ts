// Stored answers the site cannot read: it says so, keeps them whole, and goes on.
import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { putRecord, records } from "./support/device";
import { fault, seen } from "./support/faults";
import { action, field, goTo, open, option, saved, tap } from "./support/site";
import { LANGUAGES, say, type Language } from "./support/texts";

const file = (more: object) =>
  JSON.stringify({ format: "mijn-verhaal", version: 1, list: "intake", content: "2026.1", language: "nl", answers: {}, marks: [], shared: [], created: "2026-11-01T10:00:00.000Z", changed: "2026-11-01T10:00:00.000Z", ...more });

const NEWER = file({ version: 2, answers: { "me.name": "Uit de toekomst" } });

/** Opens the site on a device where this stands in place of the answers. */
async function openOn(page: Page, language: Language, record: unknown): Promise<void> {
  await open(page, language);
  await putRecord(page, record);
  await page.reload();
}

for (const language of LANGUAGES) {
  test(`garbage in the store is told of in ${language}, kept aside, and can be taken along`, fault("data-unreadable"), async ({ page }) => {
    await openOn(page, language, "garbage");
    await expect(page.getByText(say(language, "found-unreadable"))).toBeVisible();
    expect(await records(page, "aside")).toEqual(["garbage"]);
    await page.getByText(say(language, "aside-title")).click();
    const kept = page.getByRole("list").filter({ hasNot: page.locator("a") }).getByRole("button");
    const [copy] = await Promise.all([page.waitForEvent("download"), kept.first().click()]);
    expect(readFileSync(await copy.path(), "utf8")).toBe("garbage");
    seen("told in each language; kept aside, and the same when taken along");
  });

  test(`answers of a newer version are told of in ${language} and kept aside, whatever is answered next`, fault("data-newer"), async ({ page }) => {
    await openOn(page, language, `1\n${NEWER}`);
    await expect(page.getByText(say(language, "found-newer"))).toBeVisible();
    expect(await records(page, "aside")).toEqual([NEWER]);
    await goTo(page, "me.age");
    await tap(page, "me.age", "18-24");
    await saved(page);
    await page.reload();
    await expect(option(page, "me.age", "18-24")).toBeChecked();
    expect(await records(page, "aside")).toEqual([NEWER]);
    seen("told in each language; kept aside as it was, before and after new answers");
  });
}

for (const [what, record] of Object.entries({
  "a number": 42,
  "an object": { revision: 7 },
  "an empty text": "",
  "half a file": `3\n${file({}).slice(0, 60)}`,
  "another list": `3\n${file({ list: "werk" })}`,
  "a revision that is none": `-1\n${file({})}`,
})) {
  test(`${what} in place of the answers stops nobody and is not thrown away`, async ({ page }) => {
    await openOn(page, "nl", record);
    await expect(page.getByText(say("nl", "found-unreadable"))).toBeVisible();
    expect(await records(page, "aside")).toHaveLength(1);
    await goTo(page, "me.name");
    await field(page, "me.name").fill("Opnieuw");
    await saved(page);
    await page.reload();
    await expect(field(page, "me.name")).toHaveValue("Opnieuw");
    expect(await records(page, "aside")).toHaveLength(1);
  });
}

test("an answer that does not fit is kept aside; the others are there", async ({ page }) => {
  const stored = file({ answers: { "me.name": "Selam", "me.age": "a hundred", "me.shoe-size": 39 }, marks: ["me.name"] });
  await openOn(page, "nl", `5\n${stored}`);
  await expect(page.getByText(say("nl", "found-unreadable"))).toBeVisible();
  expect(await records(page, "aside")).toEqual([stored]);
  await goTo(page, "me.name");
  await expect(field(page, "me.name")).toHaveValue("Selam");
  await expect(action(page, "discuss")).toHaveAttribute("aria-pressed", "true");
});

test("what was kept aside is kept once, however often the page is opened", async ({ page }) => {
  await openOn(page, "nl", "garbage");
  await page.reload();
  // Not by its name: the first screen's is the same but for a capital.
  await expect(page.locator("#overview-title")).toBeVisible();
  expect(await records(page, "aside")).toEqual(["garbage"]);
});
