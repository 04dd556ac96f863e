// What a person does anywhere on the site: open it, go somewhere, press something, see that it is saved.
import { expect, type Locator, type Page } from "@playwright/test";
import { over } from "../engines/chromium";
import { wait, type Driver } from "../engines/driver";
import { DIRECTION, type Language } from "./texts";

/** Where the site is open: a page of a test, or a browser of any engine. */
export type Site = Page | Driver;

/** What drives it. */
export const driverOf = (site: Site): Driver => ("read" in site ? site : over(site));

/** Goes to a fragment of the site the page is on, or that the tests are configured for. */
export async function visit(site: Site, fragment: string): Promise<void> {
  const driver = driverOf(site);
  const here = await driver.read(() => location.href);
  await driver.go(here.startsWith("http") ? new URL(fragment, here).href : fragment);
  // The former page is shown until the text bundles of the next one are loaded.
  await wait(driver, "the page to be drawn", () => document.querySelector("#app:not([aria-busy=true])") !== null);
}

/** Opens the site at the start screen and taps a language: the overview follows. */
export async function open(site: Site, language: Language): Promise<void> {
  await visit(site, "#/");
  const driver = driverOf(site);
  await driver.click(`main a[href$="taal/${language}"]`);
  await wait(driver, "the overview", () => location.hash === "#/intake");
  await speaks(site, language);
}

/** The page says which language is on screen, and in which direction it is read. */
export async function speaks(site: Site, language: Language): Promise<void> {
  const says = (language: string, direction: string) => document.documentElement.lang === language && document.documentElement.dir === direction;
  await wait(driverOf(site), `the site in ${language}`, says, language, DIRECTION[language]);
}

/** The CSS selectors of what the tests press and type in. */
export const at = {
  action: (name: string) => `[data-action="${name}"]`,
  label: (name: string, value: string) => `label:has(input[name="${name}"][value="${value}"])`,
  field: (name: string) => `[name="${name}"]`,
  question: (id: string) => `[data-question="${id}"]`,
};

/** The button, link or field of an action, by its `data-action`. */
export const action = (page: Page, name: string): Locator => page.locator(at.action(name));

/** The address of a question. */
export const address = (question: string): string => `#/intake/${question.replace(".", "/")}`;

/** Presses "next" and waits for the question after this one. */
export async function next(site: Site): Promise<void> {
  const driver = driverOf(site);
  const shown = () => document.querySelector("[data-question]")?.getAttribute("data-question") ?? null;
  const before = await driver.read(shown);
  await driver.click(at.action("next"));
  await wait(driver, `the question after ${before}`, (before) => !document.querySelector(`[data-question="${before}"]`) && document.querySelector("[data-question]") !== null, before);
}

/** Goes to a question by its address. */
export async function goTo(site: Site, question: string): Promise<void> {
  await visit(site, address(question));
  await isAt(site, question);
}

/** The question is on screen. */
export async function isAt(site: Site, question: string): Promise<void> {
  await wait(driverOf(site), `the question ${question}`, (selector) => document.querySelector(selector)?.checkVisibility(), at.question(question));
}

/** Taps an option by its label. */
export const tap = (site: Site, name: string, value: string): Promise<void> => driverOf(site).click(at.label(name, value));

/** The label of an option. */
export const label = (page: Page, name: string, value: string): Locator => page.locator(at.label(name, value));

/** The native radio or checkbox of an option. */
export const option = (page: Page, name: string, value: string): Locator =>
  page.locator(`input[name="${name}"][value="${value}"]`);

/** The field with this name. */
export const field = (page: Page, name: string): Locator => page.locator(at.field(name));

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
export async function saved(site: Site, state: "yes" | "pending" | "no" | "never" = "yes"): Promise<void> {
  await wait(driverOf(site), `data-saved="${state}"`, (state) => document.querySelector("[role=status][data-saved]")?.getAttribute("data-saved") === state, state);
}

/** Opens the site in a language, alone, in the full version: every question can be on screen. */
export async function openFull(site: Site, language: Language): Promise<void> {
  await open(site, language);
  await goTo(site, "start.helper");
  await tap(site, "start.helper", "alone");
  await goTo(site, "start.version");
  await tap(site, "start.version", "full");
  await saved(site);
}

/** Finishes from the overview and waits for the document. */
export async function finish(site: Site): Promise<void> {
  await visit(site, "#/intake");
  await driverOf(site).click(at.action("finish"));
  await showsSummary(site);
}

/** The summary is on screen. */
export async function showsSummary(site: Site): Promise<void> {
  await wait(driverOf(site), "the summary", () => location.hash === "#/samenvatting" && document.querySelector('[data-summary="agreements"]')?.checkVisibility());
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
