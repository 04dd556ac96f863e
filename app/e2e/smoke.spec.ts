// The site as a stranger's phone gets it: it starts, in each language, and sends no request elsewhere.
import { expect, test } from "@playwright/test";

const languages = [
  { code: "nl", direction: "ltr" },
  { code: "ar", direction: "rtl" },
  { code: "ti", direction: "ltr" },
];

test("the first screen is there without any script", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto("/");
  for (const { code } of languages) await expect(page.locator(`a[href="#/taal/${code}"]`)).toBeVisible();
});

for (const { code, direction } of languages) {
  test(`the site opens in ${code}, from its own host alone and within its own policy`, async ({ page, baseURL }) => {
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(baseURL!)) complaints.push(request.url());
    });
    await page.goto("/");
    await page.locator(`a[href="#/taal/${code}"]`).click();
    await expect(page.locator("html")).toHaveAttribute("lang", code);
    await expect(page.locator("html")).toHaveAttribute("dir", direction);
    await expect(page.locator("#app")).not.toBeEmpty();
    expect(complaints).toEqual([]);
  });
}
