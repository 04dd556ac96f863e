// Several people on one device: the answers of one never become another's, and an erased person leaves nothing.
import { expect, test } from "@playwright/test";
import { fillDevice } from "../support/device";
import { known } from "../support/expected-failures";
import { fillForm, saveTemplate } from "../support/invitation";
import { addPerson, switchTo, gate, person, putLockOn, unlock } from "../support/profiles";
import { action, eraseEverything, field, goTo, open, option, saved, speaks, tap, typeAnswer, visit } from "../support/site";
import { everythingStored } from "../support/storage";
import { openBeside } from "../support/windows";
import { message } from "../support/texts";

const SECRET = "Persoon EEN geheim";
const TEMPLATE = "Mijn dinsdag";
const CODE = "vier rode fietsen thuis";

test("an answer that could not be saved does not become the next person's", async ({ page }) => {
  await fillDevice(page, 1);
  await open(page, "nl");
  await goTo(page, "me.age");
  await tap(page, "me.age", "35-44");
  await saved(page);
  await goTo(page, "me.name");
  await field(page, "me.name").pressSequentially(SECRET);
  await saved(page, "no");
  await addPerson(page);
  await goTo(page, "me.name");
  known("attack-C2-full");
  await expect(field(page, "me.name")).toHaveValue("", { timeout: 3_000 });
  await visit(page, "#/wie");
  await switchTo(page, person(page, 1));
  await goTo(page, "me.name");
  await expect(field(page, "me.name")).toHaveValue(SECRET);
});

test("answers under a lock that was put on in another window do not become the next person's", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", SECRET);
  const other = await openBeside(page, "#/intake/me/age");
  await option(other, "me.age", "25-34").focus();
  await putLockOn(page, CODE);
  // The other window may have shut itself meanwhile: then this chooses nothing.
  await other.keyboard.press("Space");
  await visit(other, "#/wie");
  const add = action(other, "add-person");
  await expect(add.or(action(other, "unlock"))).toBeVisible();
  if (await add.isVisible()) await switchTo(other, add);
  known("attack-C2-lock");
  expect(await everythingStored(other)).not.toContain(SECRET);
});

test("erasing in a window of an erased person erases nobody else", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", SECRET);
  await putLockOn(page, CODE);
  await addPerson(page);
  await typeAnswer(page, "me.name", "Tweede");
  const other = await openBeside(page, "#/intake");
  await person(other, 2).click();
  await expect(other.locator("#overview-title")).toBeVisible();

  await visit(page, "#/intake");
  await eraseEverything(page);
  await expect(page).toHaveURL(/#\/$/);
  // The window of the second person, whose profile is erased.
  const erase = action(other, "erase");
  await expect(erase.or(gate(other))).toBeVisible();
  if (await erase.isVisible()) await eraseEverything(other);
  await other.close();
  known("attack-H3");
  expect(await everythingStored(page), "what the first person has under a lock").toContain("slot2:");
  await visit(page, "#/intake/me/name");
  await expect(action(page, "unlock").or(person(page, 1))).toBeVisible();
  if (await person(page, 1).isVisible()) await person(page, 1).click();
  await unlock(page, CODE);
  await expect(field(page, "me.name")).toHaveValue(SECRET);
});

test("erasing everything erases the templates too", async ({ page }) => {
  await open(page, "nl");
  await addPerson(page);
  await fillForm(page, "ar");
  await saveTemplate(page, TEMPLATE);
  await expect(page.getByText(message("nl", "invite-template-kept"))).toBeVisible();
  await typeAnswer(page, "me.name", "Tweede");
  await visit(page, "#/intake");
  await eraseEverything(page);
  known("attack-M6-erased");
  expect(await everythingStored(page)).not.toContain(TEMPLATE);
});

test("a person who erased everything is on no list any more, and leaves no database", async ({ page }) => {
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());
  await open(page, "nl");
  await typeAnswer(page, "me.name", "Eerste");
  const before = await databases();
  await addPerson(page);
  await typeAnswer(page, "me.name", "Tweede");
  await visit(page, "#/intake");
  await eraseEverything(page);
  await expect(page).toHaveURL(/#\/$/);
  await visit(page, "#/wie");
  await expect(action(page, "add-person")).toBeVisible();
  known("attack-M7-listed");
  await expect.poll(databases, { timeout: 3_000 }).toEqual(before);
  await page.reload();
  await expect(action(page, "add-person")).toBeVisible();
  await expect(person(page, 2)).toHaveCount(0);
});

test("after somebody erased everything, somebody else's answers open only when they are chosen", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", "Eerste");
  await addPerson(page);
  await typeAnswer(page, "me.name", "Tweede");
  await visit(page, "#/wie");
  await switchTo(page, person(page, 1));
  await visit(page, "#/intake");
  await eraseEverything(page);
  await expect(page).toHaveURL(/#\/$/);
  await visit(page, "#/intake/me/name");
  known("attack-M7-gate");
  await expect(gate(page)).toBeVisible({ timeout: 3_000 });
  await expect(field(page, "me.name")).toHaveCount(0);
});

test("the title of the page of profiles has a name", async ({ page }) => {
  await open(page, "nl");
  await visit(page, "#/wie");
  await expect(gate(page)).toBeVisible();
  known("attack-L-title");
  await expect(page).toHaveTitle(`${message("nl", "people-title")} · Mijn Verhaal`, { timeout: 3_000 });
});

test("a window of a person who is erased in another one shows nothing of them, and brings nothing back", async ({ page }) => {
  await open(page, "nl");
  await addPerson(page);
  await typeAnswer(page, "me.name", "Tweede");
  const other = await openBeside(page, "#/intake");
  await person(other, 2).click();
  await goTo(other, "me.name");
  await field(other, "me.name").press("End");
  await visit(page, "#/intake");
  await eraseEverything(page);
  await expect(gate(other)).toBeVisible();
  await expect(field(other, "me.name")).toHaveCount(0);
  await other.keyboard.type(" en meer");
  await other.reload();
  await expect(gate(other)).toBeVisible();
  await expect(person(other, 2)).toHaveCount(0);
  expect(await everythingStored(other)).not.toContain("Tweede");
});

test("who tapped the picture of somebody else with a lock goes back, and opens their own", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", "Eerste");
  await putLockOn(page, CODE);
  await addPerson(page);
  await typeAnswer(page, "me.name", "Tweede");
  await page.evaluate(() => sessionStorage.clear());
  await visit(page, "#/intake/me/name");
  await page.reload();
  await person(page, 1).click();
  await expect(action(page, "unlock")).toBeVisible();
  await action(page, "back").click();
  await person(page, 2).click();
  await expect(field(page, "me.name")).toHaveValue("Tweede");
});

test("whoever is chosen reads their own language", async ({ page }) => {
  await open(page, "nl");
  await addPerson(page);
  await action(page, "lang-ti").click();
  await speaks(page, "ti");
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await speaks(page, "nl");
  await person(page, 2).click();
  await speaks(page, "ti");
  await visit(page, "#/wie");
  await switchTo(page, person(page, 1));
  await speaks(page, "nl");
});

test("at the page of profiles too, the right code opens the lock", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", "Eerste");
  await putLockOn(page, CODE);
  await page.reload();
  await unlock(page, CODE);
  await expect(action(page, "vault-off")).toBeVisible();
  await expect(action(page, "unlock")).toHaveCount(0);
});
