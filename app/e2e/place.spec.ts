// Nobody loses their place or their answers: reload, back, a closed tab, a restarted phone, a browser that is killed.
import { expect, test, type Page } from "@playwright/test";
import { fault, seen } from "./support/faults";
import { switchOn } from "./support/phone";
import { action, address, field, goTo, isAt, open, openFull, option, saved, speaks, tap, visit } from "./support/site";
import { message } from "./support/texts";

const WORDS = "ሰላም ተስፋይ";

test("after a reload the page, the answer and the language are the same", async ({ page }) => {
  await open(page, "ti");
  await goTo(page, "me.name");
  await field(page, "me.name").fill(WORDS);
  await saved(page);
  await page.reload();
  await isAt(page, "me.name");
  await speaks(page, "ti");
  await expect(field(page, "me.name")).toHaveValue(WORDS);
});

test("going to another page while the texts are still loading leads to that page", async ({ page }) => {
  await open(page, "nl");
  await goTo(page, "me.name");
  await page.route("**/locales/*", async (route) => {
    await new Promise((later) => setTimeout(later, 800));
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await page.waitForRequest("**/locales/*");
  await visit(page, "#/intake");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(message("nl", "overview-title"));
  await expect(page.locator("[data-question]")).toBeHidden();
});

test("the browser's back button goes back one page and loses no answer", async ({ page }) => {
  await openFull(page, "ar");
  await goTo(page, "me.age");
  await tap(page, "me.age", "45-54");
  await action(page, "next").click();
  await isAt(page, "me.origin");
  await tap(page, "me.origin", "sd");
  await page.goBack();
  await isAt(page, "me.age");
  await expect(option(page, "me.age", "45-54")).toBeChecked();
  await page.goForward();
  await isAt(page, "me.origin");
  await expect(option(page, "me.origin", "sd")).toBeChecked();
});

test("going back and forth through the questions shows the answers", async ({ page }) => {
  await openFull(page, "nl");
  const answers = { "me.age": "18-24", "me.origin": "iq", "me.status": "ukraine", "me.phase": "done" };
  for (const [question, value] of Object.entries(answers)) {
    await goTo(page, question);
    await tap(page, question, value);
  }
  await saved(page);
  for (const [question, value] of Object.entries(answers).reverse()) {
    while (!(await page.locator(`[data-question="${question}"]`).isVisible())) await stepBack(page);
    await expect.soft(option(page, question, value), question).toBeChecked();
  }
});

/** Presses the site's own back button and waits for the question before. */
async function stepBack(page: Page): Promise<void> {
  const question = page.locator("[data-question]");
  const here = (await question.getAttribute("data-question"))!;
  await action(page, "back").click();
  await expect(question).not.toHaveAttribute("data-question", here);
}

test("after a tab was closed, the address of the site leads back to the last question", async ({ page, context }) => {
  await open(page, "ar");
  await goTo(page, "me.name");
  await field(page, "me.name").fill("سلام");
  await saved(page);
  await page.close();
  const again = await context.newPage();
  await again.goto("");
  await isAt(again, "me.name");
  await speaks(again, "ar");
  await expect(field(again, "me.name")).toHaveValue("سلام");
});

test("choosing a language on the first screen again leads back to the last question", async ({ page }) => {
  await open(page, "nl");
  await goTo(page, "talk.where");
  await tap(page, "talk.where", "phone");
  await saved(page);
  await page.goto("#/");
  await page.getByRole("link", { name: "ትግርኛ" }).click();
  await expect(page).toHaveURL(new RegExp(`${address("talk.where")}$`));
  await speaks(page, "ti");
  await expect(option(page, "talk.where", "phone")).toBeChecked();
});

test("a phone that is switched off and on again has the answers and the last question", async ({ baseURL }, info) => {
  const folder = info.outputPath("phone");
  const phone = await switchOn(folder, baseURL!);
  await open(phone.page, "ti");
  await goTo(phone.page, "me.name");
  await field(phone.page, "me.name").fill(WORDS);
  await saved(phone.page);
  await phone.switchOff();

  const again = await switchOn(folder, baseURL!);
  await again.page.goto(baseURL!);
  await isAt(again.page, "me.name");
  await speaks(again.page, "ti");
  await expect(field(again.page, "me.name")).toHaveValue(WORDS);
  await again.switchOff();
});

test("a browser killed right after it showed “saved” has the answer", fault("kill-after-saved"), async ({ baseURL }, info) => {
  const folder = info.outputPath("phone");
  const phone = await switchOn(folder, baseURL!);
  await openFull(phone.page, "ar");
  await goTo(phone.page, "me.name");
  await field(phone.page, "me.name").fill(WORDS);
  await saved(phone.page);
  await goTo(phone.page, "me.age");
  await tap(phone.page, "me.age", "67+");
  await saved(phone.page);
  await phone.kill();

  const again = await switchOn(folder, baseURL!);
  await again.page.goto(`${baseURL}${address("me.age")}`);
  await expect(option(again.page, "me.age", "67+")).toBeChecked();
  await again.page.goto(`${baseURL}${address("me.name")}`);
  await expect(field(again.page, "me.name")).toHaveValue(WORDS);
  seen("2 of 2 answers there");
  await again.switchOff();
});
