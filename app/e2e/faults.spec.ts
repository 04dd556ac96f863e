// What happens to the page itself: the clock jumps, its process crashes, other tabs write, printing is cancelled.
import { chromium, expect, test } from "@playwright/test";
import { fillDevice } from "./support/device";
import { fault, seen } from "./support/faults";
import { action, finish, field, goTo, open, openFull, saved, visit } from "./support/site";
import { ANSWERS, giveAnswer, showsAnswer, storedText, warnsNotSaved } from "./support/sample-answers";

const TODAY = new Date("2026-11-23T10:00:00Z");

test("every answer is saved while the clock jumps", fault("clock-jumps"), async ({ page }) => {
  await page.clock.setSystemTime(TODAY);
  await openFull(page, "nl");
  const jumps = ["2036-11-23", "1970-01-01", "2026-11-23", "2099-12-31", "2000-02-29", "2026-11-22"];
  for (const [at, answer] of ANSWERS.entries()) {
    await page.clock.setSystemTime(new Date(jumps[at]!));
    await giveAnswer(page, answer);
    await saved(page);
  }
  await page.reload();
  for (const answer of ANSWERS) await showsAnswer(page, answer);
  seen(`${jumps.length} jumps between 1970 and 2099: ${ANSWERS.length} of ${ANSWERS.length} answers there`);
});

test("the newer answers are loaded when the clock jumped back while nothing could be saved", fault("clock-back"), async ({ page }) => {
  await page.clock.setSystemTime(TODAY);
  await openFull(page, "nl");
  await giveAnswer(page, ["me.name", "Vroeger"]);
  await giveAnswer(page, ANSWERS[1]!);
  await saved(page);
  await fillDevice(page, 0);
  await page.reload();
  await page.clock.setSystemTime(new Date("1970-01-01T00:10:00Z"));
  for (const answer of [ANSWERS[0]!, ...ANSWERS.slice(2)]) await giveAnswer(page, answer);
  await saved(page, "no");
  await warnsNotSaved(page);
  await page.reload();
  for (const answer of ANSWERS) await showsAnswer(page, answer);
  seen(`${ANSWERS.length} of ${ANSWERS.length} answers there after a reload, the changed one as it was changed`);
});

test("every saved answer is there after the page's process crashed in the middle of a question", fault("kill-page"), async ({ page, context }) => {
  await openFull(page, "nl");
  for (const answer of ANSWERS) await giveAnswer(page, answer);
  await saved(page);
  await goTo(page, "knowing.rumour");
  await field(page, "knowing.rumour").pressSequentially("Ik hoorde");
  const session = await context.newCDPSession(page);
  // It never answers.
  session.send("Page.crash").catch(() => undefined);
  await page.waitForEvent("crash");
  const again = await context.newPage();
  await visit(again, "/#/intake");
  for (const answer of ANSWERS) await showsAnswer(again, answer);
  await giveAnswer(again, ["me.phase", "done"]);
  await saved(again);
  seen(`${ANSWERS.length} of ${ANSWERS.length} saved answers there, and more are saved`);
});

test("all answers of three tabs are there, given in turn and all at once", fault("tabs-three"), async ({ page, context }) => {
  await openFull(page, "nl");
  const tabs = [page, await context.newPage(), await context.newPage()];
  for (const [at, answer] of ANSWERS.entries()) {
    const tab = tabs[at % tabs.length]!;
    await visit(tab, "/#/intake");
    await giveAnswer(tab, answer);
    await saved(tab);
  }
  const together = ["obstacles.tried", "knowing.rumour", "after.next"];
  const words = (question: string) => `${question} van twee kanten`;
  await Promise.all(tabs.map((tab, at) => goTo(tab, together[at]!)));
  await Promise.all(tabs.map((tab, at) => field(tab, together[at]!).fill("")));
  await Promise.all(tabs.map((tab, at) => field(tab, together[at]!).pressSequentially(words(together[at]!), { delay: 3 })));
  for (const tab of tabs) await saved(tab);
  const all = [...ANSWERS.filter(([question]) => !together.includes(question)), ...together.map((question) => [question, words(question)] as const)];
  for (const tab of tabs) {
    await tab.reload();
    for (const answer of all) await showsAnswer(tab, answer);
  }
  seen(`${all.length} of ${all.length} answers there in each of three tabs, three of them written letter by letter at once`);
});

test("a cancelled print changes nothing", fault("print-cancelled"), async ({ launchOptions }, info) => {
  // The browser asks the system where to print; here nobody chooses anything, which is what cancelling is.
  const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args!, "--disable-print-preview"] });
  const page = await browser.newPage(info.project.use);
  await open(page, "nl");
  for (const answer of ANSWERS) await giveAnswer(page, answer);
  await saved(page);
  await finish(page);
  await expect(page.locator("[data-lock]")).toBeVisible();
  await page.evaluate(() => {
    const events: string[] = [];
    Object.assign(window, { events });
    for (const name of ["beforeprint", "afterprint"]) addEventListener(name, () => events.push(name));
  });
  const look = () => page.locator("body").innerText();
  const [before, stored, at] = [await look(), await storedText(page), page.url()];
  for (let n = 1; n <= 3; n++) {
    await action(page, "print").click();
    const events = () => page.evaluate(() => (window as unknown as { events: string[] }).events);
    await expect.poll(events).toEqual(Array(n).fill(["beforeprint", "afterprint"]).flat());
  }
  expect(await look()).toBe(before);
  expect(await storedText(page)).toBe(stored);
  expect(page.url()).toBe(at);
  await page.goBack();
  for (const answer of ANSWERS) await showsAnswer(page, answer);
  seen("3 times: the same page, the same store, and one goes on");
  await browser.close();
});
