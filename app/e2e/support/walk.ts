// Walks through the intake from the first question to the summary.
import { wait, type Driver } from "../engines/driver";
import { answer } from "./answer";
import type { Given } from "./given";
import type { Person } from "./people";
import { at, saved, showsSummary } from "./site";

/** More steps than the intake can have: a walk that never ends is a mistake. */
const MANY = 200;

/** Answers every question that comes, with `next` to `finish`, and returns what was done with each. */
export async function walkToTheEnd(driver: Driver, person: Person): Promise<Given[]> {
  const all: Given[] = [];
  await driver.click(at.action("next"));
  await wait(driver, "a question", () => document.querySelector("[data-question]") !== null);
  while (all.length < MANY) {
    const given = await answer(driver, person, all.length);
    all.push(given);
    if (await isLast(driver)) {
      await saved(driver);
      await driver.click(at.action("finish"));
      await showsSummary(driver);
      return all;
    }
    await driver.click(at.action(given.refused === "skip" ? "skip" : "next"));
    await leaves(driver, given.question);
  }
  throw new Error("The intake does not end");
}

/** The question on screen is the last. */
export const isLast = (driver: Driver): Promise<boolean> => driver.read((selector) => document.querySelector(selector) !== null, at.action("finish"));

/** Another question has taken the place of this one. */
export async function leaves(driver: Driver, question: string): Promise<void> {
  await wait(driver, `another question than ${question}`, (selector) => !document.querySelector(selector) && document.querySelector("[data-question]") !== null, at.question(question));
}
