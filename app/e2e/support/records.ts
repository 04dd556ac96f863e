// Fills a list of small records: two of them, the second with own words where a pick list takes them.
import { wait, type Driver } from "../engines/driver";
import type { Given } from "./given";
import type { Person } from "./people";
import { pickSome } from "./picks";
import { at } from "./site";

interface Input {
  name: string;
  kind: "combobox" | "radio" | "checkbox" | "number" | "date" | "text";
  values: string[];
  labels: string[];
}

/** Two records, each field filled. */
export async function fillRecords(driver: Driver, person: Person, turn: number, given: Given): Promise<void> {
  for (const n of [1, 2]) {
    if (n > 1) await driver.click(at.action(`add-${given.question}`));
    for (const input of await readInputs(driver, `${given.question}.${n}.`)) await fill(driver, person, input, n, turn, given);
  }
}

/** The fields of a record, in their order. */
const readInputs = (driver: Driver, prefix: string): Promise<Input[]> =>
  wait(
    driver,
    `the record ${prefix}`,
    (prefix) => {
      const byName = new Map<string, Input>();
      for (const input of document.querySelectorAll<HTMLInputElement>(`[name^="${prefix}"]`)) {
        const kind = (input.getAttribute("role") ?? (input.inputMode === "numeric" ? "number" : input.type)) as Input["kind"];
        const one = byName.get(input.name) ?? { name: input.name, kind, values: [], labels: [] };
        one.values.push(input.value);
        one.labels.push(input.closest("label")?.innerText.trim() ?? "");
        byName.set(input.name, one);
      }
      return byName.size > 0 ? [...byName.values()] : null;
    },
    prefix,
  );

async function fill(driver: Driver, person: Person, input: Input, n: number, turn: number, given: Given): Promise<void> {
  const own = person.word(turn * 10 + n);
  const typeOwn = async () => {
    await driver.type(at.field(input.name), own);
    given.typed.push(own);
  };
  const choose = async (value: string) => {
    await driver.click(at.label(input.name, value));
    given.chosen.push(input.labels[input.values.indexOf(value)]!);
  };
  switch (input.kind) {
    case "combobox":
      // A country is always in the list; for anything else the second record has words of one's own.
      if (n === 1 || input.name.endsWith(".country")) given.chosen.push(await pickSome(driver, person, input.name));
      else await typeOwn();
      break;
    case "radio":
      await choose(person.always[input.name]?.[0] ?? input.values[person.chooses(input.values.length)]!);
      break;
    case "checkbox":
      await choose(input.values[0]!);
      break;
    case "number":
      await driver.type(at.field(input.name), person.digits(n + 2));
      given.chosen.push(String(n + 2));
      break;
    case "date":
      await setNatively(driver, input.name, `2027-0${n}-15`);
      given.chosen.push(`15-${n}-2027`);
      break;
    case "text":
      await typeOwn();
  }
}

/** Sets a date or a time as the browser's own picker does, which no driver reaches. */
export const setNatively = (driver: Driver, name: string, value: string): Promise<void> =>
  driver.read(
    (name, value) => {
      const field = document.getElementsByName(name)[0] as HTMLInputElement;
      field.focus();
      field.value = value;
      for (const event of ["input", "change"]) field.dispatchEvent(new Event(event, { bubbles: true }));
    },
    name,
    value,
  );
