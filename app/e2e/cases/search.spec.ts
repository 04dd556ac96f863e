// Cases reported elsewhere: pick lists find what people type, and lose neither a choice nor a word.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { known } from "../support/expected-failures";
import { backupAnswers } from "../support/files";
import { newNotices, notices, refuses } from "../support/notices";
import { action, field, goTo, openFull, retype, saved, visit } from "../support/site";
import { storedText } from "../support/sample-answers";
import type { Language } from "../support/texts";

/** Where a list can be searched: a question, and its field. */
const BOXES: Record<string, readonly [question: string, name: string]> = {
  occupations: ["work.history", "work.history.1.what"],
  countries: ["learning.abroad", "learning.abroad.1.country"],
  languages: ["language.known", "language.known.1.language"],
};

/** What people type in each language, and a code it should find. */
const VARIANTS = readFileSync(new URL("files/search-variants.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => line.split("\t"))
  .map(([language, list, typed, codes]) => ({ language: language as Language, list: list!, typed: typed!, codes: codes!.split(" ") }));

const CASES: [id: string, what: string, languages: Language[]][] = [
  // Reported at liulalemx/felig-toolkit#4.
  ["case-22", "Tigrinya letters that sound alike, or are spelt otherwise across the border", ["ti"]],
  // Reported at quran/quran-ios#1035, mapbox/carmen#625, alhoqbani/ar-php#3.
  ["case-23", "Arabic typed on a Persian keyboard, without a hamza or with the article; a Dutch word in two", ["ar", "nl"]],
];

for (const [id, what, languages] of CASES) {
  test(`lists find ${what}`, async ({ page }) => {
    known(id);
    const missed: string[] = [];
    await openFull(page, languages[0]!);
    for (const language of languages) {
      const rows = VARIANTS.filter((one) => one.language === language);
      expect(rows).not.toEqual([]);
      await visit(page, `#/taal/${language}`);
      for (const [list, [question, name]] of Object.entries(BOXES)) {
        await goTo(page, question);
        const box = field(page, name);
        const found = page.locator(`[id="${name}-list"] [data-value]`);
        for (const { typed, codes } of rows.filter((one) => one.list === list)) {
          await box.click();
          await box.press("ControlOrMeta+a");
          await box.press("Backspace");
          await expect(found.first(), "everything, as long as nothing is typed").toBeVisible();
          await box.pressSequentially(typed);
          await expect(box).toHaveValue(typed);
          const offered = await found.evaluateAll((all) => all.map((one) => one.getAttribute("data-value")!));
          if (!codes.some((code) => offered.includes(code))) missed.push(`${language} ${list} ${typed}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });
}

test("a letter typed by accident loses no choice, and a word that is not in the list is not dropped silently", async ({ page }) => {
  // Reported at trevoreyre/autocomplete#177, vuetifyjs/vuetify#5733.
  known("case-24");
  const name = "learning.abroad.1.country";
  const box = field(page, name);
  await openFull(page, "nl");
  await goTo(page, "learning.abroad");
  await box.click();
  await box.pressSequentially("Syri");
  await page.locator(`[id="${name}-list"] [data-value="sy"]`).click();
  await saved(page);
  const before = await notices(page);
  await box.click();
  await box.press("End");
  await box.pressSequentially("x");
  await page.getByRole("heading", { level: 1 }).click();
  await expect(page.locator(`[id="${name}-list"]`)).toBeHidden();
  await expect.poll(async () => (await box.inputValue()) === "Syrië" || refuses(page, name, before), { message: "Syrië is back, or there is a message", timeout: 3_000 }).toBe(true);
  if ((await box.inputValue()) === "Syrië") expect(JSON.stringify((await backupAnswers(page))["learning.abroad"])).toContain('"sy"');

  await goTo(page, "learning.abroad");
  await retype(box, "Koerdistan");
  const now = await notices(page);
  await action(page, "next").click();
  await expect.poll(async () => (await storedText(page)).includes("Koerdistan") || (await newNotices(page, now)) !== "" || refuses(page, name, now), { message: "Koerdistan is stored, or there is a message", timeout: 3_000 }).toBe(true);
});
