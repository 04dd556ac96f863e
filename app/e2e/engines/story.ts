// The stories: what the three kinds of users do with the site, in any engine.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect } from "@playwright/test";
import { reflectionAddress } from "../support/lists";
import { PEOPLE, type Person } from "../support/people";
import { readPaper } from "../support/paper";
import { readCode } from "../support/qr";
import { setNatively } from "../support/records";
import { sessionFile } from "../support/session";
import { at, finish, goTo, isAt, next, open, saved, speaks, tap, visit } from "../support/site";
import { everythingStored } from "../support/storage";
import { LANGUAGES, message, type Language } from "../support/texts";
import { walkToTheEnd } from "../support/walk";
import { type Driver, type Phone, wait, waitAtMost } from "./driver";
import { step } from "./table";

export const personOf = (language: Language): Person => PEOPLE.find((person) => person.language === language)!;

/** The element is on the screen. */
export const shows = (driver: Driver, selector: string): Promise<unknown> => wait(driver, selector, (selector) => [...document.querySelectorAll(selector)].some((one) => one.checkVisibility()), selector);

/** The words are on the screen. */
export const says = (driver: Driver, words: string): Promise<unknown> => wait(driver, `"${words}"`, (words) => document.body.innerText.replace(/\s+/g, " ").includes(words), words.replace(/\s+/g, " "));

/** The field holds these words. */
export const holds = (driver: Driver, name: string, words: string): Promise<unknown> =>
  wait(driver, `${name} to hold "${words}"`, (name, words) => (document.getElementsByName(name)[0] as HTMLInputElement | undefined)?.value === words, name, words);

/** Goes to the name's question, types a name, and waits until it is saved. */
export async function writeName(driver: Driver, words: string): Promise<void> {
  await goTo(driver, "me.name");
  await driver.type(at.field("me.name"), words);
  await saved(driver);
}

/** Goes to the name's question, where this is. */
export async function nameIs(driver: Driver, words: string): Promise<void> {
  await goTo(driver, "me.name");
  await holds(driver, "me.name", words);
}

/** Presses what makes the page load anew, and waits until the new one shows something. */
export async function pressAndLoad(driver: Driver, selector: string, next: string): Promise<void> {
  await driver.read(() => void document.documentElement.setAttribute("data-former", ""));
  await driver.click(selector);
  await wait(driver, `a new page with ${next}`, (next) => !document.documentElement.hasAttribute("data-former") && document.querySelector(next)?.checkVisibility(), next);
}

/** Erases everything from the overview. */
export async function eraseEverything(driver: Driver): Promise<void> {
  await visit(driver, "#/intake");
  await driver.click(at.action("erase"));
  await pressAndLoad(driver, at.action("erase-confirm"), 'main a[href$="taal/nl"]');
}

