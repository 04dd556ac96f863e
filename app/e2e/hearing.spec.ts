// Everything can be heard: by recordings of the site, else by a voice of the device, and never by one that sends text away.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { copySite, host } from "./support/host";
import { action, goTo, isAt, open, openFull, option, speaks, tap, visit } from "./support/site";
import { MICROPHONE, recordings, silence } from "./support/sound";
import { LANGUAGES, message, type Language } from "./support/texts";

test.use({ launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", ...MICROPHONE] } });

/** A host of the site with a Tigrinya recording of these messages, and of some that are named but not there. */
function withRecordings(folder: string, ids: string[], missing: string[] = []): ReturnType<typeof host> {
  copySite(folder);
  mkdirSync(join(folder, "audio/ti"), { recursive: true });
  for (const id of ids) writeFileSync(join(folder, `audio/ti/${id}.wav`), silence(0.1));
  const build = /mv-build" content="([^"]+)"/.exec(readFileSync(join(folder, "index.html"), "utf8"))![1]!;
  const list = Object.fromEntries([...ids, ...missing].map((id) => [id, `audio/ti/${id}.wav?1`]));
  writeFileSync(join(folder, build, "audio.json"), JSON.stringify({ ti: list }));
  for (const ending of ["br", "gz"]) rmSync(join(folder, build, `audio.json.${ending}`), { force: true });
  return host(folder);
}

/** A voice of the device that is silent and records what it was asked to say. */
async function voices(page: Page, all: { lang: string; localService: boolean }[]): Promise<() => Promise<string[]>> {
  await page.addInitScript((all) => {
    const spoken: string[] = ((window as never as { spoken: string[] }).spoken = []);
    class Utterance {
      lang = "";
      rate = 1;
      voice: { lang: string } | null = null;
      onend = () => {};
      constructor(readonly text: string) {}
    }
    let now: Utterance | null = null;
    let paused = false;
    const end = () => setTimeout(() => (paused ? end() : now?.onend()), 60);
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => all,
        addEventListener: () => {},
        speak: (one: Utterance) => (spoken.push(`${one.voice?.lang} ${one.rate} ${one.text}`), (now = one), end()),
        cancel: () => (now = null),
        pause: () => (paused = true),
        resume: () => (paused = false),
      },
    });
  }, all);
  return () => page.evaluate(() => (window as never as { spoken: string[] }).spoken);
}

const local = (language: Language) => ({ lang: `${language}-XX`, localService: true });

for (const language of LANGUAGES) {
  test(`a voice of the device reads the question, why it is asked, and every option, in ${language}`, async ({ page }) => {
    const spoken = await voices(page, [{ lang: language, localService: false }, local(language)]);
    await open(page, language);
    await goTo(page, "start.helper");
    await action(page, "read-aloud").click();
    const options = await page.locator("[data-question] .opt__text").allInnerTexts();
    await expect.poll(async () => (await spoken()).length).toBeGreaterThan(options.length + 1);
    await expect(action(page, "read-aloud")).toHaveText(message(language, "read-aloud"));
    const texts = (await spoken()).map((line) => line.replace(/^\S+ \S+ /, ""));
    expect(texts[0]).toBe(await page.getByRole("heading", { level: 1 }).innerText());
    expect(texts.filter((text) => options.includes(text))).toEqual(options);
    for (const line of await spoken()) expect(line, "only a voice that stays on the device").toMatch(new RegExp(`^${language}-XX 1 `));
  });
}

test("reading pauses and goes on, becomes slower, and shows what is read", async ({ page }) => {
  await page.clock.install();
  const spoken = await voices(page, [local("nl")]);
  await open(page, "nl");
  await goTo(page, "me.origin");
  await action(page, "read-aloud").click();
  await expect(page.locator(".spoken")).toHaveCount(1);
  await action(page, "read-aloud").click();
  await expect(action(page, "read-aloud")).toHaveText(message("nl", "read-on"));
  const before = (await spoken()).length;
  await page.clock.runFor("00:10");
  expect((await spoken()).length).toBe(before);
  await action(page, "read-aloud").click();
  await expect.poll(async () => (await spoken()).length).toBeGreaterThan(before);
  await action(page, "read-slower").click();
  await expect.poll(async () => (await spoken()).at(-1)).toMatch(/^nl-XX 0\.75 /);
  await expect(action(page, "read-slower")).toHaveAttribute("aria-pressed", "true");
});

test("without a recording and a voice of the device there is a message", async ({ page }) => {
  await voices(page, [{ lang: "ti", localService: false }, local("nl")]);
  await open(page, "ti");
  await goTo(page, "start.helper");
  await action(page, "read-aloud").click();
  await expect(page.getByText(message("ti", "read-none"))).toBeVisible();
});

test("with “read everything to me” each question is read, what is chosen is read back, and it goes on by itself", async ({ page }) => {
  const spoken = await voices(page, [local("nl")]);
  await openFull(page, "nl");
  await goTo(page, "start.helper");
  await action(page, "read-aloud").click();
  await action(page, "read-everything").click();
  await expect.poll(async () => (await spoken()).length).toBeGreaterThan(3);
  await tap(page, "start.helper", "partner");
  await isAt(page, "start.version");
  const label = await page.locator("label", { has: option(page, "start.version", "full") }).innerText();
  await expect.poll(async () => (await spoken()).join("\n")).toContain(label);
  await tap(page, "start.version", "short");
  await expect(page.locator('[data-question="start.version"]')).toBeHidden();
  const next = await page.getByRole("heading", { level: 1 }).innerText();
  await expect.poll(async () => (await spoken()).join("\n"), "the next question is read without asking").toContain(next);
});

test("recordings of the site are played before any voice, one by one; a missing one is skipped silently", async ({ page }, info) => {
  const ids = ["start-helper", "start-helper.why", "start-helper.opt-alone", "start-helper.opt-partner"];
  const site = await withRecordings(info.outputPath("site"), ids, ["start-helper.opt-family-friend"]);
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes("/audio/") && asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    const played: string[] = ((window as never as { played: string[] }).played = []);
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      played.push(document.querySelector(".spoken")?.textContent?.trim() ?? "");
      return play.call(this);
    };
  });
  await page.goto(`${site.url}#/taal/ti`);
  await speaks(page, "ti");
  await goTo(page, "start.helper");
  await action(page, "read-aloud").click();
  const played = () => page.evaluate(() => (window as never as { played: string[] }).played);
  await expect.poll(async () => (await played()).length, { timeout: 15_000 }).toBe(ids.length);
  await expect(action(page, "read-aloud")).toHaveText(message("ti", "read-aloud"));
  expect(asked, "one by one, the missing one too").toEqual([...ids, "start-helper.opt-family-friend"].map((id) => `/audio/ti/${id}.wav`));
  expect((await played())[2]).toContain(await page.locator("label", { has: option(page, "start.helper", "alone") }).locator(".opt__text").innerText());
  site.process.kill();
});

