// A long proof: a battery that runs out at any moment costs at most the answer that was under way.
import { expect, test, type Page } from "@playwright/test";
import { over } from "./engines/chromium";
import { answer } from "./support/answer";
import { records } from "./support/device";
import { fault, seen } from "./support/faults";
import type { SheetFile } from "./support/files";
import { PEOPLE } from "./support/people";
import { switchOn } from "./support/phone";
import { action, address, eraseEverything, goTo, openFull, saved } from "./support/site";

const KILLS = Number(process.env.KILLS ?? 200);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** A small random generator, so that a failing run can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** The answers and marks in the store. */
async function stored(page: Page): Promise<Pick<SheetFile, "answers" | "marks">> {
  const [record] = (await records(page, "sheets")) as string[];
  return JSON.parse(record!.slice(record!.indexOf("\n") + 1)) as SheetFile;
}

/** What the fields of the question on screen hold. */
const shown = (page: Page): Promise<string[]> =>
  page.locator("[data-question] :is(input, textarea)").evaluateAll((all) =>
    (all as HTMLInputElement[]).map((input) => `${input.name}=${/radio|checkbox/.test(input.type) ? `${input.value}:${input.checked}` : input.value}`),
  );

test(`${KILLS} kills during intakes with every kind of question`, fault("kill-any-moment"), async ({ baseURL }, info) => {
  info.annotations.push({ type: "seed", description: String(SEED) });
  console.log(`seed ${SEED}`);
  const chance = random(SEED);
  const folder = info.outputPath("phone");
  const count = { kills: 0, intakes: 0, earlier: 0, under: 0 };

  let phone = await switchOn(folder, baseURL!);
  while (count.kills < KILLS) {
    const person = PEOPLE[count.intakes++ % PEOPLE.length]!;
    await openFull(phone.page, person.language);
    await goTo(phone.page, "start.version");
    /** What showed as saved, and how it looked. */
    let savedBefore = await stored(phone.page);
    const looks = new Map<string, string[]>();
    for (let turn = 0; ; turn++) {
      await action(phone.page, "next").click();
      const article = phone.page.locator("[data-question]");
      await expect(article).not.toHaveAttribute("data-question", [...looks.keys()].pop() ?? "start.version");
      const question = (await article.getAttribute("data-question"))!;
      const willKill = chance() < 0.6 && count.kills < KILLS;
      const answering = answer(over(phone.page), person, turn);
      if (willKill) {
        await Promise.race([answering.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, chance() * 900))]);
        await phone.kill();
        await answering.catch(() => undefined);
        phone = await switchOn(folder, baseURL!);
        await goTo(phone.page, question);
        const here = await stored(phone.page);
        const where = `seed ${SEED}, kill ${++count.kills}, in ${question}`;
        for (const [earlier, value] of Object.entries(savedBefore.answers)) {
          if (earlier === question) continue;
          expect(here.answers[earlier], `${where}: ${earlier}`).toEqual(value);
          count.earlier++;
        }
        expect(here.marks, where).toEqual(expect.arrayContaining(savedBefore.marks));
        // The last ones are looked at on the screen, too.
        for (const [earlier, look] of [...looks].slice(-2)) {
          await goTo(phone.page, earlier);
          await expect.poll(() => shown(phone.page), `${where}: ${earlier}`).toEqual(look);
        }
        await goTo(phone.page, question);
      } else {
        await answering;
        await saved(phone.page);
      }
      savedBefore = await stored(phone.page);
      looks.set(question, await shown(phone.page));
      if (willKill && question in savedBefore.answers) count.under++;
      if ((await action(phone.page, "finish").count()) || count.kills === KILLS) break;
    }
    for (const [question, look] of looks) {
      await phone.page.goto(`${baseURL}${address(question)}`);
      await goTo(phone.page, question);
      await expect.poll(() => shown(phone.page), `seed ${SEED}, at the end: ${question}`).toEqual(look);
    }
    console.log(JSON.stringify(count));
    await phone.page.goto(`${baseURL}#/intake`);
    await eraseEverything(phone.page);
  }
  await phone.switchOff();
  seen(`${count.kills} kills in ${count.intakes} intakes (seed ${SEED}): ${count.earlier} of ${count.earlier} earlier answers there. Of the ${count.kills} under way, ${count.under} were there, whole or in part`);
});
