// How the page looks, and what the browser does with it.
import { expect, test, type Page } from "@playwright/test";
import { addPerson, person } from "../support/profiles";
import { SCREENS } from "../support/screens";
import { beginRound, beginTurn, openSession, sessionFile } from "../support/session";
import { action, finish, goTo, label, open, openFull, retype, saved, tap, visit } from "../support/site";
import { LANGUAGES, message } from "../support/texts";

test("the page asks Chromium not to offer a translation", async ({ page }) => {
  await open(page, "ar");
  await expect(page.locator('meta[name="google"][content="notranslate"]')).toHaveCount(1);
});

/** Changes the style sheets and the first page before the browser gets them. */
async function changeFiles(page: Page, change: (text: string, isStyle: boolean) => string): Promise<void> {
  await page.route(/\/$|\.(html|css)$/, async (route) => {
    const response = await route.fetch();
    const isStyle = route.request().url().endsWith(".css");
    // The styles are not those that the page has the hash of.
    await route.fulfill({ response, body: change(await response.text(), isStyle).replace(/ integrity="[^"]*"/g, "") });
  });
}

/** A browser of before `:has()`: it drops each rule with it, and says that it does not know it. */
const withoutHas = (page: Page): Promise<void> => changeFiles(page, (text) => text.replaceAll(":has(", ":no-such-thing("));

for (const [kind, question, sort] of [
  ["an option", "me.age", "radio"],
  ["one of several options", "daily.travel", "checkbox"],
  ["a face", "language.rose", "radio"],
  ["a step", "daily.can", "radio"],
  ["a part of the week", "time.week", "radio"],
  ["a tick in a record", "language.known", "checkbox"],
] as const) {
  test(`${kind} that is chosen looks chosen in a browser without :has`, async ({ page }) => {
    await withoutHas(page);
    await openFull(page, "nl");
    await goTo(page, question);
    const first = page.locator(`[data-question] [type="${sort}"]`).first();
    const [name, value] = [(await first.getAttribute("name"))!, (await first.getAttribute("value"))!];
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
    expect(before.equals(after)).toBe(false);
  });
}

test("what the keyboard is at is surrounded in a browser without :has", async ({ page }) => {
  await withoutHas(page);
  await openFull(page, "nl");
  for (const question of ["me.age", "language.rose", "daily.can", "time.week"]) {
    await goTo(page, question);
    const first = page.locator('[data-question] [type="radio"]').first();
    await expect(async () => {
      await page.keyboard.press("Tab");
      await expect(first).toBeFocused({ timeout: 100 });
    }).toPass();
    await expect(page.locator("label:focus-within"), question).toHaveCSS("outline-style", "solid");
  }
});

/** Widths of small phones, large phones, tablets and desks. */
const WIDTHS = [320, 360, 412, 600, 768, 1280];

/** Words of buttons that are broken inside, over two lines. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.locator("button:visible, .nl-button:visible").evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const broken: string[] = [];
      const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        for (const word of (node.textContent ?? "").matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          // A hyphen, visible or soft, is a place to break.
          if (/[-\u00ad\u2010]/.test(word[0])) continue;
          const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word[0]);
        }
      }
      return broken;
    }),
  );

/** Buttons and labels that their words stick out of, by more than half a pixel. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.locator("main button:visible, main .nl-button:visible, main label:visible").evaluateAll((all) =>
    all.flatMap((one) => {
      const box = one.getBoundingClientRect();
      return [...one.querySelectorAll("span, bdi")]
        .filter((part) => part.checkVisibility() && !part.matches(".vh"))
        .map((part) => part.getBoundingClientRect())
        .some(({ left, right }) => left < box.left - 0.5 || right > box.right + 0.5) ? [one.textContent ?? ""] : [];
    }),
  );

for (const language of LANGUAGES) {
  test(`at any width the words of buttons are whole, and within them, in ${language}`, async ({ page }) => {
    test.setTimeout(240_000);
    await openFull(page, language);
    for (const [name, fragment] of Object.entries(SCREENS)) {
      await visit(page, fragment);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 740 });
        expect.soft(await brokenWords(page), `${name} at ${width}`).toEqual([]);
        expect.soft(await stickingOut(page), `${name} at ${width}`).toEqual([]);
        expect.soft(await page.evaluate(() => document.scrollingElement!.scrollWidth), `${name} at ${width}`).toBeLessThanOrEqual(width);
      }
    }
  });
}

test("a word of one's own that is wider than a button breaks within it", async ({ page }) => {
  const word = "Donaudampfschifffahrtsgesellschaftskapi";
  const fits = async () => {
    expect(await stickingOut(page)).toEqual([]);
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(320);
  };
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "nl");
  await visit(page, "#/wie");
  await retype(page.locator("#me-name"), word);
  await addPerson(page);
  await visit(page, "#/wie");
  await expect(person(page, 1)).toContainText(word);
  await fits();
  await visit(page, "#/klantmanager");
  await page.getByText(message("nl", "invite-templates"), { exact: true }).click();
  await retype(page.locator("#template-name"), word);
  await action(page, "template-keep").click();
  await expect(action(page, "template-open")).toHaveText(word);
  await fits();
});

test("a long word with a bracket stays within its option, also where a row never makes an element narrower than its words", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  // WebKit does so with a word that has a bracket; this is such a rule of its own, below all styles of the page.
  await changeFiles(page, (text, isStyle) => (isStyle ? `@layer browser{.check>span{min-inline-size:max-content}}${text}` : text));
  await openFull(page, "ar");
  await goTo(page, "after.agreements");
  const words = label(page, "after.agreements.1.who", "klantmanager").locator("span").last();
  await expect(words).toContainText("klantmanager");
  await expect(words).toHaveCSS("min-width", "0px");
  expect(await stickingOut(page)).toEqual([]);
});

test("each language of the ladder is at its own side, also where items are aligned as their list", async ({ page }) => {
  // Firefox and WebKit have this rule of their own, below all styles of the page.
  await changeFiles(page, (text, isStyle) => (isStyle ? `@layer browser{li{text-align:match-parent}}${text}` : text));
  await openFull(page, "ar");
  await goTo(page, "people.activities");
  await tap(page, "people.activities", "internship");
  await saved(page);
  await finish(page);
  const cells = page.locator(".ladder > li > [dir]");
  await expect(cells).toHaveCount(12);
  const gaps = await cells.evaluateAll((all) =>
    all.map((cell) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      const [text, item] = [words.getBoundingClientRect(), cell.parentElement!];
      const box = item.getBoundingClientRect();
      const padding = parseFloat(getComputedStyle(item).paddingInlineStart);
      return Math.round(cell.getAttribute("dir") === "rtl" ? box.right - padding - text.right : text.left - box.left - padding);
    }),
  );
  expect(Math.max(...gaps.map(Math.abs)), "pixels from its own side").toBeLessThanOrEqual(2);
});

test("between the question of a turn and its first option there is space that no browser drops", async ({ page }) => {
  await open(page, "nl");
  await openSession(page, sessionFile());
  await beginRound(page);
  await beginTurn(page, "ar");
  const asked = page.locator(".turn__asked");
  // WebKit drops the margin of a heading at the end of a legend.
  await expect(asked.locator("h1")).toHaveCSS("margin-bottom", "0px");
  const [heading, option] = [await asked.locator("h1").boundingBox(), await page.locator(".q .opt").first().boundingBox()];
  expect(option!.y - heading!.y - heading!.height).toBeGreaterThanOrEqual(12);
});

test("every field to type in looks like a field, on every screen", async ({ page }) => {
  test.setTimeout(120_000);
  await openFull(page, "nl");
  let fields = 0;
  for (const [name, fragment] of Object.entries({ ...SCREENS, "the people of a device": "#/wie" })) {
    await visit(page, fragment);
    const borders = await page
      .locator("main :is(textarea, input:not([type=radio], [type=checkbox], [type=file]))")
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => getComputedStyle(one).borderTopWidth));
    fields += borders.length;
    expect(borders, `${name}: fields without a border`).not.toContain("0px");
  }
  expect(fields).toBeGreaterThan(20);
});
