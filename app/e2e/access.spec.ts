// Anyone can use it: axe finds nothing, everything fits a small phone, targets are big, and a keyboard is enough.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { takeSteps } from "./support/lists";
import { fullSession, openSession } from "./support/session";
import { SCREENS } from "./support/screens";
import { action, field, finish, goTo, include, openFull, saved, speaks, tap, visit } from "./support/site";
import { LANGUAGES, type Language } from "./support/texts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Something of every sort in the summary, sensitive answers among it. */
async function fillSome(page: Page): Promise<void> {
  await goTo(page, "me.name");
  await field(page, "me.name").fill("Selam");
  await action(page, "discuss").click();
  await goTo(page, "language.rose");
  await tap(page, "language.rose", "3");
  await goTo(page, "people.activities");
  await tap(page, "people.activities", "internship");
  await goTo(page, "knowing.terms");
  await tap(page, "knowing.terms.pip", "explain");
  await goTo(page, "health.mind");
  await tap(page, "health.mind", "sleep");
  await takeSteps(page, { "klanten.1": ["yes", "Selam"], "klanten.13": ["dont-know"], "mirror-klanten.1": ["not-yet"] });
  await action(page, "discuss").click();
  await saved(page);
  await openSession(page, fullSession());
  await finish(page);
  await include(page, "health.mind");
}

async function onEveryScreen(page: Page, language: Language, look: (name: string) => Promise<void>): Promise<void> {
  await openFull(page, language);
  await fillSome(page);
  for (const [name, fragment] of Object.entries(SCREENS)) {
    await visit(page, fragment);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await speaks(page, language);
    await look(name);
  }
}

for (const language of LANGUAGES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });
      test("axe finds nothing on any screen", async ({ page }) => {
        test.setTimeout(240_000);
        const found = new Map<string, string[]>();
        const check = async (screen: string) => {
          // As high as the page: what is under the bar of buttons is covered only until a person scrolls.
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.setViewportSize({ width: 360, height: Math.max(740, height + 100) });
          const axe = new AxeBuilder({ page });
          // The dark scheme is the same page in other colours: only they are checked again.
          const { violations } = await (colorScheme === "dark" ? axe.withRules(["color-contrast"]) : axe.withTags(RULES)).analyze();
          for (const { id, nodes } of violations) {
            for (const { target } of nodes) {
              const what = `${id}: ${target.join(" ")}`;
              found.set(what, [...(found.get(what) ?? []), screen]);
            }
          }
        };
        await page.goto("#/");
        await check("start");
        await onEveryScreen(page, language, check);
        expect(Object.fromEntries(found)).toEqual({});
      });
    });
  }

  test(`everything fits a phone of 320 pixels, and targets are big, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await onEveryScreen(page, language, async (name) => {
      const width = await page.evaluate(() => document.scrollingElement!.scrollWidth);
      expect.soft(width, `${name} scrolls sideways`).toBeLessThanOrEqual(320);
      expect.soft(await smallTargets(page), `${name}: less than 44 pixels high`).toEqual([]);
    });
  });
}

/** Visible things to press that are lower than 44 pixels; links within a sentence are text. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.locator("a, button, summary, label:has(input), input:not(label input), textarea").evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.matches(".nl-skip-link"))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height < 43.5)
      .map(({ one, box }) => `${one.tagName} ${one.className} “${(one.textContent ?? "").trim().slice(0, 30)}” ${Math.round(box.height)}`),
  );
