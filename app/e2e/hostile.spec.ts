// Whatever is typed is text and stays text: on the screen, on paper, in files, through a code, in copies and tables.
import { expect, test, type Page } from "@playwright/test";
import { over } from "./engines/chromium";
import { copyWith } from "./support/clipboard";
import { chooseFile, download, downloadSheet } from "./support/files";
import { hostile, HOSTILE, injected, occurrences, watchForHarm } from "./support/hostile";
import { list, reflectOn, finishList, STEPS } from "./support/lists";
import { paper } from "./support/paper";
import { PEOPLE } from "./support/people";
import { scan } from "./support/qr";
import { answerQuestion, beginTurn, beginRound, closeRound, finishedCount, finishTurn, openSession, QUESTIONS, sessionFile, VOTED } from "./support/session";
import { action, field, finish, goTo, include, open, openFull, saved, tap, visit } from "./support/site";
import { walkToTheEnd } from "./support/walk";

/** The end by which a text is found again. */
const end = (text: string): string => text.slice(text.lastIndexOf(" w") + 1);

/** A session stores no invisible characters: whoever reads along sees what there is. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, "").replace(/\s+/g, " ");

/** Each of these is on the page in full, as text, and does not change the direction of its neighbours. */
async function areShownAsText(page: Page, texts: string[], where: string, as = (text: string) => text): Promise<void> {
  for (const text of texts) {
    const found = await occurrences(page, end(text));
    expect.soft(found.length, `${where}: ${JSON.stringify(text)}`).toBeGreaterThan(0);
    for (const { text: shown, isolated } of found) {
      expect.soft(as(shown), where).toContain(as(text));
      expect.soft(isolated, `${where}: ${JSON.stringify(text)} is isolated`).toBe(true);
    }
  }
  expect.soft(await injected(page), where).toEqual([]);
}

test("hostile text in every free field of the intake stays text", async ({ page, browser }, info) => {
  test.setTimeout(300_000);
  const fine = await watchForHarm(page);
  let n = 0;
  const person = { ...PEOPLE[0]!, word: () => hostile((n += 3)) };
  await open(page, "nl");
  // Pasted: no keyboard types such texts.
  const pasting = { ...over(page), type: (selector: string, text: string) => page.locator(selector).fill(text) };
  const given = await walkToTheEnd(pasting, person);
  const texts = [...new Set(given.filter(({ refused }) => !refused).flatMap(({ typed }) => typed))];
  expect(new Set(texts.map((text) => text.replace(/ w\d+w$/, ""))).size, "most kinds were used").toBeGreaterThan(7);
  await include(page, "all");
  await areShownAsText(page, texts, "the summary");
  const printed = await paper(page);
  for (const text of texts) expect.soft(printed.has(end(text)), `on paper: ${JSON.stringify(text)}`).toBe(true);

  // In the fields themselves.
  for (const { question, typed, refused } of given) {
    if (refused || !typed.length) continue;
    await goTo(page, question);
    const values = await page.locator("[data-question] :is(input, textarea)").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    for (const text of typed) expect.soft(values, question).toContain(text);
  }

  // To the klantmanager: by a link, and as a text.
  await finish(page);
  const dutch = await copyWith(page, "copy-text");
  const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
  for (const text of texts) expect.soft(dutch, "the Dutch text").toContain(text.replace(TURNS, ""));
  expect.soft(dutch, "nothing that turns the rest of a line around").not.toMatch(TURNS);
  await action(page, "lock").click();
  const klantmanager = await (await browser.newContext(info.project.use)).newPage();
  const fineThere = await watchForHarm(klantmanager);
  await klantmanager.goto(await copyWith(page, "copy-link"));
  await expect(klantmanager.locator(".doc [data-summary=agreements]")).toBeVisible();
  await areShownAsText(klantmanager, texts, "received");
  fineThere();
  await klantmanager.context().close();

  // In a file, and opened from it.
  await visit(page, "#/intake");
  const { text: file } = await downloadSheet(page, "backup");
  const answers = JSON.stringify((JSON.parse(file) as { answers: unknown }).answers);
  for (const text of texts) expect.soft(answers, "the file").toContain(JSON.stringify(text).slice(1, -1));
  const elsewhere = await (await browser.newContext(info.project.use)).newPage();
  const fineElsewhere = await watchForHarm(elsewhere);
  await open(elsewhere, "ar");
  await chooseFile(elsewhere, file);
  // What is shared was chosen in the file.
  await finish(elsewhere);
  await areShownAsText(elsewhere, texts, "opened from the file, in Arabic");
  fineElsewhere();
  await elsewhere.context().close();
  fine();
});

test("hostile text through the code on the screen stays text", async ({ page, browser }, info) => {
  test.setTimeout(240_000);
  await openFull(page, "ti");
  const klantmanager = await (await browser.newContext(info.project.use)).newPage();
  const fine = await watchForHarm(klantmanager);
  for (const [n, kind] of Object.keys(HOSTILE).entries()) {
    await goTo(page, "obstacles.tried");
    await field(page, "obstacles.tried").fill(hostile(n));
    await saved(page);
    await finish(page);
    await action(page, "show-code").click();
    await klantmanager.goto("about:blank");
    await klantmanager.goto(await scan(page));
    await expect(klantmanager.locator(".doc [data-summary=agreements]")).toBeVisible();
    await areShownAsText(klantmanager, [hostile(n)], kind);
    await action(page, "code-close").click();
  }
  fine();
  await klantmanager.context().close();
});

