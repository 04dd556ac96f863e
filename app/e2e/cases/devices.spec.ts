// Cases reported elsewhere: devices that lose the network, the database, the program or the clock, and what reads or translates a page.
import { expect, test, type Page } from "@playwright/test";
import { borrow } from "../support/borrowed";
import { forbidStorage, hangDatabase } from "../support/device";
import { known } from "../support/expected-failures";
import { chooseFile, sheetFile } from "../support/files";
import { notices, notifies } from "../support/notices";
import { readyOffline } from "../support/offline";
import { action, field, goTo, isAt, label, open, openFull, retype, saved, speaks, tap, visit } from "../support/site";
import { LANGUAGES, NAME, message } from "../support/texts";

/** The overview is known by its sections: its title is that of the first screen. */
const overview = (page: Page) => page.locator("[data-section]").first();

test("answers that are in memory only are still there after a link to another part of the site", async ({ page }) => {
  // Reported at crpietschmann/jsQuizEngine#6, odk-x/tool-suite-X#163.
  known("case-06");
  await forbidStorage(page);
  await open(page, "nl");
  for (const [there, title] of [["#/reflectie", "reflection-title"], ["#/klantmanager", "invite-title"]] as const) {
    await goTo(page, "me.name");
    await retype(field(page, "me.name"), "Selam Tesfay");
    await saved(page, "no");
    await visit(page, "#/intake");
    await page.getByRole("main").locator(`a[href="${there}"]`).click();
    await expect(page.getByRole("heading", { level: 1, name: message("nl", title) })).toBeVisible();
    await page.goBack();
    await expect(overview(page)).toBeVisible();
    await goTo(page, "me.name");
    await expect(field(page, "me.name"), `back from ${there}`).toHaveValue("Selam Tesfay", { timeout: 3_000 });
  }
});

test("a database that neither opens nor fails does not block the site", async ({ page }) => {
  // Reported at jakearchibald/idb-keyval#120, localForage/localForage#1022, nimiq/wallet#61.
  known("case-07");
  await hangDatabase(page);
  await page.clock.install();
  /** Time passes, up to a quarter of a minute. */
  const comes = (what: ReturnType<Page["locator"]>) =>
    expect(async () => {
      await page.clock.runFor(5_000);
      await expect(what).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 3_000, intervals: [0] });
  await page.goto("#/");
  await page.getByRole("link", { name: NAME.ar }).click();
  await comes(overview(page));
  await speaks(page, "ar");
  await page.goto("about:blank");
  await page.goto("#/intake/home/childcare");
  await comes(page.locator('[data-question="home.childcare"]'));
  await page.locator('[data-question="home.childcare"] label').first().click();
  await saved(page, "no");
});

/** Words of each language of the site. */
const SCRIPTS = [/[A-Za-z]{3}/, /[\u0600-\u06ff]{3}/, /[\u1200-\u137f]{2}/];

test("without WebAssembly there is a message in three languages, and the questions on paper", async ({ page }) => {
  // Reported at leptos-rs/leptos#4382, MicroPad/MicroPad-Core#445, printfn/fend#267.
  known("case-08");
  // As in Lockdown Mode of an iPhone.
  await page.addInitScript(() => {
    delete (globalThis as { WebAssembly?: unknown }).WebAssembly;
    Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined, configurable: true });
  });
  const isExplained = async (how: string) => {
    // The page may reload meanwhile, as it does at a second try.
    await expect(async () => {
      const message = (await notices(page)).join(" ");
      for (const script of SCRIPTS) expect(message, how).toMatch(script);
    }).toPass({ timeout: 5_000 });
    await expect(page.locator('a[href$=".html"]').first(), how).toBeVisible();
  };
  for (const language of LANGUAGES) {
    await page.goto("about:blank");
    await page.goto("#/");
    await page.getByRole("link", { name: NAME[language] }).click();
    await isExplained(language);
  }
  await page.goto("about:blank");
  await page.goto("#/u/l=ar&n=Jan&d=2027-12-14&h=09:30&v=1");
  await isExplained("an invitation");
});

for (const [ending, id] of [["wasm", "case-09"], ["js", "case-09-script"]] as const) {
  test(`after one failed fetch of the program (.${ending}) there is a message, and a second tap tries again`, async ({ page }) => {
    // Reported at libass/JavascriptSubtitlesOctopus#85, emscripten-core/emscripten#13516.
    known(id);
    await page.route(new RegExp(`\\.${ending}$`), (route) => route.abort(), { times: 1 });
    await page.goto("#/");
    const dutch = page.getByRole("link", { name: NAME.nl });
    await dutch.click();
    await expect(async () => {
      expect((await overview(page).isVisible()) || (await notices(page)).length > 0, "it opens, or there is a message").toBe(true);
    }).toPass({ timeout: 5_000 });
    if (!(await overview(page).isVisible())) await action(page, "again").or(dutch).first().click();
    await expect(overview(page)).toBeVisible({ timeout: 3_000 });
  });
}

test.describe("with a service worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("the site opens offline at an address with an unknown query", async ({ page, context, baseURL }) => {
    // Reported at LiveSplit/LiveSplitOne#262, GoogleChrome/workbox#2417.
    known("case-17");
    await visit(page, "#/taal/nl");
    await readyOffline(page);
    await context.setOffline(true);
    const failed: string[] = [];
    for (const query of ["?fbclid=1", "?utm_source=x", "?igsh=MTIz", "?gclid=1", "?"]) {
      const error = await page.goto(`${baseURL}${query}#/intake`).then(() => "", (error: Error) => error.message);
      if (error) failed.push(query);
      else await expect(overview(page), query).toBeVisible();
    }
    expect(failed).toEqual([]);
  });
});

