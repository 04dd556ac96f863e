// No space left, by the browser's quota, by the database, by the disk: there is a message, and no answer is lost.
import { expect, test } from "@playwright/test";
import { fillDevice, limitQuota } from "./support/device";
import { databases, smallDisk } from "./support/disk";
import { fault, seen } from "./support/faults";
import { switchOn } from "./support/phone";
import { field, goTo, open, openFull, saved } from "./support/site";
import { ANSWERS, giveAnswer, showsAnswer, storedText, savedState, warnsNotSaved, type Sample } from "./support/sample-answers";

test.setTimeout(400_000);

test("the browser's quota for the site runs out at every answer in turn", fault("storage-full-nth"), async ({ browser }, info) => {
  const answers = ["me.name", "obstacles.tried", "knowing.rumour", "after.next"].map((question): Sample => [question, `${question} ${"ш".repeat(19_000)}`]);
  for (let n = 1; n <= answers.length; n++) {
    const context = await browser.newContext(info.project.use);
    const page = await context.newPage();
    await open(page, "nl");
    // Each write holds all answers until then: beside what is used, there is space for more than the one before and less than the n-th.
    const usage = () => page.evaluate(async () => (await navigator.storage.estimate()).usage!);
    await expect.poll(usage).toBeGreaterThan(0);
    const taken = await usage();
    const limit = await limitQuota(page, taken + (n - 0.4) * 38_000);
    await openFull(page, "nl");
    for (const answer of answers.slice(0, n - 1)) {
      await giveAnswer(page, answer);
      await saved(page);
    }
    await giveAnswer(page, answers[n - 1]!);
    await saved(page, "no");
    await warnsNotSaved(page);
    const stored = await storedText(page);
    expect(stored).not.toContain(answers[n - 1]![1]);
    for (const [, words] of answers.slice(0, n - 1)) expect(stored).toContain(words);
    await page.reload();
    for (const answer of answers.slice(0, n)) await showsAnswer(page, answer);
    await saved(page, "no");

    await limit.lift();
    // The browser takes a while to see it.
    await expect(async () => {
      for (const where of ["phone", "video"]) await giveAnswer(page, ["talk.where", where]);
      await saved(page);
    }).toPass({ timeout: 90_000 });
    await page.reload();
    for (const answer of answers.slice(0, n)) await showsAnswer(page, answer);
    await saved(page);
    await context.close();
  }
  seen(`n = 1 to ${answers.length}: told each time; earlier answers in the store, all of them there after a reload, all saved when there was room`);
});

test("the database refuses every write in turn", fault("storage-full-put"), async ({ browser }, info) => {
  // The first two choose who fills it in and the version; then every letter is a write.
  const answers: Sample[] = [["start.helper", "alone"], ["start.version", "full"], ["me.name", "Selam"], ...ANSWERS.slice(1, 4)];
  const writes = answers.length + "Selam".length - 1;
  for (let n = 0; n < writes; n++) {
    const context = await browser.newContext(info.project.use);
    const page = await context.newPage();
    const device = await fillDevice(page, n);
    await open(page, "nl");
    for (const answer of answers) {
      if (answer[0] !== "me.name") await giveAnswer(page, answer);
      else {
        await goTo(page, "me.name");
        for (const letter of answer[1]) {
          await field(page, "me.name").press(letter);
          await savedState(page);
        }
      }
      await savedState(page);
    }
    expect(await savedState(page), `write ${n + 1}`).toBe("no");
    await warnsNotSaved(page);
    for (const answer of answers) await showsAnswer(page, answer);
    await device.makeRoom();
    await giveAnswer(page, ["talk.where", "phone"]);
    await saved(page);
    for (const [question] of answers) expect(await storedText(page)).toContain(`"${question}"`);
    await context.close();
  }
  seen(`n = 1 to ${writes}: told each time; nothing missing from the page, all saved when there was room`);
});

test("the disk is full", fault("storage-full-disk"), async ({ baseURL }, info) => {
  const folder = info.outputPath("phone");
  const disk = await smallDisk(databases(folder), 1024);
  if (typeof disk === "string") return test.skip(true, `This machine gives a test no disk of its own: ${disk}`);
  let phone = await switchOn(folder, baseURL!, disk.under);
  await openFull(phone.page, "nl");
  const questions = ["obstacles.tried", "knowing.rumour", "after.next"];
  /** The last words of each question that showed as saved, then those that did not. */
  const last = new Map<string, string>();
  for (let n = 0, state = "yes"; state === "yes"; n++) {
    expect(n, "the disk fills up").toBeLessThan(60);
    const answer: Sample = [questions[n % questions.length]!, `${n} ${"x".repeat(18_000)}`];
    await giveAnswer(phone.page, answer);
    last.set(...answer);
    state = await savedState(phone.page);
  }
  await warnsNotSaved(phone.page);
  expect(last.size).toBe(questions.length);
  disk.resize(64 * 1024);
  const after: Sample = ["talk.where", "phone"];
  await giveAnswer(phone.page, after);
  await saved(phone.page);
  await phone.switchOff();

  // Chromium deletes a database that it wrote to after the disk was full: the copy beside it is loaded.
  phone = await switchOn(folder, baseURL!, disk.under);
  for (const answer of [...last, after]) await showsAnswer(phone.page, answer);
  await saved(phone.page);
  await phone.page.reload();
  for (const answer of [...last, after]) await showsAnswer(phone.page, answer);
  seen(`told; when there was room all of it was saved without a reload; ${last.size + 1} of ${last.size + 1} there when the browser starts again`);
  await phone.switchOff();
  disk.end();
});
