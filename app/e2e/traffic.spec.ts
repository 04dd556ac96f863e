// Everything a browser sends during an entire intake, and everything it can still read of it after erasing.
import { chromium, expect, test } from "@playwright/test";
import { over } from "./engines/chromium";
import { copyWith } from "./support/clipboard";
import { fault, seen } from "./support/faults";
import { downloadSheet } from "./support/files";
import { lockDigits, unlockSummary } from "./support/handover";
import { readyOffline } from "./support/offline";
import { paper } from "./support/paper";
import { PEOPLE } from "./support/people";
import { disguises, proxy, type Sent } from "./support/proxy";
import { scan } from "./support/qr";
import { action, eraseEverything, include, open, saved, visit } from "./support/site";
import { everythingReadable } from "./support/storage";
import { walkToTheEnd } from "./support/walk";

/** Words that are nowhere else. */
const person = { ...PEOPLE.find(({ language }) => language === "ti")!, word: (n: number) => `ቃለይ ${n} ዝሑል+ምስጢር` };

/** Ways out that are no requests a proxy sees. */
const CHANNELS = ["RTCPeerConnection", "WebTransport", "WebSocket", "EventSource", "PresentationRequest"];

/** What Chromium asks of its maker on its own account, on any page; the proxy refuses it. */
const MAKER = /^(\w+:\/\/)?([\w-]+\.)*(google|googleapis|gvt1)\.com(:443)?(\/|$)/;

/** The words that are in a request, as they are or disguised. */
const found = (sent: Sent[], words: string[]): string[] => {
  const all = sent.map(({ raw }) => raw).join("\n");
  return words.filter((word) => disguises(word).some((text) => all.includes(text)));
};

test("an entire intake, handed over each way and erased", fault("requests", "words", "channels", "left"), async ({ baseURL, launchOptions }, info) => {
  test.setTimeout(400_000);
  const between = await proxy(baseURL!);
  const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args!, ...between.args] });
  const context = await browser.newContext({ ...info.project.use, serviceWorkers: "allow", permissions: ["clipboard-read", "clipboard-write"] });
  await context.addInitScript((channels) => {
    const opened: string[] = [];
    Object.assign(window, { opened });
    for (const name of channels) {
      const original = (window as never)[name] as undefined | (new (...args: unknown[]) => object);
      if (original) Object.assign(window, { [name]: new Proxy(original, { construct: (target, args) => (opened.push(name), new target(...args)) }) });
    }
    const beacon = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (...args) => (opened.push("sendBeacon"), beacon(...args));
  }, CHANNELS);
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  const page = await context.newPage();

  // The intake, and every way it is handed over.
  await open(page, person.language);
  const given = await walkToTheEnd(over(page), person);
  const answered = given.filter(({ refused }) => !refused);
  const typed = [...new Set(answered.flatMap(({ typed }) => typed))];
  const chosen = [...new Set(answered.flatMap(({ chosen }) => chosen))].filter((text) => text.length > 4);
  expect(typed.length).toBeGreaterThan(20);
  expect(chosen.length).toBeGreaterThan(50);
  await include(page, "all");
  await action(page, "show-code").click();
  const code = await scan(page);
  await action(page, "code-close").click();
  const link = await copyWith(page, "copy-link");
  const lock = (await lockDigits(page)).replaceAll(" ", "");
  const dutch = await copyWith(page, "copy-text");
  expect(dutch).toContain(typed[0]);
  for (const button of ["file", "download"]) await Promise.all([page.waitForEvent("download"), action(page, button).click()]);
  expect((await paper(page)).has(typed[0]!)).toBe(true);
  const klantmanager = await context.newPage();
  await klantmanager.goto(link);
  await unlockSummary(klantmanager, lock);
  await expect(klantmanager.locator(".doc")).toContainText(typed[0]!);
  await klantmanager.close();
  await visit(page, "#/intake");
  const backup = await downloadSheet(page, "backup");
  for (const words of typed) expect(backup.text).toContain(words);
  await saved(page);
  await readyOffline(page);
  const before = await everythingReadable(page);
  expect(typed.filter((words) => !before.text.includes(words)), "the search finds what is there").toEqual([]);

  // Erased.
  await eraseEverything(page);
  const after = await everythingReadable(page);
  expect(typed.filter((words) => after.text.includes(words))).toEqual([]);
  for (const secret of [lock, ...link.match(/\d{20,}/g)!, ...code.match(/\d{20,}/g)!]) expect(after.text).not.toContain(secret);
  await page.reload();
  const reloaded = await everythingReadable(page);
  expect(typed.filter((words) => reloaded.text.includes(words))).toEqual([]);

  // What was sent.
  expect(asked.filter((url) => !url.startsWith(baseURL!) && !/^(blob|data):/.test(url)), "by the page or its worker").toEqual([]);
  const sent = between.sent.filter(({ url }) => !MAKER.test(url));
  expect(sent.filter(({ url }) => !url.startsWith(baseURL!)).map(({ method, url }) => `${method} ${url}`), "by the browser").toEqual([]);
  expect(sent.filter(({ method, body }) => method !== "GET" || body > 0).map(({ url }) => url)).toEqual([]);
  expect(found(sent, [...typed, ...chosen, lock])).toEqual([]);
  expect(sent.filter(({ raw }) => /\d{20,}/.test(raw.replace(/build-\w+|-[0-9a-f]{16}/g, ""))).map(({ url }) => url), "no digits of the code").toEqual([]);
  expect(sent.filter(({ raw }) => /cookie:|referer:.*#/i.test(raw)).map(({ url }) => url)).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { opened: string[] }).opened)).toEqual([]);

  // The search finds a word in whatever it is hidden.
  const word = typed[3]!;
  between.sent.length = 0;
  for (const [how, text] of Object.entries({ percent: encodeURIComponent(word), base64: Buffer.from(`?${word}!`).toString("base64url"), hex: Buffer.from(word).toString("hex") })) {
    await page.evaluate((text) => fetch(`config.json?${text}`), text);
    expect(found(between.sent.splice(0), [word]), how).toEqual([word]);
  }
  await page.evaluate((word) => fetch("config.json", { method: "POST", body: word }), word);
  expect(found(between.sent, [word]), "body").toEqual([word]);

  const kinds = new Set(sent.map(({ url }) => new URL(url).pathname.replace(/^\/(build-\w+\/)?/, "").replace(/-[0-9a-f]{16}/, "") || "index.html"));
  const byEnding = [...kinds].map((name) => name.split(".").pop()!).reduce<Record<string, number>>((count, ending) => ({ ...count, [ending]: (count[ending] ?? 0) + 1 }), {});
  seen(`${kinds.size} different files of the site (${Object.entries(byEnding).sort().map(([ending, n]) => `${n} ${ending}`).join(", ")}); no other method, body, cookie or host`, "requests");
  seen(`${typed.length} texts and ${chosen.length} choices, each in ${disguises(word).length} disguises: none`, "words");
  seen(`none opened of ${CHANNELS.join(", ")}, sendBeacon`, "channels");
  seen(`${typed.length} of ${typed.length} texts found before, none after, nor after a reload; searched: ${after.searched.join(", ")}`, "left");
  await browser.close();
  between.close();
});
