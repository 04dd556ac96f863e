// Somebody else's device: what is on it stays as it was, and nothing is left on it, whatever the guest presses.
import { expect, test, type Page } from "@playwright/test";
import { borrow, endBorrowing, goToNameByPressing } from "../support/borrowed";
import { known } from "../support/expected-failures";
import { chooseFile, sheetFile } from "../support/files";
import { copySite, host } from "../support/host";
import { fillForm, saveTemplate } from "../support/invitation";
import { offlineState, readyOffline } from "../support/offline";
import { action, field, open, saved, visit } from "../support/site";
import { everythingStored, snapshot } from "../support/storage";
import { message } from "../support/texts";
import { lookForUpdate, replaceWithNextVersion } from "../support/versions";
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
    await expect.poll(() => offlineState(page), { timeout: 20_000 }).toBe("waiting");
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
    await page.locator('[data-section="me"]').click();
    await expect(page.locator('[data-question^="me."]').or(page.locator("#overview-title"))).toBeVisible();
    await visit(page, "#/intake/me/name");
    known("attack-M4-followed");
    await expect(field(page, "me.name")).toHaveValue(GUEST, { timeout: 3_000 });
  });
});
