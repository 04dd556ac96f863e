// Who uses only a keyboard, only a screen reader, or neither reads nor writes, gets from the first question to the summary.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { leftToRight } from "./support/bidi";
import { DIST } from "./support/host";
import { action, finish, goTo, openFull, open, saved, speaks } from "./support/site";
import { silence } from "./support/sound";
import { LANGUAGES, message, type Language } from "./support/texts";
import { versionIn } from "./support/versions";

/** More than the short version can ask. */
const MANY = 60;

const question = (page: Page) => page.locator("[data-question]");
const id = (page: Page) => question(page).getAttribute("data-question");

/** Goes on, and waits for the next page. */
async function next(page: Page, press: () => Promise<void>): Promise<boolean> {
  const before = await id(page);
  await press();
  // At once: the page may change between two looks.
  await expect.poll(() => page.evaluate(() => document.querySelector("[data-question]")?.getAttribute("data-question") ?? "summary")).not.toBe(before);
  return (await question(page).count()) > 0;
}

test("the short intake by keyboard only, from the first screen to the summary", async ({ page }) => {
  test.setTimeout(240_000);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-action") ?? "");
  const tab = async (until: () => Promise<boolean>) => {
    for (let presses = 0; presses < 150 && !(await until()); presses++) await page.keyboard.press("Tab");
    expect(await until(), `a keyboard comes there: ${page.url()}, ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 100))}`).toBe(true);
  };
  await page.goto("/#/");
  await tab(() => page.evaluate(() => document.activeElement?.matches("a[href$=\"taal/nl\"]") ?? false));
  await page.keyboard.press("Enter");
  await speaks(page, "nl");
  await tab(async () => (await focused()) === "next");
  await page.keyboard.press("Enter");
  let answered = 0;
  for (let n = 0; n < MANY; n++) {
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await tab(() => page.evaluate(() => document.activeElement?.matches("[data-question] :is(input, textarea)") ?? false));
    const outline = await page.evaluate(() => {
      const shown = document.activeElement!.closest("label") ?? document.activeElement!;
      const [own, around] = [getComputedStyle(document.activeElement!), getComputedStyle(shown)];
      return own.outlineStyle !== "none" || around.outlineStyle !== "none" || around.boxShadow !== "none";
    });
    expect(outline, "the focus is visible").toBe(true);
    const kind = await page.evaluate(() => (document.activeElement as HTMLInputElement).type);
    if (["radio", "checkbox"].includes(kind)) await page.keyboard.press("Space");
    else await page.keyboard.type(kind === "textarea" ? "Selam" : "2024");
    answered++;
    await tab(async () => ["next", "finish"].includes(await focused()));
    const last = (await focused()) === "finish";
    const more = await next(page, () => page.keyboard.press("Enter"));
    if (last || !more) break;
  }
  expect(answered).toBeGreaterThan(20);
  await expect(page.getByRole("heading", { level: 1, name: message("nl", "summary-title") })).toBeFocused();
});

for (const language of LANGUAGES) {
  test(`the short intake by a screen reader only, in ${language}`, async ({ page }) => {
    test.setTimeout(240_000);
    await open(page, language);
    const button = (name: string) => page.getByRole("button", { name: message(language, name), exact: true });
    await page.getByRole("link", { name: message(language, "next") }).or(button("next")).or(action(page, "next")).first().click();
    for (let n = 0; n < MANY; n++) {
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toBeFocused();
      const asked = (await heading.innerText()).trim();
      const article = page.getByRole("article");
      for (const kind of ["radio", "checkbox", "textbox", "combobox", "button"] as const) {
        for (const control of await article.getByRole(kind).all()) await expect(control, `${asked}: a ${kind} without a name`).toHaveAccessibleName(/\S/);
      }
      const group = article.getByRole("group").filter({ has: page.getByRole("radio") });
      if (await article.getByRole("radio").count()) await expect(group.first(), `${asked}: its options have a group name`).toHaveAccessibleName(/\S/);
      const choice = article.getByRole("radio").or(article.getByRole("checkbox"));
      const words = article.getByRole("textbox");
      if (await choice.count()) {
        await choice.first().check({ force: true });
        await expect(choice.first()).toBeChecked();
      } else if (await words.count()) await words.first().fill("3");
      const finish = button("finish");
      const last = (await finish.count()) > 0;
      const more = await next(page, () => (last ? finish : button("next")).click());
      if (last || !more) break;
    }
    await expect(page.getByRole("heading", { level: 1, name: message(language, "summary-title") })).toBeVisible();
  });
}

