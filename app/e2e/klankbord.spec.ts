// A session with a group around one tablet: nobody reaches what another answered, and what is counted is what was given.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { fillDevice } from "./support/device";
import { chooseFile, download } from "./support/files";
import { switchOn, type Phone } from "./support/phone";
import { paper } from "./support/paper";
import { answerQuestion, answerAll, beginTurn, beginRound, CHOICES, closeRound, Count, finishedCount, finishTurn, isBetweenTurns, openSession, QUESTIONS, sessionFile, shownCounts, VOTED, type Answers } from "./support/session";
import { action, open, visit } from "./support/site";
import { everythingStored } from "./support/storage";
import { LANGUAGES, message } from "./support/texts";

test.use({ viewport: { width: 820, height: 1180 } });

const NOTE = { nl: "vrij", ar: "شكرا", ti: "ጽቡቕ" };

/** What participant `n` answers. */
function given(n: number): Answers {
  const language = LANGUAGES[n % 3]!;
  const pick = (question: number) => CHOICES[(n * 7 + question * 3) % CHOICES.length]!;
  return Object.fromEntries(
    QUESTIONS.map((id, at) => [id, { ...(VOTED.includes(id) && (n + at) % 4 ? { choice: pick(at) } : {}), ...((n + at) % 2 ? { note: `${NOTE[language]} ${n}-${at}` } : {}) }]),
  );
}

/** As if this much time had gone by. */
const later = (page: Page, minutes: number) =>
  page.evaluate((ms) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ms;
  }, minutes * 60_000);

/** One step back, also to a page in the back/forward cache: such a page never loads again. */
const back = (page: Page) => page.goBack({ waitUntil: "commit", timeout: 3_000 }).catch(() => undefined);

