// Three people who fill the intake in their own language, each in another way.
import type { Language } from "./texts";

/** A way not to answer a question. */
export type Refusal = "dont-know" | "rather-not" | "skip";

export interface Person {
  language: Language;
  /** Which of a number of options they choose. */
  chooses(count: number): number;
  /** Options they always choose, so that the questions that depend on them are asked. */
  always: Record<string, string[]>;
  /** A word of their own, different every time. */
  word(n: number): string;
  /** A number as their keyboard types it. */
  digits(number: number): string;
  /** What they do with some questions that they do not answer. */
  refuses: Record<string, Refusal>;
  /** Questions they want to talk about. */
  marks: string[];
}

const always = { "start.helper": ["alone"], "start.version": ["full"], "home.children.1.age": ["4-11"] };

export const PEOPLE: readonly Person[] = [
  {
    language: "nl",
    chooses: () => 0,
    always: { ...always, "home.household": ["partner", "children"], "talk.language": ["english"], "talk.interpreter": ["yes"] },
    word: (n) => `Eigenwoord ${n}x`,
    digits: String,
    refuses: { "daily.letters": "dont-know", "future.why": "rather-not", "talk.contact": "skip", "learning.highest": "skip" },
    marks: ["language.rose", "home.rose", "talk.when"],
  },
  {
    language: "ar",
    chooses: (count) => Math.floor(count / 2),
    always: {
      ...always,
      "home.household": ["partner-elsewhere", "children"],
      "home.childcare": ["not-arranged"],
      "learning.highest": ["university"],
      "language.lessons": ["stopped"],
    },
    word: (n) => `كلماتي ${n}x`,
    digits: (number) => String(number).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    refuses: { "people.free": "dont-know", "daily.devices": "rather-not", "work.culture": "skip", "money.income": "rather-not" },
    marks: ["learning.rose", "health.mind"],
  },
  {
    language: "ti",
    chooses: (count) => count - 1,
    always: { ...always, "home.household": ["partner", "children"], "work.now": ["internship"], "talk.interpreter": ["yes-phone"] },
    word: (n) => `ቃለይ ${n}x`,
    digits: String,
    refuses: { "future.dutch": "dont-know", "learning.style": "rather-not", "time.where": "skip", "health.load": "rather-not" },
    marks: ["work.wish", "people.rose", "after.next"],
  },
];