/** The one file that is downloaded next, whole. */
export async function downloaded(phone: Phone, act: () => Promise<void>): Promise<string> {
  const before = readdirSync(phone.downloads);
  await act();
  let path = "";
  await expect
    .poll(
      () => {
        const fresh = readdirSync(phone.downloads).filter((name) => !before.includes(name) && !/\.(part|wkdownload|crdownload)$/.test(name));
        if (fresh.length === 1) path = join(phone.downloads, fresh[0]!);
        // A file that is still written is no file that can be read.
        return path && readFileSync(path, "utf8").trimEnd().endsWith("}");
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  return path;
}

/** From the language, through the whole intake, to the summary at the desk; then a backup, and everything erased. */
export async function preparesTheConversation(driver: Driver, phone: Phone, language: Language, startDesk: () => Promise<Driver>): Promise<void> {
  const person = personOf(language);
  await step(driver, "start", () => open(driver, language));
  await step(driver, "language", async () => {
    const name = person.word(1);
    await goTo(driver, "me.name");
    await driver.type(at.field("me.name"), name);
    for (const other of [...LANGUAGES.filter((one) => one !== language), language]) {
      await driver.click(at.action(`lang-${other}`));
      await speaks(driver, other);
      await holds(driver, "me.name", name);
    }
    await saved(driver);
    await visit(driver, "#/intake");
  });
  const given = await step(driver, "intake", () => walkToTheEnd(driver, person));
  expect(given.length).toBeGreaterThan(80);
  const words = given.filter(({ refused }) => !refused).flatMap(({ typed }) => typed);
  expect(words.length).toBeGreaterThan(10);
  await step(driver, "summary", async () => {
    await driver.click(`${at.action("include-sensitive")}[value=all]`);
    for (const word of words) await says(driver, word);
  });

  const desk = await startDesk();
  const arrived = async () => {
    await shows(desk, '.doc [data-summary="agreements"]');
    const text = await desk.read(() => document.querySelector<HTMLElement>(".doc")!.innerText);
    expect(words.filter((word) => text.includes(word)).length, "words of the person at the desk").toBeGreaterThan(5);
    await desk.click(at.action("close"));
  };
  await step(driver, "code", async () => {
    await driver.click(at.action("show-code"));
    await shows(driver, "[data-qr]");
    const opens = async (link: string) => {
      if (!(await desk.read(() => document.getElementsByName("code").length))) return desk.go(link);
      await desk.type(at.field("code"), link);
      await desk.click(at.action("open-code"));
    };
    await desk.go("about:blank");
    for (;;) {
      await opens(readCode(await driver.shot()));
      const more = await driver.read((selector) => document.querySelector<HTMLButtonElement>(selector)?.disabled === false, at.action("code-next"));
      if (!more) break;
      await shows(desk, "[data-progress]");
      await driver.click(at.action("code-next"));
    }
    await arrived();
    await driver.click(at.action("code-close"));
  });
  await step(driver, "locked-link", async () => {
    // In the place of the device's clipboard, which no driver may read.
    await driver.read(() => void Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: (text: string) => Promise.resolve(void Object.assign(window, { copied: text })) } }));
    await driver.click(at.action("copy-link"));
    const link = await wait(driver, "a link", () => (window as unknown as { copied?: string }).copied);
    const digits = await driver.read(() => document.querySelector<HTMLElement>("[data-lock]")!.innerText);
    await desk.go("about:blank");
    await desk.go(link);
    await desk.type(at.field("digits"), digits);
    await desk.click(at.action("unlock"));
    await arrived();
  });
  await desk.close();

  await step(driver, "backup", async () => {
    await visit(driver, "#/intake");
    const path = await downloaded(phone, () => driver.click(at.action("backup")));
    await eraseEverything(driver);
    await step(driver, "erased", async () => {
      const stored = await everythingStored(driver);
      expect(words.filter((word) => stored.includes(word))).toEqual([]);
    });
    await open(driver, language);
    await driver.choose(`${at.action("upload")} input[type=file]`, path);
    await says(driver, message(language, "file-opened"));
    await finish(driver);
    for (const word of words.slice(0, 3)) await says(driver, word);
  });
}