test("twelve people, three languages, withdrawals, time-outs, ways back and kills: the report counts what was given", async ({ baseURL }, info) => {
  test.setTimeout(300_000);
  const folder = info.outputPath("tablet");
  let tablet: Phone = await switchOn(folder, baseURL!);
  const at = () => tablet.page;
  const again = async () => {
    tablet = await switchOn(folder, `${baseURL}#/klankbord/doorgeven`);
    await isBetweenTurns(at());
  };
  const count = new Count();
  const unfinished: string[] = [];
  /** Begins and answers some; what is written goes to who did not finish. */
  const some = async (n: number) => {
    await beginTurn(at(), LANGUAGES[n % 3]!);
    const mine: Answers = { ...given(n), [QUESTIONS[0]!]: { choice: "yes", note: `weg ${n}` } };
    unfinished.push(`weg ${n}`);
    await answerQuestion(at(), mine);
    await action(at(), "next").click();
    await answerQuestion(at(), mine);
  };

  await open(at(), "nl");
  await openSession(at(), sessionFile());
  await visit(at(), "#/klankbord/doorgeven");
  await at().locator("[name=idle]").selectOption("1");
  await beginRound(at());

  for (let n = 1; n <= 12; n++) {
    if (n === 3) {
      // Withdraws.
      await some(100 + n);
      await action(at(), "turn-stop").click();
      await action(at(), "turn-stop-confirm").click();
      await isBetweenTurns(at());
    }
    if (n === 5) {
      // Goes away: hidden, asked, closed.
      await some(100 + n);
      await later(at(), 1.1);
      await expect(action(at(), "turn-go-on")).toBeVisible();
      await expect(at().locator("main").locator("input, textarea, [data-question]")).toHaveCount(0);
      await later(at(), 1.1);
      await isBetweenTurns(at());
    }
    if (n === 6) {
      // Reloads: the turn is over.
      await some(100 + n);
      await at().reload();
      await isBetweenTurns(at());
    }
    if (n === 4 || n === 9) {
      // Leaves for elsewhere and comes back, to the page from the back/forward cache; later the battery runs out in the middle.
      await some(100 + n);
      if (n === 9) {
        await at().goto("about:blank");
        await back(at());
        await isBetweenTurns(at());
      }
      await tablet.kill();
      await again();
    }
    await beginTurn(at(), LANGUAGES[n % 3]!);
    if (n === 7) {
      // Back asks first, and going on loses nothing.
      await answerQuestion(at(), given(n));
      await back(at());
      await expect(action(at(), "turn-stop-cancel")).toBeVisible();
      await expect(at().locator("main").locator("input, textarea, [data-question]")).toHaveCount(0);
      await action(at(), "turn-stop-cancel").click();
    }
    await answerAll(at(), given(n));
    if (n % 4 === 0) {
      // The battery runs out while they finish: their answers count as a whole, or not at all.
      const pressed = action(at(), "turn-finish").click().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, n * 4));
      await tablet.kill();
      await pressed;
      await again();
      if ((await finishedCount(at())) > count.people) count.add(given(n));
      await action(at(), "round-begin").click();
    } else {
      await finishTurn(at());
      count.add(given(n));
    }
    // However one goes back and forward, nothing of the former participant is there.
    for (let step = 0; step < 3; step++) {
      await back(at());
      const words = await at().locator("body").innerText();
      for (const { note } of Object.values(given(n))) if (note) expect(words).not.toContain(note);
      // The pages before are the facilitator's.
      if (!at().url().endsWith("doorgeven")) break;
      expect(await at().locator("main").locator("input, textarea").count()).toBe(0);
    }
    await at().goto(`${baseURL}#/klankbord/uitkomst`);
    await expect(at().locator("[data-open]"), "an open round is a secret").toBeVisible();
    await expect(at().locator("table")).toHaveCount(0);
    await visit(at(), "#/klankbord/doorgeven");
    await isBetweenTurns(at());
  }

  const stored = await everythingStored(at());
  for (const note of unfinished) expect(stored, note).not.toContain(note);
  expect(await finishedCount(at())).toBe(count.people);
  await closeRound(at());
  await expect(at().locator("[data-people]")).toContainText(String(count.people));
  expect(await shownCounts(at())).toEqual(count.table());

  await visit(at(), "#/klankbord/verslag");
  await at().locator("[name=keep]").fill("De koffie\nHet rooster");
  await at().locator("[name=change]").fill("Later beginnen");
  await action(at(), "agreement-add").click();
  const agreement = at().locator('[data-agreement="1"]');
  await agreement.locator("[name=what]").fill("Lessen om half tien");
  await agreement.locator("[name=who]").fill("Taalschool");
  await agreement.locator("[name=by]").fill("2027-02-01");
  await at().locator('[name=beside][value="ti"]').check({ force: true });
  await expect(at().locator(".report [lang=ti]").first()).toBeVisible();
  expect(await shownCounts(at())).toEqual(count.table());
  const notes = await at().locator(".report [data-result]").evaluateAll((results) => results.flatMap((result) => [...result.querySelectorAll("[data-lines=notes] li")].map((line) => `${result.getAttribute("data-result")} ${line.textContent}`)));
  expect(notes.sort()).toEqual(count.notes.sort());
  const printed = await paper(at());
  expect(printed.size).toBe("A4");
  for (const words of ["Dinsdaggroep", "koffie", "Taalschool", message("nl", "report-foot"), message("ti", "report-keep"), count.notes[0]!.split(" ").slice(1).join(" ")]) expect(printed.has(words), words).toBe(true);

  await tablet.switchOff();
});

