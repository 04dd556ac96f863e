// Answering by voice: recorded and stored on the device, played, mentioned on paper; shared in a file only, and erased with the rest.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { copyWith } from "./support/clipboard";
import { fault, seen } from "./support/faults";
import { chooseFile, download, sheetFile, downloadSheet } from "./support/files";
import { paper } from "./support/paper";
import { switchOn } from "./support/phone";
import { action, address, eraseEverything, field, finish, goTo, open, openFull, row, saved, visit } from "./support/site";
import { keepSpeaking, MICROPHONE, recordings } from "./support/sound";
import { everythingStored } from "./support/storage";
import { LANGUAGES, message, type Language } from "./support/texts";

test.use({ launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", ...MICROPHONE] } });

const QUESTION = "talk.questions";
/** How a spoken answer is named, before the time. */
const SPOKEN: Record<Language, string> = { nl: "Gesproken antwoord", ar: "إجابة صوتية", ti: "ብድምጺ ዝተነግረ መልሲ" };

/** Speaks for so many seconds, and waits until that is saved. */
async function speak(page: Page, language: Language, seconds: number): Promise<void> {
  if (await action(page, "voice").count()) await action(page, "voice").click();
  const button = action(page, "voice-record");
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await expect(button).toHaveText(message(language, "voice-stop"));
  await keepSpeaking(page, seconds);
  await button.click();
  await expect(action(page, "voice-play")).toBeVisible();
  await saved(page);
}

/** Plays to the end. */
async function plays(button: Locator): Promise<void> {
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await expect(button).toHaveAttribute("aria-pressed", "false", { timeout: 15_000 });
}

/** How long the spoken answer is by the sheet, in seconds. */
const length = async (page: Page, question = QUESTION): Promise<number> => {
  const { file } = await downloadSheet(page, "backup");
  return (file.answers[question] as { spoken?: number } | undefined)?.spoken ?? 0;
};

for (const language of LANGUAGES) {
  test(`a question is answered by voice, played, erased and brought back, in ${language}`, async ({ page }) => {
    await openFull(page, language);
    await goTo(page, QUESTION);
    await action(page, "voice").click();
    await action(page, "voice-record").click();
    // A person who cannot read sees that they are heard.
    await expect.poll(() => page.locator("[data-voice] meter").evaluate((meter) => (meter as HTMLMeterElement).value)).toBeGreaterThan(0);
    await keepSpeaking(page, 1);
    await action(page, "voice-record").click();
    await expect(action(page, "voice-play")).toContainText(/0:\d\d/);
    await saved(page);
    await plays(action(page, "voice-play"));

    await action(page, "voice-erase").click();
    await expect(page.locator("[data-voice]")).toContainText(message(language, "voice-erased"));
    await expect.poll(() => recordings(page)).toEqual([]);
    await action(page, "undo").click();
    await expect(action(page, "voice-play")).toBeVisible();
    await expect.poll(async () => (await recordings(page)).length).toBe(1);

    // There after a reload, and in the summary and on paper.
    await page.reload();
    await plays(action(page, "voice-play"));
    await finish(page);
    await expect(row(page, QUESTION)).toContainText(SPOKEN[language]);
    await expect(row(page, QUESTION)).toContainText(/0:\d\d/);
    await plays(page.locator(`[data-action="play"][value="${QUESTION}"]`));
    const printed = await paper(page);
    expect(printed.has(SPOKEN.nl) && printed.has(SPOKEN[language])).toBe(true);
    // There is nothing to press on paper.
    expect(printed.has(message(language, "voice-play"))).toBe(false);
  });
}

test("words and voice are beside each other", async ({ page }) => {
  await openFull(page, "nl");
  await goTo(page, "obstacles.tried");
  await field(page, "obstacles.tried").fill("een cursus");
  await speak(page, "nl", 1);
  await field(page, "obstacles.tried").fill("een cursus, twee keer");
  await saved(page);
  await finish(page);
  await expect(row(page, "obstacles.tried")).toContainText("een cursus, twee keer");
  await expect(row(page, "obstacles.tried")).toContainText("Gesproken antwoord");
});

test("going on while speaking stores the recording; skipping and refusing store nothing", async ({ page }) => {
  await openFull(page, "nl");
  await goTo(page, QUESTION);
  await action(page, "voice").click();
  await action(page, "voice-record").click();
  await keepSpeaking(page, 1);
  await action(page, "next").click();
  await saved(page);
  await expect.poll(async () => (await recordings(page)).map(([key]) => key)).toEqual([`answer/intake/${QUESTION}`]);
  await goTo(page, QUESTION);
  await plays(action(page, "voice-play"));

  await goTo(page, "obstacles.tried");
  await action(page, "voice").click();
  await action(page, "voice-record").click();
  await keepSpeaking(page, 1);
  await action(page, "skip").click();
  await saved(page);
  await expect.poll(async () => (await recordings(page)).map(([key]) => key)).toEqual([`answer/intake/${QUESTION}`]);
  await visit(page, "#/intake");
  const { file } = await downloadSheet(page, "backup");
  expect(file.answers["obstacles.tried"]).toEqual({ state: "skipped" });
  expect(file.answers[QUESTION]).toMatchObject({ spoken: expect.any(Number) });
});

test("a backup contains the recordings; erasing leaves none; opening the backup brings them back", async ({ page }) => {
  await openFull(page, "ti");
  await goTo(page, QUESTION);
  await speak(page, "ti", 2);
  const [[key, bytes] = ["", 0]] = await recordings(page);
  expect(key).toBe(`answer/intake/${QUESTION}`);
  await visit(page, "#/intake");
  const { text } = await downloadSheet(page, "backup");
  const { sounds } = JSON.parse(text) as { sounds: Record<string, { data: string; type: string }> };
  expect(Buffer.from(sounds[QUESTION]!.data, "base64").length).toBe(bytes);

  await eraseEverything(page);
  expect(await recordings(page)).toEqual([]);
  expect(await everythingStored(page)).not.toContain("audio/");

  await open(page, "ti");
  await chooseFile(page, text);
  await expect(page.getByText(message("ti", "file-opened"))).toBeVisible();
  await saved(page);
  expect(await recordings(page)).toEqual([[key, bytes]]);
  await goTo(page, QUESTION);
  await plays(action(page, "voice-play"));
  // Without any voice in it, a file that replaces these answers leaves none behind; they are set aside with theirs.
  await visit(page, "#/intake");
  const { sounds: _, ...silent } = { ...JSON.parse(text), answers: { "me.name": "ሳባ" } };
  await chooseFile(page, JSON.stringify(silent));
  await action(page, "replace-confirm").click();
  await expect(page.getByText(message("ti", "file-opened"))).toBeVisible();
  expect(await recordings(page)).toEqual([]);
  await page.getByText(message("ti", "aside-title")).click();
  const aside = await download(page, page.locator(".aside button").first());
  expect(JSON.parse(aside.text).sounds[QUESTION].data).toBe(sounds[QUESTION]!.data);
});

test("a klantmanager plays it from the file, sees in a code that it exists, and stores nothing", async ({ page, browser }) => {
  await openFull(page, "ar");
  await goTo(page, QUESTION);
  await speak(page, "ar", 1);
  await finish(page);
  const { text } = await downloadSheet(page, "download");
  await action(page, "lock").click();
  const link = await copyWith(page, "copy-link");

  const desk = await (await browser.newContext({ baseURL: new URL("/", page.url()).href })).newPage();
  await visit(desk, "#/o/");
  await desk.locator("input[type=file]").setInputFiles({ name: "samenvatting.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await expect(row(desk, QUESTION)).toContainText("Gesproken antwoord, ");
  const button = desk.locator(`[data-action="play"][value="${QUESTION}"]`);
  await plays(button);
  expect(await recordings(desk)).toEqual([]);
  // Saved as a file again, it is still in it.
  const again = await downloadSheet(desk, "download");
  expect(JSON.parse(again.text).sounds).toEqual(JSON.parse(text).sounds);
  await action(desk, "close").click();

  await desk.goto("about:blank");
  await desk.goto(link);
  await expect(row(desk, QUESTION)).toContainText("Gesproken antwoord, ");
  await button.click();
  await expect(desk.getByText(message("nl", "voice-missing-there"))).toBeVisible();
});

test("an invalid recording is left out, and the answers open", async ({ page }) => {
  await open(page, "nl");
  const file = (sounds: unknown) =>
    sheetFile({ answers: { [QUESTION]: { spoken: 3 }, "me.name": "Samira" }, created: "", changed: "", sounds });
  for (const sounds of [
    { [QUESTION]: { type: "text/html", seconds: 3, data: "PGI+" } },
    { [QUESTION]: { type: "audio/mp4", seconds: 3, data: "%%%" } },
    { [QUESTION]: { type: "audio/mp4", seconds: 3, data: 7 } },
    { [QUESTION]: null, "me.name": { type: "audio/mp4", seconds: 3, data: "AAAA" } },
    "nonsense",
    null,
    [],
  ]) {
    await chooseFile(page, file(sounds));
    const replace = action(page, "replace-confirm");
    const opened = page.getByText(message("nl", "file-opened"));
    await expect(replace.or(opened).first()).toBeVisible();
    if (await replace.isVisible()) await replace.click();
    await expect(opened).toBeVisible();
    expect(await recordings(page), JSON.stringify(sounds)).toEqual([]);
    await goTo(page, "me.name");
    await expect(field(page, "me.name")).toHaveValue("Samira");
    await goTo(page, QUESTION);
    await expect(page.getByText(message("nl", "voice-missing"))).toBeVisible();
    await visit(page, "#/intake");
  }
});

test("without a microphone there is a message, and one can write", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ baseURL, serviceWorkers: "block" })).newPage();
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await openFull(page, "nl");
  await goTo(page, "obstacles.tried");
  await action(page, "voice").click();
  await action(page, "voice-record").click();
  await expect(page.getByText(message("nl", "voice-no-microphone"))).toBeVisible();
  await field(page, "obstacles.tried").fill("een cursus");
  await saved(page);
});

test("a battery that runs out while somebody speaks loses a second of it", fault("recording"), async ({ baseURL }, info) => {
  const folder = info.outputPath("phone");
  const site = `${baseURL}#/`;
  const phone = await switchOn(folder, site, [], MICROPHONE);
  await openFull(phone.page, "nl");
  await goTo(phone.page, QUESTION);
  await action(phone.page, "voice").click();
  await action(phone.page, "voice-record").click();
  await expect.poll(async () => (await recordings(phone.page)).length, { timeout: 15_000 }).toBe(1);
  await keepSpeaking(phone.page, 3);
  await saved(phone.page);
  await phone.kill();

  const again = await switchOn(folder, `${baseURL}${address(QUESTION)}`, [], MICROPHONE);
  await plays(action(again.page, "voice-play"));
  await visit(again.page, "#/intake");
  expect(await length(again.page)).toBeGreaterThanOrEqual(2);
  seen("SIGKILL after three seconds of speaking: at least two of them are kept, and play");
  await again.switchOff();
});
