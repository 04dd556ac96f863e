// Whose device it is: somebody else's, where nothing is stored; hiding the screen; and how long answers are stored on one's own.
import { expect, test } from "@playwright/test";
import { borrow, endBorrowing, goToNameByPressing } from "./support/borrowed";
import { downloadSheet } from "./support/files";
import { action, field, goTo, isAt, next, open, saved, tap, visit } from "./support/site";
import { everythingStored } from "./support/storage";
import { LANGUAGES, message } from "./support/texts";

const WORDS = "Samrawit van hier";

for (const language of LANGUAGES) {
  test(`on somebody else's device nothing is stored, and nothing is in the history, in ${language}`, async ({ page }) => {
    await borrow(page, language);
    const before = await page.evaluate(() => history.length);
    await goToNameByPressing(page);
    await field(page, "me.name").fill(WORDS);
    await saved(page, "never");
    await action(page, "next").click();
    await isAt(page, "me.age");
    await tap(page, "me.age", "35-44");
    await action(page, "overview").click();
    await action(page, "finish").click();
    await expect(page.locator(".doc")).toContainText(WORDS);
    // No page is in the address or in the title, and there is no step to go back to.
    expect(page.url()).toMatch(/#\/intake$/);
    expect(await page.title()).toBe("Mijn Verhaal");
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await everythingStored(page)).not.toContain(WORDS);
    await page.goBack();
    await expect(page.locator(".doc")).toContainText(WORDS);

    // After a reload the answers are gone, and still nothing is stored.
    await page.reload();
    await expect(page.getByText(message(language, "shared-now"))).toBeVisible();
    await goToNameByPressing(page);
    await expect(field(page, "me.name")).toHaveValue("");
    await field(page, "me.name").fill(WORDS);
    await endBorrowing(page);
    expect(await everythingStored(page)).not.toContain(WORDS);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await open(page, language);
    await expect(page.getByText(message(language, "shared-now"))).toHaveCount(0);
    await goTo(page, "me.name");
    await expect(field(page, "me.name")).toHaveValue("");
  });
}

test("a guest does not see the owner's answers, and leaves them as they were", async ({ page }) => {
  await open(page, "nl");
  await goTo(page, "me.name");
  await field(page, "me.name").fill("De eigenaar");
  await saved(page);
  await visit(page, "#/intake");
  await borrow(page, "nl");
  await goToNameByPressing(page);
  await expect(field(page, "me.name")).toHaveValue("");
  await field(page, "me.name").fill(WORDS);
  await endBorrowing(page);
  await open(page, "nl");
  await goTo(page, "me.name");
  await expect(field(page, "me.name")).toHaveValue("De eigenaar");
});

test("an idle device asks first, and then wipes everything", async ({ page }) => {
  await page.clock.install();
  await borrow(page, "nl");
  await goToNameByPressing(page);
  await field(page, "me.name").fill(WORDS);
  const dialog = page.getByRole("dialog", { name: message("nl", "idle-title") });
  await page.clock.runFor("09:50");
  await expect(dialog).toBeHidden();
  await page.clock.runFor("00:15");
  await expect(dialog).toBeVisible();
  await action(page, "stay").click();
  await expect(dialog).toBeHidden();
  await expect(field(page, "me.name")).toHaveValue(WORDS);

  await page.clock.runFor("10:05");
  await expect(dialog).toBeVisible();
  await Promise.all([page.waitForEvent("load"), page.clock.runFor("01:05")]);
  await expect(page).toHaveURL(/#\/$/);
  await expect(page.getByText(WORDS)).toHaveCount(0);
});

test("a tablet that wakes up after a long time shows nothing of before", async ({ page }) => {
  await page.clock.install();
  await borrow(page, "nl");
  await goToNameByPressing(page);
  await field(page, "me.name").fill(WORDS);
  // The clock jumps, as after sleep: no timer ran meanwhile.
  await page.clock.setSystemTime(Date.now() + 3_600_000);
  await Promise.all([page.waitForEvent("load"), page.evaluate(() => void dispatchEvent(new Event("focus")))]);
  await expect(page).toHaveURL(/#\/$/);
});

for (const language of LANGUAGES) {
  test(`one press hides everything, another shows it again, in ${language}`, async ({ page }) => {
    await open(page, language);
    await goTo(page, "me.age");
    await expect(page.locator("#q-title")).toBeFocused();
    const title = await page.title();
    const heading = page.locator("#q-title");
    await page.getByRole("button", { name: message(language, "hide") }).click();
    // Nothing of the page can be hit or read in the title.
    const top = await page.evaluate(() => [[180, 100], [180, 300], [180, 600]].map(([x, y]) => document.elementFromPoint(x!, y!)?.closest("dialog")?.className));
    expect(top).toEqual(["cover", "cover", "cover"]);
    const pixels = await page.screenshot();
    expect(await page.title()).not.toContain("Mijn Verhaal");
    await page.getByRole("button", { name: message(language, "show-again") }).click();
    await expect(heading).toBeVisible();
    await expect(page).toHaveTitle(title);
    expect(pixels.equals(await page.screenshot())).toBe(false);
  });
}

test("after many answers without a backup there is a reminder, until a backup is made", async ({ page }) => {
  await open(page, "nl");
  await visit(page, "#/intake");
  await expect(page.locator("[data-remind]")).toHaveCount(0);
  for (let n = 0; n < 15; n++) {
    if (n === 0) await goTo(page, "start.helper");
    await next(page);
  }
  await saved(page);
  await visit(page, "#/intake");
  await expect(page.locator("[data-remind]")).toContainText(message("nl", "kept-remind"));
  await downloadSheet(page, "backup");
  await expect(page.locator("[data-remind]")).toHaveCount(0);
  await page.reload();
  await expect(action(page, "backup")).toBeVisible();
  await expect(page.locator("[data-remind]")).toHaveCount(0);
});

test("the browser is asked for persistent storage once there are answers, and its reply is shown", async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = ((window as never as { asked: string[] }).asked = []);
    navigator.storage.persist = () => (asked.push("persist"), Promise.resolve(true));
    navigator.storage.persisted = () => (asked.push("persisted"), Promise.resolve(false));
  });
  await open(page, "nl");
  const asked = () => page.evaluate(() => (window as never as { asked: string[] }).asked);
  await expect.poll(asked).toEqual(["persisted"]);
  await goTo(page, "start.helper");
  for (let n = 0; n < 6; n++) await next(page);
  await saved(page);
  await visit(page, "#/intake");
  await expect.poll(asked).toContain("persist");
  await page.getByText(message("nl", "kept-title")).click();
  await expect(page.locator("[data-kept=true]")).toHaveText(message("nl", "kept-always"));
});