test("the report is saved as a document, a table and a file; then nothing is left on the device", async ({ page }) => {
  const count = new Count();
  await open(page, "nl");
  await openSession(page, sessionFile());
  await beginRound(page);
  for (let n = 1; n <= 6; n++) {
    await beginTurn(page, LANGUAGES[n % 3]!);
    await answerAll(page, given(n));
    await finishTurn(page);
    count.add(given(n));
  }
  await finishedCount(page);
  await closeRound(page);
  // On one question only four of the six voted.
  const few = Object.entries(count.table()).filter(([, counts]) => counts.reduce((sum, votes) => sum + votes) < 5);
  expect(few.map(([id]) => id)).not.toEqual([]);
  for (const [id] of few) expect(await shownCounts(page)).not.toHaveProperty([id]);
  await action(page, "agree").click();
  await expect.poll(() => shownCounts(page)).toEqual(count.table());
  await visit(page, "#/klankbord/verslag");
  await page.locator("[name=keep]").fill("<script>alert(1)</script> & \"koffie\"");
  await page.locator('[name=beside][value="ar"]').check({ force: true });
  await expect(page.locator(".report [lang=ar]").first()).toBeVisible();

  const table = (await download(page, "counts")).text.trimEnd().split("\r\n");
  expect(table[0]!.charCodeAt(0)).toBe(0xfeff);
  for (const id of VOTED) {
    const row = table.find((line) => line.startsWith(`"${message("nl", id.replace(".", "-"))}"`))!;
    expect(row.split(";").slice(2, 7).map((cell) => Number(cell.replaceAll('"', "")))).toEqual(count.table()[id]);
  }
  const { text: document_ } = await download(page, "document");
  // On a page of its own: the site lets no text become HTML.
  const reader = await page.context().newPage();
  const read = await reader.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    return { scripts: parsed.scripts.length, text: parsed.body.textContent ?? "", rtl: parsed.querySelectorAll("[dir=rtl]").length };
  }, document_);
  expect(read.scripts).toBe(0);
  expect(read.rtl).toBeGreaterThan(5);
  for (const words of ["<script>alert(1)</script> & \"koffie\"", message("nl", "report-keep"), message("ar", "report-keep"), message("nl", "klankbord-2")]) expect(read.text).toContain(words);
  expect(document_, "no invisible marks").not.toMatch(/[\u2066-\u2069]/);

  await visit(page, "#/klankbord/einde");
  const { text: file } = await download(page, "download");
  await action(page, "wipe").click();
  await expect(page.getByRole("dialog")).not.toContainText(message("nl", "end-wipe-unsaved"));
  await action(page, "wipe-confirm").click();
  await expect(page.locator('[data-left="0"]')).toContainText(message("nl", "end-nothing"));
  const left = await everythingStored(page);
  for (const note of count.notes) expect(left).not.toContain(note.split(" ").slice(1).join(" "));
  expect(left).not.toContain("Dinsdaggroep");

  await visit(page, "#/klankbord");
  await chooseFile(page, file, "gesprek.json");
  await visit(page, "#/klankbord/uitkomst");
  await expect.poll(() => shownCounts(page), "the file goes on where it was").toEqual(count.table());
});

test("a group under five sees no counts until it agrees", async ({ page }) => {
  await open(page, "ar");
  await openSession(page, sessionFile());
  await beginRound(page);
  for (let n = 1; n <= 4; n++) {
    await beginTurn(page, "ar");
    await answerAll(page, { "klankbord.2": { choice: "yes" } });
    await finishTurn(page);
  }
  await finishedCount(page);
  await closeRound(page);
  await expect(page.locator("[data-few]")).toContainText(message("ar", "results-few"));
  await expect(page.locator("table")).toHaveCount(0);
  await visit(page, "#/klankbord/verslag");
  await expect(page.locator(".report table")).toHaveCount(0);
  expect((await download(page, "counts")).text).not.toContain('"4"');
  await visit(page, "#/klankbord/uitkomst");
  await action(page, "agree").click();
  await expect.poll(async () => (await shownCounts(page))["klankbord.2"]).toEqual([4, 0, 0, 0, 0]);
});

