// Invitations by somebody who is not the gemeente, and invitations that were only looked at.
import { expect, test } from "@playwright/test";
import { known } from "../support/expected-failures";
import { action, open, visit } from "../support/site";

const CONFIG = { gemeente: "GM0344", phone: "030-2860000" };
const TRUE = "#/u/l=nl&n=Jan+de+Vries&d=2027-12-14&h=09:30&v=1";
const FALSE = "#/u/l=ar&n=Iemand+anders&d=2027-03-03&h=22:00&p=Achter+het+station&v=1";

/** Each asks to compare with the letter, or with the site of the gemeente. */
const CHECK = /^Kijk .+ na\. /;

for (const [what, preset] of Object.entries({
  "an e-mail address alone": "l=nl&n=Jan&e=jan@evil.example&d=2027-12-14&h=09:30&v=1",
  "the gemeente's own number beside a foreign address": "l=nl&n=Jan&t=030+286+00+00&e=jan@evil.example&d=2027-12-14&h=09:30&w=Neem+200+euro+contant+mee&v=1",
})) {
  test(`an invitation with ${what} asks for a check`, async ({ page }) => {
    await page.route("**/config.json", (route) => route.fulfill({ json: CONFIG }));
    // The gemeente's own, which needs no check once the site knows its number.
    await visit(page, "#/u/l=nl&n=Jan&t=030+286+00+00&v=1");
    await expect(page.locator(".facts")).toContainText("030 286 00 00");
    await expect(page.getByText(CHECK)).toBeHidden();
    await visit(page, `#/u/${preset}`);
    await expect(page.locator(".facts")).toContainText("evil.example");
    known(`attack-M10-${what.includes("alone") ? "mail" : "number"}`);
    await expect(page.getByText(CHECK)).toBeVisible({ timeout: 3_000 });
  });
}

test("an invitation that was only looked at does not replace the appointment", async ({ page }) => {
  await open(page, "nl");
  await visit(page, TRUE);
  await action(page, "next").click();
  await expect(page.locator(".conversation")).toContainText("14-12-2027");
  await visit(page, FALSE);
  await expect(page.locator(".facts")).toContainText("22:00");
  await visit(page, "#/intake");
  known("attack-M10-appointment");
  await expect(page.locator(".conversation")).toContainText("14-12-2027", { timeout: 3_000 });
});

test("an invitation that was only looked at does not change the language of one's own pages", async ({ page }) => {
  await open(page, "nl");
  await visit(page, FALSE);
  await expect(page.locator(".facts")).toContainText("22:00");
  await visit(page, "#/intake");
  await expect(page.locator("#overview-title")).toBeVisible();
  known("attack-M10-language");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl", { timeout: 3_000 });
});
