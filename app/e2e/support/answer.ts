// Answers whatever question is on screen, the way a person would: what kind it is, is read from the page.
import type { Locator, Page } from "@playwright/test";
import type { Given } from "./given";
import type { Person } from "./people";
import { fillRecords } from "./records";
import { action, field, label } from "./site";
import { pickSome } from "./picks";

/** Answers the question on screen; `turn` counts the questions, so that no two answers are alike. */
export async function answer(page: Page, person: Person, turn: number): Promise<Given> {
  const article = page.locator("[data-question]");
  const question = (await article.getAttribute("data-question"))!;
  const given: Given = { question, chosen: [], typed: [] };
  if (person.marks.includes(question)) await action(page, "discuss").click();
  const refusal = person.refuses[question];
  if (refusal) {
    // "Skip" goes on by itself; the others stay visible on the question.
    if (refusal !== "skip") await action(page, refusal).click();
    return { ...given, refused: refusal };
  }
  const has = async (selector: string) => (await article.locator(selector).count()) > 0;
  if (await has("table")) await fillWeek(page, person, turn, given);
  else if (await has("ol.records, [data-action^=add-]")) await fillRecords(page, person, turn, given);
  else if (await has("[role=combobox]")) given.chosen.push(await pickSome(page, person, question));
  else if (await has("textarea")) await type(field(page, question), person.word(turn), given);
  else if (await has("[inputmode=numeric]")) await fillNumber(page, person, question, given);
  else if (await has(`[type=radio][name^="${question}."]`)) await judgeItems(page, person, turn, given);
  else await choose(page, person, turn, given);
  const own = field(page, `${question}.own`);
  if (await own.count()) await type(own, person.word(turn), given);
  return given;
}

async function type(input: Locator, words: string, given: Given): Promise<void> {
  await input.fill(words);
  given.typed.push(words);
}

/** The options on screen, by their values. */
export const optionValues = (page: Page, name: string): Promise<string[]> =>
  page.locator(`input[name="${name}"]`).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

async function choose(page: Page, person: Person, turn: number, given: Given): Promise<void> {
  const { question } = given;
  const all = await optionValues(page, question);
  const face = all.join() === "1,2,3,4,5";
  // Faces: every value of the scale comes along, whoever answers.
  const wanted = person.always[question] ?? [all[face ? turn % 5 : person.chooses(all.length)]!];
  for (const value of wanted) await label(page, question, value).click();
  for (const value of wanted) given.chosen.push((await label(page, question, value).innerText()).trim());
}

async function judgeItems(page: Page, person: Person, turn: number, given: Given): Promise<void> {
  const items = page.locator("[data-question] fieldset").filter({ has: page.locator("input[type=radio]") });
  for (let at = 0; at < (await items.count()); at++) {
    const levels = items.nth(at).locator("label");
    const level = levels.nth((at + turn + person.chooses(3)) % (await levels.count()));
    await level.click();
    given.chosen.push((await level.innerText()).trim(), (await items.nth(at).locator("legend").innerText()).trim());
  }
}

async function fillWeek(page: Page, person: Person, turn: number, given: Given): Promise<void> {
  const slots = page.getByRole("table").getByRole("group");
  const count = await slots.count();
  if (count !== 21) throw new Error(`A week has 21 parts, this one ${count}`);
  for (let at = 0; at < count; at++) {
    // No two days in a row are alike: the summary groups days that are alike.
    await slots.nth(at).locator("label").nth((at + Math.floor(at / 3) + turn + person.chooses(3)) % 3).click();
  }
  for (const head of await page.getByRole("rowheader").allInnerTexts()) given.chosen.push(head.trim());
}

/** A number that fits the question: its bounds are in the hint beside it. */
async function fillNumber(page: Page, person: Person, question: string, given: Given): Promise<void> {
  const number = question === "me.arrival" ? 2016 + person.chooses(5) : 20 + person.chooses(9);
  await field(page, question).fill(person.digits(number));
  await field(page, question).blur();
  given.chosen.push(String(number));
}
