// What a person does anywhere on the site: open it, go somewhere, press something, see that it is saved.
import { expect, type Locator, type Page } from "@playwright/test";
import { DIRECTION, NAME, type Language } from "./texts";

/** Goes to a fragment of the site the page is on, or that the tests are configured for. */
export async function visit(page: Page, fragment: string): Promise<void> {
  const here = page.url();
  await page.goto(here.startsWith("http") ? new URL(fragment, here).href : fragment);
  // The former page is shown until the text bundles of the next one are loaded.
  await expect(page.locator("#app")).not.toHaveAttribute("aria-busy", "true");
}

/** Opens the site at the start screen and taps a language: the overview follows. */
export async function open(page: Page, language: Language): Promise<void> {
  await visit(page, "#/");
  await page.getByRole("link", { name: NAME[language] }).click();
  await expect(page).toHaveURL(/#\/intake$/);
  await speaks(page, language);
}

/** The page says which language is on screen, and in which direction it is read. */
export async function speaks(page: Page, language: Language): Promise<void> {
  const root = page.locator("html");
  await expect(root).toHaveAttribute("lang", language);
  await expect(root).toHaveAttribute("dir", DIRECTION[language]);
}

/** The button, link or field of an action, by its `data-action`. */
export const action = (page: Page, name: string): Locator => page.locator(`[data-action="${name}"]`);

/** The address of a question. */
export const address = (question: string): string => `#/intake/${question.replace(".", "/")}`;

/** Presses "next" and waits for the question after this one. */
export async function next(page: Page): Promise<void> {
  const question = page.locator("[data-question]");
  const before = (await question.getAttribute("data-question"))!;
  await action(page, "next").click();
  await expect(question).not.toHaveAttribute("data-question", before);
}

/** Goes to a question by its address. */
export async function goTo(page: Page, question: string): Promise<void> {
  await visit(page, address(question));
  await isAt(page, question);
}

/** The question is on screen. */
export async function isAt(page: Page, question: string): Promise<void> {
  await expect(page.locator(`[data-question="${question}"]`)).toBeVisible();
}

/** Taps an option by its label. */
export async function tap(page: Page, name: string, value: string): Promise<void> {
  await label(page, name, value).click();
}

/** The label of an option. */
export const label = (page: Page, name: string, value: string): Locator =>
  page.locator("label").filter({ has: page.locator(`input[name="${name}"][value="${value}"]`) });

/** The native radio or checkbox of an option. */
export const option = (page: Page, name: string, value: string): Locator =>
  page.locator(`input[name="${name}"][value="${value}"]`);

/** The field with this name. */
export const field = (page: Page, name: string): Locator => page.locator(`[name="${name}"]`);

/** Types by the keyboard, in the place of what a field holds. */
export async function retype(input: Locator, text: string): Promise<void> {
  await input.click();
  await input.press("ControlOrMeta+a");
  await input.press("Backspace");
  await input.pressSequentially(text);
}

/** Goes to a text question, types an answer behind what is there, and waits until it is saved. */
export async function typeAnswer(page: Page, question: string, words: string): Promise<void> {
  await goTo(page, question);
  await field(page, question).pressSequentially(words);
  await saved(page);
}

/** Nothing is being written any more, whether it was saved or not. */
export const writesEnd = (page: Page): Promise<void> => expect(page.locator('[data-saved="pending"]')).toHaveCount(0);

/**
 * Erases everything of this person from the overview: the list alone, where there is no other, or by the button for all lists. The first page is loaded
 * again, so that nothing stays in memory.
 */
export async function eraseEverything(page: Page, button: "erase-confirm" | "erase-all" = "erase-confirm"): Promise<void> {
  await action(page, "erase").click();
  await Promise.all([page.waitForEvent("load"), action(page, button).click()]);
  await expect(page).toHaveURL(/#\/$/);
}

/** The site says that the answers would survive the browser being killed. */
export async function saved(page: Page, state: "yes" | "pending" | "no" | "never" = "yes"): Promise<void> {
  await expect(page.locator("[role=status][data-saved]")).toHaveAttribute("data-saved", state);
}

/** Opens the site in a language, alone, in the full version: every question can be on screen. */
export async function openFull(page: Page, language: Language): Promise<void> {
  await open(page, language);
  await goTo(page, "start.helper");
  await tap(page, "start.helper", "alone");
  await goTo(page, "start.version");
  await tap(page, "start.version", "full");
  await saved(page);
}

/** Finishes from the overview and waits for the document. */
export async function finish(page: Page): Promise<void> {
  await visit(page, "#/intake");
  await action(page, "finish").click();
  await expect(page).toHaveURL(/#\/samenvatting$/);
  await expect(page.locator('[data-summary="agreements"]')).toBeVisible();
}

/** The row of the summary with the answer to a question. */
export const row = (page: Page, question: string): Locator => page.locator(`[data-answer="${question}"]`);

/** Every row of the summary by its question. */
export async function rows(page: Page): Promise<Map<string, string>> {
  const all = page.locator("[data-answer]");
  return new Map(await all.evaluateAll((found) => found.map((one) => [one.getAttribute("data-answer")!, one.textContent ?? ""] as const)));
}

/** Puts sensitive answers into the summary: one question's, or all. */
export async function include(page: Page, question: string): Promise<void> {
  const button = page.locator(`[data-action="include-sensitive"][value="${question}"]`);
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
}
