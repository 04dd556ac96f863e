// The records of the site on a device, replaced as another program or another version may have left them; and devices on which storing fails.
import { expect, type Page } from "@playwright/test";
import { speaks, visit } from "./site";
import type { Language } from "./texts";

/** All records of a store of the site's database. */
export function records(page: Page, store: "sheets" | "aside"): Promise<unknown[]> {
  return page.evaluate(
    (store) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open("mv");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => resolve(all.result);
          all.onerror = () => reject(all.error);
          opening.result.close();
        };
      }),
    store,
  );
}

/** Replaces the stored intake. */
export function replaceRecord(page: Page, record: unknown): Promise<void> {
  return page.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("mv");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("sheets", "readwrite");
          transaction.objectStore("sheets").put(record, "intake");
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error);
          opening.result.close();
        };
      }),
    record,
  );
}

/** Opens the site on a device where this is stored as the intake. */
export async function openWithRecord(page: Page, record: unknown, language: Language = "nl"): Promise<void> {
  await visit(page, `/#/taal/${language}`);
  await speaks(page, language);
  // The program is running: its database is there.
  await expect(page).not.toHaveURL(/taal/);
  await replaceRecord(page, record);
  await page.reload();
}

/** The browser forbids the site to store anything. */
export async function forbidStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const deny = () => {
      throw new DOMException("The user denied permission", "SecurityError");
    };
    Object.defineProperty(IDBFactory.prototype, "open", { value: deny });
    for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: deny });
  });
}

/** The database neither opens nor fails: as in Safari at a first load, or in an app on an iPhone's home screen that hangs. */
export async function hangDatabase(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...args) {
      const request = open.apply(this, args);
      for (const name of ["success", "error", "blocked", "upgradeneeded"]) {
        request.addEventListener(name, (event) => event.stopImmediatePropagation(), true);
        Object.defineProperty(request, `on${name}`, { set() {}, get: () => null });
      }
      return request;
    };
  });
}

/** The device is full once the site has written `writes` times; `makeRoom` ends that. */
export async function fillDevice(page: Page, writes: number): Promise<{ makeRoom(): Promise<void> }> {
  await page.addInitScript((writes) => {
    const put = IDBObjectStore.prototype.put;
    let left = writes;
    Object.assign(window, { makeRoom: () => (left = Infinity) });
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      if (left-- <= 0) throw new DOMException("The device is full", "QuotaExceededError");
      return put.call(this, value, key);
    };
  }, writes);
  return { makeRoom: () => page.evaluate(() => (window as unknown as { makeRoom(): void }).makeRoom()) };
}

/** The browser's own limit: the site may store this many bytes, until the limit is lifted. */
export async function limitQuota(page: Page, bytes: number): Promise<{ lift(): Promise<void> }> {
  // The limit lasts as long as the session that set it.
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(page.url()).origin, quotaSize: bytes });
  return { lift: () => session.detach() };
}

/** The browser deletes what the site stores, as it does when the device needs space. */
export async function evict(page: Page, types: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(page.url()).origin, storageTypes: types });
  await session.detach();
}
