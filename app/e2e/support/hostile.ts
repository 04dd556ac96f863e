// Texts that try to be more than text.
import { expect, type Page } from "@playwright/test";

/** Each ends in letters of its own, by which it is found again. */
export const HOSTILE: Record<string, string> = {
  script: `<script>alert(1)</script><img src=x onerror="alert(2)"><svg onload=alert(3)>`,
  markup: `</textarea></p><b>vet</b>&lt;i&gt;&amp;#x27; {{7*7}} \${7*7} "'\``,
  bidi: "abc \u202Eomgekeerd\u202D 12 \u2067ander\u2066 einde",
  "zero-width": "nul\u200Bbreed\u200Dte\uFEFFen\u2060\u00AD zacht",
  control: "piep\u0007 \u0001\u001B[31mrood\u007F \u0085 eind",
  emoji: "👨‍👩‍👧‍👦 🏳️‍🌈 👋🏽 🇳🇱",
  marks: "Z̷̢̧̛̟͇̼ȃ̴̡l̶̰̒g̸͔͝o",
  formula: `=HYPERLINK("http://evil.example";"klik")`,
  command: "@SUM(1+1)*cmd|' /C calc'!A0",
  percent: "%00%3Cscript%3E%2e%2e%2f",
};

const KINDS = Object.keys(HOSTILE);

/** The `n`-th of them, found again by its end. */
export const hostile = (n: number): string => `${HOSTILE[KINDS[n % KINDS.length]!]} w${n}w`;

/** Whatever runs, opens, breaks or is fetched because of a text. */
export async function watchForHarm(page: Page): Promise<() => void> {
  const wrong: string[] = [];
  page.on("dialog", (dialog) => (wrong.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("popup", (popup) => wrong.push(`popup: ${popup.url()}`));
  page.on("request", (request) => /evil|\/x$/.test(request.url()) && wrong.push(`request: ${request.url()}`));
  page.on("console", (message) => /Content Security Policy/.test(message.text()) && wrong.push(message.text()));
  return () => expect(wrong).toEqual([]);
}

/** Where a text is on the page: each place that shows it as text, and whether its direction is isolated from its neighbours there. */
export const occurrences = (page: Page, end: string): Promise<{ text: string; isolated: boolean }[]> =>
  page.locator("body").evaluate((body, end) => {
    const found: { text: string; isolated: boolean }[] = [];
    const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? "";
      const around = walker.currentNode.parentElement!;
      if (!text.includes(end) || around.closest("textarea, script, style") || !around.checkVisibility()) continue;
      let isolated = false;
      // A box of its own isolates the directions in it, and so does an isolate.
      for (let one: Element | null = around; one && !isolated && one.textContent === text; one = one.parentElement) {
        const { unicodeBidi, display } = getComputedStyle(one);
        isolated = /isolate|plaintext/.test(unicodeBidi) || !/^(inline|contents)$/.test(display);
      }
      found.push({ text, isolated });
    }
    return found;
  }, end);

/** Nothing of a text became an element. */
export const injected = (page: Page): Promise<string[]> =>
  page.locator("main").evaluateAll((mains) =>
    mains.flatMap((main) => [...main.querySelectorAll("script, img:not([src^='logo'], [src^=blob]), iframe, object, embed, b > b, [onerror], [onload], [onclick]")].map((one) => one.outerHTML.slice(0, 100))),
  );
