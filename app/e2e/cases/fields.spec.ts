// Cases reported elsewhere: what a person types in a field stays as typed, and is stored as it is shown to them.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { backupAnswers, chooseFile, sheetFile, valueOf } from "../support/files";
import { known } from "../support/expected-failures";
import { notices, refuses } from "../support/notices";
import { action, field, goTo, openFull, retype, row, saved, tap, visit } from "../support/site";

/** Leaves a field by the keyboard, and reads whether the site refuses what was typed in it. */
async function isRefused(page: Page, name: string, text: string): Promise<boolean> {
  const before = await notices(page);
  await retype(field(page, name), text);
  await page.keyboard.press("Tab");
  return refuses(page, name, before);
}

/** The records of an answer that is a list of them. */
const recordsOf = (answers: Record<string, unknown>, question: string): Record<string, unknown>[] => {
  const value = valueOf(answers[question]);
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
};

test("words typed letter by letter keep their spaces, after a reload and in the report of a session", async ({ page }) => {
  // Reported at WordPress/gutenberg#6582, cfpb/design-system#1618.
  known("case-01");
  const fields = {
    "#session-name": "Groep Oost dinsdag",
    "#session-place": "Buurthuis De Pit",
    "#session-group": "Vrouwen uit Eritrea",
    "#agreement-1-what": "Lessen om half tien",
    "#agreement-1-who": "Taalschool Noord",
  };
  await visit(page, "#/klankbord");
  for (const [at, words] of Object.entries(fields)) {
    if (at === "#agreement-1-what") {
      await visit(page, "#/klankbord/verslag");
      await action(page, "agreement-add").click();
    }
    await page.locator(at).pressSequentially(words);
    expect(await page.locator(at).inputValue(), at).toBe(words);
  }
  await page.locator("#agreement-1-who").press("Tab");
  await saved(page);

  await page.reload();
  const report = page.getByRole("article");
  for (const words of ["Groep Oost dinsdag", "Lessen om half tien", "Taalschool Noord"]) await expect(report).toContainText(words);
  await visit(page, "#/klankbord");
  await expect(page.locator("#session-place")).toHaveValue("Buurthuis De Pit");
  // A word in the middle goes where it is typed.
  const group = page.locator("#session-group");
  await group.press("Home");
  for (let n = 0; n < "Vrouwen ".length; n++) await group.press("ArrowRight");
  await group.pressSequentially("en meisjes ");
  await expect(group).toHaveValue("Vrouwen en meisjes uit Eritrea");
});

test("a date typed figure by figure stays, and is there after a reload", async ({ page }) => {
  // Reported at SchwarzIT/onyx#6085, GovAlta/adsp-monorepo#5811, formio/angular#1019.
  known("case-02");
  // The twelfth of December, whichever of the two the browser asks for first.
  const type = async (input: Locator) => {
    await input.focus();
    await page.keyboard.type("12122027");
    expect(await input.inputValue()).toBe("2027-12-12");
  };
  await visit(page, "#/klankbord");
  await type(page.locator("#session-day"));
  await visit(page, "#/klankbord/verslag");
  await action(page, "agreement-add").click();
  await page.locator("#agreement-1-what").pressSequentially("Bellen");
  await type(page.locator("#agreement-1-by"));
  await page.keyboard.press("Tab");
  await saved(page);
  await page.reload();
  await expect(page.locator("#agreement-1-by")).toHaveValue("2027-12-12");
  await visit(page, "#/klankbord");
  await expect(page.locator("#session-day")).toHaveValue("2027-12-12");
});

test("the number that was typed is stored, and an impossible number is refused", async ({ page }) => {
  // Reported at akvo/akvo-flow#144, molgenis/molgenis#7915, surveyjs/survey-library#2630.
  known("case-03");
  await openFull(page, "nl");
  await goTo(page, "work.now");
  await tap(page, "work.now", "paid");
  for (const [question, typed] of [["learning.years", "2009"], ["work.hours", "100"], ["learning.years", "2,5"]] as const) {
    await goTo(page, question);
    const before = await notices(page);
    await retype(field(page, question), typed);
    await action(page, "next").click();
    const refused = await refuses(page, question, before);
    const stored = valueOf((await backupAnswers(page))[question]);
    if (typeof stored === "number") expect(stored, `${question}: ${typed}`).toBe(Number(typed.replace(",", ".")));
    else expect(refused, `${question}: ${typed} is not stored, and there is a message`).toBe(true);
  }
});

