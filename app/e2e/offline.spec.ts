// Without internet: one visit is enough, in every language; and a new version never mixes with the old one, nor loses a word.
import { chromium, expect, test, type BrowserContext } from "@playwright/test";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { over } from "./engines/chromium";
import config from "./playwright.config";
import { fault, seen } from "./support/faults";
import { copySite, DIST, host } from "./support/host";
import { offlineState, readyOffline } from "./support/offline";
import { paper } from "./support/paper";
import { PEOPLE } from "./support/people";
import { action, eraseEverything, field, goTo, include, open, saved, speaks, visit } from "./support/site";
import { LANGUAGES, message } from "./support/texts";
import { lookForUpdate, NEW_TEXT, replaceWithNextVersion, versionIn } from "./support/versions";
import { walkToTheEnd } from "./support/walk";

test.use({ serviceWorkers: "allow" });

test("one visit, then no network: the browser starts again and the intake is filled in and printed in three languages", async ({}, info) => {
  // Three whole intakes, typed letter by letter.
  test.setTimeout(480_000);
  const site = await host(DIST);
  const profile = info.outputPath("profile");
  const start = (): Promise<BrowserContext> => chromium.launchPersistentContext(profile, { ...config.use, ...config.use!.launchOptions, serviceWorkers: "allow" });
  let browser = await start();
  let page = browser.pages()[0]!;
  await page.goto(site.url);
  await page.getByRole("link", { name: "Nederlands" }).click();
  await expect(page).toHaveURL(/#\/intake$/);
  await readyOffline(page);
  await expect(page.locator("[data-ready]")).toContainText(message("nl", "offline-ready"));
  await browser.close();
  site.process.kill("SIGKILL");
  await expect.poll(() => fetch(site.url).then(() => "up").catch(() => "gone")).toBe("gone");

  for (const person of PEOPLE) {
    const { language } = person;
    browser = await start();
    page = browser.pages()[0]!;
    await page.goto(`${site.url}#/taal/${language}`);
    await speaks(page, language);
    const given = await walkToTheEnd(over(page), person);
    await include(page, "all");
    const printed = await paper(page);
    for (const words of given.filter((one) => !one.refused).flatMap((one) => one.typed).slice(0, 5)) expect(printed.has(words), words).toBe(true);
    await visit(page, "#/reflectie/klanten/1");
    await expect(page.locator('[data-question="klanten.1"]'), "the desk's program is there too").toBeVisible();
    await visit(page, "#/klankbord");
    await expect(page.getByRole("heading", { level: 1, name: message(language, "session-title") })).toBeVisible();
    await visit(page, "#/intake");
    await eraseEverything(page);
    await browser.close();
  }
});

test("a new version waits until no question is open, is offered, and loses no word", fault("update-mid-question"), async ({ page }, info) => {
  const folder = info.outputPath("site");
  copySite(folder);
  const site = await host(folder);
  await page.goto(site.url);
  await page.getByRole("link", { name: "العربية" }).click();
  await readyOffline(page);
  await goTo(page, "me.name");
  await field(page, "me.name").fill("سلام");

  const build = versionIn(folder);
  const next = replaceWithNextVersion(folder);
  await lookForUpdate(page);
  await expect.poll(() => offlineState(page), { timeout: 20_000 }).toBe("waiting");

  await expect(action(page, "update"), "not while a question is open").toHaveCount(0);
  await field(page, "me.name").pressSequentially(" عليكم");
  await saved(page);
  await visit(page, "#/intake");
  await page.reload();
  await goTo(page, "me.name");
  await expect(page.locator("#app").getByText(NEW_TEXT), "until it is applied, the old version is complete").toHaveCount(0);
  await visit(page, "#/intake");
  await expect(page.getByRole("status").filter({ hasText: message("ar", "update-ready") })).toBeVisible();
  await action(page, "update").click();
  await expect(page.locator("meta[name=mv-build]")).toHaveAttribute("content", next);
  await goTo(page, "me.name");
  await expect(page.locator("#app").getByText(NEW_TEXT).first()).toBeVisible();
  await expect(field(page, "me.name")).toHaveValue("سلام عليكم");
  await expect.poll(() => page.evaluate(() => caches.keys()), "nothing of the old version is stored").toEqual(expect.not.arrayContaining([`mv-rest-${build}`]));
  seen("not offered while the question was open; the old texts until it was taken, then the new ones; the words typed before and after its arrival there");
  site.process.kill();
});

test("a service worker that cannot be installed gives a message, and the site works", async ({ page }, info) => {
  const folder = info.outputPath("site");
  copySite(folder);
  for (const name of readdirSync(folder).filter((name) => name.startsWith("sw.js"))) rmSync(join(folder, name));
  const site = await host(folder);
  await page.goto(site.url);
  await page.getByRole("link", { name: "Nederlands" }).click();
  await expect(page.getByText(message("nl", "offline-failed"))).toBeVisible();
  await goTo(page, "me.name");
  site.process.kill();
});

test("where the phone saves data only the current language is fetched, until the person asks for all", async ({ page, context }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await open(page, "ti");
  await expect.poll(() => offlineState(page), { timeout: 30_000 }).toBe("part");
  const cached = () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat());
  await expect.poll(async () => (await cached()).some((url) => url.endsWith("/locales/ti-picks.txt"))).toBe(true);
  expect((await cached()).some((url) => url.endsWith("/locales/ar.txt") || url.includes("desk-"))).toBe(false);
  await expect(page.getByText(message("ti", "offline-part"))).toBeVisible();
  await action(page, "offline-all").click();
  await readyOffline(page);
  expect((await cached()).some((url) => url.includes("desk-"))).toBe(true);
  await context.close();
});

for (const language of LANGUAGES) {
  test(`the site can be installed, in ${language}`, async ({ page }) => {
    await open(page, language);
    const manifest = await page.evaluate(async () => (await fetch(document.querySelector<HTMLLinkElement>("link[rel=manifest]")!.href)).json());
    expect(manifest).toMatchObject({ lang: language, display: "standalone", start_url: "./", scope: "./" });
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, src);
      if (sizes !== "any") expect(size).toBe(sizes);
    }
    expect(manifest.icons.some((icon: { purpose: string }) => icon.purpose === "maskable")).toBe(true);
  });

  test(`a message says that another app's browser stores answers apart, in ${language}`, async ({ browser }) => {
    const inside = await browser.newContext({ ...test.info().project.use, userAgent: "Mozilla/5.0 (Linux; Android 13; wv) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/440.0]" });
    const page = await inside.newPage();
    await open(page, language);
    await expect(page.getByText(message(language, "in-app"))).toBeVisible();
    await expect(action(page, "upload")).toBeVisible();
    await inside.close();
  });
}
