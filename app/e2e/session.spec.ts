// Sessions with a group: a facilitator prepares one.
import { expect, test } from "@playwright/test";
import { chooseFile, download } from "./support/files";
import { tick } from "./support/invitation";
import { paper } from "./support/paper";
import { action, open, visit } from "./support/site";
import { everythingStored } from "./support/storage";
import { LANGUAGES, message } from "./support/texts";

const order = (page: import("@playwright/test").Page) =>
  page.locator("[data-order]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-order")));

for (const language of LANGUAGES) {
  test(`themes and questions are chosen, put in order and printed, in ${language}`, async ({ page }) => {
    await open(page, language);
    await visit(page, "#/reflectie");
    await page.getByRole("link", { name: message(language, "to-session") }).click();
    await expect(page.getByText(message(language, "session-order-empty"))).toBeVisible();
    await expect(action(page, "print")).toBeDisabled();
    await page.locator("[name=name]").fill("Dinsdaggroep");
    await page.locator("[name=place]").fill("Bibliotheek");
    await page.locator("[name=day]").fill("2027-12-14");
    for (const one of LANGUAGES) await tick(page, "languages", one);
    await tick(page, "themes", "lessons");
    await page.getByText(message(language, "session-more")).click();
    await tick(page, "questions", "mirror-klanten.5");
    expect(await order(page)).toEqual(["klankbord.4", "klankbord.5", "klankbord.6", "mirror-klanten.5"]);

    const last = page.locator('[data-order="mirror-klanten.5"]');
    await last.locator("[data-action=plan-earlier]").click();
    await page.locator('[data-order="klankbord.4"] [data-action=plan-remove]').click();
    expect(await order(page)).toEqual(["klankbord.5", "mirror-klanten.5", "klankbord.6"]);
    await expect(page.locator('[data-order="klankbord.5"] [data-action=plan-earlier]')).toBeDisabled();

    const guide = page.locator(".guide");
    for (const one of LANGUAGES) await expect(guide.locator(`[data-guide="mirror-klanten.5"] [lang=${one}]`).first()).toHaveText(message(one, "mirror-klanten-5"));
    const printed = await paper(page);
    expect(printed.size).toBe("A4");
    for (const words of ["Dinsdaggroep", "Bibliotheek", message("nl", "klankbord-5"), message("nl", "guide-start")]) expect(printed.has(words), words).toBe(true);
    expect(printed.has(message(language, "session-order")), "the page itself stays behind").toBe(false);
    await page.reload();
    await expect.poll(() => order(page), "a plan survives a reload").toHaveLength(3);
  });
}

test("a plan is saved as a file and opens again; a wrong file changes nothing", async ({ page, browser }) => {
  await open(page, "nl");
  await visit(page, "#/klankbord/voorbereiden");
  await page.locator("[name=name]").fill("Dinsdaggroep");
  await tick(page, "themes", "money");
  const { text } = await download(page, "download");
  expect(JSON.parse(text)).toMatchObject({ format: "mijn-verhaal-klankbord", version: 1, name: "Dinsdaggroep", questions: ["klankbord.16", "klankbord.17", "klankbord.18"] });

  const elsewhere = await (await browser.newContext()).newPage();
  await open(elsewhere, "nl");
  await visit(elsewhere, "#/klankbord");
  await chooseFile(elsewhere, text, "plan.json");
  await expect(elsewhere.getByText(message("nl", "session-opened"))).toBeVisible();
  for (const [body, id] of [["{", "session-file-wrong"], ['{"format":"mijn-verhaal","version":1}', "session-file-wrong"], ['{"format":"mijn-verhaal-klankbord","version":9}', "session-file-newer"]]) {
    await chooseFile(elsewhere, body!, "plan.json");
    await expect(elsewhere.getByRole("alert")).toContainText(message("nl", id!));
    expect(await order(elsewhere)).toHaveLength(3);
  }
  await expect(elsewhere.locator("[name=name]")).toHaveValue("Dinsdaggroep");
  await action(elsewhere, "plan-clear").click();
  expect(await order(elsewhere)).toHaveLength(0);
  expect(await everythingStored(elsewhere)).not.toContain("Dinsdaggroep");
  await elsewhere.context().close();
});
