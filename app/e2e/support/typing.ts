// Typing, key by key.
import type { Page } from "@playwright/test";
import { field, goTo, saved } from "./site";

/** Goes to a text question, types an answer behind what is there, and waits until it is saved. */
export async function typeAnswer(page: Page, question: string, words: string): Promise<void> {
  await goTo(page, question);
  await field(page, question).pressSequentially(words);
  await saved(page);
}
