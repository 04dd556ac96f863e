// Files: what the site hands out, and what a person opens.
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { action } from "./site";
import { say, type Language } from "./texts";

export interface SheetFile {
  format: string;
  version: number;
  list: string;
  content: string;
  language: string;
  answers: Record<string, unknown>;
  marks: string[];
  shared: string[];
  created: string;
  changed: string;
}

/** Takes a file along and reads it. */
export async function take(page: Page, what: "download" | "backup"): Promise<{ text: string; file: SheetFile; name: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), action(page, what).click()]);
  const text = readFileSync(await download.path(), "utf8");
  return { text, file: JSON.parse(text) as SheetFile, name: download.suggestedFilename() };
}

/** Chooses a file to open, on the overview. */
export async function choose(page: Page, text: string | Buffer): Promise<void> {
  await page.locator('[data-action="upload"] input[type=file], input[type=file]').first().setInputFiles({
    name: "mijn-verhaal.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
}

/** A well-formed file, with this in it. */
export const sheetFile = (more: Partial<SheetFile> = {}): string =>
  JSON.stringify({
    format: "mijn-verhaal",
    version: 1,
    list: "intake",
    content: "2026.1",
    language: "nl",
    answers: { "me.name": "Uit het bestand" },
    marks: [],
    shared: [],
    created: "2026-11-01T10:00:00.000Z",
    changed: "2026-11-01T10:00:00.000Z",
    ...more,
  });

/** The site says this sentence about the file. */
export async function told(page: Page, language: Language, id: string): Promise<void> {
  await expect(page.getByText(say(language, id), { exact: true })).toBeVisible();
}
