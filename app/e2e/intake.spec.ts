// The main job: three people tell their story, each in their own language, and print the summary.
import { expect, test } from "@playwright/test";
import { over } from "./engines/chromium";
import { dutchTexts, paper } from "./support/paper";
import { PEOPLE } from "./support/people";
import { action, include, open, rows, saved, speaks } from "./support/site";
import { NAME, message } from "./support/texts";
import { walkToTheEnd } from "./support/walk";

/** Asked only where earlier answers make them fit; these three people give such answers. */
const CONDITIONAL = ["home.children", "home.childcare", "home.partner-view", "work.same", "work.hours", "talk.interpreter-who", "talk.private"];

for (const person of PEOPLE) {
  test(`the entire intake in ${NAME[person.language]}, to the summary on paper`, async ({ page }) => {
    test.setTimeout(240_000);
    await open(page, person.language);

    const all = await walkToTheEnd(over(page), person);
    const ids = all.map((given) => given.question);
    expect(new Set(ids).size, "no question comes twice").toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(CONDITIONAL));
    await saved(page);
    await speaks(page, person.language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(message(person.language, "summary-title"));

    await expect(page.locator('[data-summary="agreements"]')).toBeVisible();
    await include(page, "all");
    const given = all.filter((one) => !one.refused);
    const inSummary = await rows(page);
    for (const one of given) {
      const text = inSummary.get(one.question);
      expect.soft(text, `${one.question} has a row`).toBeDefined();
      for (const words of [...one.chosen, ...one.typed]) expect.soft(text ?? "", one.question).toContain(words);
    }
    await expect(page.locator("[data-mark]")).toHaveCount(person.marks.length);
    for (const mark of person.marks) await expect(page.locator(`[data-mark="${mark}"]`)).toBeVisible();

    const printed = await paper(page);
    expect.soft(printed.size).toBe("A4");
    expect.soft(printed.pages, "pages of an intake with every question answered and own words wherever they fit").toBeLessThanOrEqual(6);
    const missing = (words: string[]) => words.filter((one) => !printed.has(one));
    expect.soft(missing(given.flatMap((one) => one.typed)), "own words on paper").toEqual([]);
    expect.soft(missing(await dutchTexts(page)), "the Dutch column on paper").toEqual([]);
    // A PDF glues some Arabic words together and turns ligatures around: most words must be there, and people look at the rest.
    const chosen = given.flatMap((one) => one.chosen);
    const lost = person.language === "ar" ? chosen.length * 0.05 : 0;
    expect.soft(missing(chosen).length, `in the person's language on paper, without ${missing(chosen)}`).toBeLessThanOrEqual(lost);

    await page.emulateMedia({ media: "print" });
    await expect(page.locator("#start")).toBeHidden();
    for (const button of ["print", "back", "download", "include-sensitive", "overview"]) {
      await expect(action(page, button).first()).toBeHidden();
    }
  });
}
