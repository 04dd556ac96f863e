// Devices, files and codes of earlier builds open with today's build, complete.
import { expect, test, type Page } from "@playwright/test";
import { chooseFile, download, downloadSheet, type SheetFile } from "./support/files";
import { BUILDS, codes, devices, files, invitations, plant, type DeviceFixture, type Session, type Sheet } from "./support/fixtures";
import { summaryArrived, unlockSummary } from "./support/handover";
import { unlock } from "./support/profiles";
import { CHOICES, closeRound, finishedCount, shownCounts, VOTED } from "./support/session";
import { action, field, finish, open, row, saved, speaks, visit } from "./support/site";
import { MICROPHONE } from "./support/sound";
import { message, type Language } from "./support/texts";
import { showsValue } from "./support/values";

test.use({ launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--autoplay-policy=no-user-gesture-required", ...MICROPHONE] } });
test.setTimeout(240_000);

const overview = (list: string): string => (list === "intake" ? "/#/intake" : `/#/reflectie/${list}`);

/** What a sheet says, without when it was made and by which version. */
const contents = ({ list, answers, marks, shared, earlier, sections }: Omit<Sheet, "language"> | SheetFile & { earlier?: unknown[]; sections?: string[] }): Partial<Sheet> =>
  JSON.parse(JSON.stringify({ list, answers, marks, shared, earlier, sections: sections && [...sections].sort() })) as Partial<Sheet>;

const spoken = (text: string): Record<string, string> =>
  Object.fromEntries(Object.entries((JSON.parse(text) as { sounds?: Record<string, { data: string }> }).sounds ?? {}).map(([question, { data }]) => [question, data]));

/** A copy that is made now holds this sheet, and its sounds. */
async function isInBackup(page: Page, sheet: Sheet, sounds: Record<string, string> = {}): Promise<void> {
  await visit(page, overview(sheet.list));
  await saved(page);
  const copy = await downloadSheet(page, "backup");
  expect(contents(copy.file)).toEqual(contents(sheet));
  expect(spoken(copy.text)).toEqual(sounds);
}

/** Every answer of a sheet is on screen, can be heard where it was spoken, and is in a copy. */
async function showsSheet(page: Page, sheet: Sheet, sounds: Record<string, string> = {}): Promise<void> {
  for (const [question, value] of Object.entries(sheet.answers)) await showsValue(page, question, value);
  for (const question of Object.keys(sounds)) {
    await visit(page, `#/intake/${question.replace(".", "/")}`);
    const play = action(page, "voice-play");
    await play.click();
    await expect(play, `${question} is heard`).toHaveAttribute("aria-pressed", "true");
    await expect(play).toHaveAttribute("aria-pressed", "false");
    await expect(page.getByText(message(sheet.language, "voice-missing"))).toHaveCount(0);
  }
  await isInBackup(page, sheet, sounds);
}

/** The texts that were set aside are listed, and the same when they are downloaded. */
async function showsAside(page: Page, { list, texts }: NonNullable<DeviceFixture["aside"]>, language: Language): Promise<void> {
  await visit(page, overview(list));
  await page.getByText(message(language, "aside-title")).click();
  const buttons = page.locator(".aside button");
  await expect(buttons).toHaveCount(texts.length);
  const taken: string[] = [];
  for (const button of await buttons.all()) {
    taken.push((await download(page, button)).text);
  }
  expect(taken).toEqual(texts);
}

/** What a session's file says. */
function session(text: string): Session {
  interface Words {
    counts: Record<string, number>;
    notes: string[];
  }
  const { results, report, together } = JSON.parse(text) as {
    results: { participants: number; questions: Record<string, Words> };
    report: { keep: string; change: string; agreements: Session["agreement"][] };
    together: Record<string, { remarks: { text: string; quote: boolean }[] }>;
  };
  const notes = Object.values(results.questions).flatMap((question) => question.notes);
  return {
    participants: results.participants,
    votes: Object.fromEntries(VOTED.map((id) => [id, CHOICES.map((choice) => results.questions[id]?.counts[choice] ?? 0)])),
    notes: notes.sort(),
    keep: report.keep,
    change: report.change,
    agreement: report.agreements[0],
    quote: Object.values(together).flatMap(({ remarks }) => remarks.filter(({ quote }) => quote).map(({ text }) => text))[0],
  };
}

/** The session on the device is this one, with its report if it has one. */
async function isSession(page: Page, expected: Session): Promise<void> {
  await visit(page, "/#/klankbord/uitkomst");
  await expect(page.locator("[data-people]")).toContainText(String(expected.participants));
  const few = Object.values(expected.votes).some((counts) => [1, 2, 3, 4].includes(counts.reduce((sum, votes) => sum + votes)));
  if (few) await action(page, "agree").click();
  await expect.poll(() => shownCounts(page)).toEqual(expected.votes);
  for (const note of expected.notes) await expect(page.getByText(note, { exact: true }).first()).toBeVisible();
  if (expected.keep === undefined) return;
  await visit(page, "/#/klankbord/verslag");
  await expect(page.locator("[name=keep]")).toHaveValue(expected.keep);
  await expect(page.locator("[name=change]")).toHaveValue(expected.change!);
  for (const [name, text] of Object.entries(expected.agreement!)) await expect(page.locator(`[data-agreement="1"] [name=${name}]`)).toHaveValue(text);
  await expect(page.locator(".report [data-lines=quotes]")).toHaveText(expected.quote!);
  await visit(page, "/#/klankbord/einde");
  expect(session((await download(page, "download")).text)).toEqual(expected);
}

/** A klantmanager sees every answer, and saves the same as a file. */
async function isReceived(page: Page, answers: Record<string, unknown>, marks: string[]): Promise<void> {
  await summaryArrived(page);
  for (const question of Object.keys(answers)) await expect(row(page, question).or(page.locator(`[data-mark="${question}"]`)).first(), question).toBeVisible();
  for (const question of marks) await expect(page.locator(`[data-mark="${question}"]`).or(row(page, question)).first(), question).toBeVisible();
  const { file } = await downloadSheet(page, "download");
  expect(file.answers).toEqual(answers);
  expect(file.marks).toEqual(marks);
}

for (const build of BUILDS) {
  test.describe(`of ${build}`, () => {
    for (const [name, fixture] of devices(build)) {
      const { device, sheets = [], sounds, aside, people, code, template, invitation } = fixture;
      const language = sheets[0]?.language ?? "nl";

      if (people) {
        test(`${name}: ${fixture.what}`, async ({ page }) => {
          await plant(page, device);
          for (const { id, name, picture, answers } of people) {
            // A new tab asks for the current profile.
            const tab = await page.context().newPage();
            await visit(tab, "/#/intake");
            await expect(tab.getByRole("heading", { name: message("nl", "people-title") })).toBeVisible();
            const person = tab.locator(`[data-person="${id}"]`);
            await expect(person.locator("bdi")).toHaveText(name);
            await expect(person.locator("use").first()).toHaveAttribute("href", new RegExp(`#${picture}$`));
            await person.click();
            await showsSheet(tab, { list: "intake", language: "nl", answers, marks: [], shared: [] });
            await tab.close();
          }
        });
      } else if (code) {
        // Browsers store the list of people less durably than answers: the parameters of the lock are stored with each record too.
        for (const list of ["with", "without"]) {
          test(`${name}: ${fixture.what}, ${list} the list of people`, async ({ page }) => {
            const { "mv-people": people, ...others } = device.localStorage;
            expect(people).toBeTruthy();
            await plant(page, list === "with" ? device : { ...device, localStorage: others });
            await visit(page, "/#/intake");
            await expect(page.getByRole("heading", { name: message(language, "vault-open-title") })).toBeVisible();
            await unlock(page, `${code}!`);
            await expect(page.getByText(message(language, "vault-wrong"))).toBeVisible({ timeout: 30_000 });
            await unlock(page, code);
            await expect(page.getByRole("heading", { name: message(language, "overview-title") })).toBeVisible({ timeout: 30_000 });
            for (const sheet of sheets) await showsSheet(page, sheet, sounds);
            await showsAside(page, aside!, language);
            // Without its lock it is the same.
            await visit(page, "#/wie");
            await action(page, "vault-off").click();
            await expect(page.getByText(message(language, "vault-is-off"))).toBeVisible({ timeout: 30_000 });
            await page.reload();
            for (const sheet of sheets) await showsSheet(page, sheet, sounds);
          });
        }
      } else if (fixture.session) {
        const expected = fixture.session;
        test(`${name}: ${fixture.what}`, async ({ page }) => {
          await plant(page, device);
          if (!expected.keep) {
            await visit(page, "/#/klankbord/uitkomst");
            await expect(page.locator("[data-open]"), "an open round is a secret").toBeVisible();
            await visit(page, "/#/klankbord/doorgeven");
            expect(await finishedCount(page)).toBe(expected.participants);
            await closeRound(page);
          }
          await isSession(page, expected);
        });
      } else if (template) {
        test(`${name}: ${fixture.what}`, async ({ page }) => {
          await plant(page, device);
          await visit(page, "/#/klantmanager");
          await expect(action(page, "template-open")).toHaveText(template.name);
          await action(page, "template-open").click();
          const { gemeente, ...fields } = template.fields;
          for (const [name, text] of Object.entries(fields)) await expect(field(page, name), name).toHaveValue(text);
          await expect(page.locator("#gemeente")).toHaveValue(gemeente!);
        });
      } else {
        test(`${name}: ${fixture.what}`, async ({ page }) => {
          await plant(page, device);
          await visit(page, "/#/intake");
          await speaks(page, language);
          if (invitation) {
            const sections = await page.locator(".sec[data-section]").evaluateAll((all) => all.map((one) => one.getAttribute("data-section")));
            expect(sections).toEqual(invitation.sections);
          }
          for (const sheet of sheets) await showsSheet(page, sheet, sounds);
          if (aside) await showsAside(page, aside, language);
          // It is saved as today's build does it, and there the next time.
          await page.reload();
          for (const sheet of sheets) await isInBackup(page, sheet, sounds);
          if (invitation) {
            await finish(page);
            for (const text of invitation.texts) await expect(page.locator('[data-summary="conversation"]')).toContainText(text);
          }
        });
      }
    }

    for (const [name, { what, kind, text, digits: secret, sheet, sounds, session: expected }] of files(build)) {
      test(`${name}: ${what}`, async ({ page }) => {
        await open(page, "nl");
        if (expected) {
          await visit(page, "#/klankbord");
          await chooseFile(page, text);
          await expect(page.getByText(message("nl", "session-opened"))).toBeVisible();
          return isSession(page, expected);
        }
        if (kind === "locked") {
          await visit(page, "#/o/");
          await chooseFile(page, text);
          await unlockSummary(page, secret!);
          return isReceived(page, sheet!.answers, sheet!.marks);
        }
        await visit(page, overview(sheet!.list));
        await chooseFile(page, text);
        await expect(page.getByText(message(sheet!.language, "file-opened"), { exact: true })).toBeVisible();
        await speaks(page, sheet!.language);
        await isInBackup(page, sheet!, sounds);
        if (kind === "download" && sheet!.list === "intake") {
          await visit(page, "#/o/");
          await chooseFile(page, text);
          await summaryArrived(page);
          const visible = Object.entries(sheet!.answers).filter(([, answer]) => JSON.stringify(answer) !== '{"state":"skipped"}');
          for (const [question] of visible) await expect(row(page, question).or(page.locator(`[data-mark="${question}"]`)).first(), question).toBeVisible();
        }
      });
    }

    for (const [name, { what, fragments, digits: secret, answers, marks }] of codes(build)) {
      test(`code ${name}: ${what}`, async ({ page }) => {
        // The last first: a series comes in any order.
        const [first, ...others] = [...fragments].reverse();
        await visit(page, `/${first!}`);
        for (const next of others) {
          await expect(page.locator("[data-progress]")).toBeVisible();
          await page.locator("[name=code]").fill(next);
          await action(page, "open-code").click();
        }
        if (secret) await unlockSummary(page, secret);
        await isReceived(page, answers, marks);
      });
    }

    for (const [name, { what, fragment, invitation }] of invitations(build)) {
      test(`invitation ${name}: ${what}`, async ({ page }) => {
        await visit(page, `/${fragment}`);
        const language = invitation.language as Language;
        await speaks(page, language);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(message(language, "open-title"));
        await expect(page.getByText(invitation.name as string)).toBeVisible();
        for (const fact of ["phone", "email", "time", "place", "way"]) await expect(page.locator(".facts"), fact).toContainText(invitation[fact] as string);
        await page.getByText(message(language, "open-sections"), { exact: true }).click();
        const ticked = await page.locator("input[name=sections]:checked").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
        expect(ticked).toEqual(invitation.sections);
      });
    }
  });
}
