// Picks from a list by searching for it, as a person does: some letters, then a tap.
import { wait, type Driver } from "../engines/driver";
import type { Person } from "./people";
import { at } from "./site";

/** Picks something by its first letters and returns its name. */
export async function pickSome(driver: Driver, person: Person, name: string): Promise<string> {
  await driver.click(at.field(name));
  const offered = await wait(
    driver,
    `what ${name} offers`,
    (name) => {
      const list = document.getElementById(`${name}-list`);
      if (!list?.checkVisibility()) return null;
      return [...list.querySelectorAll<HTMLElement>("[data-value]")].map((option) => ({ code: option.dataset.value!, called: option.innerText.trim() }));
    },
    name,
  );
  const { code, called } = offered[person.chooses(offered.length)]!;
  await driver.type(at.field(name), called.slice(0, 4));
  await driver.click(`[id="${name}-list"] [data-value="${code}"]`);
  await wait(
    driver,
    `${name} to be ${called}`,
    (name, called) => !document.getElementById(`${name}-list`)?.checkVisibility() && (document.getElementsByName(name)[0] as HTMLInputElement).value === called,
    name,
    called,
  );
  return called;
}
