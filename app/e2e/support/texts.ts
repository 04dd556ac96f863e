// The site's own words, read from the locale files: a test names a button as a person reads it, and survives a better wording.
import { readFileSync, readdirSync } from "node:fs";

export type Language = "nl" | "ar" | "ti";

export const LANGUAGES: readonly Language[] = ["nl", "ar", "ti"];

export const NAME: Record<Language, string> = { nl: "Nederlands", ar: "العربية", ti: "ትግርኛ" };

export const DIRECTION: Record<Language, "ltr" | "rtl"> = { nl: "ltr", ar: "rtl", ti: "ltr" };

const folder = (language: Language) => new URL(`../../../locales/${language}/`, import.meta.url);

const messages = new Map<Language, Map<string, string>>();

function read(language: Language): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(folder(language)).filter((name) => name.endsWith(".ftl"))) {
    const lines = readFileSync(new URL(file, folder(language)), "utf8").split("\n");
    for (const line of lines) {
      const message = /^([a-z][\w-]*) = (.+)$/.exec(line);
      if (message) found.set(message[1]!, message[2]!.trim());
    }
  }
  return found;
}

/** A message on one line, without anything to be filled in; a test cannot look for any other. */
export function message(language: Language, id: string): string {
  if (!messages.has(language)) messages.set(language, read(language));
  const text = messages.get(language)!.get(id);
  if (text === undefined) throw new Error(`No message ${id} in ${language}`);
  if (text.includes("{")) throw new Error(`The message ${id} has something to be filled in`);
  return text;
}
