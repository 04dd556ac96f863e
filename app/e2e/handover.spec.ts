// From the person's phone to the klantmanager's screen: each way, in each language, with a lock and without; and what can go wrong.
import { writeFileSync } from "node:fs";
import { chromium, expect, test, type Page } from "@playwright/test";
import { over } from "./engines/chromium";
import config from "./playwright.config";
import { copyWith } from "./support/clipboard";
import { chooseFile, download } from "./support/files";
import { summaryArrived, desk, lockDigits, LONG_STORY, openLink, openSummary, receiveFile, receiveLocked, shownCodes, unlockSummary } from "./support/handover";
import { readyOffline } from "./support/offline";
import { paper } from "./support/paper";
import { PEOPLE } from "./support/people";
import { readCode, scan } from "./support/qr";
import { action, include, open, row, visit } from "./support/site";
import { everythingStored } from "./support/storage";
import { LANGUAGES, message, type Language } from "./support/texts";
import { walkToTheEnd } from "./support/walk";

/** The document, line by line, as each side reads it. What only one side has (where to write, what to ask) is left out. */
const document = (page: Page): Promise<string[]> =>
  page.locator(".doc").evaluate((doc) => {
    const copy = doc.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('[data-ask], [data-summary="conversation"], .agreement, .pair--write, .writing__row, .writing__notes, .box')) part.remove();
    const lines = [...copy.querySelectorAll(".doc__head p, .doc__h, .pair, .ladder li, svg text, .rose__dates, .doc__foot")].map((line) => line.textContent!.replace(/\s+/g, " ").trim());
    return lines.filter(Boolean);
  });

for (const person of PEOPLE) {
  const { language } = person;
  test(`the entire story arrives line by line, each way, in ${language}`, async ({ page, browser }) => {
    test.setTimeout(300_000);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "share", { value: async (data: ShareData) => void ((window as never as { shared: unknown }).shared = data.text ?? (await data.files![0]!.text())) });
      Object.defineProperty(navigator, "canShare", { value: () => true });
    });
    await open(page, language);
    const given = await walkToTheEnd(over(page), person);
    await include(page, "all");
    const lines = await document(page);
    expect(lines.length).toBeGreaterThan(60);
    const klantmanager = await desk(browser);
    klantmanager.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    const arrives = async (how: string) => {
      await summaryArrived(klantmanager);
      expect(await document(klantmanager), how).toEqual(lines);
      expect(new URL(klantmanager.url()).hash, "the code does not stay in the address").toBe("#/o/");
      await action(klantmanager, "close").click();
      await expect(klantmanager.locator(".doc")).toHaveCount(0);
    };
    const bring = async (link: string) => {
      await klantmanager.goto("about:blank");
      await klantmanager.goto(link);
    };

    // Held up: as many codes as it takes.
    await action(page, "show-code").click();
    await bring(await scan(page));
    while ((await action(page, "code-next").count()) && (await action(page, "code-next").isEnabled())) {
      await expect(klantmanager.locator("[data-progress]")).toBeVisible();
      await action(page, "code-next").click();
      await klantmanager.locator("[name=code]").fill(await scan(page));
      await action(klantmanager, "open-code").click();
    }
    await arrives("the code on the screen");
    await action(page, "code-close").click();

    // With a lock: copied, shared, as a file.
    const lock = await lockDigits(page);
    expect(lock).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    await bring(await copyWith(page, "copy-link"));
    await unlockSummary(klantmanager, lock);
    await arrives("the copied link, locked");
    await action(page, "share").click();
    const shared = () => page.evaluate(() => (window as never as { shared?: string }).shared);
    await expect.poll(shared).toBeTruthy();
    const handed = (await shared())!;
    await visit(klantmanager, "#/o/");
    await klantmanager.locator("[name=code]").fill(handed);
    await action(klantmanager, "open-code").click();
    await unlockSummary(klantmanager, lock.replaceAll(" ", ""));
    await arrives("what was shared, locked");
    await chooseFile(klantmanager, (await download(page, "file")).text);
    // Typed on an Arabic keyboard.
    await unlockSummary(klantmanager, lock.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)]!));
    await arrives("the file, locked");

    // Without: a choice of its own, with an explanation.
    await action(page, "lock").click();
    await expect(page.getByText(message(language, "lock-off"))).toBeVisible();
    await bring(await copyWith(page, "copy-link"));
    await arrives("the copied link, open");
    await chooseFile(klantmanager, (await download(page, "download")).text);
    await arrives("the open file");

    // Nothing of it went over the network: only files of the site were asked for.
    const code = /\d{40}/;
    for (const request of asked) expect(request).not.toMatch(code);
    for (const words of given.filter((one) => !one.refused).flatMap((one) => one.typed)) {
      expect(asked.filter((request) => request.includes(words) || request.includes(encodeURIComponent(words)))).toEqual([]);
    }
    await klantmanager.context().close();
  });
}

