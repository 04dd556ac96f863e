// Whether the site has what it needs without internet.
import { expect, type Page } from "@playwright/test";

/** How far the service worker is, as the page reports it. */
export const offlineState = (page: Page) => page.evaluate(() => document.documentElement.dataset.offline);

/** The site works without internet from here on. */
export const readyOffline = (page: Page) => expect.poll(() => offlineState(page), { timeout: 30_000 }).toBe("ready");
