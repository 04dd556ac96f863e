// The storage is forbidden, read-only, damaged or deleted. There is a message, and nothing shows as saved that is not.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { evict } from "./support/device";
import { allowWriting, UNPRIVILEGED, database, databases } from "./support/disk";
import { fault, seen } from "./support/faults";
import { readyOffline } from "./support/offline";
import { switchOn } from "./support/phone";
import { field, goTo, open, openFull, saved, speaks, visit } from "./support/site";
import { ANSWERS, phoneWithAnswers, giveAnswer, showsAnswer, storedText, savedState, warnsNotSaved, type Sample } from "./support/sample-answers";

const NEW: Sample = ["me.phase", "done"];

/** The browser's own error when it opens no database. */
const refusal = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        try {
          const opening = indexedDB.open("mv");
          opening.onsuccess = () => (opening.result.close(), resolve("none"));
          opening.onerror = () => resolve(opening.error!.name);
        } catch (error) {
          resolve((error as DOMException).name);
        }
      }),
  );

test("a browser set to block all site data", fault("storage-absent"), async ({ baseURL }, info) => {
  const folder = info.outputPath("phone");
  mkdirSync(join(folder, "Default"), { recursive: true });
  writeFileSync(join(folder, "Default/Preferences"), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
  const { page, switchOff } = await switchOn(folder, baseURL!);
  const why = await refusal(page);
  expect(why).not.toBe("none");
  await open(page, "nl");
  for (const answer of ANSWERS) await giveAnswer(page, answer);
  await saved(page, "no");
  await warnsNotSaved(page);
  for (const answer of ANSWERS) await showsAnswer(page, answer);
  seen(`${why} from the browser; told; ${ANSWERS.length} of ${ANSWERS.length} answers on the page`);
  await switchOff();
});

test("a database whose files are read-only", fault("storage-read-only"), async ({ baseURL }, info) => {
  const folder = info.outputPath("phone");
  const [first, second, ...rest] = ANSWERS;
  let phone = await phoneWithAnswers(folder, baseURL!, [first!, second!]);
  await phone.switchOff();

  allowWriting(folder, false);
  phone = await switchOn(folder, baseURL!, UNPRIVILEGED);
  const why = await refusal(phone.page);
  expect(why).not.toBe("none");
  await open(phone.page, "nl");
  for (const answer of rest) await giveAnswer(phone.page, answer);
  await saved(phone.page, "no");
  await warnsNotSaved(phone.page);
  for (const answer of rest) await showsAnswer(phone.page, answer);
  await phone.page.reload();
  for (const answer of rest) await showsAnswer(phone.page, answer);
  await phone.switchOff();

  allowWriting(folder, true);
  phone = await switchOn(folder, baseURL!);
  for (const answer of ANSWERS) await showsAnswer(phone.page, answer);
  await saved(phone.page);
  seen(`${why} from the browser; told; ${rest.length} of ${rest.length} new answers on the page and after a reload; with the files writable again ${ANSWERS.length} of ${ANSWERS.length}`);
  await phone.switchOff();
});

const DAMAGE = {
  "disk-files-truncated": (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
  "disk-files-flipped": (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at % 97 === 10 ? byte ^ 0xff : byte))),
} as const;

for (const [id, damage] of Object.entries(DAMAGE)) {
  test(`the browser's own files of the database are damaged: ${id}`, fault(id as keyof typeof DAMAGE), async ({ baseURL }, info) => {
    test.setTimeout(240_000);
    const results: string[] = [];
    for (const part of [".log", "MANIFEST", "CURRENT", "every file"]) {
      const folder = info.outputPath(part.replace(/\W/g, ""));
      let phone = await phoneWithAnswers(folder, baseURL!);
      await phone.switchOff();
      const within = database(folder);
      const hit = readdirSync(within).filter((name) => !/^LO/.test(name) && (part === "every file" || name.includes(part)) && statSync(join(within, name)).size);
      expect(hit).not.toEqual([]);
      for (const name of hit) writeFileSync(join(within, name), damage(readFileSync(join(within, name))));

      phone = await switchOn(folder, baseURL!);
      await phone.page.goto(`${baseURL}#/taal/nl`);
      await speaks(phone.page, "nl");
      const why = await refusal(phone.page);
      if (why !== "none") {
        // The browser cannot recover, and the site shows that.
        await giveAnswer(phone.page, NEW);
        await saved(phone.page, "no");
        await warnsNotSaved(phone.page);
        results.push(`${part}: ${why}, told`);
        await phone.switchOff();
        continue;
      }
      const stored = await storedText(phone.page);
      results.push(`${part}: ${ANSWERS.filter(([question]) => stored.includes(`"${question}"`)).length} of ${ANSWERS.length} left`);
      // The site shows what the browser reported to it.
      await giveAnswer(phone.page, NEW);
      expect(await savedState(phone.page)).toBe("yes");
      await phone.page.reload();
      await showsAnswer(phone.page, NEW);
      await phone.switchOff();
      phone = await switchOn(folder, baseURL!);
      if (!(await storedText(phone.page)).includes(`"${NEW[0]}"`)) results.push(`${results.pop()}, the new one lost at the next start`);
      await phone.switchOff();
    }
    seen(`starts and takes a new answer each time; ${results.join("; ")}`);
  });
}

