// Cases reported elsewhere: the browser inside a messenger, and browsers that cannot print or do not know a file.
import { expect, test, type Page } from "@playwright/test";
import config from "../playwright.config";
import { known } from "../support/expected-failures";
import { chooseFile, sheetFile } from "../support/files";
import { notices, notifies } from "../support/notices";
import { action, eraseEverything, field, goTo, open, openFull, saved, visit } from "../support/site";
import { message } from "../support/texts";

/** How the browsers inside other apps call themselves. */
const MESSENGERS = {
  "a web view of Android": "Mozilla/5.0 (Linux; Android 13; SM-A135F Build/TP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/124.0.0.0 Mobile Safari/537.36",
  "Telegram on Android": "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.6668.100 Mobile Safari/537.36",
  "a web view of an iPhone": "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
  "TikTok on an iPhone": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 trill_43.0.0 BytedanceWebview/d8a21c6",
  "Snapchat on an iPhone": "Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Snapchat/12.80 (iPhone13,2; iOS 17.2; gzip)",
};

const BROWSERS = {
  "Chrome on Android": "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Mobile Safari/537.36",
  "Safari on an iPhone": "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
};

test.describe("in the browser of a messenger", () => {
  test.use({ userAgent: MESSENGERS["a web view of Android"] });

  test("a download that was dropped does not count as a backup, and there is a message", async ({ page }) => {
    // Reported at docusealco/docuseal#719, eligrey/FileSaver.js#754, actualbudget/actual#5794.
    known("case-18");
    // Downloads of what a page made itself are dropped silently; printing and sharing do nothing.
    await page.addInitScript(() => {
      window.print = () => {};
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        if (!this.hasAttribute("download") || !this.href.startsWith("blob:")) click.call(this);
      };
      for (const name of ["share", "canShare"]) Object.defineProperty(Navigator.prototype, name, { value: undefined, configurable: true });
    });
    await open(page, "nl");
    await goTo(page, "start.helper");
    for (let n = 0; n < 16; n++) {
      const question = await page.locator("[data-question]").getAttribute("data-question");
      await action(page, "next").click();
      await expect(page.locator(`[data-question="${question}"]`)).toBeHidden();
    }
    await saved(page);
    for (const [fragment, way] of [["#/intake", "backup"], ["#/samenvatting", "download"], ["#/samenvatting", "file"], ["#/samenvatting", "print"]] as const) {
      await visit(page, "#/intake");
      await expect(page.locator("[data-remind]")).toBeVisible();
      await visit(page, fragment);
      await expect(action(page, way)).toBeEnabled();
      await notifies(page, () => action(page, way).click(), way);
      await visit(page, "#/intake");
      await expect(page.locator("[data-remind]"), `nothing was saved by ${way}`).toBeVisible();
    }
  });
});

test("browsers inside messengers are recognised, and plain browsers are not mistaken for them", async ({ browser }) => {
  // Reported at TelegramMessenger/Telegram-iOS#736, shalanah/inapp-spy#30.
  known("case-19");
  const wrong: string[] = [];
  for (const [name, userAgent] of Object.entries({ ...MESSENGERS, ...BROWSERS })) {
    const context = await browser.newContext({ ...config.use, userAgent } as never);
    const page = await context.newPage();
    // Telegram calls itself Chrome, and is known by what it puts into a page.
    if (name.startsWith("Telegram")) await page.addInitScript(() => Object.assign(window, { TelegramWebview: { postEvent() {} }, TelegramWebviewProxy: { postEvent() {} } }));
    await open(page, "nl");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const isWarned = await page.getByText(message("nl", "in-app")).isVisible();
    if (isWarned !== name in MESSENGERS) wrong.push(name);
    await context.close();
  }
  expect(wrong).toEqual([]);
});

test("where the browser cannot print, a message offers another way", async ({ page }) => {
  // Reported at mozilla-mobile/fenix#13214, opentripplanner/otp-react-redux#143.
  known("case-20");
  await page.addInitScript(() => {
    delete (Window.prototype as Partial<Window>).print;
    delete (window as Partial<Window>).print;
  });
  await openFull(page, "nl");
  await visit(page, "#/samenvatting");
  await expect(action(page, "print").first()).toBeVisible();
  await notifies(page, () => action(page, "print").first().click(), "printing does nothing");
});

test("the file picker offers files of a type that the phone does not know", async ({ page }) => {
  // Reported at kiwix/kiwix-js-pwa#437, FossifyOrg/Phone#313.
  known("case-21");
  const narrow: string[] = [];
  await visit(page, "#/taal/nl");
  for (const fragment of ["#/intake", "#/o/", "#/klankbord", "#/reflectie/klanten/vergelijk"]) {
    await visit(page, fragment);
    const inputs = page.locator("input[type=file]");
    await expect(inputs.first()).toBeAttached();
    for (const accept of await inputs.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).accept))) {
      if (accept && !/application\/octet-stream|\*\/\*/.test(accept)) narrow.push(`${fragment}: ${accept}`);
    }
  }
  expect(narrow).toEqual([]);
});

/** Files as messengers and editors save them; the answer in each is a name. */
const text = (answers: Record<string, unknown> = { "me.name": "سمر" }) => sheetFile({ language: "ar", answers });
const LEFT: [what: string, name: string, content: string | Buffer, leftOut?: number][] = [
  ["a document of WhatsApp without an ending", "DOC-20261130-WA0001.", text()],
  ["a document of WhatsApp that ends in .dat", "DOC-20261130-WA0001.dat", text()],
  ["a file with an ending too many", "mijn-verhaal-alles-2026-11-30.json.txt", text()],
  ["a file with a byte order mark and line ends of Windows", "mijn-verhaal.json", `\ufeff${JSON.stringify(JSON.parse(text()), null, 2).replaceAll("\n", "\r\n")}`],
  ["a file in UTF-16", "mijn-verhaal.json", Buffer.from(`\ufeff${text()}`, "utf16le")],
  ["a file that was changed by hand", "mijn-verhaal.json", text({ "me.name": "سمر", "me.arrival": " 2019", "learning.years": "9" }), 2],
];

test("a file opens under any name and in any encoding it was saved with", async ({ page }) => {
  // Reported at KnugiHK/WhatsApp-Chat-Exporter#185, Labfox/whatsfly#34.
  known("case-36-files");
  const named = async (page: Page) => {
    await goTo(page, "me.name");
    return field(page, "me.name").inputValue();
  };
  for (const [what, name, content, leftOut] of LEFT) {
    await open(page, "nl");
    await chooseFile(page, content, name, "");
    await expect.poll(async () => (await notices(page)).join(" "), what).toMatch(leftOut ? new RegExp(`(^|\\D)${leftOut}(\\D|$)|إجابتان|إجابتين`) : /\S/);
    expect(await named(page), what).toBe("سمر");
    await visit(page, "#/intake");
    await eraseEverything(page);
  }
});
