// A new version is on the next page once a person applies it: whatever the browser still runs, without internet, in every window.
import { expect, test, type Page, type TestInfo } from "@playwright/test";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fault, seen } from "./support/faults";
import { copySite, host, listen } from "./support/host";
import { action, field, goTo, isAt, open, saved, speaks, visit } from "./support/site";
import { DIRECTION, LANGUAGES, message } from "./support/texts";
import { offlineState, readyOffline } from "./support/offline";
import { edit, lookForUpdate, NEW_TEXT, replaceWithNextVersion, updateWaits, versionIn } from "./support/versions";

test.use({ serviceWorkers: "allow" });

/** Visits the site once and fills in a name: everything is on the device. */
async function visitOnce(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await open(page, "nl");
  await readyOffline(page);
  await goTo(page, "me.name");
  await field(page, "me.name").pressSequentially("Selam");
  await saved(page);
}

/** A site of this test's own, visited once. */
async function visitedSite(page: Page, info: TestInfo): Promise<{ folder: string; site: Awaited<ReturnType<typeof host>> }> {
  const folder = info.outputPath("site");
  copySite(folder);
  const site = await host(folder);
  await visitOnce(page, site.url);
  return { folder, site };
}

/** The next version is on the device, and is offered on the overview. */
async function offered(page: Page): Promise<void> {
  await lookForUpdate(page);
  await visit(page, "#/intake");
  await expect(action(page, "update")).toBeVisible({ timeout: 30_000 });
}

/** Applies the new version; the next page is of it, within seconds. */
async function applyUpdate(page: Page, next: string): Promise<void> {
  await action(page, "update").click();
  await expect(version(page)).toHaveAttribute("content", next, { timeout: 10_000 });
}

const version = (page: Page) => page.locator("meta[name=mv-build]");

/** The person turns to another app: the page is hidden. */
const turnAway = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, "hidden", { configurable: true, value: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });

/** The question about the name is that of the new version, with the name that was typed. */
async function showsNewTexts(page: Page, name: string): Promise<void> {
  await goTo(page, "me.name");
  await expect(page.locator("#app").getByText(NEW_TEXT).first()).toBeVisible();
  await expect(field(page, "me.name")).toHaveValue(name);
}

/** The new version has its texts in every language, its summary and its session. */
async function worksEverywhere(page: Page): Promise<void> {
  for (const language of LANGUAGES) {
    await action(page, `lang-${language}`).click();
    await speaks(page, language);
    await expect(page.locator("#app").getByText(NEW_TEXT).first()).toBeVisible();
  }
  await visit(page, "#/samenvatting");
  await expect(page.locator('[data-summary="agreements"]')).toBeVisible();
  await visit(page, "#/klankbord");
  await expect(page.getByRole("heading", { level: 1, name: message("ti", "session-title") })).toBeVisible();
}

const oldCaches = (page: Page, build: string) => page.evaluate(async (build) => (await caches.keys()).filter((name) => name.includes(build)), build);

/** Work that never ends: a request through the service worker, and a message to it. */
const WORK_WITHOUT_END = `
  addEventListener("fetch", (event) => event.request.url.endsWith("/without-end") && event.respondWith(new Promise(() => {})));
  addEventListener("message", (event) => event.data === "without-end" && event.waitUntil(new Promise(() => {})));
`;

test("a new version is applied though the old service worker never finishes its work, and works without internet", fault("update-busy"), async ({ page }, info) => {
  const folder = info.outputPath("site");
  copySite(folder);
  edit(join(folder, "sw.js"), (script) => WORK_WITHOUT_END + script);
  const site = await host(folder);
  await visitOnce(page, site.url);
  const next = replaceWithNextVersion(folder);
  await offered(page);
  await page.evaluate(() => {
    void fetch("without-end");
    navigator.serviceWorker.controller!.postMessage("without-end");
  });
  await applyUpdate(page, next);
  expect(await updateWaits(page), "the browser still has the old service worker").toBe(true);

  await expect(action(page, "update"), "an applied version is not offered again").toHaveCount(0);
  await showsNewTexts(page, "Selam");
  await expect.poll(() => offlineState(page)).toBe("ready");

  site.process.kill("SIGKILL");
  await page.reload();
  await expect(version(page)).toHaveAttribute("content", next);
  await worksEverywhere(page);
  expect(await updateWaits(page)).toBe(true);
  seen("a request and a message that never end: the new version within ten seconds, not offered again; after a reload without internet too, in three languages, with the summary and the session");
});

test("a new version is applied though the page keeps requesting files from the old service worker", fault("update-busy"), async ({ page }, info) => {
  const { folder, site } = await visitedSite(page, info);
  const next = replaceWithNextVersion(folder);
  await offered(page);
  // A page that is still loading does so too: each request that arrives while the worker stops starts it again.
  await page.evaluate(() => {
    const root = document.documentElement;
    const ask = () => root.dataset.offline === "taking" && setInterval(() => void fetch("icon.svg"), 1);
    new MutationObserver(ask).observe(root, { attributeFilter: ["data-offline"] });
  });
  await applyUpdate(page, next);
  await showsNewTexts(page, "Selam");
  seen("a request every millisecond while it is taken: the new version within ten seconds");
  site.process.kill();
});

