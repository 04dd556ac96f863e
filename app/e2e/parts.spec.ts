// The program is loaded in parts. One that cannot be had is a sentence, a second try and the way to paper; never a dead page.
import { expect, test, type Page, type Route } from "@playwright/test";
import { action, field, goTo, isAt, open, saved, visit } from "./support/site";
import { LANGUAGES, message } from "./support/texts";

const PARTS = /\/part-\w+-[0-9a-f]{16}\.wasm$/;
const PROGRAM = /\/main-[0-9a-f]{16}_bg\.wasm$/;

/** What a host or a line can do to a file. */
const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  "no connection": (route) => route.abort("internetdisconnected"),
  "503 of the host": (route) => route.fulfill({ status: 503, body: "busy" }),
  "login page of a hotel": (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<title>Welcome</title>" }),
};

const notLoaded = (page: Page) => page.locator("[data-not-loaded]");

for (const [fault, answer] of Object.entries(FAULTS)) {
  for (const language of LANGUAGES) {
    test(`a part that cannot be loaded (${fault}) is reported with a second try and the way to paper, in ${language}`, async ({ page }) => {
      await page.route(PARTS, answer);
      await open(page, language);
      await goTo(page, "me.name");
      await field(page, "me.name").pressSequentially("Selam");
      await saved(page);
      await visit(page, "#/samenvatting");
      await expect(page.getByRole("alert").filter({ hasText: message(language, "page-not-fetched") })).toBeVisible();
      await expect(page.getByRole("link", { name: message(language, "to-paper") })).toHaveAttribute("href", `vragen-${language}-kort.html`);

      // Once more while it still fails, and then when it works again.
      await action(page, "again").click();
      await expect(notLoaded(page)).toBeVisible();
      await page.unroute(PARTS);
      await action(page, "again").click();
      await expect(page.locator("#summary-title")).toBeVisible();
      await expect(notLoaded(page)).toHaveCount(0);
      await expect(page.locator('[data-answer="me.name"], .doc__head').first()).toContainText("Selam");
    });
  }
}

test("a control that cannot be loaded keeps the answers and lets one go on to another question", async ({ page }) => {
  await page.route(PARTS, FAULTS["no connection"]!);
  await open(page, "nl");
  await visit(page, "#/intake/me/gemeente");
  await expect(notLoaded(page)).toBeVisible();
  await goTo(page, "me.age");
  await page.locator('input[name="me.age"]').first().check({ force: true });
  await saved(page);
  await page.unroute(PARTS);
  await visit(page, "#/intake/me/gemeente");
  await isAt(page, "me.gemeente");
  await expect(page.getByRole("combobox")).toBeVisible();
});

test("below the overview, what one can do with the answers is offered again where it could not be loaded", async ({ page }) => {
  await page.route(PARTS, FAULTS["503 of the host"]!);
  await open(page, "nl");
  await expect(notLoaded(page)).toBeVisible();
  await expect(page.locator('[data-section="me"]'), "the rest of the page works").toBeVisible();
  await page.unroute(PARTS);
  await action(page, "again").click();
  await expect(action(page, "upload")).toBeVisible();
});

for (const [fault, answer] of Object.entries(FAULTS)) {
  test(`where the program itself cannot be loaded (${fault}) the first screen says so in every language, and a second try is a tap`, async ({ page }) => {
    await page.route(PROGRAM, answer);
    await page.goto("/#/");
    for (const language of LANGUAGES) await expect(page.locator(`#failed p[lang=${language}]`)).toBeVisible();
    await expect(page.locator(".papers a")).toHaveCount(LANGUAGES.length);
    await page.unroute(PROGRAM);
    await page.locator("#failed button").first().click();
    await expect(page.locator("#failed")).toBeHidden();
    await page.getByRole("link", { name: "Nederlands" }).click();
    await expect(page.locator("#overview-title")).toBeVisible();
  });
}

test("a language that is tapped after the program could not be loaded is another try", async ({ page }) => {
  let broken = true;
  await page.route(PROGRAM, (route) => (broken ? route.abort() : route.continue()));
  await page.goto("/#/");
  await expect(page.locator("#failed")).toBeVisible();
  broken = false;
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page.locator("#overview-title")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
});

test("a browser without WebAssembly shows the sentence and the way to paper", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
  await page.goto("/#/taal/ti");
  await expect(page.locator("#failed p[lang=ti]")).toBeVisible();
  await page.locator(".papers a[lang=ti]").click();
  await expect(page.locator("h1")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the first screen shows the sentence and the way to paper", async ({ page }) => {
    await page.goto("/");
    for (const language of LANGUAGES) await expect(page.locator(`noscript p[lang=${language}]`)).toBeVisible();
    await page.locator(".papers a[lang=nl]").click();
    await expect(page.locator("h1")).toBeVisible();
  });
});

test("from the phone's pages to the desk's and back nothing is loaded again: what is in memory stays", async ({ page }) => {
  await open(page, "nl");
  await page.evaluate(() => Object.assign(window, { mark: "same page" }));
  for (const fragment of ["#/reflectie", "#/klantmanager", "#/klankbord", "#/o/", "#/inspreken", "#/samenvatting", "#/intake"]) {
    await visit(page, fragment);
    await expect(page.locator("#main").locator("h1, h2").first()).toBeVisible();
  }
  expect(await page.evaluate(() => (window as { mark?: string }).mark)).toBe("same page");
});
