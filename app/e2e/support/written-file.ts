// Files in docs/ that the tests write: compared with what they saw, or written with UPDATE_TABLES=1.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("../../../", import.meta.url);

/** What a file says now; nothing if there is none. */
export function contents(file: string): string {
  const path = new URL(file, root);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** Compares a file with what it should say. Returns whether it is stale; with UPDATE_TABLES=1 it is rewritten instead. */
export function isStale(file: string, now: string): boolean {
  const before = contents(file);
  if (now === before) return false;
  if (process.env.UPDATE_TABLES) {
    writeFileSync(new URL(file, root), now);
    console.log(`${file} was rewritten: commit it.`);
    return false;
  }
  console.log(`${file} does not say what the tests saw. Look whether that is right; UPDATE_TABLES=1 writes it. Now it would say:\n${added(before, now)}`);
  return true;
}

/** The lines of a text that another does not have. */
function added(before: string, now: string): string {
  const known = new Set(before.split("\n"));
  return now
    .split("\n")
    .filter((line) => !known.has(line))
    .join("\n");
}

/** The cells of a row of a table, by what its first cell says; none if there is no such row. */
export const cells = (file: string, first: string): string[] | undefined =>
  contents(file)
    .split("\n")
    .find((line) => line.startsWith(`| ${first} |`))
    ?.replace(/^\| | \|$/g, "")
    .split(" | ");
