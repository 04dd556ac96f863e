// The lock on the answers of one person: whatever happens in other windows or half-way, the messages about it are true, and the code that was set last opens it.
import { expect, test, type Page } from "@playwright/test";
import { known } from "../support/expected-failures";
import { records } from "../support/device";
import { chooseFile, sheetFile } from "../support/files";
import { switchOn } from "../support/phone";
import { changeCode, changeLock, gate, putLockOn, typeLock, unlock } from "../support/profiles";
import { fullSession, openSession, shownCounts } from "../support/session";
import { action, field, open, option, saved, tap, typeAnswer, visit, writesEnd } from "../support/site";
import { everythingStored, snapshot } from "../support/storage";
import { message } from "../support/texts";
import { openBeside } from "../support/windows";

const MINE = "ሰላማዊት ባዕላ";
const FIRST = "vier rode fietsen";
const SECOND = "twee blauwe boten";
const SEALED = "slot2:";

test("after the code was changed in another window, an answer here leaves the answers readable by the new code", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", MINE);
  await putLockOn(page, FIRST);
  const other = await openBeside(page, "#/intake/me/age");
  await unlock(other, FIRST);
  await expect(other.locator('[data-question="me.age"]')).toBeVisible();
  await option(other, "me.age", "25-34").focus();
  await changeLock(page, SECOND);
  // The other window may have shut itself meanwhile: then this chooses nothing.
  await other.keyboard.press("Space");
  await writesEnd(other);
  await visit(page, "#/intake/me/name");
  await page.reload();
  await unlock(page, SECOND);
  await expect(field(page, "me.name")).toHaveValue(MINE, { timeout: 5_000 });
});

test("after two windows each put on a lock, the code that was accepted last opens the answers", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", MINE);
  const other = await openBeside(page, "#/wie");
  await putLockOn(page, FIRST);
  let code = FIRST;
  // The other window may know by now.
  await expect(action(other, "vault-on").or(action(other, "vault-off")).or(action(other, "unlock"))).toBeVisible();
  if (await action(other, "vault-on").isVisible()) {
    await typeLock(other, SECOND);
    await expect(other.getByText(message("nl", "vault-is-on")).or(other.getByText(message("nl", "vault-failed"))).or(action(other, "unlock"))).toBeVisible({ timeout: 30_000 });
    if (await other.getByText(message("nl", "vault-is-on")).isVisible()) code = SECOND;
  }
  await visit(page, "#/intake/me/name");
  await page.reload();
  await unlock(page, code);
  await expect(field(page, "me.name")).toHaveValue(MINE, { timeout: 5_000 });
});

test("a window without the key does not say that the lock is off while the answers are under it", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", MINE);
  const other = await openBeside(page, "#/intake");
  await putLockOn(page, FIRST);
  await visit(other, "#/wie");
  const off = action(other, "vault-off");
  await expect(off.or(action(other, "unlock"))).toBeVisible();
  if (await off.isVisible()) {
    await off.click();
    await expect(other.getByText(message("nl", "vault-is-off")).or(other.getByText(message("nl", "vault-failed"))).or(action(other, "unlock"))).toBeVisible({ timeout: 30_000 });
  }
  const saysOff = await other.getByText(message("nl", "vault-is-off")).isVisible();
  expect(saysOff && (await everythingStored(other)).includes(SEALED)).toBe(false);
});

test("a session under a lock is not lost to a window that was opened before the lock", async ({ page }) => {
  await open(page, "nl");
  await openSession(page, fullSession());
  await visit(page, "#/klankbord/uitkomst");
  const counts = await shownCounts(page);
  expect(Object.keys(counts)).not.toEqual([]);
  const other = await openBeside(page, "#/reflectie");
  await putLockOn(page, FIRST);
  await visit(other, "#/klankbord");
  await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(other.locator("[data-order]").or(other.getByText(message("nl", "session-order-empty"))).or(gate(other)).first()).toBeVisible();
  await visit(page, "#/klankbord/uitkomst");
  await page.reload();
  await unlock(page, FIRST);
  await expect.poll(() => shownCounts(page), { timeout: 5_000 }).toEqual(counts);
});

