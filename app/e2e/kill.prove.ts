// A long proof: a battery that runs out at any moment costs at most the answer that was under way.
import { expect, test } from "@playwright/test";
import { switchOn, type Phone } from "./support/phone";
import { address, field, goTo, openFull, saved } from "./support/site";

const KILLS = Number(process.env.KILLS ?? 50);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** A small random generator, so that a failing run can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

test(`${KILLS} kills during an intake`, async ({ baseURL }, info) => {
  info.annotations.push({ type: "seed", description: String(SEED) });
  console.log(`seed ${SEED}`);
  const chance = random(SEED);
  const folder = info.outputPath("phone");
  const questions = ["me.name", "obstacles.tried", "knowing.rumour", "after.next"];
  /** What was called saved, by question. */
  const acknowledged = new Map<string, string>();

  let phone: Phone = await switchOn(folder, baseURL!);
  await openFull(phone.page, "ti");
  for (let kill = 1; kill <= KILLS; kill++) {
    // Some answers, then one under way when the battery runs out.
    const answers = 1 + Math.floor(chance() * 4);
    for (let n = 0; n < answers; n++) {
      const question = questions[Math.floor(chance() * questions.length)]!;
      const words = `ቃል ${kill}-${n}`;
      await goTo(phone.page, question);
      await field(phone.page, question).fill(words);
      await saved(phone.page);
      acknowledged.set(question, words);
    }
    const under = questions[Math.floor(chance() * questions.length)]!;
    await goTo(phone.page, under);
    const typing = field(phone.page, under).pressSequentially("ሰላም ዓለም", { delay: 5 }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, chance() * 80));
    await phone.kill();
    await typing;

    phone = await switchOn(folder, baseURL!);
    for (const [question, words] of acknowledged) {
      await phone.page.goto(`${baseURL}${address(question)}`);
      const input = field(phone.page, question);
      // Of the answer under way, some letters may have come through beside the saved words; those never go.
      if (question === under) await expect(input, `kill ${kill}`).toHaveValue(new RegExp(words));
      else await expect(input, `kill ${kill}`).toHaveValue(words);
      acknowledged.set(question, await input.inputValue());
    }
  }
  await phone.switchOff();
});
