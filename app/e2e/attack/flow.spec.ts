// What people lose on their way through the site, or are asked too early.
import { expect, test, type Page } from "@playwright/test";
import { copyWith } from "../support/clipboard";
import { known } from "../support/expected-failures";
import { summaryArrived, desk, lockDigits, openLink, summaryOf } from "../support/handover";
import { action, open, visit } from "../support/site";
import { message } from "../support/texts";

const NOTE = "Samira belt de taalschool";

/** Ways to leave the page of a summary that was received. */
const LEAVING: Record<string, (page: Page) => Promise<unknown>> = {
  "the button back": (page) => action(page, "back").click(),
  help: (page) => page.getByRole("link", { name: message("nl", "help"), exact: true }).click(),
  "the browser's back": (page) => page.goBack(),
  "loading again": (page) => page.reload(),
};

for (const [way, leave] of Object.entries(LEAVING)) {
  test(`notes at the desk are not lost without a question by ${way}`, async ({ page, browser }) => {
    await summaryOf(page, { "me.name": "Samira", "daily.letters": "many" });
    const link = await openLink(page);
    const klantmanager = await desk(browser);
    let asked = false;
    klantmanager.on("dialog", (dialog) => ((asked = true), void dialog.accept()));
    await visit(klantmanager, "#/klantmanager");
    await klantmanager.goto(link);
    await summaryArrived(klantmanager);
    await klantmanager.locator("[name=notes]").pressSequentially(NOTE);
    await leave(klantmanager);
    const question = klantmanager.getByRole("dialog");
    const elsewhere = klantmanager.locator("#invite-title, #help-title, #received-title");
    await expect(question.or(elsewhere).first()).toBeVisible();
    asked ||= await question.isVisible();
    if (!asked && way !== "loading again") await (way === "the browser's back" ? klantmanager.goForward() : klantmanager.goBack());
    known(`users-1 ${way}`);
    await expect.poll(async () => asked || (await klantmanager.locator("[name=notes]").count()) === 1, { timeout: 3_000, message: "asked first, or still there" }).toBe(true);
    if (!asked) await expect(klantmanager.locator("[name=notes]")).toHaveValue(NOTE);
    await klantmanager.context().close();
  });
}

test("the digits of a link that was sent stay the same", async ({ page }) => {
  await summaryOf(page, { "me.name": "Samira", "daily.letters": "many" });
  await copyWith(page, "copy-link");
  const sent = await lockDigits(page);
  await visit(page, "#/intake");
  await visit(page, "#/samenvatting");
  await expect(page.locator("[data-lock]")).toBeVisible({ timeout: 30_000 });
  known("users-4");
  expect(await lockDigits(page)).toBe(sent);
});

for (const [when, now, asked] of [["before", "2027-12-01T10:00:00", 0], ["after", "2027-12-15T10:00:00", 1]] as const) {
  test(`the question about agreements comes after the conversation: ${when} it`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(now));
    await open(page, "nl");
    await visit(page, "#/u/l=nl&f=1&n=Jan&d=2027-12-14&h=09:30&v=1");
    await action(page, "next").click();
    await expect(page.locator('[data-section="talk"]')).toBeVisible();
    if (!asked) known("users-6");
    await expect(page.locator('a[data-section="after"]')).toHaveCount(asked, { timeout: 3_000 });
  });
}
