// The known defects that attacks on the site and walks through it found (app/e2e/attack/), by the id of the test that shows them.
export const ATTACK_FINDINGS: Record<string, string> = {
  // lock.spec.ts
  "attack-L-gate-address": "lock: at a shut gate the digits of a summary stay in the address",

  // flow.spec.ts
  "users-1 the button back": "received: notes are lost without a question",
  "users-1 help": "received: notes are lost without a question",
  "users-1 the browser's back": "received: notes are lost without a question",
  "users-1 loading again": "received: notes are lost without a question",
  "users-6": "intake: what was agreed is asked before the conversation",

  // links.spec.ts
  "attack-L-links": "received: a link with one letter too many does not open, and its code may stay in the address",
  "attack-L-pasted": "received: a message with a link in it does not open",
  "attack-L-series-alternate": "received: a code of another summary silently drops those that were scanned",
};