/** A sheet with sensitive answers and a long text, opened from a file. */
async function summary(page: Page, language: Language, more: Record<string, unknown> = {}): Promise<void> {
  const answers = { "start.version": "full", "me.name": "Samira", "health.mind": ["sleep"], "money.worry": ["debts"], "daily.letters": "many", "work.history": [{ what: "2262", country: "sy", years: 9, kind: "paid" }], ...more };
  await openSummary(page, { language, answers, marks: ["daily.letters"] });
}

test("a sensitive answer is chosen once, with the answer in sight, and goes along by every way", async ({ page, browser }) => {
  await summary(page, "nl");
  const choice = page.locator('[data-action="include-sensitive"][value="health.mind"]');
  const [label, answer] = await Promise.all(["[data-say]", ".include__answer"].map((part) => choice.locator(part).first().innerText()));
  const klantmanager = await desk(browser);
  const arrives = async (is: boolean) => {
    await summaryArrived(klantmanager);
    await expect(row(klantmanager, "daily.letters").or(klantmanager.locator('[data-mark="daily.letters"]')).first()).toBeVisible();
    await expect(row(klantmanager, "health.mind")).toHaveCount(is ? 1 : 0);
    await expect(row(klantmanager, "money.worry")).toHaveCount(0);
    if (!is) await expect(klantmanager.locator(".doc"), "it never mentions what was not shared").not.toContainText(label!);
    await action(klantmanager, "close").click();
  };
  const byEveryWay = async (is: boolean) => {
    await expect(row(page, "health.mind")).toHaveCount(is ? 1 : 0);
    await klantmanager.goto("about:blank");
    await klantmanager.goto(await copyWith(page, "copy-link"));
    await unlockSummary(klantmanager, await lockDigits(page));
    await arrives(is);
    await receiveFile(klantmanager, (await download(page, "download")).text);
    await arrives(is);
    await receiveLocked(klantmanager, (await download(page, "file")).text, await lockDigits(page));
    await arrives(is);
    for (const code of await shownCodes(page)) {
      await klantmanager.goto("about:blank");
      await klantmanager.goto(code);
    }
    await arrives(is);
    const text = await copyWith(page, "copy-text");
    if (is) expect(text).toContain(`${label}: ${answer}`);
    else expect(text).not.toContain(label!);
    expect(text, "no invisible marks in a text").not.toMatch(/[\u2066-\u2069]/);
  };
  await byEveryWay(false);
  await include(page, "health.mind");
  await byEveryWay(true);
  await klantmanager.context().close();
});

test("the digits of the lock stay the same until new ones are made, also the next day", async ({ page }) => {
  await summary(page, "nl");
  const sent = await lockDigits(page);
  await expect(page.getByText(message("nl", "lock-kept"))).toBeVisible();
  await page.reload();
  await expect(page.locator("[data-lock]")).toHaveText(sent);
  await action(page, "lock-renew").click();
  await action(page, "lock-renew-confirm").click();
  await expect(page.locator("[data-lock]")).not.toHaveText(sent);
  const renewed = await lockDigits(page);
  expect(renewed).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
  await visit(page, "#/intake");
  await visit(page, "#/samenvatting");
  await expect(page.locator("[data-lock]")).toHaveText(renewed);
});