test("the short intake without reading a letter: by ear and by pictograms", async ({ page }) => {
  test.setTimeout(300_000);
  // Every message has a recording.
  const locales = join(DIST, versionIn(DIST), "locales");
  const ids = readdirSync(locales).filter((name) => /^ti[^/]*\.txt$/.test(name)).flatMap((name) => readFileSync(join(locales, name), "utf8").split("\n").map((line) => line.split("\t")[0]!));
  await page.route("**/audio.json", (route) => route.fulfill({ json: { ti: Object.fromEntries(ids.map((id) => [id, `audio/ti/${encodeURIComponent(id)}.wav`])) } }));
  await page.route("**/audio/ti/*", (route) => route.fulfill({ body: silence(0.05), contentType: "audio/wav" }));
  const heard: string[] = [];
  page.on("request", (request) => request.url().includes("/audio/ti/") && heard.push(decodeURIComponent(request.url().split("/audio/ti/")[1]!.replace(".wav", ""))));
  await page.addInitScript(() => {
    // Which options were marked on the screen, as they were heard.
    const marked = new Set<string>();
    Object.assign(window, { marked });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const input = (target as Element).matches(".spoken") && (target as Element).querySelector("input");
        if (input) marked.add(`${input.name} ${input.value}`);
      }
    }).observe(document, { subtree: true, attributeFilter: ["class"] });
  });
  await open(page, "ti");
  // Letters are invisible; pictograms are not.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { -webkit-text-fill-color: transparent !important; text-shadow: none !important; }");
    document.adoptedStyleSheets = [sheet];
  });
  await action(page, "next").click();
  await action(page, "read-aloud").click();
  await action(page, "read-everything").click();
  /** Letters on the screen that were not made invisible. */
  const visibleLetters = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const visible: string[] = [];
      while (walker.nextNode()) {
        const around = walker.currentNode.parentElement!;
        const hidden = getComputedStyle(around).webkitTextFillColor === "rgba(0, 0, 0, 0)";
        if (!hidden && around.checkVisibility() && walker.currentNode.textContent!.trim()) visible.push(walker.currentNode.textContent!.trim());
      }
      return visible;
    });
  let answered = 0;
  for (let n = 0; n < MANY; n++) {
    const asked = (await id(page))!;
    await expect.poll(() => heard.includes(asked.replace(".", "-")), { message: asked }).toBe(true);
    expect(await visibleLetters(), `${asked}: visible letters`).toEqual([]);
    const options = page.locator('[data-question] label:has(input[type="radio"], input[type="checkbox"])');
    let goesOn = false;
    if (await options.count()) {
      const signs = await options.evaluateAll((labels) =>
        labels.map((label) => {
          const input = label.querySelector("input")!;
          const picture = [...label.querySelectorAll("svg")].find((svg) => svg.checkVisibility({ visibilityProperty: true }) && svg.getBoundingClientRect().width > 0);
          const shown = picture?.querySelector("use")?.getAttribute("href") ?? picture?.innerHTML;
          return { option: `${input.name} ${input.value}`, sign: shown ?? /\d+/.exec(label.textContent)?.[0] ?? "" };
        }),
      );
      // Countries have names only.
      if (asked !== "me.origin") {
        expect.soft(signs.filter(({ sign }) => !sign), `${asked}: options without a pictogram`).toEqual([]);
        const names = new Map(signs.map(({ option, sign }) => [`${option.split(" ")[0]} ${sign}`, option]));
        expect.soft(names.size, `${asked}: each option has another pictogram than its neighbours: ${JSON.stringify(signs)}`).toBe(signs.length);
      }
      // What is heard is marked on the screen: the first option is chosen once it was marked.
      const first = signs[0]!.option;
      await expect.poll(() => page.evaluate((option) => (window as unknown as { marked: Set<string> }).marked.has(option), first), { message: `${first} is marked` }).toBe(true);
      goesOn = (await page.locator(`[type=radio][name="${asked}"]`).count()) > 0 && (await page.locator(`[name="${asked}.own"]`).count()) === 0;
      await options.first().click();
      answered++;
    }
    // One choice goes on by itself; elsewhere the arrow does.
    const last = (await action(page, "finish").count()) > 0;
    if (goesOn && !last) await expect(question(page)).not.toHaveAttribute("data-question", asked);
    else {
      const more = await next(page, () => action(page, last ? "finish" : "next").click());
      if (last || !more) break;
    }
  }
  expect(answered).toBeGreaterThan(15);
  await expect(page).toHaveURL(/#\/samenvatting$/);
});

