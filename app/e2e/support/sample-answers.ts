// Some answers of several kinds, for tests of how they are stored.
import { expect, type Page } from "@playwright/test";
import { records } from "./device";
import { switchOn, type Phone } from "./phone";
import { field, goTo, openFull, option, saved, tap } from "./site";
import { message } from "./texts";

export type Sample = readonly [question: string, value: string];

/** In the order they are given. */
export const ANSWERS: readonly Sample[] = [
  ["me.name", "Selam Tesfay"],
  ["me.age", "25-34"],
  ["me.origin", "er"],
  ["language.rose", "3"],
  ["obstacles.tried", "Ik belde drie keer."],
  ["talk.where", "video"],
];

const TEXTS = ["me.name", "obstacles.tried", "knowing.rumour", "after.next"];

export async function giveAnswer(page: Page, [question, value]: Sample): Promise<void> {
  await goTo(page, question);
  if (TEXTS.includes(question)) await field(page, question).fill(value);
  else await tap(page, question, value);
}

/** A phone on which these answers were given, and each was saved. */
export async function phoneWithAnswers(folder: string, site: string, answers = ANSWERS): Promise<Phone> {
  const phone = await switchOn(folder, site);
  await openFull(phone.page, "nl");
  for (const answer of answers) {
    await giveAnswer(phone.page, answer);
    await saved(phone.page);
  }
  return phone;
}

/** The answer is on the screen. */
export async function showsAnswer(page: Page, [question, value]: Sample): Promise<void> {
  await goTo(page, question);
  if (TEXTS.includes(question)) await expect(field(page, question)).toHaveValue(value);
  else await expect(option(page, question, value)).toBeChecked();
}

/** Waits until the site has ended its attempt to save, and returns the state it shows. */
export async function savedState(page: Page): Promise<string> {
  const state = page.locator("[role=status][data-saved]");
  await expect(state).not.toHaveAttribute("data-saved", "pending");
  return (await state.getAttribute("data-saved"))!;
}

/** A message says that nothing is saved. */
export const warnsNotSaved = (page: Page): Promise<void> => expect(page.getByText(message("nl", "not-saved"))).toBeVisible();

/** What is in the store. */
export const storedText = async (page: Page): Promise<string> => (await records(page, "sheets")).join("\n");
