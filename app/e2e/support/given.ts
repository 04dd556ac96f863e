// What was chosen and typed at a question, to be looked for afterwards.
import type { Refusal } from "./people";

/** How a question was answered: by labels of the site, or by typed words. */
export interface Given {
  question: string;
  /** The labels of the site that were chosen. */
  chosen: string[];
  /** Words that were typed. */
  typed: string[];
  refused?: Refusal;
}
