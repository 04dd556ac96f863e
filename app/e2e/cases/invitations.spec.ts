// Cases reported elsewhere: phone numbers, codes on paper and calendar files of an invitation.
import { expect, test, type Page } from "@playwright/test";
import { leftToRight } from "../support/bidi";
import { known } from "../support/expected-failures";
import { DAY, calendarEvent, fillForm, makeInvitation, tick } from "../support/invitation";
import { notices } from "../support/notices";
import { field, retype, visit } from "../support/site";

/** The letters of a line from left to right, in a message that is read from right to left. */
async function readAmidArabic(page: Page, line: string): Promise<string> {
  await page.evaluate((line) => {
    const text = Object.assign(document.createElement("p"), { id: "read", dir: "rtl", textContent: line });
    text.style.inlineSize = "max-content";
    document.querySelector("#read")?.remove();
    document.querySelector("#main")!.append(text);
  }, line);
  return leftToRight(page.locator("#read"));
}

test("a phone number amid Arabic is read from left to right, in the message and in the calendar", async ({ page }) => {
  // Reported at signalapp/Signal-Android#14239, bloom-housing/bloom#5281.
  known("case-10");
  const unmarked = (text: string) => text.replace(/[\u200e\u200f\u061c\u2066-\u2069\u202a-\u202e]/g, "");
  for (const number of ["+31 30 123 45 67", "030-1234567"]) {
    await fillForm(page, "ar");
    await retype(field(page, "phone"), number);
    await makeInvitation(page);
    const texts = { message: await page.locator("#message").inputValue(), calendar: (await calendarEvent(page)).description };
    for (const [where, text] of Object.entries(texts)) {
      const lines = text.split("\n").filter((line) => unmarked(line).includes(number));
      const line = lines.find((line) => /[\u0600-\u06ff]/.test(line)) ?? lines[0];
      expect(line, `${number} is in the ${where}`).toBeDefined();
      expect(await readAmidArabic(page, line!), where).toContain(number.replace(/\s/g, ""));
    }
  }
});

test("a zero in brackets is not dialled", async ({ page }) => {
  // Reported at 64characters/Telephone#542.
  known("case-11");
  for (const [number, dialled] of [["030-1234567", "tel:0301234567"], ["+31 (0)30 123 45 67", "tel:+31301234567"]] as const) {
    await visit(page, "#/intake");
    await visit(page, `#/u/l=nl&n=Jan&t=${encodeURIComponent(number)}&v=1`);
    const link = page.getByRole("link", { name: number });
    await expect(link).toBeVisible();
    // A hyphen in between is none of the number (RFC 3966).
    expect((await link.getAttribute("href"))!.replaceAll("-", ""), number).toBe(dialled);
  }
});

/** Numbers as they are copied, and what of them may be dialled. */
const COPIED: [from: string, number: string, dialled: RegExp][] = [
  ["a contact of an iPhone or a Mac", "\u202d030 123 45 67\u202c", /^0301234567$/],
  ["WhatsApp Web in a right-to-left language", "\u200e+31 30 123 45 67", /^\+31301234567$/],
  ["Word: no-break spaces", "030\u00a0123\u00a045\u00a067", /^0301234567$/],
  ["Word: a no-break hyphen", "030\u20111234567", /^0301234567$/],
  ["Outlook: an en dash", "030 \u2013 123 45 67", /^0301234567$/],
  ["figures of an Arabic keyboard", "\u0660\u0663\u0660 \u0661\u0662\u0663 \u0664\u0665 \u0666\u0667", /^0301234567$/],
  ["two numbers: either, or both", "030 123 45 67 / 06 1234 5678", /^(0301234567)?(0612345678)?$/],
  ["with (0)", "+31 (0)30 123 45 67", /^\+310?301234567$/],
];