/** The files of a zip, with their sizes, by its central directory (APPNOTE 4.3.12). */
function listed(zip: Buffer): string[] {
  const files: string[] = [];
  for (let at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 4)) {
    files.push(`${zip.toString("utf8", at + 46, at + 46 + zip.readUInt16LE(at + 28))} ${zip.readUInt32LE(at + 24)}`);
  }
  return files;
}

test("the pause page says that everything is saved, and leads back", async ({ page }) => {
  await open(page, "ar");
  await goTo(page, "health.rose");
  await page.getByRole("link", { name: message("ar", "pause") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(message("ar", "pause-title"));
  await expect(page.getByText(message("ar", "pause-1"))).toBeVisible();
  await action(page, "back").click();
  await isAt(page, "health.rose");
});

test("a volunteer records, plays it, sees what is missing, and downloads a zip", async ({ page }, info) => {
  await open(page, "ti");
  await visit(page, "#/inspreken");
  const missing = page.locator("[data-missing]");
  await expect(missing).toHaveAttribute("data-missing", /^[1-9]\d{2,}$/);
  const total = Number(await missing.getAttribute("data-missing"));
  const ids: string[] = [];
  for (let n = 1; n <= 3; n++) {
    const id = (await page.locator("[data-reading]").last().getAttribute("data-reading"))!;
    ids.push(id);
    await action(page, "record").click();
    await expect(action(page, "record")).toHaveText(message("ti", "record-stop"));
    // Something was heard: it is stored while the volunteer still reads.
    await expect.poll(async () => (await recordings(page)).map(([key]) => key)).toContain(`audio/ti/${id}`);
    await action(page, "record").click();
    await expect(missing).toHaveAttribute("data-missing", String(total - n));
    await action(page, "play").click();
    await expect(action(page, "play")).toBeEnabled({ timeout: 10_000 });
    await action(page, "next").click();
  }
  await page.reload();
  await expect(missing, "they are still there").toHaveAttribute("data-missing", String(total - 3));
  const [zip] = await Promise.all([page.waitForEvent("download"), action(page, "zip").click()]);
  const path = info.outputPath("opnames.zip");
  await zip.saveAs(path);
  const names = listed(readFileSync(path)).join("\n");
  for (const id of ids) expect(names).toMatch(new RegExp(`^audio/ti/${id.replace(".", "\\.")}\\.(webm|m4a|ogg) [1-9]\\d+$`, "m"));
  await action(page, "erase").click();
  await action(page, "erase-confirm").click();
  await expect(missing).toHaveAttribute("data-missing", String(total));
});

test("requests to the host do not disclose what was chosen", async ({ browser }, info) => {
  const options = ["alone", "partner", "family-friend", "interpreter"];
  const site = await withRecordings(info.outputPath("site"), ["start-helper", ...options.map((option) => `start-helper.opt-${option}`)]);
  const asked: string[][] = [];
  for (const choice of ["alone", "partner"]) {
    const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
    const here: string[] = [];
    page.on("request", (request) => request.url().includes("/audio/") && here.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}#/taal/ti`);
    await speaks(page, "ti");
    await goTo(page, "start.helper");
    await action(page, "read-aloud").click();
    await action(page, "read-everything").click();
    // Chosen while the page is still being read.
    await tap(page, "start.helper", choice);
    await isAt(page, "start.version");
    // The next question and the summary are read to their end; they have no recordings.
    await expect(page.getByText(message("ti", "read-none"))).toBeVisible();
    // The summary reads the answers; no request depends on one.
    await visit(page, "#/samenvatting");
    await expect(page.locator(".doc")).toBeVisible();
    await expect(page.getByText(message("ti", "read-none"))).toBeVisible();
    asked.push([...new Set(here)].sort());
    await page.context().close();
  }
  expect(asked[0]!.length).toBeGreaterThan(1);
  expect(asked[0]).toEqual(asked[1]);
  site.process.kill();
});
