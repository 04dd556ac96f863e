// Links and codes as they arrive in practice: with text around them, changed by a program on the way, or of two people in turn.
import { expect, test, type Page } from "@playwright/test";
import { known } from "../support/expected-failures";
import { summaryArrived, desk, LONG_STORY, openLink, openSummary, pasteCode, shownCodes, summaryOf } from "../support/handover";
import { visit } from "../support/site";
import { message } from "../support/texts";

/** How the link of a summary is changed on its way. */
const ALTERED: Record<string, (link: string) => string> = {
  "a full stop behind it": (link) => `${link}.`,
  "a bracket behind it": (link) => `${link})`,
  "a quotation mark behind it": (link) => `${link}"`,
  "a slash behind it": (link) => `${link}/`,
  "a space as %20": (link) => `${link}%20`,
  "&amp; behind it": (link) => `${link}&amp;`,
  "a counter of clicks behind it": (link) => `${link}&fbclid=IwAR0abc`,
  "its slash as %2F": (link) => link.replace("#/o/", "#/o%2F"),
  "a capital": (link) => link.replace("#/o/", "#/O/"),
};

/** What is pasted with it. */
const PASTED: Record<string, (link: string) => string> = {
  "an entire message": (link) => `[14:02, 30-11-2026] Samira: Hier is mijn verhaal: ${link}\nDe cijfers stuur ik u straks.`,
  "the link of a mail program that watches links": (link) => `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7C&sdata=abc%3D&reserved=0`,
};

/** Opens or pastes each, and returns the names of those that gave no summary. */
async function failures(klantmanager: Page, ways: typeof ALTERED, link: string, open: (text: string) => Promise<unknown>): Promise<string[]> {
  const failed: string[] = [];
  for (const [what, alter] of Object.entries(ways)) {
    await klantmanager.goto("about:blank");
    await open(alter(link));
    const summary = klantmanager.locator('.doc [data-summary="agreements"]');
    await expect(summary.or(klantmanager.getByRole("alert")).or(klantmanager.getByRole("heading", { name: message("nl", "not-found-title") })).first(), what).toBeVisible();
    if (!(await summary.isVisible()) || /\d{20}/.test(klantmanager.url())) failed.push(what);
  }
  return failed;
}

test("a link that was changed on its way opens, and its code does not stay in the address", async ({ page, browser }) => {
  await summaryOf(page, { "me.name": "Samira", "daily.letters": "many" });
  const link = await openLink(page);
  const klantmanager = await desk(browser);
  const failed = await failures(klantmanager, ALTERED, link, (text) => klantmanager.goto(text));
  known("attack-L-links");
  expect(failed).toEqual([]);
});

test("a message with a link in it opens when it is pasted", async ({ page, browser }) => {
  await summaryOf(page, { "me.name": "Samira", "daily.letters": "many" });
  const link = await openLink(page);
  const klantmanager = await desk(browser);
  const failed = await failures(klantmanager, PASTED, link, async (text) => {
    await visit(klantmanager, "#/o/");
    await pasteCode(klantmanager, text);
  });
  known("attack-L-pasted");
  expect(failed).toEqual([]);
});

/** The codes of a story that is too long for one. */
async function severalCodes(page: Page, name: string): Promise<string[]> {
  await openSummary(page, { answers: { "start.version": "full", "me.name": name, "obstacles.tried": LONG_STORY } });
  const codes = await shownCodes(page);
  expect(codes.length).toBeGreaterThan(1);
  return codes;
}

test("scanned codes are cleared when the page is left", async ({ page, browser }) => {
  const [first] = await severalCodes(page, "Samira");
  const klantmanager = await desk(browser);
  await visit(klantmanager, "#/o/");
  await pasteCode(klantmanager, first!);
  await expect(klantmanager.locator("[data-progress]")).toBeVisible();
  await visit(klantmanager, "#/klantmanager");
  await expect(klantmanager.locator("#invite-title")).toBeVisible();
  await visit(klantmanager, "#/o/");
  await expect(klantmanager.locator("[name=code]")).toBeVisible();
  known("attack-L-series-outlives");
  await expect(klantmanager.locator("[data-progress]")).toHaveCount(0, { timeout: 3_000 });
  await klantmanager.context().close();
});

test("somebody else's code among the codes of a summary gives a message, and does not start over silently", async ({ page, browser }) => {
  const mine = await severalCodes(page, "Samira");
  const elsewhere = await (await browser.newContext({ serviceWorkers: "block", baseURL: new URL("/", page.url()).href })).newPage();
  const [other] = await severalCodes(elsewhere, "Tesfay");
  await elsewhere.context().close();
  const klantmanager = await desk(browser);
  await visit(klantmanager, "#/o/");
  await pasteCode(klantmanager, mine[0]!);
  await expect(klantmanager.locator("[data-progress]")).toBeVisible();
  await pasteCode(klantmanager, other!);
  known("attack-L-series-alternate");
  await expect(klantmanager.getByRole("alert")).toBeVisible({ timeout: 3_000 });
  for (const code of mine.slice(1)) await pasteCode(klantmanager, code);
  await summaryArrived(klantmanager);
  await klantmanager.context().close();
});