test("on a full tablet an answer counts as soon as there is space, and only once", async ({ page }) => {
  const full = await fillDevice(page, 4);
  await open(page, "ti");
  await openSession(page, sessionFile());
  await beginRound(page);
  for (let n = 1; ; n++) {
    await beginTurn(page, "ti");
    await answerAll(page, { "klankbord.2": { choice: "partly" } });
    await action(page, "turn-finish").click();
    await expect(page.locator("[data-left]").or(page.getByRole("alert"))).toBeVisible();
    if (await page.getByRole("alert").isVisible()) break;
    expect(n, "the tablet fills up").toBeLessThan(6);
  }
  await expect(page.getByRole("alert")).toContainText(message("ti", "turn-not-saved"));
  await full.makeRoom();
  await expect(action(page, "turn-finish")).toHaveText(message("ti", "turn-try-again"));
  await finishTurn(page);
  const people = await finishedCount(page);
  await closeRound(page);
  // So few fit on the tablet that the group is asked first.
  expect(people).toBeLessThan(5);
  await action(page, "agree").click();
  await expect.poll(async () => (await shownCounts(page))["klankbord.2"]).toEqual([0, people, 0, 0, 0]);
});

test("before the storage is full, the tablet warns", async ({ page }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.estimate = () => Promise.resolve({ usage: 85, quota: 100 });
  });
  await open(page, "nl");
  await openSession(page, sessionFile());
  await expect(page.getByText(message("nl", "session-nearly-full"))).toBeVisible();
  await expect(page.locator("[data-order]"), "what there is stays").toHaveCount(QUESTIONS.length);
});

test("two tabs of one tablet count together, and a round closed in one accepts nothing more in the other", async ({ page, context }) => {
  await open(page, "nl");
  await openSession(page, sessionFile());
  await beginRound(page);
  const other = await context.newPage();
  await visit(other, new URL("#/klankbord/doorgeven", page.url()).href);
  await isBetweenTurns(other);
  for (const tab of [page, other, page, other, page]) {
    await tab.bringToFront();
    await beginTurn(tab, "nl");
    await answerAll(tab, { "klankbord.2": { choice: "yes" } });
    await finishTurn(tab);
  }
  await beginTurn(other, "nl");
  await answerAll(other, { "klankbord.2": { choice: "not-yet" } });
  await page.bringToFront();
  expect(await finishedCount(page)).toBe(5);
  await closeRound(page);
  await action(other, "turn-finish").click();
  await expect(other.getByRole("alert")).toBeVisible();
  await page.reload();
  await expect.poll(async () => (await shownCounts(page))["klankbord.2"]).toEqual([5, 0, 0, 0, 0]);
});

for (const language of LANGUAGES) {
  test(`together: one question large in three languages, a vote, and remarks, in ${language}`, async ({ page }) => {
    await open(page, language);
    await openSession(page, sessionFile());
    await visit(page, "#/klankbord/samen");
    const asked = page.locator('[data-question="klankbord.2"]');
    for (const one of LANGUAGES) await expect(asked.locator(`[lang=${one}]`)).toHaveText(message(one, "klankbord-2"));
    const tap = (choice: string) => page.locator(`.vote__tap[value="${choice}"]`).click();
    for (const choice of ["yes", "yes", "partly", "rather-not", "yes", "not-yet"]) await tap(choice);
    await action(page, "vote-undo").click();
    await expect(page.locator("[data-taps]")).toContainText("5");
    await expect(page.locator("table"), "no counts before they are shown").toHaveCount(0);
    await action(page, "vote-show").click();
    expect(await shownCounts(page)).toEqual({ "klankbord.2": [3, 1, 0, 0, 1] });

    await action(page, "vote-hands").click();
    await page.locator('[data-action="hands-more"][value="dont-know"]').click();
    await page.locator('[data-action="hands-less"][value="yes"]').click();
    await expect.poll(() => shownCounts(page)).toEqual({ "klankbord.2": [2, 1, 0, 1, 1] });

    await page.locator("[name=remark]").fill("zo is het");
    await action(page, "quote").click();
    await action(page, "remark-add").click();
    await page.locator("[name=remark]").fill("namelijk");
    await action(page, "remark-add").click();
    await expect(page.locator(".said__line--quote")).toHaveText("zo is het");
    await action(page, "clock").click();
    await later(page, 7);
    await expect(action(page, "clock")).toContainText("7", { timeout: 10_000 });

    await action(page, "question-next").click();
    await expect(page.locator('[data-question="klankbord.5"]')).toBeVisible();
    await expect(page.locator("[data-vote]"), "answered in words only").toHaveCount(0);
    await expect(page.locator("[data-saved]")).toHaveAttribute("data-saved", "yes");
    await page.reload();
    await expect(page.locator('[data-question="klankbord.5"]'), "the session goes on where it was").toBeVisible();
    await action(page, "question-previous").click();
    await page.getByRole("button", { name: `${message(language, "session-remove")}: namelijk` }).click();
    await expect(page.locator(".said__line")).toHaveCount(1);

    await visit(page, "#/klankbord/verslag");
    await expect(page.locator(".report [data-lines=quotes]")).toHaveText("zo is het");
  });
}