test("a number copied from contacts, Word or WhatsApp is accepted without its invisible characters", async ({ page }) => {
  // Reported at verbb/hyper#86, woocommerce/woocommerce#58000, nhoizey/vscode-gremlins#204.
  known("case-12");
  await fillForm(page, "nl");
  const refused: string[] = [];
  for (const [from, number, dialled] of COPIED) {
    await visit(page, "#/klantmanager");
    await field(page, "phone").fill("");
    await field(page, "phone").focus();
    await page.keyboard.insertText(number);
    await page.keyboard.press("Enter");
    const made = page.locator("[data-link]");
    await expect(made.or(page.locator("[name=phone][aria-invalid=true]")).first(), from).toBeVisible();
    if (!(await made.isVisible())) {
      refused.push(from);
      continue;
    }
    const sent = new URLSearchParams((await made.innerText()).split("#/u/")[1]).get("t")!;
    expect(sent, from).toMatch(/^[0-9+() /-]+$/);
    expect(sent.replace(/[^0-9+]/g, ""), from).toMatch(dialled);
  }
  expect(refused).toEqual([]);
});

const ARABIC = "من المحطة خذوا الحافلة رقم ٥ أو ٨ إلى موقف البلدية، ثم ادخلوا من الباب الخلفي واسألوا عند الاستقبال عن اسم الموظفة";
const TIGRINYA = "ካብ መዕረፊ ባቡር ብኣውቶቡስ ቁጽሪ 5 ወይ 8 ናብ ቤት ጽሕፈት ምምሕዳር ከተማ ትኸዱ፡ ብድሕሪት ኣትዩ፡ ኣብ መቐበሊ ኣጋይሽ ስም ናይታ ሰራሕተኛ ሕተቱ";
const long = (text: string, length: number) => text.repeat(3).slice(0, length);

test("the code of an invitation with long texts is coarse enough for a cheap camera, or there is a warning", async ({ page }) => {
  // Reported at journeyapps/zxing-android-embedded#719, capawesome-team/capacitor-mlkit#184.
  known("case-26");
  const invitations = [
    { language: "ar", way: ARABIC, place: "Stadskantoor", bring: [] },
    { language: "ar", way: ARABIC, place: "Stadskantoor", bring: ["identity", "diplomas", "letters", "agenda", "summary"] },
    { language: "ar", way: long(ARABIC, 240), place: long(ARABIC, 160), bring: [] },
    { language: "ti", way: long(TIGRINYA, 240), place: long(TIGRINYA, 160), bring: [] },
  ] as const;
  for (const [at, { language, way, place, bring }] of invitations.entries()) {
    await fillForm(page, language);
    await field(page, "way").fill(way);
    await field(page, "place").fill(place);
    for (const one of bring) await tick(page, "bring", one);
    await makeInvitation(page);
    const warnings = await notices(page);
    await page.emulateMedia({ media: "print" });
    // The width of a module on paper, in millimetres; none where there is no code.
    const module = await page.locator("[data-qr]").evaluateAll((codes) => codes.map((code) => (code.getBoundingClientRect().width * 25.4) / 96 / (code as SVGSVGElement).viewBox.baseVal.width)[0] ?? 0);
    await page.emulateMedia({ media: "screen" });
    if (warnings.length === 0) expect(module, `invitation ${at + 1}, ${language}`).toBeGreaterThanOrEqual(0.326);
  }
});

test("an appointment lasts one hour, by an end or a duration and not both", async ({ page }) => {
  // Reported at cryptpad/cryptpad#784, lochmueller/calendarize#382.
  known("case-35");
  await fillForm(page, "nl");
  await makeInvitation(page);
  const appointment = await calendarEvent(page);
  expect(appointment.startDate.toJSDate().toISOString()).toBe(`${DAY}T08:30:00.000Z`);
  expect(appointment.endDate.toJSDate().toISOString()).toBe(`${DAY}T09:30:00.000Z`);
  // One of the two, and never both (RFC 5545, 3.6.1).
  expect(["dtend", "duration"].filter((name) => appointment.component.hasProperty(name))).toHaveLength(1);
});
