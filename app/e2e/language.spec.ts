// The language can be changed on every screen: the place and the answers stay, and nothing of the former language does.
import { expect, test, type Page } from "@playwright/test";
import { fault, seen } from "./support/faults";
import { PAGES, questionOfEachKind } from "./support/screens";
import { action, field, finish, goTo, open, openFull, option, row, saved, speaks, tap, visit } from "./support/site";
import { LANGUAGES, NAME, message, type Language } from "./support/texts";

/** The texts of the page itself: not what was typed, not the language names, not Dutch terms that belong there. */
const headings = (page: Page) => page.getByRole("heading").allInnerTexts();

const AT_HOME: Record<Language, RegExp> = { nl: /^[^\u0600-\u06ff\u1200-\u137f]*$/, ar: /[\u0600-\u06ff]/, ti: /[\u1200-\u137f]/ };

async function switchThroughAll(page: Page): Promise<void> {
  const address = page.url();
  const former = new Set<string>();
  for (const language of ["ar", "ti", "nl"] as const) {
    const button = page.getByRole("button", { name: NAME[language], exact: true });
    await button.click();
    await speaks(page, language);
    await expect(button).toHaveAttribute("aria-pressed", "true");
    await expect(button).toBeFocused();
    expect(page.url()).toBe(address);
    const texts = await headings(page);
    for (const text of texts) {
      expect(text).toMatch(AT_HOME[language]);
      expect(former.has(text), `"${text}" is of the former language`).toBe(false);
    }
    texts.forEach((text) => former.add(text));
  }
}

for (const [name, fragment] of Object.entries(PAGES)) {
  test(`the language changes on ${name}`, async ({ page }) => {
    await open(page, "nl");
    await visit(page, fragment);
    // Its texts are there: the focus has come from the overview to its own heading.
    const heading = page.getByRole("heading", { level: 1 });
    if (fragment !== "#/intake") await expect(heading).not.toHaveText(message("nl", "overview-title"));
    await expect(heading).toBeFocused();
    await switchThroughAll(page);
  });
}

test("the language changes on a question of every kind", async ({ page }) => {
  await openFull(page, "nl");
  for (const question of Object.values(questionOfEachKind)) {
    await goTo(page, question);
    await switchThroughAll(page);
  }
});

test("the first screen is in all languages at once and opens the one that is tapped", async ({ page }) => {
  for (const language of LANGUAGES) {
    await open(page, language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(message(language, "overview-title"));
  }
});

test("a link to a language opens in it", async ({ page }) => {
  await page.goto("#/taal/ti");
  await expect(page).toHaveURL(/#\/intake$/);
  await speaks(page, "ti");
});

test("answers, own words, marks and the summary stay the same in every language", async ({ page }) => {
  await openFull(page, "ar");
  await goTo(page, "me.origin");
  await tap(page, "me.origin", "sd");
  await field(page, "me.origin.own").fill("الخرطوم");
  await action(page, "discuss").click();
  for (const language of ["nl", "ti"] as const) {
    await action(page, `lang-${language}`).click();
    await speaks(page, language);
    await expect(option(page, "me.origin", "sd")).toBeChecked();
    await expect(field(page, "me.origin.own")).toHaveValue("الخرطوم");
    await expect(action(page, "discuss")).toHaveAttribute("aria-pressed", "true");
  }
  await saved(page);
  await finish(page);
  for (const [language, columns] of [["ti", 2], ["nl", 1], ["ar", 2]] as const) {
    await action(page, `lang-${language}`).click();
    await speaks(page, language);
    await expect(row(page, "me.origin").locator(".cell").filter({ visible: true }).and(page.locator(`[lang="${language}"]`)).first()).toBeVisible();
    await expect(row(page, "me.origin")).toContainText("الخرطوم");
    await expect(page.locator('[data-summary="rose"] h2 [lang]')).toHaveCount(columns);
  }
});

test("a language that cannot be fetched gives a message, and everything stays", fault("network-language"), async ({ page }) => {
  await open(page, "nl");
  await goTo(page, "me.name");
  await field(page, "me.name").fill("Selam");
  await page.route("**/locales/ti.txt*", (route) => route.abort());
  await action(page, "lang-ti").click();
  await expect(page.getByText("De teksten in")).toBeVisible();
  await speaks(page, "nl");
  await expect(field(page, "me.name")).toHaveValue("Selam");
  seen("told; the language and the answer stay");
});