test("a long text can be left out; with it there are several codes, read in any order", async ({ page, browser }) => {
  await summary(page, "ti", { "obstacles.tried": LONG_STORY });
  const button = page.locator('[data-action="share-words"][value="obstacles.tried"]');
  await expect(button).toHaveAttribute("aria-pressed", "true");
  const codes = await shownCodes(page);
  expect(codes.length).toBeGreaterThan(1);
  const klantmanager = await desk(browser);
  const [last, ...others] = codes.reverse();
  await klantmanager.goto(last!);
  await expect(klantmanager.locator("[data-progress]")).toContainText("1");
  for (const code of others) {
    await expect(klantmanager.locator(".doc"), "never half a summary").toHaveCount(0);
    await klantmanager.locator("[name=code]").fill(code);
    await action(klantmanager, "open-code").click();
  }
  await expect(klantmanager.locator(".doc")).toContainText("ኣብ መበል 3293 መዓልቲ");

  await button.click();
  await action(page, "show-code").click();
  await expect(page.locator("[data-qr]")).toBeVisible();
  await expect(action(page, "code-next"), "one code is enough").toHaveCount(0);
  await klantmanager.goto("about:blank");
  await klantmanager.goto(await scan(page));
  await summaryArrived(klantmanager);
  await expect(klantmanager.locator(".doc")).not.toContainText("ኣጋጢሙኒ");
  await action(page, "code-close").click();
  await expect(page.locator(".doc"), "nor in the summary itself").not.toContainText("ኣጋጢሙኒ");
  expect((await download(page, "download")).text).not.toContain("ኣጋጢሙኒ");
  await klantmanager.context().close();
});

test("the code is large, keeps the screen awake, and is read from a cracked screen", async ({ page }) => {
  await page.addInitScript(() => {
    const calls: string[] = ((window as never as { calls: string[] }).calls = []);
    Object.defineProperty(navigator, "wakeLock", { value: { request: async (what: string) => (calls.push(what), { release: () => void calls.push("released") }) } });
  });
  await open(page, "ar");
  await walkToTheEnd(over(page), PEOPLE.find(({ language }) => language === "ar")!);
  await action(page, "show-code").click();
  const code = page.locator("[data-qr]");
  await expect(code).toBeVisible();
  const { side, width } = await code.evaluate((svg) => ({ side: (svg as SVGSVGElement).viewBox.baseVal.width, width: svg.getBoundingClientRect().width }));
  expect(width / side, "pixels a module").toBeGreaterThanOrEqual(3);
  const intact = await scan(page);
  // Two cracks from edge to edge, as wide as a module.
  await code.evaluate((svg, side) => {
    for (const [x1, y1, x2, y2] of [[0, side * 0.62, side, side * 0.4], [side * 0.3, 0, side * 0.52, side]]) {
      const crack = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "line");
      for (const [name, value] of Object.entries({ x1, y1, x2, y2, stroke: "#777", "stroke-width": 1 })) crack.setAttribute(name, String(value));
      svg.append(crack);
    }
  }, side);
  expect(await scan(page)).toBe(intact);
  const calls = () => page.evaluate(() => (window as never as { calls: string[] }).calls);
  await expect.poll(calls).toEqual(["screen"]);
  await page.keyboard.press("Escape");
  await expect.poll(calls).toEqual(["screen", "released"]);
});

