// The first screen is a real page before the program is loaded: a tap on it counts, and nothing moves afterwards.
import { expect, test, type Page } from "@playwright/test";
import { speaks } from "./support/site";
import { LANGUAGES, NAME, message } from "./support/texts";

/** Adds up what moves on the page without a tap. */
const watchMoves = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (window as unknown as { moved: number }).moved += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });

const moved = (page: Page) => page.evaluate(() => (window as unknown as { moved: number }).moved);

for (const language of LANGUAGES) {
  test(`a language tapped before the program is loaded opens as soon as it is, in ${language}`, async ({ page }) => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route("**/*.wasm", async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto("");
    await page.getByRole("link", { name: NAME[language] }).click();
    await expect(page.getByRole("link", { name: NAME[language] }), "still the page it was").toBeVisible();
    arrive();
    await expect(page).toHaveURL(/#\/intake$/);
    await speaks(page, language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(message(language, "overview-title"));
  });
}

test("a link to a language opens without a shift of the first screen", async ({ page, context }) => {
  // On a phone so slow that every state in between is visible.
  const phone = await context.newCDPSession(page);
  await phone.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await watchMoves(page);
  await page.goto("#/taal/ar");
  await expect(page.locator(".secs")).toBeVisible();
  // Whatever is still to come is there, and drawn.
  await page.waitForLoadState("networkidle");
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
  expect(await moved(page)).toBeLessThan(0.01);
});

test("nothing moves on the first screen when the program is loaded", async ({ page }) => {
  await watchMoves(page);
  await page.goto("");
  const before = await page.locator("#start").boundingBox();
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("link", { name: NAME.ar })).toBeVisible();
  expect(await page.locator("#start").boundingBox()).toEqual(before);
  expect(await moved(page)).toBe(0);
});

test("the first screen, with its styles, fits the first round trips of a connection", async ({ page, request }) => {
  const html = await request.get("", { headers: { "accept-encoding": "br" } });
  const styles = /href="\.\/(style-[^"]+\.css)"/.exec(await html.text())![1]!;
  const bytes = await page.evaluate(
    async (names) => {
      await Promise.all(names.map((name) => fetch(name, { cache: "reload" }).then((response) => response.arrayBuffer())));
      const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      return names.map((name) => entries.findLast((entry) => entry.name.endsWith(name))!.encodedBodySize);
    },
    await page.goto("").then(() => ["index.html", styles]),
  );
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(14 * 1024);
});