/** A reflection list, a group's session, an invitation, and reading aloud. */
export async function reflectsAndInvites(driver: Driver, { downloads }: Phone, language: Language, startPhone: () => Promise<Driver>): Promise<void> {
  await open(driver, language);
  await step(driver, "reflection", async () => {
    await visit(driver, reflectionAddress("klanten.1"));
    await isAt(driver, "klanten.1");
    await tap(driver, "klanten.1", "partly");
    await driver.type(at.field("klanten.1.note"), personOf(language).word(7));
    await saved(driver);
    await visit(driver, "#/reflectie/klanten");
    await driver.click(at.action("finish"));
    await shows(driver, '[data-view="klanten.1"]');
    await says(driver, personOf(language).word(7));
  });
  await step(driver, "session", async () => {
    const plan = join(downloads, "gesprek.json");
    writeFileSync(plan, sessionFile());
    await visit(driver, "#/klankbord");
    await driver.choose("main input[type=file]", plan);
    await shows(driver, "[data-order]");
    await visit(driver, "#/klankbord/doorgeven");
    await driver.click(at.action("round-begin"));
    for (const turn of [0, 1]) {
      await driver.click(`${at.action("turn-begin")}[value=${LANGUAGES[turn]!}]`);
      for (;;) {
        const question = await wait(driver, "a question of the round, or its end", () => document.querySelector("[data-question]")?.getAttribute("data-question") ?? (document.querySelector('[data-action="turn-finish"]') ? "end" : ""));
        if (question === "end") break;
        const value = await driver.read((name) => document.querySelector<HTMLInputElement>(`input[type=radio][name="${name}"]`)?.value ?? "", question);
        if (value) await tap(driver, question, value);
        await driver.click(at.action("next"));
        await wait(driver, `another question than ${question}`, (selector) => !document.querySelector(selector), at.question(question));
      }
      await driver.click(at.action("turn-finish"));
      await shows(driver, "[data-left]");
    }
    await driver.click(at.action("facilitator"));
    await shows(driver, '[data-done="2"]');
    await driver.click(at.action("round-close"));
    await driver.click(at.action("round-close-confirm"));
    await wait(driver, "the results", () => location.hash === "#/klankbord/uitkomst");
  });
  await step(driver, "invitation", async () => {
    await visit(driver, "#/klantmanager");
    await tap(driver, "language", language);
    for (const [name, value] of Object.entries({ day: "2027-12-14", time: "09:30" })) await setNatively(driver, name, value);
    for (const [name, text] of Object.entries({ name: "Jan de Vries", job: "klantregisseur", phone: "030 286 00 00", place: "Stadskantoor" })) await driver.type(at.field(name), text);
    await driver.click(at.action("next"));
    await shows(driver, ".letter");
    const link = await driver.read(() => document.querySelector<HTMLElement>("[data-link]")!.innerText.trim());
    const phone = await startPhone();
    await phone.go(link);
    await speaks(phone, language);
    await says(phone, "Jan de Vries");
    await phone.close();
  });
  await step(driver, "read-aloud", async () => {
    await goTo(driver, "start.helper");
    const before = await driver.read(() => document.body.innerText);
    await driver.click(at.action("read-aloud"));
    // It reads, which the button says, or a message says that there is no voice.
    await wait(driver, "reading, or a message", (before) => document.querySelector(".spoken") !== null || document.body.innerText !== before, before);
  });
}

/** Answers that last: the page loaded again, the browser closed, its battery gone. */
export async function comesBack(start: () => Promise<Driver>, language: Language): Promise<void> {
  const { word } = personOf(language);
  let driver = await start();
  await open(driver, language);
  await writeName(driver, word(1));
  await step(driver, "reload", async () => {
    await driver.reload();
    await holds(driver, "me.name", word(1));
  });
  await step(driver, "back", async () => {
    await next(driver);
    await driver.back();
    await isAt(driver, "me.name");
    await holds(driver, "me.name", word(1));
  });
  await step(driver, "closed", async () => {
    await driver.close();
    driver = await start();
    await speaks(driver, language);
    await nameIs(driver, word(1));
  });
  await step(driver, "killed", async () => {
    await writeName(driver, word(2));
    await driver.kill();
    driver = await start();
    await nameIs(driver, word(2));
  });
  await driver.close();
}

const CODE = "drie blauwe fietsen";

/** Puts a lock on, at the page of people. */
async function putLockOn(driver: Driver): Promise<void> {
  await visit(driver, "#/wie");
  await driver.type("#vault-code", CODE);
  await driver.type("#vault-again", CODE);
  await driver.click(at.action("vault-on"));
  await shows(driver, at.action("vault-off"));
}