test("a battery that ran out while the browser wrote its own files loses nothing at the next starts", fault("kill-in-writing"), async ({ baseURL }, info) => {
  const folder = info.outputPath("phone");
  let phone = await phoneWithAnswers(folder, baseURL!);
  await phone.kill();
  // The header of a record of which nothing was written any more.
  const log = readdirSync(database(folder)).find((name) => name.endsWith(".log"))!;
  appendFileSync(join(database(folder), log), Buffer.from([1, 2, 3, 4, 200, 0, 1]));

  phone = await switchOn(folder, baseURL!);
  for (const answer of ANSWERS) await showsAnswer(phone.page, answer);
  await expect.poll(() => existsSync(join(database(folder), log)), "the browser writes on in another log").toBe(false);
  await giveAnswer(phone.page, NEW);
  await saved(phone.page);
  await phone.kill();
  phone = await switchOn(folder, baseURL!);
  for (const answer of [...ANSWERS, NEW]) await showsAnswer(phone.page, answer);
  seen(`${ANSWERS.length + 1} of ${ANSWERS.length + 1} there`);
  await phone.switchOff();
});

test("the stored answers are gone when the site is opened again", fault("eviction-away"), async ({ baseURL }, info) => {
  const folder = info.outputPath("phone");
  let phone = await phoneWithAnswers(folder, baseURL!);
  await phone.switchOff();
  rmSync(databases(folder), { recursive: true });

  phone = await switchOn(folder, baseURL!);
  await goTo(phone.page, "me.name");
  await expect(field(phone.page, "me.name")).toHaveValue("");
  await giveAnswer(phone.page, NEW);
  await saved(phone.page);
  await phone.kill();
  phone = await switchOn(folder, baseURL!);
  await showsAnswer(phone.page, NEW);
  seen("the questions are empty, it is not told; what is called saved then is there after a kill");
  await phone.switchOff();
});

test("the stored answers are deleted while a question is open", fault("eviction-open"), async ({ page }) => {
  await openFull(page, "nl");
  for (const answer of ANSWERS.slice(0, 4)) await giveAnswer(page, answer);
  await saved(page);
  await evict(page, "indexeddb");
  for (const answer of ANSWERS.slice(4)) await giveAnswer(page, answer);
  const state = await savedState(page);
  if (state === "yes") for (const [question] of ANSWERS) expect(await storedText(page)).toContain(`"${question}"`);
  else await warnsNotSaved(page);
  for (const answer of ANSWERS) await showsAnswer(page, answer);
  await page.reload();
  for (const answer of ANSWERS) await showsAnswer(page, answer);
  seen(`${state === "yes" ? "all of it saved anew at the next answer" : "told"}; ${ANSWERS.length} of ${ANSWERS.length} answers on the page and after a reload`);
});

test.describe(() => {
  test.use({ serviceWorkers: "allow" });

  test("the site's own files are deleted while a question is open", fault("eviction-files"), async ({ page }) => {
    const files = () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))).reduce((sum, one) => sum + one, 0));
    await openFull(page, "nl");
    await readyOffline(page);
    const before = await files();
    await goTo(page, "me.name");
    await field(page, "me.name").fill("Selam");
    await evict(page, "cache_storage");
    expect(await files()).toBe(0);
    await field(page, "me.name").fill("Selam Tesfay");
    await saved(page);
    await page.reload();
    await showsAnswer(page, ANSWERS[0]!);
    await visit(page, "#/samenvatting");
    await expect(page.locator(".doc")).toBeVisible();
    await readyOffline(page);
    const after = await files();
    expect(after).toBeGreaterThan(0);
    seen(`the answer is there and saved; ${after === before ? "every file" : "what is not of the first screen"} is fetched and kept again`);
  });
});