test("results are compared with an earlier session and with professionals", async ({ page }) => {
  const results = { participants: 7, questions: { "mirror-klanten.5": { counts: { yes: 5, "not-yet": 2 }, notes: [] } } };
  await open(page, "nl");
  await openSession(page, sessionFile({ results }));
  await visit(page, "#/klankbord/uitkomst");
  await chooseFile(page, sessionFile({ name: "Maartgroep", results: { participants: 6, questions: { "mirror-klanten.5": { counts: { partly: 6 } } } } }));
  const earlier = page.locator('[data-result="mirror-klanten.5"] [data-beside="earlier"]');
  await expect(earlier).toContainText("Maartgroep");
  await expect(earlier.locator('[data-choice="partly"] td').last()).toHaveText("6");


  await chooseFile(page, JSON.stringify({ format: "mijn-verhaal", version: 1, list: "klanten", content: "2026.1", language: "nl", answers: Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`klanten.${at + 1}`, "partly"])), marks: [], shared: [], created: "2026-11-22T10:00:00Z", changed: "2026-11-22T10:00:00Z" }));
  await expect(page.locator('[data-result="mirror-klanten.5"] [data-beside="professionals"]')).toContainText(message("nl", "selfview-partly"));

  await chooseFile(page, sessionFile({ name: "Klein", results: { participants: 3, questions: { "mirror-klanten.5": { counts: { yes: 3 } } } } }));
  await expect(earlier.locator("table"), "an earlier group that was small stays hidden").toHaveCount(0);
  for (const body of ["{", sessionFile(), JSON.stringify({ format: "mijn-verhaal", version: 1, list: "intake", answers: {}, created: "", changed: "" })]) {
    await chooseFile(page, body);
    await expect(page.getByRole("alert")).toContainText(message("nl", "results-compare-file"));
  }
  await page.reload();
  await expect(page.locator("[data-beside]"), "files are not stored").toHaveCount(0);
});

for (const language of LANGUAGES) {
  test(`axe finds nothing on a participant's screens, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, "nl");
    await openSession(page, sessionFile());
    await beginRound(page);
    const check = async (screen: string) => expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${screen} ${id} ${nodes[0]!.html}`)).toEqual([]);
    await check("empty");
    await beginTurn(page, language);
    await expect(page.locator("#main")).toHaveAttribute("lang", language);
    await check("question");
    await action(page, "turn-stop").click();
    await expect(page.getByRole("heading", { name: message(language, "turn-stop-title") })).toBeFocused();
    await check("stopping");
    await action(page, "turn-stop-cancel").click();
    await answerAll(page, given(1));
    await check("last");
    await later(page, 3.5);
    await expect(page.getByRole("heading", { name: message(language, "turn-still") })).toBeVisible();
    await check("asked");
    await action(page, "turn-go-on").click();
    await finishTurn(page);
    await check("thanks");
    expect(await page.evaluate(() => JSON.parse(localStorage.getItem("mv-language")!)), "the language of a participant is not stored").toBe("nl");
  });
}

test("a session in which somebody answered is not replaced by a file", async ({ page }) => {
  await open(page, "nl");
  await openSession(page, sessionFile({ report: { keep: "de koffie" } }));
  await expect(page.locator("[data-busy]")).toBeVisible();
  await expect(action(page, "upload")).toHaveCount(0);
  await expect(action(page, "plan-clear")).toHaveCount(0);
});
