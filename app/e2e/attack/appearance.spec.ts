// How the page looks, and what the browser does with it.
import { expect, test, type Page } from "@playwright/test";
import { known } from "../support/expected-failures";
import { goTo, label, open, openFull, saved, tap } from "../support/site";

test("the page asks Chromium not to offer a translation", async ({ page }) => {
  await open(page, "ar");
  known("attack-M1");
  await expect(page.locator('meta[name="google"][content="notranslate"]')).toHaveCount(1, { timeout: 3_000 });
});

/** A browser of before `:has()`: it drops each rule with it, and says that it does not know it. */
async function withoutHas(page: Page): Promise<void> {
  await page.route(/\/$|\.(html|css)$/, async (route) => {
    const response = await route.fetch();
    // The styles are not those that the page has the hash of.
    const text = (await response.text()).replaceAll(":has(", ":no-such-thing(").replace(/ integrity="[^"]*"/g, "");
    await route.fulfill({ response, body: text });
  });
}

for (const [kind, question, value] of [["an option", "me.age", "25-34"], ["a face", "language.rose", "3"], ["a step", "daily.can", "yes"]] as const) {
  test(`${kind} that is chosen looks chosen in a browser without :has`, async ({ page }) => {
    await withoutHas(page);
    await openFull(page, "nl");
    await goTo(page, question);
    const name = question === "daily.can" ? (await page.locator('[data-question] [type="radio"]').first().getAttribute("name"))! : question;
    // Loaded again, so that the finger and the focus are elsewhere.
    const look = async () => {
      await page.reload();
      await expect(label(page, name, value)).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      let last: Buffer | undefined;
      await expect.poll(async () => {
        const earlier = last;
        last = await label(page, name, value).screenshot({ animations: "disabled" });
        return earlier?.equals(last);
      }, "nothing moves any more").toBe(true);
      return last!;
    };
    const before = await look();
    expect(await label(page, name, value).evaluate((one) => getComputedStyle(one).display), "the other styles are there").toMatch(/flex|grid/);
    await tap(page, name, value);
    await saved(page);
    const after = await look();
    known(`engines-D6 ${kind}`);
    expect(before.equals(after)).toBe(false);
  });
}

/** Words of buttons that are broken inside, over two lines. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.locator("main button:visible").evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const broken: string[] = [];
      const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        for (const word of (node.textContent ?? "").matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word[0]);
        }
      }
      return broken;
    }),
  );

for (const language of ["ar", "ti"] as const) {
  test(`no word of a button under a question is broken inside, in ${language}`, async ({ page }) => {
    await openFull(page, language);
    await goTo(page, "me.age");
    await page.evaluate(() => document.fonts.ready);
    known(`engines-D10 ${language}`);
    expect(await brokenWords(page)).toEqual([]);
  });
}
