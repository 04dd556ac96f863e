// From a klantmanager who invites, to a person who brings a summary.
import { expect, test } from "@playwright/test";
import { DAY, NAME, PHONE, PLACE, calendarEvent, fillForm, makeInvitation, saveTemplate, tick } from "./support/invitation";
import { paper } from "./support/paper";
import { scan } from "./support/qr";
import { action, field, finish, goTo, open, option, saved, speaks, tap, visit } from "./support/site";
import { everythingStored } from "./support/storage";
import { LANGUAGES, message } from "./support/texts";

for (const language of LANGUAGES) {
  test(`from the invitation to the conversation with a summary, in ${language}`, async ({ page, browser }) => {
    await open(page, "nl");
    await fillForm(page, language);
    await page.getByText(message("nl", "invite-sections")).click();
    for (const section of ["work", "language"]) await tick(page, "sections", section);
    const link = await makeInvitation(page);

    const letter = page.locator(".letter");
    for (const words of ["Samira", NAME, PHONE, PLACE, "klantregisseur", "09:30", message("nl", "letter-someone"), message("nl", "everyone-alone"), message("nl", "letter-other-time")]) {
      await expect(letter).toContainText(words);
    }
    if (language !== "nl") await expect(letter.locator(`.cell[lang=${language}]`).filter({ hasText: message(language, "letter-why") })).toBeVisible();
    expect(link, "the name of the inburgeraar stays on the letter").not.toContain("Samira");
    expect(await scan(page)).toBe(link);
    const printed = await paper(page);
    expect(printed).toMatchObject({ pages: 1, size: "A4" });
    for (const words of [message("nl", "letter-title"), NAME, PHONE, message("nl", "letter-privacy")]) expect(printed.has(words), words).toBe(true);
    const letterText = await page.locator("#message").inputValue();
    for (const words of [link, PHONE, message(language, "letter-why"), message("nl", "letter-why"), message(language, "letter-privacy")]) expect(letterText).toContain(words);
    expect(letterText, "no invisible marks in a message").not.toMatch(/[\u2066-\u2069]/);
    const appointment = await calendarEvent(page);
    expect(appointment.startDate.toJSDate().toISOString()).toBe(`${DAY}T08:30:00.000Z`);
    expect(appointment.location).toBe(PLACE);
    expect(appointment.summary).toBe(message(language, "letter-title"));
    expect(appointment.description).toContain(PHONE);

    // The person, on a phone of their own, somewhere else in the world.
    const phone = await (await browser.newContext({ locale: "en-US", timezoneId: "Asia/Tokyo", viewport: { width: 360, height: 740 } })).newPage();
    await phone.goto(link);
    await speaks(phone, language);
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText(message(language, "open-title"));
    await expect(phone.getByText(NAME)).toBeVisible();
    await expect(phone.locator(".facts")).toContainText("09:30");
    await expect(phone.getByText(message(language, "letter-privacy"))).toBeVisible();
    await expect(phone.getByText(message(language, "open-check")), "no number is known to this site").toBeVisible();
    expect((await calendarEvent(phone)).startDate.toJSDate().toISOString()).toBe(`${DAY}T08:30:00.000Z`);
    await phone.getByText(message(language, "open-sections"), { exact: true }).click();
    await expect(option(phone, "sections", "work")).toBeChecked();
    await expect(option(phone, "sections", "money")).not.toBeChecked();
    await expect(option(phone, "sections", "start"), "what always comes along is no choice").toBeHidden();
    await tick(phone, "sections", "home");
    await action(phone, "next").click();
    await expect(phone.locator("[data-section]")).not.toHaveCount(0);
    const sections = await phone.locator(".sec[data-section]").evaluateAll((all) => all.map((one) => one.getAttribute("data-section")));
    expect(sections).toEqual(expect.arrayContaining(["home", "language", "work"]));
    expect(sections).not.toContain("money");

    await goTo(phone, "work.rose");
    await tap(phone, "work.rose", "4");
    await saved(phone);
    await finish(phone);
    const conversation = phone.locator('[data-summary="conversation"]');
    await expect(conversation).toContainText(NAME);
    await expect(conversation).toContainText("14-12-2027");
    const summary = await paper(phone);
    expect(summary.has(NAME), "the summary carries with whom the conversation is").toBe(true);
    await phone.reload();
    await visit(phone, "#/intake");
    await expect(phone.locator(".sec[data-section=money]"), "the choice is stored").toBeHidden();
    await action(phone, "all-sections").click();
    await expect(phone.locator(".sec[data-section=money]"), "the person sees everything if they want").toBeVisible();
    await phone.context().close();
  });
}

