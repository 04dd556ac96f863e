// Private windows: what is answered there is gone once they are closed, and nothing may say otherwise. Engines are imitated by what they do there.
import { expect, test, type Page } from "@playwright/test";
import { action, field, goTo, open, saved, visit } from "./support/site";
import { LANGUAGES, message } from "./support/texts";

/** Firefox refuses its private file system. */
const firefox = () => {
  StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException("refused", "SecurityError"));
};

/** WebKit aborts a transaction that stores a Blob. */
const webkit = () => {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
    if (!(value instanceof Blob)) return key === undefined ? put.call(this, value) : put.call(this, value, key);
    const request = put.call(this, 0, key);
    Object.defineProperty(request, "error", { value: new DOMException("Error preparing Blob/File data to be stored in object store", "UnknownError") });
    this.transaction.abort();
    return request;
  };
};

async function saysThatNothingStays(page: Page): Promise<void> {
  for (const language of LANGUAGES) {
    await action(page, `lang-${language}`).click();
    await expect(page.getByText(message(language, "private-window"))).toBeVisible();
  }
  await goTo(page, "me.name");
  await field(page, "me.name").pressSequentially("Selam");
  await saved(page, "never");
}

test.describe("in Firefox", () => {
  test.use({ userAgent: "Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0" });

  test("a private window says that nothing stays", async ({ page }) => {
    await page.addInitScript(firefox);
    await open(page, "nl");
    await saysThatNothingStays(page);
  });

  test("another window says that answers are saved", async ({ page }) => {
    await open(page, "nl");
    await goTo(page, "me.name");
    await field(page, "me.name").pressSequentially("Selam");
    await saved(page);
    await expect(page.getByText(message("nl", "private-window"))).toHaveCount(0);
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain("mv-probe");
  });
});

test.describe("in Safari", () => {
  test.use({ userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1" });

  test("a private window says that nothing stays", async ({ page }) => {
    await page.addInitScript(webkit);
    await open(page, "nl");
    await saysThatNothingStays(page);
  });
});

test("how it works says it of the browsers that cannot be asked", async ({ page }) => {
  await open(page, "nl");
  await visit(page, "#/uitleg");
  await expect(page.getByText(message("nl", "about-erase-4"))).toBeVisible();
});
