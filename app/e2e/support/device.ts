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

/** The same, and all else a page can read: what is in the caches and the private file system, its own history, name, text and fields. */
export async function readable(page: Page): Promise<{ text: string; searched: string[] }> {
  const kept = await everything(page);
  const more = await page.evaluate(async () => {
    const files = async (folder: FileSystemDirectoryHandle): Promise<string[]> => {
      const all: string[] = [];
      for await (const entry of (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values()) {
        all.push(entry.name, ...(entry.kind === "file" ? [await (await (entry as FileSystemFileHandle).getFile()).text()] : await files(entry as FileSystemDirectoryHandle)));
      }
      return all;
    };
    const bodies: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) bodies.push(request.url, await (await cache.match(request))!.text());
    }
    const entries = (window as unknown as { navigation: { entries(): { url: string; getState(): unknown }[] } }).navigation.entries();
    const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea, select")].map(({ value }) => value);
    const more: Record<string, unknown> = {
      "the files of Cache Storage": bodies,
      "the private file system": await files(await navigator.storage.getDirectory()),
      history: [history.state, entries.map((entry) => [entry.url, entry.getState()])],
      "window.name": window.name,
      "what was fetched": performance.getEntries().map(({ name }) => name),
      "the page": [document.documentElement.outerHTML, location.href, document.title, document.referrer],
      fields,
    };
    return Object.entries(more).map(([name, found]) => [name, JSON.stringify(found)] as const);
  });
  return { text: [kept, ...more.map(([, text]) => text)].join("\n"), searched: ["localStorage", "sessionStorage", "cookies", "IndexedDB", ...more.map(([name]) => name)] };
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
export async function forbidStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
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

/** The browser's own limit: the site has room for so many bytes, until `bytes` are given back. */
export async function limitRoom(page: Page, bytes: number): Promise<{ giveBack(): Promise<void> }> {
  // The limit lasts as long as the session that set it.
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(page.url()).origin, quotaSize: bytes });
  return { giveBack: () => session.detach() };
}

/** The browser throws away what the site keeps, as it does when the device needs room. */
export async function evict(page: Page, types: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(page.url()).origin, storageTypes: types });
  await session.detach();
}
