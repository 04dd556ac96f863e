// What a person does with a browser and what a test reads in it, whatever the engine: the stories of story.spec.ts are written on this.
import { setTimeout as pause } from "node:timers/promises";

export const ENGINES = ["Chromium", "Firefox", "WebKit"] as const;

export type Engine = (typeof ENGINES)[number];

/** A phone: its browser's profile, and what is switched off in it. */
export interface Phone {
  /** The folder of the profile, which outlives the browser. */
  profile: string;
  /** The folder its downloads go to. */
  downloads: string;
  /** A private window: nothing of the profile is read, nothing is stored in it. */
  private?: boolean;
  /** The address of a sound server (PulseAudio); without it nothing can be played or recorded. */
  sound?: string;
  /** What this browser does not have: storage that a site may use, or WebAssembly. */
  without?: "storage" | "wasm";
}

/** An argument or a result of a script that runs in the page. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Driver {
  readonly engine: Engine;
  version(): Promise<string>;
  /** Goes to an address, as typed into the address bar. */
  go(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Goes back by the browser's button. */
  back(): Promise<void>;
  /** Presses the one visible element that a CSS selector finds, once it is there, with the pointer. */
  click(selector: string): Promise<void>;
  /** Types by the keyboard into a field, in the place of what it holds. */
  type(selector: string, text: string): Promise<void>;
  /** Chooses a file on the disk in a file field. */
  choose(selector: string, path: string): Promise<void>;
  /** Runs a script in the page and returns its result. It sees nothing but its arguments. */
  read<A extends Json[], T>(script: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** What is on the screen, as a PNG image. */
  shot(): Promise<Buffer>;
  /** The page on paper, as a PDF; none where the engine's driver cannot print. */
  print(): Promise<Buffer | undefined>;
  /** Ends the browser as a person does. */
  close(): Promise<void>;
  /** Ends the browser as an empty battery does (SIGKILL). */
  kill(): Promise<void>;
}

/** A script with its arguments, as one expression. */
export const expression = (script: (...given: never[]) => unknown, given: Json[]): string => `(${String(script)})(...${JSON.stringify(given)})`;

/** A driver is waited for at most this many milliseconds, unless told otherwise. */
const TIMEOUT = 20_000;

/** Waits until a script in the page returns something true, and returns that. `what` says what was waited for. */
export async function wait<A extends Json[], T>(driver: Driver, what: string, script: (...given: A) => T | Promise<T>, ...given: A): Promise<NonNullable<T>> {
  return waitAtMost(TIMEOUT, driver, what, script, ...given);
}

/** The same, for what may take longer. */
export async function waitAtMost<A extends Json[], T>(timeout: number, driver: Driver, what: string, script: (...given: A) => T | Promise<T>, ...given: A): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      last = await driver.read(script, ...given);
      if (last) return last as NonNullable<T>;
    } catch (error) {
      // A page that is being replaced cannot be read; the next one can.
      last = error;
    }
    if (Date.now() > end) throw new Error(`${driver.engine}: not within ${timeout / 1000} s: ${what}. Last: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
    await pause(50);
  }
}

/**
 * Waits until a pointer would hit the one visible element that a selector finds: it has stopped moving and nothing covers it. For drivers that do not
 * look themselves.
 */
export async function waitForTarget(driver: Driver, selector: string): Promise<void> {
  let before = "";
  // No frames are waited for in the page: a window that is not drawn has none.
  const target = (selector: string): string => {
    const shown = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const [target] = shown;
    if (!target || shown.length > 1 || target.matches(":disabled")) return "";
    target.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = target.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return hit !== null && (target.contains(hit) || hit.contains(target)) ? [x, y, width, height].join() : "";
  };
  for (;;) {
    const place = await wait(driver, `one element that can be pressed at ${selector}`, target, selector);
    if (place === before) return;
    before = place;
    await pause(30);
  }
}