test("an evening in summer is written in the right hour", async ({ page }) => {
  await open(page, "nl");
  await fillForm(page, "ar");
  await page.locator("[name=day]").fill("2027-07-01");
  await page.locator("[name=time]").fill("19:15");
  await makeInvitation(page);
  expect((await calendarEvent(page)).startDate.toJSDate().toISOString()).toBe("2027-07-01T17:15:00.000Z");
});

test("answers that are already stored stay and are used", async ({ page }) => {
  await open(page, "ti");
  await goTo(page, "start.version");
  await tap(page, "start.version", "full");
  await goTo(page, "me.name");
  await field(page, "me.name").fill("ሳምራዊት");
  await saved(page);
  await visit(page, "#/u/l=ar&s=work&n=Jan&d=2027-12-14&h=09:30&v=1");
  await expect(page.getByText(message("ti", "open-kept")), "in the language that was chosen").toBeVisible();
  await action(page, "next").click();
  await goTo(page, "me.name");
  await expect(field(page, "me.name")).toHaveValue("ሳምራዊት");
  await goTo(page, "start.version");
  await expect(option(page, "start.version", "full"), "the version a person chose stays").toBeChecked();
});

test("an invitation to reflection lists opens the first of them", async ({ page }) => {
  await visit(page, "#/u/l=nl&f=0&r=mirror-klanten_mirror-doelen&n=Jan&v=1");
  await expect(page.getByRole("link", { name: message("nl", "list-mirror-doelen") })).toBeVisible();
  await action(page, "next").click();
  await expect(page).toHaveURL(/#\/reflectie\/mirror-doelen$/);
});

test("the gemeente's own phone number needs no check; another number does", async ({ page }) => {
  await page.route("**/config.json", (route) => route.fulfill({ json: { gemeente: "GM0344", phone: "030-2860000", lists: ["klanten"] } }));
  await visit(page, "#/u/l=nl&n=Jan&t=030+286+00+00&v=1");
  await expect(page.locator(".facts")).toContainText(PHONE);
  await expect(page.getByText(message("nl", "open-check"))).toBeHidden();
  await visit(page, "#/u/l=nl&n=Jan&t=0900+1234&v=1");
  await expect(page.getByText(message("nl", "open-check"))).toBeVisible();
  await visit(page, "#/klantmanager");
  await expect(page.locator("[name=phone]")).toHaveValue("030-2860000");
  await expect(page.locator("[data-fixed=gemeente]")).toHaveText("Utrecht");
  await expect(page.locator("#gemeente"), "it cannot be another").toBeHidden();
  await visit(page, "#/u/l=nl&n=Jan&t=030+286+00+00&g=GM0363&v=1");
  await expect(page.getByText(message("nl", "open-check")), "the number of this gemeente, in the name of another").toBeVisible();
  await visit(page, "#/reflectie");
  await expect(page.locator("[data-list]")).toHaveCount(1);
});

test("an invalid config changes nothing", async ({ page }) => {
  await page.route("**/config.json", (route) => route.fulfill({ body: "{oops" }));
  await visit(page, "#/klantmanager");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(message("nl", "invite-title"));
});

const ALTERED: Record<string, string> = {
  "script in a field": "n=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&p=%3Cscript%3Ealert(2)%3C/script%3E&v=1",
  "a link for a number": "n=Jan&t=javascript:alert(1)&v=1",
  "unknown ids": "n=Jan&s=health.mind_nowhere&r=intake&b=gold&g=GM9999&v=1",
  "an absurd length": `n=${"x".repeat(3000)}&v=1`,
  "more than is read": `n=Jan&p=${"y".repeat(9000)}&v=1`,
  "answers": "n=Jan&health.mind=sleep&answers=1&v=1",
  "another version": "n=Jan&v=9",
  "nothing readable": "%E0%A4%A&&&=&",
};

for (const [what, preset] of Object.entries(ALTERED)) {
  test(`an altered invitation with ${what} is shown as text, or left out with a message`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("dialog", (dialog) => errors.push(dialog.message()));
    await visit(page, `#/u/${preset}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    if (what === "script in a field") {
      await expect(page.getByText("<img src=x onerror=alert(1)>")).toBeVisible();
    } else {
      const notice = page.getByText(message("nl", "open-left-out")).or(page.getByText(message("nl", "open-empty")));
      await expect(notice).toBeVisible();
      const stored = await everythingStored(page);
      for (const bad of ["javascript", "health", "gold", "GM9999", "xxxx", "yyyy"]) expect(stored).not.toContain(bad);
    }
    await action(page, "next").click();
    await expect(page).toHaveURL(/#\/intake$/);
    expect(errors).toEqual([]);
  });
}

test("a day in the past gives a message and no calendar file", async ({ page }) => {
  await visit(page, "#/u/l=nl&n=Jan&d=2020-02-03&h=09:30&v=1");
  await expect(page.getByText(message("nl", "open-past"))).toBeVisible();
  await expect(action(page, "calendar")).toBeHidden();
});

test("the form reports what is missing or wrong, field by field, and leaves what was typed", async ({ page }) => {
  await open(page, "nl");
  await visit(page, "#/klantmanager");
  await page.locator("[name=phone]").fill("bel mij");
  await page.locator("[name=email]").fill("jan@");
  await page.locator("[name=day]").fill("2020-01-01");
  await action(page, "next").click();
  await expect(page.getByRole("alert")).toContainText(message("nl", "invite-incomplete"));
  await expect(page.locator("[name=name]")).toBeFocused();
  for (const [name, id] of Object.entries({ name: "invite-needed", phone: "invite-wrong-phone", email: "invite-wrong-email", day: "invite-past" })) {
    await expect(page.locator(`[name=${name}]`)).toHaveAccessibleDescription(message("nl", id));
  }
  await expect(page.locator("[name=phone]")).toHaveValue("bel mij");
  await visit(page, "#/klantmanager/uitnodiging");
  await expect(page, "there is no letter yet").toHaveURL(/#\/klantmanager$/);
});

test("a template stores the klantmanager's own details, and nothing of a person", async ({ page }) => {
  await open(page, "nl");
  await fillForm(page, "ar");
  await saveTemplate(page, "Mijn dinsdag");
  await expect(page.getByText(message("nl", "invite-template-kept"))).toBeVisible();
  await page.reload();
  await expect(page.locator("[name=name]"), "nothing is stored without a template").toHaveValue("");
  await action(page, "template-open").click();
  await expect(page.locator("[name=name]")).toHaveValue(NAME);
  await expect(page.locator("#gemeente")).toHaveValue("Utrecht");
  await expect(page.locator("[name=to]")).toHaveValue("");
  await expect(page.locator("[name=day]")).toHaveValue("");
  expect(await everythingStored(page)).not.toContain("Samira");
  await action(page, "template-remove").click();
  await expect(action(page, "template-open")).toBeHidden();
  expect(await everythingStored(page)).not.toContain(NAME);
});

test("the second letter says that another moment may fit better", async ({ page }) => {
  await open(page, "nl");
  await fillForm(page, "ti");
  await makeInvitation(page);
  await expect(page.locator(".letter")).not.toContainText(message("nl", "letter-again"));
  await page.getByRole("radio", { name: message("nl", "invite-second") }).check({ force: true });
  await expect(page.locator(".letter")).toContainText(message("nl", "letter-again"));
  await expect(page.locator("#message")).toHaveValue(new RegExp(message("ti", "letter-again").slice(0, 12)));
});

test("link and message are copied, or a message says that they are not", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "nl");
  await fillForm(page, "ar");
  const link = await makeInvitation(page);
  await action(page, "copy-link").click();
  await expect(page.getByText(message("nl", "copied")).first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await action(page, "copy-text").click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(message("ar", "letter-why"));
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the questions are there to print, in every language", async ({ page }) => {
    for (const language of LANGUAGES) {
      await page.goto("./");
      await page.locator(`.papers a[lang=${language}]`).click();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(message(language, "paper-title"));
      expect((await paper(page)).pages, "the short version comes first").toBeLessThan(10);
      await page.locator('nav a[href$=".html"]:not([lang])').click();
      for (const question of ["home-childcare", "work-history", "future-dream"]) {
        await expect(page.getByRole("heading", { name: message(language, question), exact: true })).toBeVisible();
      }
      const printed = await paper(page);
      expect(printed.size).toBe("A4");
      expect(printed.pages).toBeGreaterThan(5);
    }
  });
});
