// A session with a group: what a facilitator prepares, what participants answer, and a count of it that is made apart.
import { expect, type Page } from "@playwright/test";
import { chooseFile } from "./files";
import { action, visit } from "./site";
import { LANGUAGES, type Language } from "./texts";

export const CHOICES = ["yes", "partly", "not-yet", "dont-know", "rather-not"] as const;
export type Choice = (typeof CHOICES)[number];

/** Questions with a vote and without one. */
export const QUESTIONS = ["klankbord.2", "klankbord.5", "mirror-klanten.5", "klankbord.16"];
export const VOTED = QUESTIONS.filter((id) => id !== "klankbord.5");

/** What one participant answers, by question. */
export type Answers = Record<string, { choice?: Choice; note?: string }>;

/** The file of a session. */
export const sessionFile = (more: object = {}): string =>
  JSON.stringify({ format: "mijn-verhaal-klankbord", version: 1, name: "Dinsdaggroep", languages: LANGUAGES, questions: QUESTIONS, ...more });

/** A session in which there is something of everything. */
export const fullSession = (): string =>
  sessionFile({
    results: { participants: 7, questions: { "klankbord.2": { counts: { yes: 4, "not-yet": 2, "rather-not": 1 }, notes: ["ሰላም", "مرحبا"] } } },
    together: { "mirror-klanten.5": { counts: { partly: 3 }, remarks: [{ text: "zo is het", quote: true }, { text: "te vroeg", quote: false }] } },
    report: { keep: "de koffie", change: "later beginnen", agreements: [{ what: "om half tien", who: "Taalschool", by: "2027-02-01" }] },
  });

/** Opens the file of a session on the tablet. */
export async function openSession(page: Page, file: string): Promise<void> {
  await visit(page, "#/klankbord");
  await chooseFile(page, file, "gesprek.json");
  await expect(page.getByRole("status").filter({ hasText: /./ }).first()).toBeVisible();
  await expect(page.locator("[data-order]")).toHaveCount(QUESTIONS.length);
}

/** Begins the round, or goes on with it. */
export async function beginRound(page: Page): Promise<void> {
  await visit(page, "#/klankbord/doorgeven");
  await action(page, "round-begin").click();
  await isBetweenTurns(page);
}

/** The screen of nobody's turn: languages to begin in, and no field, choice or word of anybody. */
export async function isBetweenTurns(page: Page): Promise<void> {
  await expect(action(page, "turn-begin")).toHaveCount(LANGUAGES.length);
  await expect(page.locator("main").locator("input, textarea, [data-question]")).toHaveCount(0);
}

export async function beginTurn(page: Page, language: Language): Promise<void> {
  await page.locator(`[data-action=turn-begin][value=${language}]`).click();
  await expect(page.locator(`[data-question="${QUESTIONS[0]}"]`)).toBeVisible();
}

/** Answers the question on the screen. */
export async function answerQuestion(page: Page, answers: Answers): Promise<void> {
  const id = (await page.locator("[data-question]").getAttribute("data-question"))!;
  const { choice, note } = answers[id] ?? {};
  if (choice) await page.locator(`input[name="${id}"][value="${choice}"]`).check({ force: true });
  if (note) await page.locator("textarea").fill(note);
}

/** Answers everything, up to the last screen. */
export async function answerAll(page: Page, answers: Answers): Promise<void> {
  for (const id of QUESTIONS) {
    await expect(page.locator(`[data-question="${id}"]`)).toBeVisible();
    await answerQuestion(page, answers);
    await action(page, "next").click();
  }
  await expect(action(page, "turn-finish")).toBeVisible();
}

export async function finishTurn(page: Page): Promise<void> {
  await action(page, "turn-finish").click();
  await expect(page.locator("[data-left]")).toBeVisible();
  await isBetweenTurns(page);
}

/** How many finished, as the facilitator sees it. */
export async function finishedCount(page: Page): Promise<number> {
  await action(page, "facilitator").click();
  return Number(await page.locator("[data-done]").getAttribute("data-done"));
}

export async function closeRound(page: Page): Promise<void> {
  await action(page, "round-close").click();
  await action(page, "round-close-confirm").click();
  await expect(page).toHaveURL(/#\/klankbord\/uitkomst$/);
}

/** A count made apart from the site: what each finished participant answered. */
export class Count {
  private readonly counts = new Map<string, number>();
  readonly notes: string[] = [];
  people = 0;

  add(answers: Answers): void {
    this.people++;
    for (const [id, { choice, note }] of Object.entries(answers)) {
      if (choice) this.counts.set(`${id} ${choice}`, this.of(id, choice) + 1);
      if (note) this.notes.push(`${id} ${note}`);
    }
  }

  of(id: string, choice: Choice): number {
    return this.counts.get(`${id} ${choice}`) ?? 0;
  }

  /** The same, as the page shows it. */
  table(): Record<string, number[]> {
    return Object.fromEntries(VOTED.map((id) => [id, CHOICES.map((choice) => this.of(id, choice))]));
  }
}

/** The counts on the page, by question: of the first vote of each. */
export const shownCounts = (page: Page): Promise<Record<string, number[]>> =>
  page.locator("[data-result]:has(table)").evaluateAll((results) =>
    Object.fromEntries(
      results.map((result) => {
        const rows = [...result.querySelector("table")!.querySelectorAll("[data-choice] td:last-child")];
        return [result.getAttribute("data-result")!, rows.map((row) => Number(row.textContent))];
      }),
    ),
  );