test("another code opens the answers at once, and the former one does not", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", MINE);
  await putLockOn(page, FIRST);
  await changeCode(page, SECOND, SECOND);
  await expect(page.getByText(message("nl", "vault-wrong"))).toBeVisible({ timeout: 30_000 });
  const before = await snapshot(page);
  await changeCode(page, FIRST, SECOND);
  await expect(page.getByText(message("nl", "vault-changed"))).toBeVisible({ timeout: 30_000 });
  const after = await snapshot(page);
  expect(Object.keys(after).filter((record) => JSON.stringify(after[record]) !== JSON.stringify(before[record])), "only the header of the lock is written").toEqual(["mv/sheets/lock"]);
  await visit(page, "#/intake/me/name");
  await page.reload();
  await unlock(page, FIRST);
  await expect(page.getByText(message("nl", "vault-wrong"))).toBeVisible({ timeout: 30_000 });
  await unlock(page, SECOND);
  await expect(field(page, "me.name")).toHaveValue(MINE);
});

test("what a window could not save when another put a lock on is saved once the code was typed", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", MINE);
  // A slow window: it hears of the lock only when it saves.
  const other = await page.context().newPage();
  await other.addInitScript(() => {
    window.addEventListener("storage", (event) => event.stopImmediatePropagation(), true);
    Object.defineProperty(BroadcastChannel.prototype, "onmessage", { set: () => undefined });
  });
  await visit(other, "/#/intake/me/age");
  await expect(option(other, "me.age", "25-34")).toBeVisible();
  await putLockOn(page, FIRST);
  await option(other, "me.age", "25-34").focus();
  await other.keyboard.press("Space");
  await expect(gate(other)).toBeVisible();
  await expect(other.getByText(message("nl", "vault-elsewhere"))).toBeVisible();
  await unlock(other, FIRST);
  await expect(option(other, "me.age", "25-34")).toBeChecked({ timeout: 30_000 });
  await saved(other);
  expect(await everythingStored(other)).not.toContain(MINE);
  await visit(page, "#/intake/me/age");
  await page.reload();
  await unlock(page, FIRST);
  await expect(option(page, "me.age", "25-34")).toBeChecked({ timeout: 30_000 });
});

test("a lock that is put on in one window shuts the gate of the other at once", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", MINE);
  const other = await openBeside(page, "#/intake/me/name");
  await expect(field(other, "me.name")).toHaveValue(MINE);
  await putLockOn(page, FIRST);
  await expect(gate(other)).toBeVisible();
  await expect(other.getByText(MINE)).toHaveCount(0);
  await unlock(other, FIRST);
  await expect(field(other, "me.name")).toHaveValue(MINE, { timeout: 30_000 });
  await saved(other);
});

test("a sealed record that was put in another place is not read, nor overwritten, nor set aside", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", MINE);
  await putLockOn(page, FIRST);
  const [moved] = ((await records(page, "sheets")) as string[]).filter((record) => record.includes(SEALED));
  // The record of one list, planted as that of another.
  await page.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("mv");
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("sheets", "readwrite");
          transaction.objectStore("sheets").put(record, "algemeen");
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error as Error);
          opening.result.close();
        };
      }),
    moved,
  );
  await visit(page, "#/intake/me/name");
  await page.reload();
  await unlock(page, FIRST);
  await expect(field(page, "me.name")).toHaveValue(MINE);
  await expect(page.getByText(message("nl", "found-damaged"))).toBeVisible();
  expect(await records(page, "sheets")).toContain(moved);
  expect(await records(page, "aside")).toEqual([]);
});

test("at the gate one tap erases nothing: a dialog asks first", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", MINE);
  await putLockOn(page, FIRST);
  await page.reload();
  await page.getByText(message("nl", "vault-forgot"), { exact: true }).click();
  await action(page, "vault-erase").click();
  known("attack-H7-asks");
  await expect(page.getByRole("dialog")).toBeVisible({ timeout: 3_000 });
  expect(await everythingStored(page)).toContain(SEALED);
});

/** A device with an answer, earlier answers set aside, and a spoken answer: three records and a sound. */
async function severalRecords(page: Page): Promise<void> {
  await open(page, "nl");
  await typeAnswer(page, "me.name", MINE);
  await visit(page, "#/intake");
  const sounds = { "talk.questions": { type: "audio/webm", seconds: 2, data: Buffer.from("GESPROKEN").toString("base64") } };
  await chooseFile(page, sheetFile({ answers: { "me.name": MINE, "talk.questions": { spoken: 2 } }, sounds }));
  await action(page, "replace-confirm").click();
  await expect(page.getByText(message("nl", "file-opened"))).toBeVisible();
  await saved(page);
}

