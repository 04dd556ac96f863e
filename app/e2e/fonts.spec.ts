// Letters: the site ships no font, so every character it shows must be in the fonts that phones bring for its script.
import { expect, test } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { LANGUAGES, type Language } from "./support/texts";

/** The Noto fonts that Android brings, by language; iOS and Windows have fonts of their own for the same blocks of Unicode. */
const FONTS: Record<Language, string[]> = { nl: ["Noto Sans"], ar: ["Noto Sans Arabic", "Noto Sans"], ti: ["Noto Sans Ethiopic", "Noto Sans"] };

/** The code points of a font, as fontconfig lists them: `20-7e a0 …`. */
function covered(family: string): Set<number> {
  const ranges = execFileSync("fc-list", ["--format", "%{charset}\n", `${family}:style=Regular`], { encoding: "utf8" }).split(/\s+/).filter(Boolean);
  const points = new Set<number>();
  for (const range of ranges) {
    const [from, to] = range.split("-").map((hex) => Number.parseInt(hex, 16));
    for (let point = from!; point <= (to ?? from!); point++) points.add(point);
  }
  return points;
}

for (const language of LANGUAGES) {
  test(`every character of the texts has a glyph, in ${language}`, () => {
    const fonts = FONTS[language].map(covered);
    for (const font of fonts) expect(font.size, "the font is installed").toBeGreaterThan(100);
    const folder = new URL(`../../locales/${language}/`, import.meta.url);
    const text = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8").replace(/^#.*$/gm, "")).join("");
    const missing = [...new Set(text)].filter((character) => character > " " && !fonts.some((font) => font.has(character.codePointAt(0)!)));
    expect(missing.map((character) => `${character} U+${character.codePointAt(0)!.toString(16)}`)).toEqual([]);
  });
}

test("no font is fetched", async ({ page }) => {
  const fonts: string[] = [];
  page.on("request", (request) => request.resourceType() === "font" && fonts.push(request.url()));
  for (const language of LANGUAGES) {
    await page.goto(`#/taal/${language}`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
  }
  expect(fonts).toEqual([]);
});