test("a new version is applied without internet, complete", fault("update-offline"), async ({ page }, info) => {
  const { folder, site } = await visitedSite(page, info);
  const build = versionIn(folder);
  const next = replaceWithNextVersion(folder);
  await offered(page);
  site.process.kill("SIGKILL");
  await expect.poll(() => fetch(site.url).then(() => "up", () => "gone")).toBe("gone");
  await applyUpdate(page, next);
  await showsNewTexts(page, "Selam");
  await worksEverywhere(page);
  await page.goto(new URL(`vragen-${LANGUAGES[0]}-kort.html`, site.url).href);
  await expect(page.locator("html")).toHaveAttribute("dir", DIRECTION[LANGUAGES[0]!]);
  await page.goto(site.url);
  await expect.poll(() => oldCaches(page, build), "nothing of the old version is stored").toEqual([]);
  seen("within ten seconds; the name, the new texts in three languages, the summary, the session and the questions on paper there");
});

test("a window with an open question stays on its version when another window applies the new one, and follows at its next step", fault("update-two-windows"), async ({ page }, info) => {
  const { folder, site } = await visitedSite(page, info);
  const build = versionIn(folder);
  const other = await page.context().newPage();
  await other.goto(`${site.url}#/intake/me/name`);
  await isAt(other, "me.name");
  await expect(field(other, "me.name")).toHaveValue("Selam");
  await page.bringToFront();

  const next = replaceWithNextVersion(folder);
  await offered(page);
  await other.bringToFront();
  await field(other, "me.name").pressSequentially(" Tesfay");
  await page.bringToFront();
  await applyUpdate(page, next);
  await expect.poll(() => offlineState(page)).toBe("ready");
  await turnAway(page);
  await expect.poll(() => updateWaits(page), "the new service worker is the active one").toBe(false);

  await other.bringToFront();
  await field(other, "me.name").pressSequentially(" Haile");
  await action(other, "lang-ti").click();
  await speaks(other, "ti");
  await expect(other.locator("#app").getByText(NEW_TEXT), "the texts are of the version that asks for them").toHaveCount(0);
  await expect(version(other)).toHaveAttribute("content", build);
  await expect(field(other, "me.name")).toHaveValue("Selam Tesfay Haile");

  await action(other, "next").click();
  await expect(version(other)).toHaveAttribute("content", next);
  await showsNewTexts(other, "Selam Tesfay Haile");

  await page.close();
  await other.reload();
  await expect.poll(() => oldCaches(other, build), "nothing of the old version is stored once its last window is gone").toEqual([]);
  seen("the old version, in a language that the host no longer has of it, until the next step; then the new one; the words typed before and after there");
  site.process.kill();
});

test("a new version that was fetched in part is not offered", fault("update-cut-off"), async ({ page }, info) => {
  const folder = info.outputPath("site");
  copySite(folder);
  const site = await hostWithBreaks(folder);
  await visitOnce(page, site.url);
  const next = replaceWithNextVersion(folder);
  site.breakAfter(`/${next}/locales/nl`);
  await lookForUpdate(page);
  await expect.poll(() => site.isBroken()).toBe(true);
  await expect.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())!.installing))).toBe(false);
  await visit(page, "#/intake");
  expect(await updateWaits(page)).toBe(false);
  await expect(action(page, "update")).toHaveCount(0);
  await page.reload();
  await expect(version(page)).not.toHaveAttribute("content", next);

  const before = site.mend();
  await offered(page);
  await applyUpdate(page, next);
  await showsNewTexts(page, "Selam");
  expect(before.filter((path) => path.startsWith(`/${next}/`) && site.requests().includes(path)), "what had arrived is not fetched again").toEqual([]);
  seen("not offered, and the old version whole; at the next visit what was missing was fetched, and nothing twice");
  site.server.close();
});

/** A host whose network breaks once a file whose path begins with this has been requested: no request is answered any more, until it is mended. */
async function hostWithBreaks(folder: string) {
  const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".json": "application/json", ".png": "image/png" };
  let last: string | undefined;
  let broken = false;
  let served: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url!, "http://host").pathname.replace(/\/$/, "/index.html");
    if (last && path.startsWith(last)) broken = true;
    if (broken) return void request.socket.destroy();
    try {
      const body = readFileSync(join(folder, path));
      served.push(path);
      response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain; charset=utf-8", "cache-control": "no-store" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return {
    server,
    url: await listen(server),
    breakAfter: (path: string) => (last = path),
    isBroken: () => broken,
    requests: () => served,
    /** Returns what was served until then. */
    mend: () => {
      const before = served;
      [last, broken, served] = [undefined, false, []];
      return before;
    },
  };
}