test("two and a half in a field of a record is stored, rounded or refused, and never becomes another number", async ({ page }) => {
  // Reported at kobotoolbox/enketo-express#1109, getodk/web-forms#468, formio/formio.js#5671.
  known("case-04");
  await openFull(page, "nl");
  const near: [typed: string, read: number[]][] = [["2,5", [2, 2.5, 3]], ["0,5", [0, 0.5, 1]], ["٢٫٥", [2, 2.5, 3]], ["999", []]];
  for (const question of ["work.history", "learning.abroad"]) {
    await goTo(page, question);
    const refused: boolean[] = [];
    for (const [at, [typed]] of near.entries()) {
      if (at > 0) await action(page, `add-${question}`).click();
      refused.push(await isRefused(page, `${question}.${at + 1}.years`, typed));
    }
    // A record without anything in it is dropped: what is stored is looked up by the order of what was accepted.
    const stored = recordsOf(await backupAnswers(page), question).map((record) => record.years).filter((years) => years !== undefined);
    const taken = near.filter((_, at) => !refused[at]);
    expect(stored.length, `${question}: what is not stored is refused with a message`).toBe(taken.length);
    for (const [at, [typed, read]] of taken.entries()) expect(read, `${question}: ${typed}`).toContain(stored[at]);
  }
});

for (const [what, figures, id] of [["five figures", "121220271", "case-05"], ["two figures", "121227", "case-05-two-figures"]] as const) {
  test(`a year of ${what} is refused or read as this century, and nothing that showed as saved is lost`, async ({ page }) => {
    // Reported at whatwg/html#11156, sveltia/sveltia-cms#644, artefactual/atom#2092.
    known(id);
    await openFull(page, "nl");
    await goTo(page, "after.agreements");
    await field(page, "after.agreements.1.what").pressSequentially("Formulier sturen");
    const before = await notices(page);
    await field(page, "after.agreements.1.by").focus();
    await page.keyboard.type(figures);
    await page.keyboard.press("Tab");
    const refused = await refuses(page, "after.agreements.1.by", before);
    await action(page, "add-after.agreements").click();
    await field(page, "after.agreements.2.what").pressSequentially("Taalschool bellen");
    await field(page, "after.agreements.2.by").focus();
    await page.keyboard.type("12122027");
    await saved(page);

    await page.reload();
    await expect(field(page, "after.agreements.1.what")).toHaveValue("Formulier sturen", { timeout: 3_000 });
    await expect(field(page, "after.agreements.2.by")).toHaveValue("2027-12-12");
    const by = recordsOf(await backupAnswers(page), "after.agreements")[0]?.by;
    expect(by === "2027-12-12" || (by === undefined && refused), `stored: ${by}, refused: ${refused}`).toBe(true);
    await visit(page, "#/samenvatting");
    await expect(row(page, "after.agreements")).toContainText("Formulier sturen");
    await expect(row(page, "after.agreements")).not.toContainText(/\b0\d{3}\b|\b\d{5,6}\b/);
  });
}

test("an impossible date in a file loses that date, and not the entire answer", async ({ page }) => {
  // Reported at whatwg/html#11156.
  known("case-05-file");
  await visit(page, "#/taal/nl");
  const agreements = [{ what: "Formulier sturen", who: "klantmanager", by: "20271-12-12" }, { what: "Taalschool bellen", who: "me", by: "2027-01-10" }];
  await chooseFile(page, sheetFile({ answers: { "start.version": "full", "after.agreements": agreements } }));
  await expect.poll(() => notices(page)).not.toEqual([]);
  await goTo(page, "after.agreements");
  await expect(field(page, "after.agreements.1.what")).toHaveValue("Formulier sturen", { timeout: 3_000 });
  await expect(field(page, "after.agreements.2.by")).toHaveValue("2027-01-10");
});