test("a recording that this device cannot play gives a message", async ({ page }) => {
  // Reported at web-platform-tests/interop#261, tinode/webapp#123.
  known("case-30");
  await visit(page, "#/o/");
  // As of a browser that records what this one does not know.
  const sounds = { "talk.questions": { type: "audio/webm;codecs=opus", seconds: 5, data: "AAECAwQFBgcICQoLDA0ODw==" } };
  await chooseFile(page, sheetFile({ answers: { "talk.questions": { value: [{ what: { own: "Wanneer begint de les?" } }], spoken: 5 } }, sounds }));
  await expect(action(page, "play")).toBeVisible();
  await notifies(page, () => action(page, "play").click(), "it cannot be played");
});

test("after a pause the sentence that was interrupted is read again", async ({ page }) => {
  // Reported at mdn/browser-compat-data#4500, leaonline/easy-speech#108.
  known("case-31");
  // The voice of an Android phone: pause() ends the sentence, and resume() begins nothing. A sentence lasts until then.
  await page.addInitScript(() => {
    const spoken: string[] = ((window as never as { spoken: string[] }).spoken = []);
    let now: { text: string; onend?: () => void } | null = null;
    const end = () => {
      const one = now;
      now = null;
      setTimeout(() => one?.onend?.(), 10);
    };
    Object.assign(window, { SpeechSynthesisUtterance: class { constructor(readonly text: string) {} } });
    Object.defineProperty(window, "speechSynthesis", {
      value: { getVoices: () => [{ lang: "nl_NL", localService: true, name: "nl" }], addEventListener() {}, speak: (one: typeof now) => (spoken.push(one!.text), (now = one)), pause: end, cancel: end, resume() {} },
    });
  });
  const spoken = () => page.evaluate(() => (window as never as { spoken: string[] }).spoken);
  await openFull(page, "nl");
  await goTo(page, "home.childcare");
  await action(page, "read-aloud").click();
  await expect.poll(spoken).toHaveLength(1);
  await action(page, "read-aloud").click();
  await expect(action(page, "read-aloud")).toHaveText(message("nl", "read-on"));
  await action(page, "read-aloud").click();
  await expect.poll(async () => (await spoken()).length).toBeGreaterThan(1);
  const [first, second] = await spoken();
  expect(second).toBe(first);
});

test.describe("on somebody else's device", () => {
  const dialog = (page: Page) => page.getByRole("dialog", { name: message("nl", "idle-title") });

  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    await borrow(page, "nl");
    await page.locator('[data-section="start"]').click();
    await isAt(page, "start.helper");
  });

  test("a person who answers by a screen reader is not asked whether they are still there", async ({ page }) => {
    // Reported at raft-tech/TANF-app#472, SupremeTechnopriest/react-idle-timer#159.
    known("case-33");
    // A screen reader clicks without a pointer or a key.
    const labels = page.locator("label").filter({ has: field(page, "start.helper") });
    for (let minute = 0; minute < 10; minute++) {
      await labels.nth(minute % 2).dispatchEvent("click");
      await page.clock.runFor("01:00");
    }
    await page.clock.runFor("00:20");
    await expect(labels.first()).toBeVisible();
    await expect(dialog(page)).toBeHidden({ timeout: 3_000 });
  });

  test("an idle device wipes everything, also when the clock was set back", async ({ page }) => {
    // Reported at SankethBK/local_session_timeout#38.
    known("case-33-clock");
    await tap(page, "start.helper", "alone");
    await page.clock.setSystemTime(new Date(Date.now() - 2 * 3_600_000));
    await page.clock.runFor("10:05");
    await expect(dialog(page)).toBeVisible({ timeout: 3_000 });
    await page.clock.runFor("01:05");
    await expect(page).toHaveURL(/#\/$/);
    await expect(label(page, "start.helper", "alone")).toHaveCount(0);
  });
});

/** What a page translator does to a page: each text is put into an element of its own, as a new node. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const app = document.querySelector("#app")!;
    const turn = () => {
      const walker = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
      const all: Text[] = [];
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.data.trim() && node.parentElement!.tagName !== "FONT") all.push(node);
      }
      for (const node of all) {
        const [outer, inner] = [document.createElement("font"), document.createElement("font")];
        inner.textContent = `«${node.data}»`;
        outer.append(inner);
        node.replaceWith(outer);
      }
    };
    turn();
    new MutationObserver(turn).observe(app, { childList: true, subtree: true });
  });

test("questions, answers and languages still change while a page translator is active", async ({ page }) => {
  // Reported at meshtastic/web#741, zooniverse/Panoptes-Front-End#7078, langfuse/langfuse#9888.
  known("case-34");
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await openFull(page, "nl");
  await goTo(page, "me.age");
  await translate(page);
  const title = page.getByRole("heading", { level: 1 });
  for (let n = 0; n < 5; n++) {
    const before = await title.innerText();
    const choices = page.locator("[data-question] label:has([type=radio])");
    if (await choices.count()) await choices.first().click();
    await action(page, "next").click();
    await expect(title).not.toHaveText(before);
  }
  await saved(page);
  await goTo(page, "me.age");
  await visit(page, "#/taal/ar");
  await goTo(page, "me.age");
  await speaks(page, "ar");
  await expect(title).toHaveText(/[\u0600-\u06ff]/, { timeout: 3_000 });
  await visit(page, "#/samenvatting");
  await expect(page.locator('[data-answer="me.age"]')).toBeVisible();
  expect(errors).toEqual([]);
});
