// Somebody else's device: what is on it stays as it was, and nothing is left on it, whatever the guest presses.
import { expect, test, type Page } from "@playwright/test";
import { borrow, endBorrowing, goToNameByPressing } from "../support/borrowed";
import { known } from "../support/expected-failures";
import { chooseFile, downloadSheet, sheetFile } from "../support/files";
import { copySite, host } from "../support/host";
import { fillForm, saveTemplate } from "../support/invitation";
import { readyOffline } from "../support/offline";
import { addPerson } from "../support/profiles";
import { SCREENS } from "../support/screens";
import { action, field, isAt, open, saved, speaks, visit } from "../support/site";
import { cacheSnapshot, everythingStored, snapshot } from "../support/storage";
import { message } from "../support/texts";
import { lookForUpdate, replaceWithNextVersion, updateWaits } from "../support/versions";
import { openBeside } from "../support/windows";

const GUEST = "Mehret de gast";
const TEMPLATE = "Mijn dinsdag";

/** A backup with a spoken answer in it. */
const spokenFile = (name: string, sound: string): string => {
  const sounds = { "talk.questions": { type: "audio/webm", seconds: 2, data: Buffer.from(sound).toString("base64") } };
  return sheetFile({ answers: { "start.version": "full", "me.name": name, "talk.questions": { spoken: 2 } }, sounds });
};

/** Opens a file on the overview, in the place of what is there. */
async function openFile(page: Page, text: string, replaces: boolean): Promise<void> {
  await chooseFile(page, text);
  if (replaces) await action(page, "replace-confirm").click();
  await expect(page.getByText(message("nl", "file-opened"))).toBeVisible();
}

test("a guest who types and opens a backup leaves nothing, and removes nothing of the owner's", async ({ page }) => {
  await open(page, "nl");
  await openFile(page, spokenFile("De eigenaar", "OWNERVOICE"), false);
  await saved(page);
  await visit(page, "#/niet-mijn");
  const before = await snapshot(page);
  expect(JSON.stringify(before)).toContain("OWNERVOICE");

  await borrow(page);
  await goToNameByPressing(page);
  await field(page, "me.name").pressSequentially(GUEST);
  await saved(page, "never");
  await action(page, "discuss").click();
  await action(page, "overview").click();
  await openFile(page, spokenFile(GUEST, "GUESTVOICE"), true);
  await action(page, "finish").click();
  await expect(page.locator(".doc")).toContainText(GUEST);
  await endBorrowing(page);
  known("attack-C1");
  expect(await snapshot(page)).toEqual(before);
});

test("a guest's template does not stay on the device", async ({ page }) => {
  await borrow(page);
  await fillForm(page, "ar");
  const templates = page.locator("[data-templates]");
  if (await templates.isVisible()) await saveTemplate(page, TEMPLATE);
  await endBorrowing(page);
  known("attack-M6-borrowed");
  expect(await everythingStored(page)).not.toContain(TEMPLATE);
});

test("a link that a guest opens with the middle button opens no window that stores answers", async ({ page }) => {
  await borrow(page);
  await page.locator('[data-section="me"]').click({ button: "middle" });
  await goToNameByPressing(page);
  await field(page, "me.name").pressSequentially(GUEST);
  known("attack-M5");
  expect(page.context().pages()).toHaveLength(1);
});

test.describe("with a service worker", () => {
  test.use({ serviceWorkers: "allow" });
  let site: Awaited<ReturnType<typeof host>> | undefined;
  test.afterEach(() => void site?.process.kill());

  /** A guest who has typed a name, on the overview of a site of which a new version is waiting. */
  async function newVersion(page: Page, folder: string): Promise<string> {
    copySite(folder);
    site = await host(folder);
    await page.goto(site.url);
    await page.getByRole("link", { name: "Nederlands" }).click();
    await readyOffline(page);
    await borrow(page);
    await goToNameByPressing(page);
    await field(page, "me.name").pressSequentially(GUEST);
    await action(page, "overview").click();
    const next = replaceWithNextVersion(folder);
    await lookForUpdate(page);
    await expect.poll(() => updateWaits(page), { timeout: 20_000 }).toBe(true);
    return next;
  }

  test("a guest is not offered a new version: applying it would lose the answers", async ({ page }, info) => {
    await newVersion(page, info.outputPath("site"));
    await page.locator('[data-section="me"]').click();
    await action(page, "overview").click();
    await expect(page.locator("#overview-title")).toBeVisible();
    known("attack-M4-offered");
    await expect(action(page, "update")).toBeHidden({ timeout: 3_000 });
  });

  test("a new version that is applied in another window does not lose the answers of a guest", async ({ page }, info) => {
    const next = await newVersion(page, info.outputPath("site"));
    const other = await openBeside(page, new URL("#/intake", page.url()).href);
    await action(other, "update").click();
    await expect(other.locator("meta[name=mv-build]")).toHaveAttribute("content", next);
    await page.bringToFront();
    // Name is the first question of the section, and answered: the next one that is open follows.
    await page.locator('[data-section="me"]').click();
    await expect(page.locator('[data-question^="me."]').or(page.locator("#overview-title"))).toBeVisible();
    await action(page, "back").click();
    known("attack-M4-followed");
    await isAt(page, "me.name");
    await expect(field(page, "me.name")).toHaveValue(GUEST, { timeout: 3_000 });
  });
});

