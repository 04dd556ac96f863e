// Several people on one phone, each with answers of their own; and a lock on them.
import { expect, test, type Page } from "@playwright/test";
import { chooseFile, sheetFile } from "./support/files";
import { switchOn } from "./support/phone";
import { action, eraseEverything, field, goTo, open, saved, visit } from "./support/site";
import { keepSpeaking, MICROPHONE } from "./support/sound";
import { everythingStored } from "./support/storage";
import { LANGUAGES, message } from "./support/texts";
import { switchTo, person, putLockOn, unlock } from "./support/profiles";

test.use({ launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", ...MICROPHONE] } });

const MINE = "ሰላማዊት ባዕላ";
const CODE = "vier rode fietsen thuis";

async function writeName(page: Page, words: string): Promise<void> {
  await goTo(page, "me.name");
  await field(page, "me.name").fill(words);
  await saved(page);
}

test("two people answer on one phone, and neither sees or erases the other's answers", async ({ page }) => {
  await open(page, "nl");
  await writeName(page, "Eerste");
  await visit(page, "#/wie");
  await page.locator("#me-name").fill("Selam");
  await page.locator('[data-picture="bird"]').click();
  await switchTo(page, action(page, "add-person"));
  await goTo(page, "me.name");
  await expect(field(page, "me.name")).toHaveValue("");
  await field(page, "me.name").fill("Tweede");
  await saved(page);

  await visit(page, "#/wie");
  await expect(person(page, 1)).toContainText("Selam");
  await switchTo(page, person(page, 1));
  await goTo(page, "me.name");
  await expect(field(page, "me.name")).toHaveValue("Eerste");

  // In a new tab a person is chosen first, whatever the address.
  const other = await page.context().newPage();
  await other.goto(`${new URL("/", page.url()).href}#/intake/me/name`);
  await expect(other.getByRole("heading", { name: message("nl", "people-title") })).toBeVisible();
  await expect(other.locator("body")).not.toContainText("Eerste");
  await person(other, 2).click();
  await expect(field(other, "me.name")).toHaveValue("Tweede");

  // Erasing removes one person's answers, and leaves the other's.
  await visit(other, "#/intake");
  await eraseEverything(other);
  const left = await everythingStored(page);
  expect(left).toContain("Eerste");
  expect(left).not.toContain("Tweede");
});

for (const language of LANGUAGES) {
  test(`under a lock nothing that was typed can be read on the device, and the code opens it, in ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, language);
    await writeName(page, MINE);
    // Answers that were set aside and a recording are under the lock too.
    await visit(page, "#/intake");
    await chooseFile(page, sheetFile({ language, answers: { "me.name": MINE } }));
    await action(page, "replace-confirm").click();
    await expect(page.getByText(message(language, "file-opened"))).toBeVisible();
    await goTo(page, "talk.questions");
    await action(page, "voice").click();
    await action(page, "voice-record").click();
    await keepSpeaking(page, 1);
    await action(page, "voice-record").click();
    await expect(action(page, "voice-play")).toBeVisible();
    await saved(page);
    expect(await everythingStored(page)).toContain(MINE);

    await visit(page, "#/wie");
    await page.locator("#vault-code").fill("kat");
    await page.locator("#vault-again").fill("kat");
    await action(page, "vault-on").click();
    await expect(page.getByText(message(language, "vault-short"))).toBeVisible();
    await page.locator("#vault-code").fill(CODE);
    await action(page, "vault-on").click();
    await expect(page.getByText(message(language, "vault-differs"))).toBeVisible();
    await putLockOn(page, CODE);
    await expect(page.getByText(message(language, "vault-is-on"))).toBeVisible();
    const sealed = await everythingStored(page);
    for (const word of [MINE, CODE, "me.name"]) expect(sealed).not.toContain(word);
    // What is written from now on is sealed as well.
    await writeName(page, `${MINE} 2`);
    expect(await everythingStored(page)).not.toContain(MINE);

    await page.reload();
    await expect(page.getByRole("heading", { name: message(language, "vault-open-title") })).toBeVisible();
    await unlock(page, "niet de goede");
    await expect(page.getByText(message(language, "vault-wrong"))).toBeVisible({ timeout: 30_000 });
    await unlock(page, CODE);
    await expect(field(page, "me.name")).toHaveValue(`${MINE} 2`, { timeout: 30_000 });
    await goTo(page, "talk.questions");
    await action(page, "voice-play").click();
    await expect(action(page, "voice-play")).toHaveAttribute("aria-pressed", "false", { timeout: 15_000 });
    await expect(page.getByText(message(language, "voice-missing"))).toHaveCount(0);

    await visit(page, "#/wie");
    await action(page, "vault-off").click();
    await expect(page.getByText(message(language, "vault-is-off"))).toBeVisible({ timeout: 30_000 });
    expect(await everythingStored(page)).toContain(`${MINE} 2`);
    await page.reload();
    await goTo(page, "me.name");
    await expect(field(page, "me.name")).toHaveValue(`${MINE} 2`);
  });
}

test("a battery that runs out under a lock loses no answer", async ({ baseURL }, info) => {
  const folder = info.outputPath("phone");
  const phone = await switchOn(folder, `${baseURL}#/`);
  await open(phone.page, "nl");
  await writeName(phone.page, MINE);
  await putLockOn(phone.page, "1234");
  await writeName(phone.page, `${MINE} onderweg`);
  await phone.kill();
  const again = await switchOn(folder, `${baseURL}#/intake/me/name`);
  await unlock(again.page, " 1234 ");
  await expect(field(again.page, "me.name")).toHaveValue(`${MINE} onderweg`, { timeout: 30_000 });
  await again.switchOff();
});

test("a person who forgot the code can only start over, and the others have their answers", async ({ page }) => {
  await open(page, "nl");
  await writeName(page, "Eerste");
  await visit(page, "#/wie");
  await switchTo(page, action(page, "add-person"));
  await writeName(page, "Tweede");
  await putLockOn(page, CODE);
  await page.reload();
  await page.locator("details.help summary").click();
  await expect(page.getByText(message("nl", "vault-forgot-text"))).toBeVisible();
  await action(page, "vault-erase").click();
  await expect(page.getByRole("dialog")).toContainText(message("nl", "erase-text"));
  await action(page, "erase-confirm").click();
  await expect(action(page, "unlock")).toHaveCount(0);
  await visit(page, "#/intake/me/name");
  await expect(field(page, "me.name")).toHaveValue("");
  await field(page, "me.name").fill("Opnieuw");
  await saved(page);
  await visit(page, "#/wie");
  await switchTo(page, person(page, 1));
  await goTo(page, "me.name");
  await expect(field(page, "me.name")).toHaveValue("Eerste");
});
