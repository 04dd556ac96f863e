// When something fails that should not: there is a message, and no false one beside it.
import { createServer } from "node:http";
import { expect, test } from "@playwright/test";
import { known } from "../support/expected-failures";
import { chooseFile, sheetFile, showsMessage } from "../support/files";
import { listen } from "../support/host";
import { action, field, goTo, open, openFull, saved, speaks, typeAnswer, visit } from "../support/site";
import { silence } from "../support/sound";
import { message } from "../support/texts";

test("after a failure of the program itself nothing shows as saved, and there is a message", async ({ page }) => {
  await open(page, "nl");
  await typeAnswer(page, "me.name", "Selam");
  // A function of the browser throws once, in the middle of a change.
  await page.evaluate(() => {
    const real = Date.prototype.toISOString;
    Date.prototype.toISOString = function () {
      Date.prototype.toISOString = real;
      throw new RangeError("once");
    };
  });
  const failed = page.waitForEvent("pageerror");
  await field(page, "me.name").pressSequentially(" Tesfay");
  await failed;
  known("attack-M3");
  await expect(page.getByRole("alert")).toBeVisible({ timeout: 3_000 });
  await saved(page, "no");
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
