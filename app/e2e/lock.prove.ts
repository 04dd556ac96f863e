// A long proof: a battery that runs out at any moment while a lock is put on, taken off or given another code leaves every record openable, and after the next
// unlocking all of them under the lock, or none.
import { expect, test, type Page } from "@playwright/test";
import { seen } from "./support/faults";
import { chooseFile, sheetFile } from "./support/files";
import { switchOn } from "./support/phone";
import { changeCode, gate, typeLock, unlock } from "./support/profiles";
import { action, field, open, saved, typeAnswer, visit } from "./support/site";
import { everythingStored } from "./support/storage";
import { message } from "./support/texts";

const KILLS = Number(process.env.KILLS ?? 60);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

const MINE = "ሰላማዊት ባዕላ";
const SPOKEN = "GESPROKEN";
const COPIES = 12;
const CODES = ["vier rode fietsen", "twee blauwe boten"];
/** What a header and a sealed text begin with. */
const [HEADER, SEALED] = ["lock2:", "slot2:"];

/** A small random generator, so that a failing run can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Copies that were set aside and a recording, so that there is something to convert. */
async function severalRecords(page: Page): Promise<void> {
  await open(page, "nl");
  await typeAnswer(page, "me.name", MINE);
  await visit(page, "#/intake");
  const sounds = { "talk.questions": { type: "audio/webm", seconds: 2, data: Buffer.from(SPOKEN).toString("base64") } };
  for (let copy = 0; copy < COPIES; copy++) {
    await chooseFile(page, sheetFile({ answers: { "me.name": MINE, "talk.questions": { spoken: 2 } }, sounds }));
    await action(page, "replace-confirm").click();
    await expect(page.getByText(message("nl", "file-opened"))).toBeVisible();
    await saved(page);
  }
}

/** Counts what is written into databases from now on. */
const countWrites = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, { writes: 0 });
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      (window as never as { writes: number }).writes++;
      return put.call(this, value, key);
    };
  });

const writesReach = async (page: Page, writes: number): Promise<void> => {
  await page.waitForFunction((writes) => (window as never as { writes: number }).writes >= writes, writes, { polling: 1 });
};

test(`${KILLS} kills around putting a lock on, taking it off and changing its code`, async ({ baseURL }, info) => {
  info.annotations.push({ type: "seed", description: String(SEED) });
  console.log(`seed ${SEED}`);
  const chance = random(SEED);
  const folder = info.outputPath("phone");
  const count = { "put on": 0, "taken off": 0, changed: 0, interrupted: 0, newCode: 0 };

  let phone = await switchOn(folder, baseURL!);
  await severalRecords(phone.page);
  /** The codes that may open the answers: one, or the former and the next. */
  let codes: string[] = [];
  for (let kill = 1; kill <= KILLS; kill++) {
    const where = `seed ${SEED}, kill ${kill}`;
    await visit(phone.page, "#/wie");
    await expect(action(phone.page, "vault-on").or(action(phone.page, "vault-off"))).toBeVisible();
    const isOn = await action(phone.page, "vault-off").isVisible();
    await countWrites(phone.page);
    const next = CODES[kill % 2]!;
    let acting: Promise<void>;
    if (!isOn) {
      count["put on"]++;
      codes = [next];
      acting = typeLock(phone.page, next);
    } else if (chance() < 0.5) {
      count["taken off"]++;
      codes = codes.slice(0, 1);
      acting = action(phone.page, "vault-off").click();
    } else {
      count.changed++;
      const former = codes[0]!;
      codes = [former, next];
      acting = changeCode(phone.page, former, next);
    }
    // The form is filled in: what follows is cut at any moment, or right after any write.
    await acting;
    if (chance() < 0.3) await new Promise((resolve) => setTimeout(resolve, chance() * 1_500));
    else await writesReach(phone.page, 1 + Math.floor(chance() * (codes.length === 2 ? 1 : COPIES)));
    await phone.kill();

    phone = await switchOn(folder, `${baseURL}#/intake/me/name`);
    await expect(field(phone.page, "me.name").or(action(phone.page, "unlock")), where).toBeVisible({ timeout: 30_000 });
    const stored = await everythingStored(phone.page);
    if (stored.includes(MINE) && stored.includes(HEADER)) count.interrupted++;
    if (await gate(phone.page).isVisible()) {
      let opened: string | undefined;
      for (const code of codes) {
        await unlock(phone.page, code);
        const wrong = phone.page.getByText(message("nl", "vault-wrong"));
        await expect(phone.page.locator('[data-action="unlock"]:disabled'), where).toHaveCount(0, { timeout: 30_000 });
        await expect(field(phone.page, "me.name").or(wrong), where).toBeVisible({ timeout: 30_000 });
        if (await field(phone.page, "me.name").isVisible()) {
          opened = code;
          break;
        }
      }
      expect(opened, `${where}: one of ${codes.join(", ")} opens`).toBeDefined();
      if (codes.length === 2 && opened === next) count.newCode++;
      codes = [opened!];
    }
    await expect(field(phone.page, "me.name"), where).toHaveValue(MINE);
    // Under the lock nothing is plain, without it nothing is sealed.
    const settled = await everythingStored(phone.page);
    const isLocked = settled.includes(HEADER);
    expect(settled.includes(MINE), `${where}: plain`).toBe(!isLocked);
    expect(settled.includes(SEALED), `${where}: sealed`).toBe(isLocked);
    console.log(JSON.stringify({ kill, ...count }));
  }
  // Taking it off opens every record that is sealed: one that does not open would stop it.
  await visit(phone.page, "#/wie");
  await expect(action(phone.page, "vault-on").or(action(phone.page, "vault-off"))).toBeVisible();
  if (await action(phone.page, "vault-off").isVisible()) await action(phone.page, "vault-off").click();
  await expect(action(phone.page, "vault-on")).toBeVisible({ timeout: 30_000 });
  const all = await everythingStored(phone.page);
  expect(all).not.toContain(SEALED);
  expect(all.split(MINE).length - 1, "every record is there").toBe(COPIES + 1);
  await phone.switchOff();
  seen(`${KILLS} kills (seed ${SEED}): ${count["put on"]} while putting on, ${count["taken off"]} while taking off, ${count.changed} while changing the code; ${count.interrupted} left records of both kinds, none after the next unlocking; ${count.newCode} had the new code already`);
});