test("hostile text in the notes of a reflection list stays text", async ({ page }) => {
  test.setTimeout(180_000);
  const fine = await watchForHarm(page);
  await open(page, "nl");
  const { id, questions } = list("klanten");
  const texts: string[] = [];
  for (const [n, question] of questions.entries()) {
    const text = hostile(n);
    await reflectOn(page, question.id);
    if (question.selfView) await tap(page, question.id, STEPS[n % 4]!);
    await field(page, question.selfView ? `${question.id}.note` : question.id).fill(text);
    await saved(page);
    texts.push(text);
  }
  expect(texts.length).toBeGreaterThanOrEqual(Object.keys(HOSTILE).length);
  await finishList(page, id);
  await areShownAsText(page, texts, "the page of one's own");
  const printed = await paper(page);
  for (const text of texts) expect.soft(printed.has(end(text)), `on paper: ${JSON.stringify(text)}`).toBe(true);
  const { text: file } = await downloadSheet(page, "download");
  for (const text of texts) expect.soft(file, "the file").toContain(JSON.stringify(text).slice(1, -1));
  fine();
});

/** The cells of a table as a spreadsheet reads them. */
const cells = (table: string): string[] => [...table.matchAll(/"((?:[^"]|"")*)"(?:;|\r\n|$)/g)].map((match) => match[1]!.replaceAll('""', '"'));

test("hostile text in a session with a group stays text: on the screen, on paper, as a document and as a table", async ({ page }) => {
  test.setTimeout(240_000);
  const fine = await watchForHarm(page);
  await open(page, "nl");
  const starts = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", " =1"];
  await openSession(page, sessionFile({ name: starts[0], place: "@plaats" }));
  await visit(page, "#/klankbord");
  await page.locator("[name=name]").fill(hostile(0));
  await beginRound(page);
  const notes: string[] = [];
  for (let n = 0; n < 6; n++) {
    await beginTurn(page, "nl");
    for (const [at, id] of QUESTIONS.entries()) {
      const note = hostile(n * QUESTIONS.length + at);
      await answerQuestion(page, { [id]: { note, ...(VOTED.includes(id) && { choice: "yes" }) } });
      notes.push(note);
      await action(page, "next").click();
    }
    await finishTurn(page);
  }
  await finishedCount(page);
  await closeRound(page);
  await areShownAsText(page, notes, "what a group says", visible);

  await visit(page, "#/klankbord/verslag");
  const points = [...Object.keys(HOSTILE).keys()].map((n) => hostile(100 + n));
  await page.locator("[name=keep]").fill(points.join("\n"));
  await page.locator("[name=change]").fill(hostile(200));
  await action(page, "agreement-add").click();
  const agreement = page.locator('[data-agreement="1"]');
  await agreement.locator("[name=what]").fill(hostile(207));
  await agreement.locator("[name=who]").fill(hostile(208));
  const all = [hostile(0), ...notes, ...points, hostile(200), hostile(207), hostile(208)];
  await expect(page.locator(".report")).toContainText(end(hostile(208)));
  await areShownAsText(page, all, "the report", visible);
  const printed = await paper(page);
  for (const text of all) expect.soft(printed.has(end(text)), `on paper: ${JSON.stringify(text)}`).toBe(true);

  const { text: document_ } = await download(page, "document");
  const reader = await page.context().newPage();
  const read = await reader.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    return { text: parsed.body.textContent ?? "", elements: [...parsed.querySelectorAll("script, img, iframe, [onerror], [onload]")].map((one) => one.outerHTML) };
  }, document_);
  expect(read.elements).toEqual([]);
  for (const text of all) expect.soft(read.text, "the document").toContain(end(text));

  const counts = cells((await download(page, "counts")).text);
  expect(counts.length).toBeGreaterThan(20);
  for (const cell of counts) expect.soft(cell, "nothing a spreadsheet counts").not.toMatch(/^\s*[=+@-]|^[\t\r]/);
  fine();
});

test.describe("ten megabytes", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  const MEGABYTES = 10 * 1024 * 1024;

  /** Pastes into the field that has the focus, as a person does. */
  async function paste(page: Page, text: { of: string; times: number }): Promise<void> {
    await page.evaluate(({ of, times }) => navigator.clipboard.writeText(of.repeat(times)), text);
    await page.keyboard.press("Control+v");
  }

  for (const [what, of] of Object.entries({ letters: "x", words: "ሰላም ", "one word": "ሰላም" })) {
    test(`pasted into an answer, of ${what}: the page works, stores what fits, and loses nothing earlier`, async ({ page }) => {
      test.setTimeout(240_000);
      await openFull(page, "nl");
      await goTo(page, "me.name");
      await field(page, "me.name").fill("Selam Tesfay");
      await goTo(page, "obstacles.tried");
      await field(page, "obstacles.tried").focus();
      await paste(page, { of, times: MEGABYTES / of.length });
      await saved(page);
      expect(await field(page, "obstacles.tried").inputValue()).toBe(of.repeat(20_000).slice(0, 20_000));
      await page.reload();
      expect((await field(page, "obstacles.tried").inputValue()).length).toBe(20_000);
      await goTo(page, "me.name");
      await expect(field(page, "me.name")).toHaveValue("Selam Tesfay");
      await finish(page);
      await expect(page.locator(".doc")).toContainText(of.repeat(100).trim());
    });
  }

  test("pasted where a code belongs: there is a message", async ({ page }) => {
    await open(page, "nl");
    await visit(page, "#/o/");
    await page.locator("[name=code]").focus();
    await paste(page, { of: "1", times: MEGABYTES });
    await action(page, "open-code").click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.locator("[name=code]")).toBeVisible();
  });
});
