// The next version of the site, on the host that had this one.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";

/** The name of the version in a folder. */
export const versionIn = (folder: string): string => readdirSync(folder).find((name) => name.startsWith("build-"))!;

/** The text of a question that only the next version has. */
export const NEW_TEXT = "NIEUW";

/** Replaces the version in a folder by the next one: other texts in another folder, another page, another worker. */
export function replaceWithNextVersion(folder: string): string {
  const [build, next] = [versionIn(folder), "build-0123456789ab"];
  cpSync(join(folder, build), join(folder, next), { recursive: true });
  rmSync(join(folder, build), { recursive: true });
  for (const language of readdirSync(join(folder, next, "locales")).filter((name) => /^\w+\.txt$/.test(name))) {
    edit(join(folder, next, "locales", language), (text) => text.replace(/^me-name\t.*$/m, `me-name\t${NEW_TEXT}`));
  }
  for (const file of ["index.html", "sw.js"]) edit(join(folder, file), (text) => text.replaceAll(build, next).replace(/(url:"index\.html",revision:")[^"]*/, "$1next"));
  return next;
}

/** Changes a file of a site; its compressed copies go. */
export function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  expect(changed, file).not.toBe(text);
  writeFileSync(file, changed);
  for (const ending of [".br", ".gz"]) rmSync(file + ending, { force: true });
}

/** A new version is on the device: its service worker waits to become the active one. */
export const updateWaits = (page: Page): Promise<boolean> =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())!.waiting));

/** The browser looks for a new version, as it does at every visit and once a day. */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
}