test("the question about a year names its calendar, and a year of another calendar is questioned or refused", async ({ page }) => {
  // Reported at getodk/collect#6602, andegna/calender#47.
  known("case-27");
  const named = { ti: /ጎርጎር|ግሪጎር|ግሬጎር|ፈረንጂ|ኣውሮጳ|ኤውሮጳ|ኣቆጻጽራ/, ar: /ميلادي|الميلادية|هجري|غريغوري|التقويم/ } as const;
  await openFull(page, "ti");
  for (const [language, year] of [["ti", "2015"], ["ar", "1445"]] as const) {
    await visit(page, `#/taal/${language}`);
    await goTo(page, "me.arrival");
    await expect(page.getByRole("main"), `${language}: which calendar`).toContainText(named[language], { timeout: 3_000 });
    const before = await notices(page);
    const words = await page.getByRole("main").innerText();
    await retype(field(page, "me.arrival"), year);
    await page.keyboard.press("Tab");
    // 2015 is a year in both calendars, so there can be a question about it.
    if (language === "ti") await expect.poll(() => page.getByRole("main").innerText(), { message: "2015: which calendar is asked", timeout: 3_000 }).not.toBe(words);
    // 1445 is none in this one.
    await action(page, "next").click();
    if (language === "ar") await expect.poll(() => refuses(page, "me.arrival", before), { message: "1445 is refused", timeout: 3_000 }).toBe(true);
  }
});

test("on a phone whose clock was reset this year is taken, or the date of the phone is named", async ({ page }) => {
  // Reported at medic/cht-core#3495, aikuma/aikuma#290.
  known("case-28");
  await page.clock.setFixedTime("2015-01-01T00:00:00Z");
  await openFull(page, "nl");
  await goTo(page, "me.arrival");
  await field(page, "me.arrival").pressSequentially("2023");
  await page.keyboard.press("Tab");
  const shown = (await notices(page)).join(" ");
  const stored = valueOf((await backupAnswers(page))["me.arrival"]);
  expect(stored === 2023 || /datum|klok/i.test(shown), `stored: ${JSON.stringify(stored)}; shown: ${shown}`).toBe(true);
});

test("a space does not count as an answer", async ({ page }) => {
  // Reported at kobotoolbox/enketo-express#1091, surveyjs/survey-library#468.
  known("case-29");
  await openFull(page, "nl");
  await goTo(page, "after.agreements");
  await field(page, "after.agreements.1.what").pressSequentially(" ");
  await page.keyboard.press("Tab");
  await action(page, "next").or(action(page, "finish")).click();
  const stored = valueOf((await backupAnswers(page))["after.agreements"]);
  expect([undefined, { state: "skipped" }, []]).toContainEqual(stored);
});

test("Arabic with Dutch words first is laid out from right to left, in the field and in the summary", async ({ page }) => {
  // Reported at GitbookIO/help.gitbook.com#9, amake/orgro#19.
  known("case-32");
  await openFull(page, "ar");
  await goTo(page, "obstacles.tried");
  await field(page, "obstacles.tried").pressSequentially("AZC Ter Apel كنت أسكن هناك سنتين، ثم انتقلت إلى Utrecht.");
  await expect(field(page, "obstacles.tried")).toHaveCSS("direction", "rtl", { timeout: 3_000 });
  await saved(page);
  await visit(page, "#/samenvatting");
  await expect(row(page, "obstacles.tried").getByText("AZC Ter Apel").first()).toHaveCSS("direction", "rtl");
});

test("digits of Arabic and Persian keyboards are accepted", async ({ page }) => {
  // Reported at HTBox/allReady#1345, asterics/Asterics-AAC#178.
  known("case-36");
  await openFull(page, "ar");
  for (const typed of ["١٢", "۱۲"]) {
    await goTo(page, "learning.years");
    await retype(field(page, "learning.years"), typed);
    await page.keyboard.press("Tab");
    await saved(page);
    expect(valueOf((await backupAnswers(page))["learning.years"]), typed).toBe(12);
  }
});
