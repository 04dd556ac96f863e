// Everything a site leaves on a device, byte by byte: to compare before and after.
import type { Page } from "@playwright/test";

/** `localStorage` and every record of every database, sounds included. */
export function snapshot(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    /** A record as text: what JSON leaves out of binary data is read. */
    const text = async (record: unknown): Promise<string> => {
      if (record instanceof Blob) return `${record.type} ${await record.text()}`;
      if (record instanceof ArrayBuffer) return [...new Uint8Array(record)].join();
      if (typeof record !== "object" || record === null) return JSON.stringify(record);
      return (await Promise.all(Object.entries(record).map(async ([key, value]) => `${key}: ${await text(value)}`))).join("; ");
    };
    const found: Record<string, unknown> = { localStorage: { ...localStorage } };
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([done(objects.getAllKeys()), done(objects.getAll())]);
        for (const [at, key] of keys.entries()) found[`${name}/${store}/${String(key)}`] = await text(values[at]);
      }
      database.close();
    }
    return found;
  });
}
