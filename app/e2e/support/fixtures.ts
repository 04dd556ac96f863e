// What earlier builds left behind: on a device, in files, in codes. Made by `fixtures/make.ts`, opened by `fixtures.spec.ts`.
import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { readStorage, type Stored } from "./storage";
import type { Language } from "./texts";

/** Where they are: a folder for each build that made some, by its month. */
export const FOLDER = new URL("../fixtures/", import.meta.url);

export const BUILDS: string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** What a browser stores of the site beyond a visit. */
export type Device = Pick<Stored, "databases" | "localStorage">;

/** A sheet of answers, as it is stored. */
export interface Sheet {
  list: string;
  language: Language;
  answers: Record<string, unknown>;
  marks: string[];
  shared: string[];
  earlier?: unknown[];
  sections?: string[];
}

/** A group's session: votes by question in the order of the choices, and everything in words. */
export interface Session {
  participants: number;
  votes: Record<string, number[]>;
  notes: string[];
  keep?: string;
  change?: string;
  agreement?: { what: string; who: string; by: string };
  quote?: string;
}

export interface Person {
  id: number;
  name: string;
  picture: string;
  answers: Record<string, unknown>;
}

/** A device as it was left, and what must be found on it. */
export interface DeviceFixture {
  what: string;
  device: Device;
  sheets?: Sheet[];
  /** The sounds of spoken answers, base64, by their question. */
  sounds?: Record<string, string>;
  /** Texts that were set aside, oldest first, in the list's overview. */
  aside?: { list: string; texts: string[] };
  session?: Session;
  people?: Person[];
  /** What opens the lock. */
  code?: string;
  /** A klantmanager's template, by the names of its fields. */
  template?: { name: string; fields: Record<string, string> };
  /** What the opened invitation says, and the sections it leads through. */
  invitation?: { texts: string[]; sections: string[] };
}

/** A file, its text as it was saved, and what must be found in it. */
export interface FileFixture {
  what: string;
  kind: "download" | "backup" | "locked" | "session";
  /** What opens the lock. */
  digits?: string;
  text: string;
  sheet?: Sheet;
  sounds?: Record<string, string>;
  session?: Session;
}

/** Codes on a screen or a link, as fragments, and what a klantmanager must read. */
export interface CodeFixture {
  what: string;
  /** One, or all of a series. */
  fragments: string[];
  digits?: string;
  language: Language;
  answers: Record<string, unknown>;
  marks: string[];
}

/** An invitation, as a fragment, and what is in it. */
export interface InvitationFixture {
  what: string;
  fragment: string;
  invitation: Record<string, string | boolean | string[]>;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, FOLDER), "utf8")) as T;

const all = <T>(build: string, kind: string): [name: string, fixture: T][] =>
  readdirSync(new URL(`${build}/${kind}/`, FOLDER))
    .sort()
    .map((file) => [file.replace(".json", ""), read<T>(`${build}/${kind}/${file}`)]);

export const devices = (build: string): [string, DeviceFixture][] => all(build, "devices");
export const files = (build: string): [string, FileFixture][] => all(build, "files");
export const codes = (build: string): [string, CodeFixture][] => all(build, "codes");
export const invitations = (build: string): [string, InvitationFixture][] => all(build, "invitations");

/** A file of the site that runs nothing: from there its storage is read and written without the site. */
const STILL = "icon.svg";

/** Leaves the site and reads everything it stored. */
export async function capture(page: Page): Promise<Device> {
  await page.goto(new URL(STILL, page.url()).href);
  const { databases, localStorage } = await readStorage(page);
  const device = { databases: databases.sort((a, b) => (a.name < b.name ? -1 : 1)), localStorage };
  const [, unknown] = /"\$class":"(\w+)"/.exec(JSON.stringify(databases)) ?? [];
  if (unknown) throw new Error(`A fixture cannot hold a ${unknown}`);
  return device;
}

/** Puts on an unused device what another one stored, before the site is opened there. */
export async function plant(page: Page, device: Device): Promise<void> {
  await page.goto(STILL);
  await page.evaluate(async (json) => {
    const { databases, localStorage: settings } = JSON.parse(json) as Device;
    const bytes = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
    const decode = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(decode);
      if (value === null || typeof value !== "object") return value;
      if ("$blob" in value) return new Blob([bytes(value.$blob as string)], { type: (value as unknown as { type: string }).type });
      if ("$bytes" in value) return bytes(value.$bytes as string);
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, decode(one)]));
    };
    for (const { name, version, stores } of databases) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name, version);
        opening.onupgradeneeded = () => Object.keys(stores).forEach((store) => opening.result.createObjectStore(store));
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error as Error);
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction(Object.keys(stores), "readwrite");
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error as Error);
        for (const [store, entries] of Object.entries(stores)) for (const [key, value] of entries) transaction.objectStore(store).put(decode(value), key);
      });
      database.close();
    }
    for (const [key, value] of Object.entries(settings)) localStorage.setItem(key, value);
  }, JSON.stringify(device));
}
