// Answers by their stored values: given on screen the way a person does, and checked there.
import { expect, type Locator, type Page } from "@playwright/test";
import { reflectOn } from "./lists";
import { action, field, goTo, label, option, saved } from "./site";

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isRecords = (value: unknown): value is Fields[] => Array.isArray(value) && value.every(isFields);

/** An answer by voice alone: another test plays that. */
const isSpokenOnly = (value: unknown): boolean => isFields(value) && "spoken" in value && !("value" in value) && !("own" in value);

/** Goes to a question of the intake and answers it with a value. */
export async function giveValue(page: Page, question: string, value: unknown): Promise<void> {
  await goTo(page, question);
  if (isFields(value) && "state" in value) {
    await action(page, value.state === "skipped" ? "skip" : String(value.state)).click();
    if (value.state === "skipped") await expect(page.locator(`[data-question="${question}"]`)).toBeHidden();
    return saved(page);
  }
  const { value: own, ...parts } = isFields(value) && ("own" in value || "value" in value || "spoken" in value) ? value : { value };
  if (own !== undefined) await give(page, question, own);
  if ("own" in parts) await type(await ownWords(page, question), String(parts.own));
  await saved(page);
}

async function ownWords(page: Page, question: string): Promise<Locator> {
  const beside = field(page, `${question}.own`).or(field(page, `${question}.note`));
  return (await beside.count()) ? beside : field(page, question);
}

async function give(page: Page, name: string, value: unknown): Promise<void> {
  if (isRecords(value)) {
    for (const [at, record] of value.entries()) {
      if (at > 0) await action(page, `add-${name}`).click();
      for (const [cell, one] of Object.entries(record)) await give(page, `${name}.${at + 1}.${cell}`, one);
    }
  } else if (Array.isArray(value)) for (const one of value) await label(page, name, String(one)).click();
  else if (isFields(value) && "own" in value) await type(field(page, name), String(value.own));
  else if (isFields(value)) for (const [item, level] of Object.entries(value)) await label(page, `${name}.${item}`, String(level)).click();
  else if (value === true) await page.locator("label").filter({ has: field(page, name) }).click();
  else if (await isOption(page, name, value)) await label(page, name, String(value)).click();
  else if ((await field(page, name).getAttribute("role")) === "combobox") await pick(page, name, String(value));
  else if ((await field(page, name).getAttribute("type")) === "date") await field(page, name).fill(String(value));
  else await type(field(page, name), String(value));
}

const isOption = async (page: Page, name: string, value: unknown): Promise<boolean> => /^[\w+-]+$/.test(String(value)) && (await option(page, name, String(value)).count()) > 0;

/** Types, and leaves the field with the keyboard. */
async function type(input: Locator, words: string): Promise<void> {
  await input.click();
  await input.pressSequentially(words);
  await input.press("Tab");
}

/** What a gemeente is called: these are not among the likely ones that are offered before one types. */
const GEMEENTEN: Record<string, string> = { GM0344: "Utrecht", GM0363: "Amsterdam", GM0599: "Rotterdam" };

async function pick(page: Page, name: string, code: string): Promise<void> {
  const offered = page.locator(`[id="${name}-list"] [data-value="${code}"]`);
  await field(page, name).click();
  await field(page, name).pressSequentially((GEMEENTEN[code] ?? (await offered.innerText())).trim());
  await offered.click();
  await expect(offered).toBeHidden();
}

/** Goes to a question, of a reflection list too: the answer is on screen. */
export async function showsValue(page: Page, question: string, value: unknown): Promise<void> {
  await (/\.\d+$/.test(question) ? reflectOn : goTo)(page, question);
  if (isSpokenOnly(value)) return;
  if (isFields(value) && "state" in value) {
    // Skipping leaves no mark on the question; the stored answer shows it.
    if (value.state !== "skipped") await expect(action(page, String(value.state)), question).toHaveAttribute("aria-pressed", "true");
    return;
  }
  const { value: main, ...parts } = isFields(value) && ("own" in value || "value" in value) ? value : { value };
  if (main !== undefined) await shows(page, question, main);
  if ("own" in parts) await expect(await ownWords(page, question), question).toHaveValue(String(parts.own));
}

async function shows(page: Page, name: string, value: unknown): Promise<void> {
  if (isRecords(value)) {
    for (const [at, record] of value.entries()) for (const [cell, one] of Object.entries(record)) await shows(page, `${name}.${at + 1}.${cell}`, one);
    await expect(page.locator(`[name^="${name}.${value.length + 1}."]`), `${name} has no more records`).toHaveCount(0);
  } else if (Array.isArray(value)) {
    await expect.poll(() => checked(page, name), name).toEqual(value.map(String).sort());
  } else if (isFields(value) && "own" in value) await expect(field(page, name)).toHaveValue(String(value.own));
  else if (isFields(value)) for (const [item, level] of Object.entries(value)) await expect(option(page, `${name}.${item}`, String(level)), item).toBeChecked();
  else if (value === true) await expect(field(page, name)).toBeChecked();
  else if (await isOption(page, name, value)) await expect(option(page, name, String(value))).toBeChecked();
  else if ((await field(page, name).getAttribute("role")) === "combobox") await expect(field(page, name)).toHaveValue(GEMEENTEN[String(value)] ?? /\S/);
  else await expect(field(page, name)).toHaveValue(String(value));
}

const checked = (page: Page, name: string): Promise<string[]> =>
  page.locator(`input[name="${name}"]:checked`).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value).sort());
