// Fills a list of small records: two of them, the second with own words where a pick list takes them.
import { expect, type Page } from "@playwright/test";
import type { Given } from "./given";
import type { Person } from "./people";
import { pickSome } from "./picks";
import { action, field, label } from "./site";

interface Input {
  name: string;
  kind: "combobox" | "radio" | "checkbox" | "number" | "date" | "text";
  values: string[];
}

/** Two records, each field filled. */
export async function fillRecords(page: Page, person: Person, turn: number, given: Given): Promise<void> {
  for (const n of [1, 2]) {
    if (n > 1) await action(page, `add-${given.question}`).click();
    await expect(page.getByRole("listitem").filter({ has: page.locator(`[name^="${given.question}.${n}."]`) })).toBeVisible();
    for (const input of await inputs(page, `${given.question}.${n}.`)) {
      await fill(page, person, input, n, turn, given);
    }
  }
}

/** The fields of a record, in their order. */
async function inputs(page: Page, prefix: string): Promise<Input[]> {
  const found = await page.locator(`[name^="${prefix}"]`).evaluateAll((elements) =>
    elements.map((element) => {
      const input = element as HTMLInputElement;
      const kind = input.getAttribute("role") ?? (input.inputMode === "numeric" ? "number" : input.type);
      return { name: input.name, kind, value: input.value };
    }),
  );
  const byName = new Map<string, Input>();
  for (const { name, kind, value } of found) {
    const input = byName.get(name) ?? { name, kind: kind as Input["kind"], values: [] };
    input.values.push(value);
    byName.set(name, input);
  }
  return [...byName.values()];
}

async function fill(page: Page, person: Person, input: Input, n: number, turn: number, given: Given): Promise<void> {
  const own = person.word(turn * 10 + n);
  switch (input.kind) {
    case "combobox":
      // A country is always in the list; for anything else the second record has words of one's own.
      if (n === 1 || input.name.endsWith(".country")) {
        given.chosen.push(await pickSome(page, person, input.name));
      } else {
        await field(page, input.name).fill(own);
        given.typed.push(own);
      }
      break;
    case "radio": {
      const value = person.always[input.name]?.[0] ?? input.values[person.chooses(input.values.length)]!;
      await label(page, input.name, value).click();
      given.chosen.push((await label(page, input.name, value).innerText()).trim());
      break;
    }
    case "checkbox":
      await label(page, input.name, input.values[0]!).click();
      given.chosen.push((await label(page, input.name, input.values[0]!).innerText()).trim());
      break;
    case "number":
      await field(page, input.name).fill(person.digits(n + 2));
      given.chosen.push(String(n + 2));
      break;
    case "date":
      await field(page, input.name).fill(`2027-0${n}-15`);
      given.chosen.push(`15-${n}-2027`);
      break;
    case "text":
      await field(page, input.name).fill(own);
      given.typed.push(own);
  }
}
