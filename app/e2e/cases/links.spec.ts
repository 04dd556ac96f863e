// Cases reported elsewhere: links open although a program on the way changed them, and nothing that it added is shared further.
import { expect, test, type Page } from "@playwright/test";
import { known } from "../support/expected-failures";
import { openLink } from "../support/handover";
import { fillForm, makeInvitation } from "../support/invitation";
import { notices } from "../support/notices";
import { scan } from "../support/qr";
import { action, field, goTo, open, saved, tap, visit } from "../support/site";

const NAME = "Selam Tesfay";

/** Answers something, and copies the link to it without a lock. */
async function answerAndCopyLink(page: Page): Promise<string> {
  await goTo(page, "me.name");
  await field(page, "me.name").pressSequentially(NAME);
  await goTo(page, "me.age");
  await tap(page, "me.age", "25-34");
  await saved(page);
  await visit(page, "#/samenvatting");
  return openLink(page);
}

/** How a summary's link is changed on its way, and whether it can still be opened as an address. */
const ON_THE_WAY: [what: string, change: (link: string) => string, isAddress?: boolean][] = [
  ["as it is made", (link) => link, true],
  ["with words around it", (link) => `Dit is mijn verhaal: ${link} Groeten`],
  ["with an invisible mark behind it", (link) => `${link}\u200f`, true],
  ["between isolates", (link) => `\u2068${link}\u2069`],
  ["with a tag behind it", (link) => `${link}&utm_source=whatsapp`, true],
  ["with a full stop behind it", (link) => `${link}.`, true],
  ["quoted over two lines", (link) => `> ${link.slice(0, link.length / 2)}\n> ${link.slice(link.length / 2)}`],
  ["quoted-printable", (link) => `${link.slice(0, 60)}=\n${link.slice(60)}`],
  ["over two lines", (link) => `${link.slice(0, link.length / 2)}\n${link.slice(link.length / 2)}`],
];

test("a summary's link opens with whatever a messenger or a mail program put around it", async ({ page }) => {
  // Reported at mozilla-mobile/fenix#26194, PrivateBin/PrivateBin#1231, 0xCUB3/wBlock#561.
  known("case-13");
  await open(page, "nl");
  const link = await answerAndCopyLink(page);
  const refused: string[] = [];
  const summary = page.locator('[data-answer="me.name"]');
  const opens = async (how: string) => {
    const alert = page.getByRole("alert");
    await expect(summary.or(alert).first(), how).toBeVisible();
    if (!(await summary.isVisible())) refused.push(how);
    else await expect(summary).toContainText(NAME);
  };
  for (const [what, change, isAddress] of ON_THE_WAY) {
    await visit(page, "#/intake");
    await visit(page, "#/o/");
    await field(page, "code").focus();
    await page.keyboard.insertText(change(link));
    await action(page, "open-code").click();
    await opens(`pasted, ${what}`);
    if (!isAddress) continue;
    await visit(page, "#/intake");
    await visit(page, change(link));
    await opens(`as an address, ${what}`);
  }
  expect(refused).toEqual([]);
});

const PRESET = "l=ar&g=GM0344&n=J.+de+Voorbeeld&t=030+123+45+67&d=2027-12-14&h=09%3A30&p=Stadhuis&v=1";

/** The invitation is there: its day, its place and whom to call. */
async function invites(page: Page, how: string): Promise<void> {
  const facts = page.locator(".facts");
  for (const words of [/14[-/]12[-/]2027/, /Stadhuis/, /030 123 45 67/]) await expect(facts, how).toContainText(words, { timeout: 3_000 });
}

test("an invitation opens with whatever a text message or a mail program made of its link", async ({ page }) => {
  // Reported at ubports/messaging-app#355, mozilla-mobile/fenix#26194, PrivateBin/PrivateBin#1231.
  known("case-14");
  await visit(page, `#/u/${PRESET}`);
  await invites(page, "as it is made");
  const before = await notices(page);
  const changed = {
    "a right-to-left mark behind it": `${PRESET}%E2%80%8F`,
    "a zero-width space behind it": `${PRESET}%E2%80%8B`,
    "ampersands as entities": PRESET.replaceAll("&", "&amp;"),
    "ampersands as entities, escaped": PRESET.replaceAll("&", "&amp%3B"),
    "a tag behind it": `${PRESET}&utm_source=whatsapp`,
    "a full stop and a bracket behind it": `${PRESET}.)`,
  };
  for (const [what, preset] of Object.entries(changed)) {
    await visit(page, "#/intake");
    await visit(page, `#/u/${preset}`);
    await invites(page, what);
    expect(await notices(page), `${what}: nothing else is wrong with it`).toEqual(before);
  }
});

test("an address with an escaped # and / leads to the invitation, or to a page in three languages", async ({ page, request, baseURL }) => {
  // Reported at EddyVerbruggen/SocialSharing-PhoneGap-Plugin#534, adicu/Courses#53.
  known("case-15");
  /** Each language of the site has some words on the page. */
  const speaksAll = async (how: string) => {
    for (const script of [/[A-Za-z]{3}/, /[\u0600-\u06ff]{3}/, /[\u1200-\u137f]{2}/]) await expect(page.locator("body"), how).toContainText(script, { timeout: 3_000, useInnerText: true });
  };
  await visit(page, `#${encodeURIComponent(`/u/${PRESET}`)}`);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  if (!(await page.locator(".facts").count())) await speaksAll("slashes and ampersands escaped");

  // A host gives its own page for what is not there, where the build has one.
  const missing = await request.get(`${baseURL}404.html`);
  expect(missing.ok(), "the build has a page for what is not there").toBe(true);
  await page.route(/%23/, async (route) => route.fulfill({ status: 404, contentType: "text/html; charset=utf-8", body: await missing.text() }));
  await page.goto(`${baseURL}%23/u/${PRESET}`);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  if (!(await page.locator(".facts").count())) await speaksAll("the # escaped");
});

test("a click id that a social app put into the address is in nothing that is shared", async ({ page, baseURL }) => {
  // Reported at codeforgermany/click_that_hood#341, Public-Tree-Map/public-tree-map#165.
  known("case-16");
  await page.goto(`${baseURL}?fbclid=IwAR0voorbeeld#/u/${PRESET.replace("l=ar", "l=nl")}`);
  await action(page, "next").click();
  const link = await answerAndCopyLink(page);
  expect(link).not.toContain("?");
  await action(page, "show-code").click();
  expect(await scan(page), "the code on the screen").not.toContain("fbclid");

  await fillForm(page, "nl");
  expect(await makeInvitation(page), "the link of an invitation").not.toContain("?");
  await expect(page.locator(".letter")).not.toContainText("fbclid");
  expect(await page.locator("#message").inputValue()).not.toContain("fbclid");
});
