// Every theme has enough contrast: the published tokens of a gemeente, in light and in dark.
import { readdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { bundle } from "lightningcss";
import { takeSteps } from "./support/lists";
import { action, field, finish, goTo, open, saved, tap, visit } from "./support/site";

const folder = new URL("../../themes/", import.meta.url);
const THEMES = readdirSync(folder);

/** The site as it is built with this theme: its tokens after all others. */
async function wear(page: Page, theme: string): Promise<void> {
  const tokens = bundle({ filename: new URL(`${theme}/tokens.css`, folder).pathname }).code.toString();
  await page.route("**/style-*.css", async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    await route.fulfill({ response, body: `${await response.text()}\n${tokens}` });
  });
  // The file's hash is checked by the browser: the test has changed it on purpose.
  await page.route("**/", async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    await route.fulfill({ response, body: (await response.text()).replace(/ integrity="[^"]*"/g, "") });
  });
}

for (const theme of THEMES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${theme}, ${colorScheme}`, () => {
      test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });
      test("text and controls have enough contrast", async ({ page }) => {
        test.setTimeout(180_000);
        await wear(page, theme);
        await open(page, "nl");
        const worn = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--mv-brand"));
        if (theme !== "default") expect(worn).not.toMatch(/0b5a66|82cdd7/i);
        await goTo(page, "me.name");
        await field(page, "me.name").fill("Selam");
        await action(page, "discuss").click();
        await goTo(page, "language.rose");
        await tap(page, "language.rose", "3");
        await takeSteps(page, { "klanten.1": ["yes", "Selam"] });
        await saved(page);
        await finish(page);
        for (const fragment of ["#/", "#/intake", "#/intake/me/name", "#/intake/language/rose", "#/intake/health/mind", "#/samenvatting", "#/reflectie/klanten/1", "#/klantmanager", "#/hulp", "#/u/n=x&t=0900+1234&d=2020-01-01&q=1&v=1"]) {
          await visit(page, fragment);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          if (fragment === "#/klantmanager") await action(page, "next").click();
          const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
          const what = violations.flatMap(({ nodes }) => nodes.map((node) => `${node.target.join(" ")} ${node.any[0]?.message ?? ""}`));
          expect.soft(what, fragment).toEqual([]);
        }
      });
    });
  }
}