test("a lock that could not be removed still seals every record", async ({ page }) => {
  await severalRecords(page);
  await putLockOn(page, FIRST);
  // A recording that cannot be opened any more.
  await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => ((request.onsuccess = () => resolve(request.result)), (request.onerror = () => reject(request.error))));
    const name = (await indexedDB.databases()).map(({ name }) => name!).find((name) => name.includes("sounds"))!;
    const database = await done(indexedDB.open(name));
    const store = database.transaction("sounds", "readwrite").objectStore("sounds");
    const [key] = await done(store.getAllKeys());
    await done(store.put({ ...(await done(store.get(key!))), sealed: new Uint8Array(64).buffer }, key));
    database.close();
  });
  await action(page, "vault-off").click();
  await expect(page.getByText(message("nl", "vault-failed"))).toBeVisible({ timeout: 30_000 });
  expect(await everythingStored(page)).not.toContain(MINE);
  await typeAnswer(page, "me.name", " daarna");
  expect(await everythingStored(page)).not.toContain(MINE);
});

for (const [what, putsOn] of [["put on", true], ["taken off", false]] as const) {
  test(`a lock that was interrupted while it was ${what} is finished after the next unlocking`, async ({ page }) => {
    // Once a record is being sealed or opened no request of the database succeeds any more, and the page is reloaded: as when a battery dies.
    await page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      let frozen = false;
      Object.assign(window, { freeze: () => (frozen = true), reached: false });
      IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
        const request = put.call(this, value, key);
        if (frozen) {
          request.addEventListener("success", (event) => event.stopImmediatePropagation());
          Object.assign(window, { reached: true });
        }
        return request;
      };
    });
    await severalRecords(page);
    if (putsOn) await visit(page, "#/wie");
    else await putLockOn(page, FIRST);
    await page.evaluate(() => (window as never as { freeze(): void }).freeze());
    if (putsOn) await typeLock(page, FIRST);
    else await action(page, "vault-off").click();
    await expect.poll(() => page.evaluate(() => (window as never as { reached: boolean }).reached), { timeout: 30_000 }).toBe(true);
    await page.reload();
    await visit(page, "#/intake/me/age");
    const shut = action(page, "unlock");
    await expect(shut.or(option(page, "me.age", "25-34"))).toBeVisible();
    if (await shut.isVisible()) await unlock(page, FIRST);
    await tap(page, "me.age", "25-34");
    await saved(page);
    // All of it is under the lock, or none.
    await expect.poll(async () => {
      const stored = await everythingStored(page);
      return stored.includes(MINE) && stored.includes(SEALED);
    }, { timeout: 5_000 }).toBe(false);
  });
}

test("when a battery dies right after the code was changed, the new code opens the answers", async ({ baseURL }, info) => {
  const folder = info.outputPath("phone");
  const phone = await switchOn(folder, baseURL!);
  await open(phone.page, "nl");
  await typeAnswer(phone.page, "me.name", MINE);
  await putLockOn(phone.page, FIRST);
  await phone.switchOff();

  const next = await switchOn(folder, `${baseURL}#/intake/me/name`);
  await unlock(next.page, FIRST);
  await expect(field(next.page, "me.name")).toHaveValue(MINE, { timeout: 30_000 });
  await changeLock(next.page, SECOND);
  await next.kill();

  const last = await switchOn(folder, `${baseURL}#/intake/me/name`);
  await unlock(last.page, SECOND);
  await expect(field(last.page, "me.name")).toHaveValue(MINE, { timeout: 5_000 });
  await last.switchOff();
});

test("a password manager is not asked to remember the code", async ({ page }) => {
  await open(page, "nl");
  await visit(page, "#/wie");
  const code = page.locator("#vault-code");
  await expect(code).toBeVisible();
  await expect(code).not.toHaveAttribute("type", "password", { timeout: 3_000 });
  await expect(code).toHaveAttribute("autocomplete", "one-time-code");
  await expect(code, "what is typed is still hidden").toHaveCSS("-webkit-text-security", "disc");
});

test("a window that cannot save under a lock does not report a full device", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", MINE);
  const other = await openBeside(page, "#/intake/me/age");
  await option(other, "me.age", "25-34").focus();
  await putLockOn(page, FIRST);
  await other.keyboard.press("Space");
  await writesEnd(other);
  await expect(other.getByText(message("nl", "not-saved"))).toHaveCount(0, { timeout: 3_000 });
});

test("at a shut gate the digits of a summary do not stay in the address", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", MINE);
  await putLockOn(page, FIRST);
  const other = await page.context().newPage();
  await other.goto("#/o/123456789012345678901234567890");
  await expect(gate(other)).toBeVisible();
  known("attack-L-gate-address");
  await expect(other).not.toHaveURL(/\d{30}/, { timeout: 3_000 });
});
