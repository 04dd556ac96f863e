// Codes on screen, read by an independent reader (zbar).
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";

/** What an independent reader finds in the code on screen. */
export async function scan(page: Page): Promise<string> {
  return readCode(await page.locator("[data-qr]").screenshot());
}

/** What it finds in a picture. */
export function readCode(picture: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), "mijn-verhaal-"));
  try {
    const file = join(folder, "code.png");
    writeFileSync(file, picture);
    return execFileSync("zbarimg", ["--quiet", "--nodbus", "--raw", file], { encoding: "utf8" }).trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
