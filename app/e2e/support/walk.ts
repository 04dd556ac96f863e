// Walks through the intake from the first question to the summary.
import { expect, type Page } from "@playwright/test";
import { answer } from "./answer";
import type { Given } from "./given";
import type { Person } from "./people";
import { action, saved } from "./site";

/** More steps than the intake can have: a walk that never ends is a mistake. */
const MANY = 200;

/** Answers every question that comes, with `next` to `finish`, and returns what was done with each. */
export async function walkToTheEnd(page: Page, person: Person): Promise<Given[]> {
  const all: Given[] = [];
  await action(page, "next").click();
  while (all.length < MANY) {
    const given = await answer(page, person, all.length);
    all.push(given);
    if (await action(page, "finish").count()) {
      await saved(page);
      await action(page, "finish").click();
      await expect(page).toHaveURL(/#\/samenvatting$/);
      return all;
    }
    await action(page, given.refused === "skip" ? "skip" : "next").click();
    await expect(page.locator(`[data-question="${given.question}"]`)).toBeHidden();
  }
  throw new Error("The intake does not end");
}