/** What can be pressed on the page: buttons, and links, which are buttons here; but for the end of the visit. */
const pressable = (page: Page) => page.locator('#app :is(button, [role="button"], summary):not([data-action="end"]):not([data-action="hide"])');

/** Opens a page, as after a reload: a guest's page has no address. */
async function load(page: Page, site: string, fragment: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(new URL(fragment, site).href);
  await expect(page.getByText(message("nl", "shared-now"))).toBeVisible();
  await expect(page.locator("#app")).not.toHaveAttribute("aria-busy", "true");
}

/** Types into every field of a page and presses everything on it, one after another. Returns how many could be pressed. */
async function pressEverything(page: Page, site: string, fragment: string): Promise<number> {
  await load(page, site, fragment);
  const heading = () => page.locator("h1").first().textContent();
  const title = await heading();
  for (const input of await page.locator('#app :is(input[type="text"], input:not([type]), textarea):visible').all()) {
    if (await input.isEditable()) await input.pressSequentially(GUEST);
  }
  let pressed = 0;
  for (let at = 0; at < (await pressable(page).count()); at++) {
    const one = pressable(page).nth(at);
    if (!(await one.isVisible()) || !(await one.isEnabled())) continue;
    await one.click();
    pressed++;
    // A dialog that it opened is left.
    await page.keyboard.press("Escape");
    if ((await heading()) !== title) await load(page, site, fragment);
  }
  return pressed;
}

test("whatever a guest opens and presses, the owner finds every byte as it was", async ({ page, baseURL }) => {
  test.setTimeout(600_000);
  await open(page, "nl");
  await openFile(page, spokenFile("De eigenaar", "OWNERVOICE"), false);
  await saved(page);
  await fillForm(page, "nl");
  await saveTemplate(page, TEMPLATE);
  await visit(page, "#/niet-mijn");
  const before = [await snapshot(page), await cacheSnapshot(page)];
  expect(JSON.stringify(before)).toContain(TEMPLATE);

  await borrow(page);
  let pressed = 0;
  for (const fragment of [...Object.values(SCREENS), "#/wie", "#/niet-mijn", "#/taal/nl"]) pressed += await pressEverything(page, baseURL!, fragment);
  expect(pressed).toBeGreaterThan(200);
  expect(await page.evaluate(() => Object.keys(sessionStorage)), "the flag of the tab").toEqual(["mv-borrowed"]);
  expect(page.context().pages()).toHaveLength(1);
  await load(page, baseURL!, "#/intake");
  await endBorrowing(page);
  expect([await snapshot(page), await cacheSnapshot(page)]).toEqual(before);
  await visit(page, "#/intake/me/name");
  await expect(field(page, "me.name")).toHaveValue("De eigenaar");
});

test("a guest becomes nobody who is on the device", async ({ page, baseURL }) => {
  await borrow(page);
  for (const fragment of ["#/wie", "#/niet-mijn"]) {
    await load(page, baseURL!, fragment);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(message("nl", "not-found-title"));
  }
});

test("a guest goes everywhere by the keyboard, where links are buttons", async ({ page }) => {
  await borrow(page);
  await expect(page.locator("a[href]:visible")).toHaveCount(0);
  const section = page.locator('[data-section="start"]');
  await section.focus();
  await page.keyboard.press("Enter");
  await isAt(page, "start.helper");
  await action(page, "overview").focus();
  await page.keyboard.press("Space");
  await expect(page.locator("#overview-title")).toBeVisible();
});

test("a file that a guest opens is played and saved with its voice, from memory", async ({ page }) => {
  await borrow(page);
  await openFile(page, spokenFile(GUEST, "GUESTVOICE"), false);
  const { text } = await downloadSheet(page, "backup");
  expect(Buffer.from((JSON.parse(text) as { sounds: Record<string, { data: string }> }).sounds["talk.questions"]!.data, "base64").toString()).toBe("GUESTVOICE");
  await endBorrowing(page);
  expect(JSON.stringify(await snapshot(page))).not.toContain("GUESTVOICE");
});

test("a guest reads the language they chose, whoever the device is of", async ({ page }) => {
  await open(page, "nl");
  await addPerson(page);
  await borrow(page, "ar");
  await speaks(page, "ar");
  await expect(page.locator("#overview-title")).toHaveText(message("ar", "overview-title"));
  await endBorrowing(page);
});
