// The reflection lists, read from the content: a new list is tested without a word here.
import { readFileSync, readdirSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { action, field, isAt, saved, tap, visit } from "./site";

export interface ListContent {
  id: string;
  theme?: string;
  audience: string[];
  questions: { id: string; selfView: boolean; mirrors: string[] }[];
}

const folder = new URL("../../core/content/", import.meta.url);
const strings = (text: string | undefined): string[] => [...(text ?? "").matchAll(/"([^"]+)"/g)].map((match) => match[1]!);

function read(name: string): ListContent | undefined {
  const text = readFileSync(new URL(name, folder), "utf8");
  if (!text.includes("[reflection]")) return undefined;
  const [head, ...questions] = text.split("[[section.question]]");
  const id = /^id = "(.+)"/m.exec(head!)![1]!;
  return {
    id,
    theme: /^theme = "(.+)"/m.exec(head!)?.[1],
    audience: strings(/^for = (.+)$/m.exec(head!)?.[1]),
    questions: questions.map((question) => ({
      id: `${id}.${/^id = "(.+)"/m.exec(question)![1]}`,
      selfView: /^type = "selfview"/m.test(question),
      mirrors: strings(/^mirrors = (.+)$/m.exec(question)?.[1]),
    })),
  };
}

export const LISTS: ListContent[] = readdirSync(folder)
  .filter((name) => name.endsWith(".toml"))
  .flatMap((name) => read(name) ?? []);

export const list = (id: string): ListContent => LISTS.find((list) => list.id === id)!;

export const STEPS = ["yes", "partly", "not-yet", "dont-know"] as const;

/** The address of a question of a reflection list. */
export const reflectionAddress = (question: string): string => `#/reflectie/${question.replace(".", "/")}`;

/** Goes to a question of a reflection list by its address. */
export async function reflectOn(page: Page, question: string): Promise<void> {
  await visit(page, reflectionAddress(question));
  await isAt(page, question);
}

/** Takes steps, one after another, with a note where there is one. */
export async function takeSteps(page: Page, steps: Record<string, [step: string, note?: string]>): Promise<void> {
  for (const [question, [step, note]] of Object.entries(steps)) {
    await reflectOn(page, question);
    await tap(page, question, step);
    if (note) await field(page, `${question}.note`).fill(note);
    await saved(page);
  }
}

/** Finishes a list from its overview, and waits for the page of one's own. */
export async function finishList(page: Page, id: string): Promise<void> {
  await visit(page, `#/reflectie/${id}`);
  await action(page, "finish").click();
  await expect(page).toHaveURL(new RegExp(`#/reflectie/${id}/overzicht$`));
  await expect(page.locator('[data-summary="marks"]')).toBeVisible();
}
