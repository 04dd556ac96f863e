// A phone of one's own: a browser with a profile that outlives it, that can be switched off properly or killed.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium, expect, type Page } from "@playwright/test";
import config from "../playwright.config";
import { end, run } from "./processes";

const { executablePath, args } = config.use!.launchOptions!;

export interface Phone {
  page: Page;
  /** Ends the browser as a person does. */
  switchOff(): Promise<void>;
  /** Ends the browser as an empty battery does (SIGKILL), with every process it started. */
  kill(): Promise<void>;
}

/** Starts the browser on the profile in `folder`; `under` is a command it runs under, `more` are flags of its own. */
export async function switchOn(folder: string, site: string, under: string[] = [], more: string[] = []): Promise<Phone> {
  mkdirSync(folder, { recursive: true });
  // The browser writes the port it listens on into its profile.
  const portFile = join(folder, "DevToolsActivePort");
  rmSync(portFile, { force: true });
  const flags = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${folder}`, "--lang=nl-NL", "--window-size=360,740", ...more];
  const [command, ...rest] = [...under, executablePath!, ...args!, ...flags, "about:blank"];
  const child = run(command!, rest);
  await expect.poll(() => existsSync(portFile) && readFileSync(portFile, "utf8").includes("\n"), { timeout: 30_000 }).toBe(true);
  const port = readFileSync(portFile, "utf8").split("\n")[0];
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser.contexts()[0]!.pages()[0] ?? (await browser.contexts()[0]!.newPage());
  await page.goto(site);
  return {
    page,
    switchOff: async () => {
      const session = await browser.newBrowserCDPSession();
      await end(child, () => void session.send("Browser.close").catch(() => undefined));
    },
    kill: () => end(child),
  };
}
