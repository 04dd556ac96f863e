// What the device keeps: read by every web API a page has, and put there as another program or another version may have left it.
import type { Page } from "@playwright/test";

/** Everything the site can read back of this device, as one text to search. */
export function everything(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        found.push(await done(objects.getAllKeys()), await done(objects.getAll()));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) found.push(request.url);
    }
    return JSON.stringify(found);
  });
}

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

/** Puts something in the place of the stored intake. */
export function putRecord(page: Page, record: unknown): Promise<void> {
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

/** The browser forbids the site to keep anything. */
export function forbidStorage(page: Page): Promise<void> {
  return page.addInitScript(() => {
    const deny = () => {
      throw new DOMException("The user denied permission", "SecurityError");
    };
    Object.defineProperty(IDBFactory.prototype, "open", { value: deny });
    Object.defineProperty(window, "localStorage", { get: deny });
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
