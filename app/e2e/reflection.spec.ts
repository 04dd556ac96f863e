// The reflection lists: everyone finds theirs, every list can be walked to a page of one's own, and two sides are compared.
import { expect, test, type Page } from "@playwright/test";
import { sheetFile, downloadSheet, showsMessage, type SheetFile } from "./support/files";
import { LISTS, STEPS, finishList, list, reflectOn, takeSteps, type ListContent } from "./support/lists";
import { paper } from "./support/paper";
import { action, eraseEverything, field, open, saved, speaks, tap, visit } from "./support/site";
import { everythingStored } from "./support/storage";
import { LANGUAGES, NAME, message, type Language } from "./support/texts";

const WORD: Record<Language, (n: number) => string> = {
  nl: (n) => `eigen woord ${n}`,
  ar: (n) => `كلمتي ${n}`,
  ti: (n) => `ቃለይ ${n}`,
};

/** Goes through a list from its overview to the page of one's own, and answers every question. */
async function walk(page: Page, { id, questions }: ListContent, language: Language): Promise<void> {
  await visit(page, `#/reflectie/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(message(language, `list-${id}`));
  await action(page, "next").click();
  for (const [at, question] of questions.entries()) {
    const article = page.locator(`[data-question="${question.id}"]`);
    await expect(article.getByRole("heading", { level: 1 })).toHaveText(message(language, question.id.replace(".", "-")));
    if (question.selfView) {
      await tap(page, question.id, STEPS[at % 4]!);
      if (at % 5 === 0) await field(page, `${question.id}.note`).fill(WORD[language](at));
    } else {
      await field(page, question.id).fill(WORD[language](at));
    }
    if (at % 7 === 0) await action(page, "discuss").click();
    await saved(page);
    await action(page, at === questions.length - 1 ? "finish" : "next").click();
    await expect(article).toBeHidden();
  }
  await expect(page).toHaveURL(new RegExp(`#/reflectie/${id}/overzicht$`));
}

/** What the page of one's own must hold after that walk. */
async function isComplete(page: Page, { questions }: ListContent, language: Language): Promise<void> {
  const marked = questions.filter((_, at) => at % 7 === 0);
  const noted = questions.filter((question, at) => at % 7 !== 0 && (!question.selfView || at % 5 === 0));
  const unknown = questions.filter((question, at) => question.selfView && STEPS[at % 4] === "dont-know");
  await expect(page.locator("[data-mark]")).toHaveCount(marked.length);
  for (const [at, { id, selfView }] of questions.entries()) {
    if (marked.some((one) => one.id === id)) await expect(page.locator(`[data-mark="${id}"]`)).toBeVisible();
    if (noted.some((one) => one.id === id)) await expect(page.locator(`[data-answer="${id}"]`)).toContainText(WORD[language](at));
    if (unknown.some((one) => one.id === id)) {
      await expect(page.locator(`[data-unknown="${id}"]`)).toContainText(message(language, id.replace(".", "-")));
    }
    if (selfView) await expect(page.locator(`[data-view="${id}"] td`).nth(at % 4)).toContainText(message(language, "view-now"));
  }
}

const GROUPS: Record<string, (list: ListContent) => boolean> = {
  "of professionals": (list) => list.theme !== undefined && !list.audience.includes("inburgeraar"),
  "of inburgeraars": (list) => list.theme !== undefined && list.audience.includes("inburgeraar"),
  "about the intake, and the guide for a group": (list) => list.theme === undefined,
};

for (const language of LANGUAGES) {
  for (const [name, belongs] of Object.entries(GROUPS)) {
    test(`every list ${name} in ${NAME[language]}, to the page of one's own`, async ({ page }) => {
      test.setTimeout(240_000);
      await open(page, language);
      const lists = LISTS.filter(belongs);
      expect(lists.length).toBeGreaterThan(2);
      for (const list of lists) {
        await walk(page, list, language);
        await speaks(page, language);
        await isComplete(page, list, language);
      }
      await page.reload();
      for (const list of lists) {
        await visit(page, `#/reflectie/${list.id}/overzicht`);
        await isComplete(page, list, language);
      }
    });
  }

  test(`a role leads to the lists that fit, and all stay reachable, in ${language}`, async ({ page }) => {
    await open(page, language);
    await page.getByRole("link", { name: message(language, "to-reflection") }).click();
    const fits = page.getByRole("region", { name: message(language, "lists-fit"), exact: true }).locator("[data-list]");
    const rest = page.locator("[data-lists=rest]");
    await rest.getByText(message(language, "lists-all")).click();
    await expect(rest.locator("[data-list]:visible")).toHaveCount(LISTS.length);
    for (const role of ["inburgeraar", "klantmanager", "team", "partner"]) {
      await page.getByRole("radio", { name: message(language, `role-${role}`) }).check({ force: true });
      const fitting = LISTS.filter((list) => list.audience.includes(role));
      await expect(fits).toHaveCount(fitting.length);
      for (const { id } of fitting) {
        const card = fits.and(page.locator(`[data-list="${id}"]`));
        await expect(card).toContainText(message(language, `list-${id}`));
        await expect(card, "how long it takes").toContainText(/\d/);
      }
      await expect(rest.locator("[data-list]:visible")).toHaveCount(LISTS.length - fitting.length);
    }
    await page.reload();
    await expect(page.getByRole("radio", { name: message(language, "role-partner") }), "the role is stored").toBeChecked();
  });
}

test("an empty list ends in a page that says so, and no step is coloured", async ({ page }) => {
  await open(page, "nl");
  const { id, questions } = list("samenwerking");
  await visit(page, `#/reflectie/${id}`);
  await action(page, "next").click();
  for (const question of questions.slice(0, -1)) {
    await action(page, "skip").click();
    await expect(page.locator(`[data-question="${question.id}"]`)).toBeHidden();
  }
  await action(page, "finish").click();
  await expect(page.locator('[data-summary="marks"]')).toContainText(message("nl", "no-marks"));
  await expect(page.locator(".views .dot")).toHaveCount(0);

  await takeSteps(page, { "samenwerking.3": ["yes"], "samenwerking.4": ["not-yet"], "samenwerking.5": ["dont-know"] });
  await visit(page, `#/reflectie/${id}/overzicht`);
  const colours = await page.locator(".views .dot").evaluateAll((dots) => dots.map((dot) => getComputedStyle(dot).borderColor));
  expect(colours).toHaveLength(3);
  expect(new Set(colours).size).toBe(1);
});

test("a tap shows the mirror questions, from either side", async ({ page }) => {
  await open(page, "nl");
  for (const { id, questions } of LISTS.filter((list) => list.theme)) {
    const one = questions.find((question) => question.mirrors.length)!;
    await reflectOn(page, one.id);
    await action(page, "mirror").click();
    for (const back of one.mirrors) {
      await expect(page.getByRole("link", { name: message("nl", back.replace(".", "-")), exact: true })).toBeVisible();
    }
    const alone = questions.find((question) => !question.mirrors.length);
    if (alone) {
      await reflectOn(page, alone.id);
      await expect(action(page, "mirror")).toBeHidden();
      await action(page, "discuss").click();
    } else {
      await action(page, "discuss").click();
    }
    await visit(page, `#/reflectie/${id}`);
    await action(page, "mirror").click();
    const other = LISTS.find((list) => list.id === one.mirrors[0]!.split(".")[0])!;
    for (const back of other.questions.filter((question) => question.mirrors.length)) {
      await expect(page.locator(".mirror a").filter({ hasText: message("nl", back.id.replace(".", "-")) })).toBeVisible();
    }
  }
});

/** A file of a reflection list. */
const listFile = (list: string, answers: Record<string, unknown>, more: Partial<SheetFile> = {}) => ({
  name: `${list}.json`,
  mimeType: "application/json",
  buffer: Buffer.from(sheetFile({ list, answers, ...more })),
});

const chooser = (page: Page) => page.locator('[data-action="upload"] input');

const OURS = listFile("klanten", {
  "klanten.1": "yes",
  "klanten.3": { value: "partly", own: "Soms zie ik alleen de taal" },
  "klanten.4": "yes",
  "klanten.5": "yes",
});
const THEIRS = listFile(
  "mirror-klanten",
  { "mirror-klanten.1": "yes", "mirror-klanten.3": "not-yet", "mirror-klanten.4": "dont-know", "mirror-klanten.5": { value: "yes", own: "فقط عند وجود مشكلة" } },
  { language: "ar" },
);

test("two files are compared side by side, the widest differences first, and are not stored", async ({ page }) => {
  await open(page, "nl");
  await visit(page, "#/reflectie/klanten/vergelijk");
  await expect(page.getByText(message("nl", "comparison-need"))).toBeVisible();
  await expect(action(page, "print")).toBeDisabled();
  await chooser(page).setInputFiles([THEIRS, OURS]);
  await expect(page.locator(".doc"), "what was written was written for oneself").not.toContainText("Soms zie ik");
  await action(page, "include-notes").click();

  const groups = page.locator('[data-summary="difference"]');
  await expect(groups).toHaveCount(4);
  const order = ["difference-wide", "difference-some", "difference-none", "difference-open"];
  for (const [at, id] of order.entries()) await expect(groups.nth(at).getByRole("heading")).toContainText(message("nl", id));
  // "Yes" to "I also call without a problem" beside "yes" to "only when there is a problem": the widest of all.
  await expect(groups.nth(0).locator('[data-pair="klanten.5 mirror-klanten.5"]')).toBeVisible();
  await expect(groups.nth(1).locator('[data-pair="klanten.3 mirror-klanten.3"]')).toContainText("Soms zie ik alleen de taal");
  await expect(groups.nth(2).locator('[data-pair="klanten.1 mirror-klanten.1"]')).toBeVisible();
  await expect(groups.nth(3).locator('[data-pair="klanten.4 mirror-klanten.4"]')).toBeVisible();

  await expect(groups.nth(0)).toContainText(message("nl", "difference-reversed"));
  await expect(groups.nth(1)).not.toContainText(message("nl", "difference-reversed"));

  // The inburgeraars answered in Arabic: every question is in both languages.
  const wide = groups.nth(0).locator('[data-answer="mirror-klanten.5"]');
  await expect(wide.locator("[lang=nl]")).toContainText(message("nl", "mirror-klanten-5"));
  await expect(wide.locator("[lang=ar][dir=rtl]")).toContainText(message("ar", "mirror-klanten-5"));
  await expect(wide).toContainText("فقط عند وجود مشكلة");
  const printed = await paper(page);
  expect(printed.size).toBe("A4");
  for (const words of [message("nl", "klanten-5"), "Soms zie ik alleen de taal", message("nl", "comparison-ask-1")]) expect(printed.has(words), words).toBe(true);

  expect(await everythingStored(page)).not.toContain("Soms zie ik");
  await page.reload();
  await expect(page.getByText(message("nl", "comparison-need"))).toBeVisible();
});

test("the answers of this device are compared with a file, and a wrong file changes nothing", async ({ page }) => {
  await open(page, "ti");
  await takeSteps(page, { "mirror-klanten.5": ["yes"] });
  await visit(page, "#/reflectie/mirror-klanten/vergelijk");
  await chooser(page).setInputFiles(OURS);
  await expect(page.locator('[data-summary="difference"]').first().locator('[data-pair="klanten.5 mirror-klanten.5"]')).toBeVisible();
  await chooser(page).setInputFiles(listFile("doelen", { "doelen.2": "yes" }));
  await expect(page.getByRole("alert")).toContainText(message("ti", "file-other-list"));
  await chooser(page).setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{") });
  await expect(page.getByRole("alert")).toContainText(message("ti", "file-unreadable"));
  await expect(page.locator('[data-pair="klanten.5 mirror-klanten.5"]')).toBeVisible();
  await visit(page, "#/reflectie/klanten");
  await expect(action(page, "finish"), "the file was not taken for one's own answers").toBeHidden();
});

test("a list is filled in again, and is compared with the time before", async ({ page }) => {
  await open(page, "nl");
  await takeSteps(page, { "intaker.1": ["not-yet", "vroeger"], "intaker.2": ["yes"] });
  await finishList(page, "intaker");
  await action(page, "again").click();
  await expect(page).toHaveURL(/#\/reflectie\/intaker$/);
  await expect(action(page, "finish"), "it starts empty").toBeHidden();
  await expect(page.getByText(message("nl", "aside-title")), "the first is set aside, with its notes").toBeVisible();

  await takeSteps(page, { "intaker.1": ["partly"] });
  await finishList(page, "intaker");
  const view = page.locator('[data-view="intaker.1"] td');
  await expect(view.nth(1)).toContainText(message("nl", "view-now"));
  await expect(view.nth(2)).toContainText(message("nl", "view-before"));
  await page.reload();
  await expect(view.nth(2)).toContainText(message("nl", "view-before"));

  const { file, name } = await downloadSheet(page, "download");
  expect(file).toMatchObject({ list: "intaker", answers: { "intaker.1": "partly" }, earlier: [{ views: { "intaker.1": "not-yet", "intaker.2": "yes" } }] });
  expect(name).toContain("intaker");
});

test("a file of a list opens on another device", async ({ page, browser }) => {
  await open(page, "ar");
  await takeSteps(page, { "mirror-doelen.1": ["not-yet", "لم يشرح لي أحد"], "mirror-doelen.2": ["dont-know"] });
  await finishList(page, "mirror-doelen");
  const before = await page.locator(".doc").innerText();
  const { text } = await downloadSheet(page, "download");

  const elsewhere = await (await browser.newContext()).newPage();
  await open(elsewhere, "ar");
  const opened = { name: "lijst.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await chooser(elsewhere).setInputFiles(opened);
  await showsMessage(elsewhere, "ar", "file-other-list");
  await elsewhere.getByRole("link", { name: message("ar", "to-other-list") }).click();
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(message("ar", "list-mirror-doelen"));
  await chooser(elsewhere).setInputFiles(opened);
  await showsMessage(elsewhere, "ar", "file-opened");
  await finishList(elsewhere, "mirror-doelen");
  expect(await elsewhere.locator(".doc").innerText()).toBe(before);
  await elsewhere.context().close();
});

test("several lists are stored side by side, and erasing one leaves the others", async ({ page }) => {
  await open(page, "nl");
  await visit(page, "#/intake/me/name");
  await field(page, "me.name").fill("Selam");
  await saved(page);
  await takeSteps(page, { "klanten.1": ["yes", "weg hiermee"], "doelen.2": ["partly", "dit blijft"] });

  await visit(page, "#/reflectie/klanten");
  await action(page, "erase").click();
  await expect(page.getByRole("dialog")).toContainText(message("nl", "erase-list-text"));
  await action(page, "erase-confirm").click();
  await showsMessage(page, "nl", "erased");
  const left = await everythingStored(page);
  expect(left).not.toContain("weg hiermee");
  expect(left).toContain("dit blijft");
  expect(left).toContain("Selam");

  await visit(page, "#/intake");
  await action(page, "erase").click();
  await action(page, "erase-confirm").click();
  await showsMessage(page, "nl", "erased");
  await page.reload();
  expect(await everythingStored(page)).not.toContain("Selam");
  await reflectOn(page, "doelen.2");
  await expect(field(page, "doelen.2.note")).toHaveValue("dit blijft");

  await visit(page, "#/intake");
  await eraseEverything(page, "erase-all");
  const rest = await everythingStored(page);
  for (const word of ["dit blijft", "Selam", "doelen", "klanten"]) expect(rest).not.toContain(word);
});
