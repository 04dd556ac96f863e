// When something fails that should not: there is a message, and no false one beside it.
import { createServer } from "node:http";
import { expect, test, type Page } from "@playwright/test";
import { borrow, goToNameByPressing } from "../support/borrowed";
import { known } from "../support/expected-failures";
import { chooseFile, sheetFile, showsMessage } from "../support/files";
import { listen } from "../support/host";
import { addPerson, putLockOn } from "../support/profiles";
import { action, field, goTo, open, openFull, saved, speaks, typeAnswer, visit } from "../support/site";
import { silence } from "../support/sound";
import { everythingStored } from "../support/storage";
import { LANGUAGES, message, NAME } from "../support/texts";

/** Makes the program fail in the middle of a change, by typing: a function of the browser throws once. */
async function failOnce(page: Page, question: string, words: string): Promise<void> {
  await page.evaluate(() => {
    const real = Date.prototype.toISOString;
    Date.prototype.toISOString = function () {
      Date.prototype.toISOString = real;
      throw new RangeError("once");
    };
  });
  const failed = page.waitForEvent("pageerror");
  await field(page, question).pressSequentially(words);
  await failed;
}

/** The same, and it is shown. */
async function breakAt(page: Page, question: string, words: string): Promise<void> {
  await failOnce(page, question, words);
  await expect(page.locator("#trouble")).toBeVisible();
}

test("after a failure of the program itself nothing shows as saved, and there is a message", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", "Selam");
  await failOnce(page, "me.name", " Tesfay");
  known("attack-M3");
  await expect(page.getByRole("alert")).toBeVisible({ timeout: 3_000 });
  await saved(page, "no");
});

const reload = (page: Page) => Promise.all([page.waitForEvent("load"), page.locator("#trouble button").first().click()]);

test("what was typed when the program failed is there after a reload, and is saved", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", "Selam");
  await breakAt(page, "me.name", " Tesfay");
  await expect(field(page, "me.name")).toHaveValue("Selam Tesfay");
  for (const language of LANGUAGES) await expect(page.locator(`#trouble-kept p[lang=${language}]`)).toBeVisible();
  await expect(page.locator("#trouble-lost, #trouble-borrowed").filter({ visible: true })).toHaveCount(0);
  // Nothing else goes on as if nothing had happened.
  await action(page, "next").click();
  await expect(field(page, "me.name")).toBeVisible();
  await reload(page);
  await expect(field(page, "me.name")).toHaveValue("Selam Tesfay");
  await saved(page);
  await page.reload();
  await expect(field(page, "me.name")).toHaveValue("Selam Tesfay");
  expect(await page.evaluate(() => sessionStorage.getItem("mv-typed"))).toBeNull();
});

test("what was typed when the program failed does not become the next person's", async ({ page }) => {
  await open(page, "nl");
  await addPerson(page);
  await goTo(page, "me.name");
  await breakAt(page, "me.name", "Tweede");
  // As if the tab had gone to somebody else meanwhile.
  await page.evaluate(() => sessionStorage.setItem("mv-person", "1"));
  await reload(page);
  await expect(field(page, "me.name")).toHaveValue("");
  expect(await everythingStored(page)).not.toContain("Tweede");
});

test("under a lock what was typed when the program failed is stored nowhere, and that is said", async ({ page }) => {
  await open(page, "nl");
  await putLockOn(page, "vier rode fietsen thuis");
  await goTo(page, "me.name");
  await breakAt(page, "me.name", "Geheim Woord");
  await expect(page.locator("#trouble-lost")).toBeVisible();
  await reload(page);
  await expect(action(page, "unlock")).toBeVisible();
  expect(await everythingStored(page)).not.toContain("Geheim");
});

test("on somebody else's device what was typed when the program failed is stored nowhere, and that is said", async ({ page }) => {
  await borrow(page);
  await goToNameByPressing(page);
  await breakAt(page, "me.name", "Mehret de gast");
  await expect(page.locator("#trouble-borrowed")).toBeVisible();
  await saved(page, "no");
  await reload(page);
  await expect(page.getByText(message("nl", "shared-now"))).toBeVisible();
  expect(await everythingStored(page)).not.toContain("Mehret");
});

