// What the site stores on a device, read by the web APIs that every page has.
import type { Page } from "@playwright/test";
import { driverOf, type Site } from "./site";

/** A database with its records. Bytes are base64: `{"$bytes"}` an ArrayBuffer, `{"$blob","type"}` a Blob; `{"$class"}` names what is neither these nor JSON. */
export interface Database {
  name: string;
  version: number;
  stores: Record<string, [key: IDBValidKey, value: unknown][]>;
}

export interface Stored {
  localStorage: Record<string, string>;
  sessionStorage: Record<string, string>;
  cookie: string;
  databases: Database[];
  /** The addresses of what is in Cache Storage. */
  cached: string[];
}

/** Everything this origin stores. */
export function readStorage(site: Site): Promise<Stored> {
  return driverOf(site).read(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error as Error);
      });
    const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    const encode = async (value: unknown): Promise<unknown> => {
      if (value instanceof Blob) return { $blob: base64(new Uint8Array(await value.arrayBuffer())), type: value.type };
      if (value instanceof ArrayBuffer) return { $bytes: base64(new Uint8Array(value)) };
      if (ArrayBuffer.isView(value)) return { $class: value.constructor.name, $bytes: base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
      if (Array.isArray(value)) return Promise.all(value.map(encode));
      if (value === null || typeof value !== "object") return value;
      const record = Object.fromEntries(await Promise.all(Object.entries(value).map(async ([key, one]) => [key, await encode(one)] as const)));
      return Object.getPrototypeOf(value) === Object.prototype ? record : { ...record, $class: value.constructor.name };
    };
    const databases: Database[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      const stores: Database["stores"] = {};
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([done(objects.getAllKeys()), done(objects.getAll())]);
        stores[store] = await Promise.all(keys.map(async (key, at) => [key, await encode(values[at])] as [IDBValidKey, unknown]));
      }
      databases.push({ name: name!, version: database.version, stores });
      database.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) cached.push(request.url);
    }
    return { localStorage: { ...localStorage }, sessionStorage: { ...sessionStorage }, cookie: document.cookie, databases, cached };
  });
}

/** Everything the site can read back of this device, as one text to search. */
export async function everythingStored(site: Site): Promise<string> {
  const { databases, ...others } = await readStorage(site);
  return JSON.stringify([others, databases.map(({ stores }) => Object.values(stores))]);
}

/** `localStorage` and every record of every database, the bytes of recordings included: to compare before and after. */
export async function snapshot(page: Page): Promise<Record<string, unknown>> {
  const { localStorage, databases } = await readStorage(page);
  const bytes = (base64: string) => Buffer.from(base64, "base64").toString("latin1");
  /** A record as a text in which words that were stored as bytes are found too. */
  const text = (record: unknown): string =>
    JSON.stringify(record, (key, value: unknown) => (key === "$blob" || key === "$bytes" ? bytes(value as string) : value));
  const all: Record<string, unknown> = { localStorage };
  for (const { name, stores } of databases) {
    for (const [store, records] of Object.entries(stores)) {
      for (const [key, record] of records) all[`${name}/${store}/${String(key)}`] = text(record);
    }
  }
  return all;
}

/** What is in Cache Storage: the SHA-256 of each file, by its cache and address. */
export function cacheSnapshot(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const all: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const hash = await crypto.subtle.digest("SHA-256", await (await cache.match(request))!.arrayBuffer());
        all[`${name} ${request.url}`] = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
      }
    }
    return all;
  });
}

/** The same as `everythingStored`, and all else a page can read: what is in the caches and the private file system, its own history, name, text and fields. */
export async function everythingReadable(page: Page): Promise<{ text: string; searched: string[] }> {
  const stored = await everythingStored(page);
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
  return { text: [stored, ...more.map(([, text]) => text)].join("\n"), searched: ["localStorage", "sessionStorage", "cookies", "IndexedDB", ...more.map(([name]) => name)] };
}
