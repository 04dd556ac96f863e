// The summary on paper: printed as the browser prints it, and its words read back.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";

export interface Paper {
  pages: number;
  /** "A4", or what it is instead. */
  size: string;
  /** Whether these words are on it. */
  has(words: string): boolean;
}

/** Prints the page and reads it back. */
export const paper = async (page: Page): Promise<Paper> => readPaper(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

/** Reads what was printed. */
export function readPaper(pdf: Buffer): Paper {
  const folder = mkdtempSync(join(tmpdir(), "mijn-verhaal-"));
  try {
    const file = join(folder, "summary.pdf");
    writeFileSync(file, pdf);
    const facts = execFileSync("pdfinfo", [file], { encoding: "utf8" });
    // As it is laid out, and in the order it was drawn in: there the lines of a column follow each other.
    const texts = [[], ["-raw"]].map((how) => letters(execFileSync("pdftotext", [...how, file, "-"], { encoding: "utf8" })));
    const words = new Set(texts.flatMap(split).map(key));
    const unbroken = texts.map((text) => text.replace(/\s+/g, ""));
    const isPrinted = (word: string) => words.has(key(word)) || unbroken.some((text) => text.includes(word));
    return {
      pages: Number(/^Pages:\s+(\d+)/m.exec(facts)?.[1]),
      size: /\(A4\)/.test(facts) ? "A4" : (/^Page size:.*$/m.exec(facts)?.[0] ?? "unknown"),
      has: (text) => split(letters(text)).every(isPrinted),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Text as it is compared: presentation forms as their letters, and nothing that only arranges them. */
const letters = (text: string): string =>
  text.normalize("NFKC").replace(/[\u0640\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/g, "");

const split = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);

/** A word as it is looked up. A PDF gives Arabic letters back in the order of the paper, ligatures turned around: their order is not compared. */
const key = (word: string): string => (/\p{Script=Arabic}/u.test(word) ? [...word].sort().join("") : word);

/** Every piece of text in the Dutch column of the document. */
export const dutchTexts = (page: Page): Promise<string[]> =>
  page.locator(".doc [lang=nl]").evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
      return texts.filter((text) => text.trim());
    }),
  );