/** Screens of every sort, as far as they differ in layout. */
const SCREENS = ["#/intake", "#/intake/start/helper", "#/intake/daily/can", "#/intake/language/rose", "#/intake/time/week", "#/intake/work/history", "#/samenvatting", "#/uitleg", "#/hulp", "#/pauze", "#/inspreken", "#/o/", "#/klantmanager", "#/klankbord", "#/reflectie"];

async function onEach(page: Page, language: Language, look: (fragment: string) => Promise<void>): Promise<void> {
  await openFull(page, language);
  for (const fragment of SCREENS) {
    await page.goto("about:blank");
    await page.goto(`/${fragment}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await look(fragment);
  }
}

const sideways = (page: Page) => page.evaluate(() => document.scrollingElement!.scrollWidth - document.documentElement.clientWidth);

for (const language of LANGUAGES) {
  test(`nothing is cut off with wider text spacing or text twice as large, in ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    const cut = () =>
      page.locator("main *, .nav *").evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && !one.closest(".vh, svg, .week thead, video") && ["hidden", "clip"].includes(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 2)
          .map((one) => `${one.tagName} ${one.className}`),
      );
    await onEach(page, language, async (fragment) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        // WCAG 1.4.12
        sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }");
        document.adoptedStyleSheets = [sheet];
      });
      expect.soft(await cut(), `${fragment}, wider`).toEqual([]);
      expect.soft(await sideways(page), `${fragment}, wider, scrolls sideways`).toBeLessThanOrEqual(0);
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
        document.documentElement.style.fontSize = "200%";
      });
      expect.soft(await cut(), `${fragment}, twice as large`).toEqual([]);
      expect.soft(await sideways(page), `${fragment}, twice as large, scrolls sideways`).toBeLessThanOrEqual(0);
    });
  });

  test(`the focus moves through the page in the order of the layout, in ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await onEach(page, language, async (fragment) => {
      const jumps = await page.evaluate(() => {
        const rtl = document.documentElement.dir === "rtl";
        const all = [...document.querySelectorAll("main :is(a[href], button, input, textarea, select, summary)")].filter((one) => one.checkVisibility() && !one.closest("dialog"));
        const boxes = all.map((one) => (one.closest("label") ?? one).getBoundingClientRect());
        return boxes.slice(1).flatMap((box, at) => {
          const before = boxes[at]!;
          const sameRow = box.top < before.bottom - 4 && before.top < box.bottom - 4;
          const wrong = sameRow ? (rtl ? box.left > before.right + 4 : box.right < before.left - 4) : box.bottom < before.top - 4;
          return wrong ? [`${all[at + 1]!.outerHTML.slice(0, 80)} after ${all[at]!.outerHTML.slice(0, 80)}`] : [];
        });
      });
      expect.soft(jumps, fragment).toEqual([]);
    });
  });
}

test("a chosen option is visible in forced colours, and nothing moves with reduced motion", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await openFull(page, "ar");
  await page.goto("/#/intake/start/helper");
  await expect(question(page)).toBeVisible();
  const look = (checked: boolean) =>
    page.locator(`.opt:has(input${checked ? ":checked" : ":not(:checked)"})`).first().evaluate((label) => {
      const of = (element: Element) => (({ borderTopColor, borderTopWidth, backgroundColor, outlineStyle }) => [borderTopColor, borderTopWidth, backgroundColor, outlineStyle])(getComputedStyle(element));
      return JSON.stringify([of(label), of(label.querySelector(".tick")!)]);
    });
  expect(await look(true)).not.toBe(await look(false));
  const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((one) => [getComputedStyle(one).transitionDuration, getComputedStyle(one).animationDuration].some((time) => time.split(",").some((part) => parseFloat(part) > 0.01))).map((one) => one.className));
  expect(moving).toEqual([]);
});

test("the printed summary is tagged, so that a screen reader can read the file", async ({ page }) => {
  await openFull(page, "nl");
  await page.goto("/#/samenvatting");
  await expect(page.locator(".doc")).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  expect(pdf.includes("/StructTreeRoot")).toBe(true);
  expect(pdf.includes("/Lang")).toBe(true);
});

test("a record that was removed by mistake comes back in its place", async ({ page }) => {
  await openFull(page, "ti");
  await goTo(page, "talk.questions");
  const what = (at: number) => page.locator(`[name="talk.questions.${at}.what"]`);
  await what(1).fill("ቀዳማይ");
  await action(page, "add-talk.questions").click();
  await what(2).fill("ካልኣይ");
  await action(page, "remove-talk.questions.1").click();
  await expect(what(1)).toHaveValue("ካልኣይ");
  await action(page, "undo").click();
  await expect(what(1)).toHaveValue("ቀዳማይ");
  await expect(what(2)).toHaveValue("ካልኣይ");
  // The only one, too.
  await action(page, "remove-talk.questions.2").click();
  await action(page, "remove-talk.questions.1").click();
  await expect(what(1)).toHaveValue("");
  await action(page, "undo").click();
  await expect(what(1)).toHaveValue("ቀዳማይ");
  await saved(page);
  await page.reload();
  await expect(what(1)).toHaveValue("ቀዳማይ");
});

test("Tigrinya breaks its lines at ፡ as at spaces", async ({ page }) => {
  await open(page, "ti");
  const { lines, starts } = await page.evaluate(() => {
    const text = document.createElement("p");
    text.lang = "ti";
    text.style.inlineSize = "8rem";
    text.textContent = "ትምህርቲ፡ስራሕ፡ቋንቋ፡ጥዕና፡ስድራቤት፡ገንዘብ፡መጻኢ";
    document.querySelector("#main")!.append(text);
    const node = text.firstChild as Text;
    const tops = [...node.data].map((_, at) => {
      const one = document.createRange();
      one.setStart(node, at);
      one.setEnd(node, at + 1);
      return Math.round(one.getBoundingClientRect().top);
    });
    const starts = [...node.data].filter((_, at) => at > 0 && tops[at]! > tops[at - 1]!).length;
    const afterMark = [...node.data].filter((_, at) => at > 0 && tops[at]! > tops[at - 1]! && node.data[at - 1] === "፡").length;
    return { lines: starts, starts: afterMark };
  });
  expect(lines).toBeGreaterThan(1);
  expect(starts, "each new line begins after a ፡").toBe(lines);
});

test("Latin words and numbers amid Arabic are in reading order, on screen and in the summary", async ({ page }) => {
  await openFull(page, "ar");
  await goTo(page, "obstacles.tried");
  const words = "Albert Heijn (2019), 40 uur.";
  await page.locator('[name="obstacles.tried"]').fill(words);
  await saved(page);
  await goTo(page, "me.arrival");
  await page.locator('[name="me.arrival"]').fill("2019");
  await saved(page);
  await finish(page);
  // From left to right in the order it is read, the full stop last.
  const order = (selector: string) => leftToRight(page.locator(selector).first());
  expect(await order('[data-answer="obstacles.tried"] .ownwords__text')).toBe(words.replace(/\s/g, ""));
  const arabic = page.locator('[data-answer="me.arrival"] [lang="ar"]');
  await expect(arabic).toContainText("2019");
  expect(await order('[data-answer="me.arrival"] [lang="ar"] bdi')).toContain("2019");
});