test("wrong digits and damage give the same message, and nothing is lost", async ({ page, browser }) => {
  await summary(page, "nl");
  const link = await copyWith(page, "copy-link");
  const lock = await lockDigits(page);
  const klantmanager = await desk(browser);
  await klantmanager.goto(link);
  await unlockSummary(klantmanager, "1234");
  await expect(klantmanager.getByRole("alert")).toContainText("4");
  const notice = klantmanager.getByText(message("nl", "received-lock-wrong"));
  await unlockSummary(klantmanager, lock.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)));
  await expect(notice).toBeVisible();
  await expect(klantmanager.locator(".doc")).toHaveCount(0);
  await unlockSummary(klantmanager, lock);
  await summaryArrived(klantmanager);

  const at = link.length - 30;
  const damaged = link.slice(0, at) + String((Number(link[at]) + 1) % 10) + link.slice(at + 1);
  await klantmanager.goto("about:blank");
  await klantmanager.goto(damaged);
  await unlockSummary(klantmanager, lock);
  await expect(notice).toBeVisible();
  await expect(klantmanager.locator(".doc")).toHaveCount(0);
  await klantmanager.context().close();
});

test("whatever is not a summary gives one message, and never breaks the page", async ({ page }) => {
  await summary(page, "nl");
  const link = await openLink(page);
  const code = link.split("#/o/")[1]!;
  const broken: [string, string][] = [
    [code.slice(0, -3), "received-damaged"],
    [code.slice(20), "received-damaged"],
    [`${code.slice(0, 40)}7${code.slice(41)}`, "received-damaged"],
    [`${code}${code}`, "received-damaged"],
    ["9".repeat(17), "received-damaged"],
    ["hallo", "received-foreign"],
    ["<img src=x onerror=alert(1)>", "received-foreign"],
    ["%F0%9F%98%80", "received-foreign"],
    ["1".repeat(200_000), "received-too-large"],
  ];
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await visit(page, "#/o/");
  for (const [bad, id] of broken) {
    if (bad.length < 100_000) {
      await page.goto("about:blank");
      await page.goto(`/#/o/${bad}`);
    } else {
      await page.locator("[name=code]").fill(bad);
      await action(page, "open-code").click();
    }
    await expect(page.getByRole("alert"), bad.slice(0, 40)).toContainText(message("nl", id));
    await expect(page.locator(".doc")).toHaveCount(0);
  }
  for (const [file, id] of [
    ["", "received-foreign"],
    ["{", "received-damaged"],
    ['{"format":"anders","version":1}', "received-foreign"],
    ['{"format":"mijn-verhaal-slot","version":9,"code":"1"}', "received-newer"],
    ['{"format":"mijn-verhaal-slot","version":1,"code":"abc"}', "received-foreign"],
    ['{"format":"mijn-verhaal","version":99}', "received-newer"],
    ["x".repeat(2_100_000), "received-too-large"],
  ] as const) {
    await chooseFile(page, file);
    await expect(page.getByRole("alert"), file.slice(0, 60)).toContainText(message("nl", id));
  }
  // Any digits whatever.
  let seed = 7;
  for (let n = 0; n < 40; n++) {
    const random = Array.from({ length: 20 + n * 9 }, () => ((seed = (seed * 48_271) % 2_147_483_647) % 10).toString()).join("");
    await page.locator("[name=code]").fill(random);
    await action(page, "open-code").click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.locator(".doc")).toHaveCount(0);
    await expect(page.locator("[name=digits]")).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test("the klantmanager's page suggests questions, prints the notes, stores nothing, and is cleared afterwards", async ({ page, browser }) => {
  await summary(page, "ar");
  await action(page, "lock").click();
  const link = await copyWith(page, "copy-link");
  const klantmanager = await desk(browser);
  await klantmanager.goto(link);
  await summaryArrived(klantmanager);
  await expect(klantmanager.locator("[data-ask]").first()).toContainText(message("nl", "ask-daily"));
  await expect(klantmanager.locator("[data-ask]").first()).toContainText(message("ar", "ask-daily"));
  await expect(klantmanager.locator(".doc .box"), "nothing to tick off").toHaveCount(0);
  await expect(klantmanager.locator(".doc a[href]"), "nothing leads to the klantmanager's own questions").toHaveCount(0);
  await klantmanager.locator("[name=notes]").fill("Navragen bij VluchtelingenWerk.\nTolk regelen.");
  await klantmanager.locator('[name="agreement.1.what"]').fill("Diplomawaardering aanvragen");
  const printed = await paper(klantmanager);
  expect(printed.size).toBe("A4");
  for (const words of ["Navragen bij VluchtelingenWerk", "Tolk regelen", "Diplomawaardering aanvragen", message("nl", "ask-daily"), "Samira"]) expect(printed.has(words), words).toBe(true);
  const stored = JSON.stringify(await everythingStored(klantmanager));
  for (const words of ["Samira", "VluchtelingenWerk", link.slice(-40)]) expect(stored).not.toContain(words);

  // Its memory is cleared too: by reloading, by leaving and coming back, by the button.
  await klantmanager.reload();
  await expect(klantmanager.locator("[name=code]")).toBeVisible();
  await expect(klantmanager.locator(".doc")).toHaveCount(0);
  await klantmanager.goto("about:blank");
  await klantmanager.goto(link);
  await summaryArrived(klantmanager);
  await klantmanager.goto("about:blank");
  await klantmanager.goBack({ waitUntil: "commit" });
  await expect(klantmanager.locator("[name=code]")).toBeVisible();
  await expect(klantmanager.locator(".doc")).toHaveCount(0);
  await klantmanager.context().close();
});

test("once the site is on both devices, handing over makes no request", async ({ browser }) => {
  const own = { ...config.use, serviceWorkers: "allow" as const };
  const contexts = await Promise.all([browser.newContext(own as never), browser.newContext(own as never)]);
  const [phone, klantmanager] = await Promise.all(contexts.map((context) => context.newPage()));
  await summary(phone!, "ti");
  await visit(klantmanager!, "#/o/");
  await Promise.all([readyOffline(phone!), readyOffline(klantmanager!)]);
  await Promise.all(contexts.map((context) => context.setOffline(true)));
  await phone!.reload();
  await expect(phone!.locator(".doc")).toBeVisible();
  const link = await copyWith(phone!, "copy-link");
  await klantmanager!.reload();
  await klantmanager!.locator("[name=code]").fill(link);
  await action(klantmanager!, "open-code").click();
  await unlockSummary(klantmanager!, await lockDigits(phone!));
  await summaryArrived(klantmanager!);
  expect(await document(klantmanager!)).toEqual(await document(phone!));
  await Promise.all(contexts.map((context) => context.close()));
});

for (const language of LANGUAGES) {
  test(`the camera reads the code, in ${language}`, async ({ page }, info) => {
    await summary(page, language);
    await action(page, "show-code").click();
    await expect(page.locator("[data-qr]")).toBeVisible();
    const film = await filmed(page, info.outputPath("camera.mjpeg"));
    const lines = await document(page);
    const browser = await chromium.launchPersistentContext(info.outputPath("profile"), {
      ...config.use,
      ...config.use!.launchOptions,
      args: [...config.use!.launchOptions!.args!, "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${film}`],
    } as never);
    const klantmanager = browser.pages()[0]!;
    await klantmanager.goto(new URL("#/o/", page.url()).href);
    await action(klantmanager, "scan").click();
    await summaryArrived(klantmanager);
    expect(await document(klantmanager)).toEqual(lines);
    await expect(klantmanager.locator("video"), "the camera is off").toHaveCount(0);
    await browser.close();
  });
}

test("where the camera is not allowed, the other ways are offered", async ({ page }) => {
  await open(page, "nl");
  await visit(page, "#/o/");
  await action(page, "scan").click();
  await expect(page.getByText(message("nl", "received-no-camera"))).toBeVisible();
  await expect(page.locator("[name=code]")).toBeVisible();
});

/** The screen of a phone as a camera sees it, as a film of one picture. */
async function filmed(page: Page, file: string): Promise<string> {
  const picture = await page.screenshot({ type: "jpeg", quality: 80 });
  expect(readCode(await page.screenshot())).toContain("#/o/");
  writeFileSync(file, Buffer.concat(Array.from({ length: 4 }, () => picture)));
  return file;
}
