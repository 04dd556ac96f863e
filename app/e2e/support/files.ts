// Files: what the site hands out, and what a person opens.
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { action, visit } from "./site";
import { message, type Language } from "./texts";

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

/** Presses a button that hands out a file, and reads that file. */
export async function download(page: Page, button: string | Locator): Promise<{ text: string; name: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), (typeof button === "string" ? action(page, button) : button).click()]);
  return { text: readFileSync(await file.path(), "utf8"), name: file.suggestedFilename() };
}

/** Saves a sheet as a file and reads it: what is shown, or a backup of everything. */
export async function downloadSheet(page: Page, what: "download" | "backup"): Promise<{ text: string; file: SheetFile; name: string }> {
  const { text, name } = await download(page, what);
  return { text, file: JSON.parse(text) as SheetFile, name };
}

/** Every answer, as a backup made now holds it. */
export async function backupAnswers(page: Page): Promise<Record<string, unknown>> {
  await visit(page, "#/intake");
  return (await downloadSheet(page, "backup")).file.answers;
}

/** The value of an answer, without the own words beside it. */
export const valueOf = (answer: unknown): unknown =>
  answer !== null && typeof answer === "object" && "value" in answer ? answer.value : answer;

/** Chooses a file to open, by default as this site names its own. */
export async function chooseFile(page: Page, text: string | Buffer, name = "mijn-verhaal.json", mimeType = "application/json"): Promise<void> {
  await page.locator('[data-action="upload"] input[type=file], input[type=file]').first().setInputFiles({
    name,
    mimeType,
    buffer: Buffer.from(text),
  });
}

/** A well-formed file, with this in it. */
export const sheetFile = (more: Partial<SheetFile> & { sounds?: unknown } = {}): string =>
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

/** The site shows this message about the file. */
export async function showsMessage(page: Page, language: Language, id: string): Promise<void> {
  await expect(page.getByText(message(language, id), { exact: true })).toBeVisible();
}
