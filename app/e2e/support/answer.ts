// Answers whatever question is on screen, the way a person would: what kind it is, is read from the page.
import type { Driver } from "../engines/driver";
import type { Given } from "./given";
import type { Person } from "./people";
import { fillRecords } from "./records";
import { at } from "./site";
import { pickSome } from "./picks";

/** The question on screen, as far as it says how it can be answered. */
interface Shown {
  question: string;
  kind: "week" | "records" | "pick" | "text" | "number" | "items" | "choice";
  /** Its radios and checkboxes by their names, in the order of the page, with what their labels say. */
  options: { name: string; group: string; values: string[]; labels: string[] }[];
  /** The heads of the rows of a week. */
  days: string[];
  own: boolean;
}

/** Reads the question on screen. */
const readQuestion = (driver: Driver): Promise<Shown> =>
  driver.read(() => {
    const article = document.querySelector("[data-question]")!;
    const question = article.getAttribute("data-question")!;
    const has = (selector: string) => article.querySelector(selector) !== null;
    const kind = has("table") ? "week"
      : has("ol.records, [data-action^=add-]") ? "records"
      : has("[role=combobox]") ? "pick"
      : has("textarea") ? "text"
      : has("[inputmode=numeric]") ? "number"
      : has(`[type=radio][name^="${question}."]`) ? "items"
      : "choice";
    const options = new Map<string, Shown["options"][number]>();
    for (const input of article.querySelectorAll<HTMLInputElement>("input[type=radio], input[type=checkbox]")) {
      const group = input.closest("fieldset")?.querySelector("legend")?.innerText.trim() ?? "";
      const one = options.get(input.name) ?? { name: input.name, group, values: [], labels: [] };
      one.values.push(input.value);
      one.labels.push(input.closest("label")?.innerText.trim() ?? "");
      options.set(input.name, one);
    }
    const days = [...article.querySelectorAll<HTMLElement>("th[scope=row]")].map((head) => head.innerText.trim());
    return { question, kind, options: [...options.values()], days, own: document.getElementsByName(`${question}.own`).length > 0 };
  });

/** Answers the question on screen; `turn` counts the questions, so that no two answers are alike. */
export async function answer(driver: Driver, person: Person, turn: number): Promise<Given> {
  const { question } = await readQuestion(driver);
  const given: Given = { question, chosen: [], typed: [] };
  if (person.marks.includes(question)) await driver.click(at.action("discuss"));
  const refusal = person.refuses[question];
  if (refusal) {
    // "Skip" goes on by itself; the others stay visible on the question.
    if (refusal !== "skip") await driver.click(at.action(refusal));
    return { ...given, refused: refusal };
  }
  const shown = await readQuestion(driver);
  const type = async (name: string) => {
    const word = person.word(turn);
    await driver.type(at.field(name), word);
    given.typed.push(word);
  };
  switch (shown.kind) {
    case "week":
      await fillWeek(driver, person, turn, shown);
      given.chosen.push(...shown.days);
      break;
    case "records":
      await fillRecords(driver, person, turn, given);
      break;
    case "pick":
      given.chosen.push(await pickSome(driver, person, question));
      break;
    case "text":
      await type(question);
      break;
    case "number": {
      // A number that fits the question: its bounds are in the hint beside it.
      const number = question === "me.arrival" ? 2016 + person.chooses(5) : 20 + person.chooses(9);
      await driver.type(at.field(question), person.digits(number));
      given.chosen.push(String(number));
      break;
    }
    case "items":
      await judgeItems(driver, person, turn, shown, given);
      break;
    case "choice":
      await choose(driver, person, turn, shown, given);
  }
  // Choosing "something else" may open the field for own words.
  if ((await readQuestion(driver)).own) await type(`${question}.own`);
  return given;
}

async function choose(driver: Driver, person: Person, turn: number, { question, options }: Shown, given: Given): Promise<void> {
  const { values, labels } = options.find(({ name }) => name === question)!;
  const isScale = values.join() === "1,2,3,4,5";
  // Faces: every value of the scale comes along, whoever answers.
  const wanted = person.always[question] ?? [values[isScale ? turn % 5 : person.chooses(values.length)]!];
  for (const value of wanted) {
    await driver.click(at.label(question, value));
    given.chosen.push(labels[values.indexOf(value)]!);
  }
}

async function judgeItems(driver: Driver, person: Person, turn: number, { options }: Shown, given: Given): Promise<void> {
  for (const [item, { name, group, values, labels }] of options.entries()) {
    const level = (item + turn + person.chooses(3)) % values.length;
    await driver.click(at.label(name, values[level]!));
    given.chosen.push(labels[level]!, group);
  }
}

async function fillWeek(driver: Driver, person: Person, turn: number, { options }: Shown): Promise<void> {
  if (options.length !== 21) throw new Error(`A week has 21 parts, this one ${options.length}`);
  for (const [part, { name, values }] of options.entries()) {
    // No two days in a row are alike: the summary groups days that are alike.
    await driver.click(at.label(name, values[(part + Math.floor(part / 3) + turn + person.chooses(3)) % 3]!));
  }
}