/** Types a code at the gate. */
async function unlock(driver: Driver, code: string): Promise<void> {
  await driver.type("#vault-code", code);
  await driver.click(at.action("unlock"));
}

/** Two people on one phone, and a lock. */
export async function sharesAPhone(driver: Driver, language: Language): Promise<void> {
  const { word } = personOf(language);
  await open(driver, language);
  await writeName(driver, word(1));
  await step(driver, "people", async () => {
    await visit(driver, "#/wie");
    await pressAndLoad(driver, at.action("add-person"), "#overview-title");
    await nameIs(driver, "");
    await writeName(driver, word(2));
    await visit(driver, "#/wie");
    await pressAndLoad(driver, '[data-person="1"]', "#overview-title");
    await nameIs(driver, word(1));
  });
  await step(driver, "lock", async () => {
    await putLockOn(driver);
    expect(await everythingStored(driver)).not.toContain(word(1));
    await visit(driver, "#/intake");
    await driver.reload();
    await pressIfThere(driver, '[data-person="1"]');
    await unlock(driver, "een verkeerde code");
    await says(driver, message(language, "vault-wrong"));
    await unlock(driver, CODE);
    await shows(driver, "#overview-title");
    await nameIs(driver, word(1));
    await visit(driver, "#/wie");
    await driver.click(at.action("vault-off"));
    await shows(driver, at.action("vault-on"));
    expect(await everythingStored(driver)).toContain(word(1));
  });
}

/** Presses what is on some paths only, once the page is drawn. */
async function pressIfThere(driver: Driver, selector: string): Promise<void> {
  await shows(driver, "h1");
  const there = await driver.read((selector) => document.querySelector(selector)?.checkVisibility() === true, selector);
  if (there) await driver.click(selector);
}

/** The lock is opened where it was put on. */
export async function unlocksWhereItStays(driver: Driver, language: Language): Promise<void> {
  await open(driver, language);
  await writeName(driver, personOf(language).word(1));
  await putLockOn(driver);
  await driver.reload();
  await step(driver, "lock-stay", async () => {
    await unlock(driver, CODE);
    await shows(driver, at.action("vault-off"));
  });
}

/** Somebody else's phone. */
export async function borrowsAPhone(driver: Driver, language: Language): Promise<void> {
  const { word } = personOf(language);
  await open(driver, language);
  await step(driver, "borrowed", async () => {
    await visit(driver, "#/niet-mijn");
    await pressAndLoad(driver, at.action("borrow"), "#overview-title");
    // Addresses are not read here: to the name by pressing, by way of the whole version.
    await driver.click('[data-section="start"]');
    await isAt(driver, "start.helper");
    await tap(driver, "start.helper", "alone");
    await next(driver);
    await tap(driver, "start.version", "full");
    await driver.click(at.action("overview"));
    await driver.click('[data-section="me"]');
    await isAt(driver, "me.name");
    await driver.type(at.field("me.name"), word(1));
    await saved(driver, "never");
    expect(await everythingStored(driver)).not.toContain(word(1));
    await pressAndLoad(driver, at.action("end"), 'main a[href$="taal/nl"]');
    await open(driver, language);
    await nameIs(driver, "");
  });
}

/** A private window: answers last as long as it is open, and that is said. */
export async function staysPrivate(driver: Driver, language: Language): Promise<void> {
  await open(driver, language);
  await goTo(driver, "me.name");
  await driver.type(at.field("me.name"), personOf(language).word(1));
  await step(driver, "private", () => wait(driver, "that nothing is saved", () => /^(no|never)$/.test(document.querySelector("[data-saved]")?.getAttribute("data-saved") ?? "")));
}

/** A browser that stores nothing. */
export async function storesNothing(driver: Driver, language: Language): Promise<void> {
  const { word } = personOf(language);
  await open(driver, language);
  await step(driver, "no-storage", async () => {
    await goTo(driver, "me.name");
    await driver.type(at.field("me.name"), word(1));
    await saved(driver, "no");
    await next(driver);
    await nameIs(driver, word(1));
  });
}

