// What the stories in the three engines showed, step by step: the table in docs/browsers.md. Its reporter is support/browsers-report.ts.
import { test } from "@playwright/test";
import type { Driver, Engine } from "./driver";

/** The steps of the stories, by the name of the row. */
export const STEPS = {
  start: "The site opens, and a language is tapped",
  language: "The language changes in the middle of a question; what was typed stays",
  intake: "The whole intake, with questions of every kind, typed by keyboard",
  summary: "The summary holds every word that was typed",
  code: "The code on the screen is read by an independent reader, and opens at the desk",
  "locked-link": "A locked link opens at the desk by its digits",
  backup: "A backup is saved; everything is erased; the backup opens again",
  erased: "After erasing, the browser's stores hold no word that was typed",
  reflection: "A reflection list, answered and finished",
  session: "A group of two answers in turn, and the round is closed",
  invitation: "An invitation with its letter, and its link on another phone",
  "read-aloud": "Reading aloud: by a voice of the device, or it says that there is none",
  reload: "After loading again the answers are there",
  back: "The browser's back button",
  closed: "After closing and opening the browser the answers are there",
  killed: "After a battery that ran out (SIGKILL) every saved answer is there",
  kills: "Twenty batteries that run out in the middle of answering: nothing earlier is lost",
  lock: "A lock: put on, a wrong code refused, the right one opens, taken off",
  "lock-stay": "A lock put on; the page of people loaded again; the right code opens",
  people: "Two people on one phone, each with answers of their own",
  borrowed: "Somebody else's phone: nothing is stored, nothing is left",
  private: "A private window says that nothing stays",
  "no-storage": "A browser that stores nothing says so, and the answers last as long as the page",
  offline: "After one visit, without internet: loaded again and opened anew, in three languages, at the desk too",
  "no-wasm": "A browser without WebAssembly says so, and leads to the questions on paper",
  recording: "An answer by voice is recorded, played and erased",
  print: "The summary on paper",
} as const;

export type StepId = keyof typeof STEPS;

/** The types of the annotations that say that a test comes to a step, and that the step succeeded. */
export const BEGUN = "story step";
export const DONE = "story step done";

/** The type of the annotation that names a browser with its version. */
export const BROWSER = "browser";

/** What an annotation describes. */
export const described = (engine: Engine, id: StepId): string => `${engine} ${id}`;

/** A step of a story. */
export async function step<T>({ engine }: Pick<Driver, "engine">, id: StepId, act: () => Promise<T>): Promise<T> {
  const { annotations } = test.info();
  annotations.push({ type: BEGUN, description: described(engine, id) });
  const result = await test.step(`${engine}: ${STEPS[id]}`, act);
  annotations.push({ type: DONE, description: described(engine, id) });
  return result;
}