test("a failure of a script that is not the site's is none of the site's", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", "Selam");
  for (const content of ["setTimeout(() => { throw new Error('of an app') })", "setTimeout(() => Promise.reject(new Error('of an app')))"]) {
    const failed = page.waitForEvent("pageerror");
    await page.evaluate(content);
    await failed;
  }
  await expect(page.locator("#trouble")).toBeHidden();
  await saved(page);
});

test("without WebAssembly every language says so, with the questions on paper", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "WebAssembly"));
  await page.goto("");
  for (const language of LANGUAGES) await expect(page.locator(`#failed p[lang=${language}]`)).toBeVisible();
  await expect(page.locator(".papers a")).toHaveCount(LANGUAGES.length);
});

test("a browser that cannot read the site's scripts says so", async ({ page }) => {
  // As a browser of years ago, to which their syntax is unknown.
  await page.route(/\/(#.*)?$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const at = text.lastIndexOf("<script>") + "<script>".length;
    const body = `${text.slice(0, at)}@${text.slice(at)}`.replace(/script-src [^;]*/, "script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'");
    await route.fulfill({ response, body });
  });
  await page.goto("");
  for (const language of LANGUAGES) await expect(page.locator(`#failed p[lang=${language}]`)).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  for (const language of LANGUAGES) {
    test(`a tapped language leads to its sentence and to the questions on paper, in ${language}`, async ({ page }) => {
      await page.goto("");
      await page.getByRole("link", { name: NAME[language] }).click();
      const sentence = page.locator(`[id="/taal/${language}"]`);
      await expect(sentence).toBeInViewport();
      await sentence.getByRole("link").click();
      await expect(page).toHaveURL(new RegExp(`vragen-${language}-kort`));
    });
  }
});

test("where nothing can be recorded, answering by voice is not offered", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "MediaRecorder"));
  await openFull(page, "nl");
  await goTo(page, "talk.questions");
  await expect(action(page, "add-talk.questions")).toBeVisible();
  await expect(action(page, "voice")).toHaveCount(0);
});

test("where nothing can be recorded, a spoken answer is played all the same, and no message blames the room on the device", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "MediaRecorder"));
  await openFull(page, "nl");
  await visit(page, "#/intake");
  const sound = { type: "audio/wav", seconds: 3, data: silence(3).toString("base64") };
  await chooseFile(page, sheetFile({ answers: { "talk.questions": { spoken: 3 } }, sounds: { "talk.questions": sound } }));
  await action(page, "replace-confirm").click();
  await showsMessage(page, "nl", "file-opened");
  await goTo(page, "talk.questions");
  await expect(action(page, "voice-play")).toBeVisible();
  await expect(action(page, "voice-record")).toHaveCount(0);

  await visit(page, "#/inspreken");
  await action(page, "record").click();
  await expect(page.getByText(message("nl", "record-no-microphone"))).toBeVisible();
});

test("where the browser stores databases but no settings, the language stays after a reload", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "localStorage", { value: null }));
  await open(page, "ar");
  await typeAnswer(page, "me.name", "سلام");
  await page.reload();
  await expect(field(page, "me.name")).toHaveValue("سلام");
  await speaks(page, "ar");
  // Another language, and no answer after it.
  await action(page, "lang-ti").click();
  await speaks(page, "ti");
  await saved(page);
  await page.reload();
  await expect(field(page, "me.name")).toHaveValue("سلام");
  await speaks(page, "ti");
});

test("inside somebody else's page the answers are not shown", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", "Selam");
  const site = new URL("/#/intake/me/name", page.url()).href;
  // The same site to a browser, on another port.
  const server = createServer((_, answer) => answer.writeHead(200, { "content-type": "text/html" }).end(`<iframe src="${site}" width="360" height="740"></iframe>`));
  await page.goto(await listen(server));
  const frame = page.frameLocator("iframe");
  // Whatever page the program shows in the place of the first screen, or a refusal.
  await expect(frame.locator("h1:not(.brand):visible, [role=alert]:visible").first()).toBeVisible();
  known("attack-L-framed");
  await expect(frame.locator('[name="me.name"]')).toHaveCount(0, { timeout: 3_000 });
  server.close();
});