/** One visit; then the host is gone. */
export async function goesOffline(start: () => Promise<Driver>, stopHost: () => Promise<void>, language: Language): Promise<void> {
  const { word } = personOf(language);
  let driver = await start();
  await open(driver, language);
  await writeName(driver, word(1));
  await waitAtMost(60_000, driver, "the site to be ready without internet", () => document.documentElement.dataset.offline === "ready");
  await stopHost();
  await step(driver, "offline", async () => {
    await driver.reload();
    await holds(driver, "me.name", word(1));
    await driver.close();
    driver = await start();
    for (const other of LANGUAGES) {
      await visit(driver, `#/taal/${other}`);
      await speaks(driver, other);
      await nameIs(driver, word(1));
    }
    await visit(driver, "#/o/");
    await shows(driver, at.action("open-code"));
    await visit(driver, reflectionAddress("klanten.1"));
    await isAt(driver, "klanten.1");
  });
  await driver.close();
}

/** A browser that cannot run the program. */
export async function cannotRun(driver: Driver, language: Language): Promise<void> {
  await shows(driver, `main a[href$="taal/${language}"]`);
  expect(await driver.read(() => typeof WebAssembly)).toBe("undefined");
  await driver.click(`main a[href$="taal/${language}"]`);
  await step(driver, "no-wasm", async () => {
    await shows(driver, "[role=alert]");
    await shows(driver, ".papers a");
  });
}

/** Recording is in the long tests: it needs a device for sound. */
export async function answersByVoice(driver: Driver, language: Language): Promise<void> {
  await open(driver, language);
  await step(driver, "recording", async () => {
    await goTo(driver, "talk.questions");
    await driver.click(at.action("voice"));
    await driver.click(at.action("voice-record"));
    await waitAtMost(10_000, driver, "two seconds of speech", () => Number(/\d+/.exec(document.querySelector<HTMLElement>("[data-voice] meter + p")?.innerText ?? "")?.[0]) <= 118);
    await driver.click(at.action("voice-record"));
    await shows(driver, at.action("voice-play"));
    await saved(driver);
    await driver.click(at.action("voice-play"));
    await wait(driver, "playing", (selector) => document.querySelector(selector)?.getAttribute("aria-pressed") === "true", at.action("voice-play"));
    await wait(driver, "the end", (selector) => document.querySelector(selector)?.getAttribute("aria-pressed") === "false", at.action("voice-play"));
    await driver.click(at.action("voice-erase"));
    await says(driver, message(language, "voice-erased"));
  });
}

/** The summary on paper, as the engine prints it. */
export async function prints(driver: Driver, language: Language): Promise<void> {
  const { word } = personOf(language);
  await open(driver, language);
  await writeName(driver, word(1));
  await finish(driver);
  await step(driver, "print", async () => {
    const paper = readPaper((await driver.print())!);
    expect(paper).toMatchObject({ size: "A4" });
    expect(paper.has(word(1))).toBe(true);
  });
}

/** Batteries that run out at any moment of answering: whatever was saved is there. */
export async function survivesKills(start: () => Promise<Driver>, language: Language, kills: number): Promise<void> {
  const { word } = personOf(language);
  let driver = await start();
  await open(driver, language);
  await step(driver, "kills", async () => {
    for (let kill = 1; kill <= kills; kill++) {
      await writeName(driver, word(kill));
      await goTo(driver, "talk.questions");
      // Under way when the battery runs out: what is typed then may be lost, nothing before it.
      const typing = driver.type("textarea, [data-question] input[type=text]", word(1000 + kill)).then(() => true, () => false);
      await pause(kill * 37 % 700);
      await driver.kill();
      await typing;
      driver = await start();
      await nameIs(driver, word(kill));
    }
  });
  await driver.close();
}
