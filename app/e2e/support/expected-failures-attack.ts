// The known defects that attacks on the site and walks through it found (app/e2e/attack/), by the id of the test that shows them.
export const ATTACK_FINDINGS: Record<string, string> = {
  // lock.spec.ts
  "attack-L-gate-address": "lock: at a shut gate the digits of a summary stay in the address",

  // windows.spec.ts
  "attack-H1-finish": "windows: finishing overwrites what another window saved",
  "attack-H1-file": "windows: opening a file loses what another window saved",
  "attack-H1-invitation": "windows: beginning from an invitation overwrites what another window saved",
  "attack-H1-sections": "windows: choosing all sections overwrites what another window saved",
  "attack-H2-newer": "windows: a record of a newer version is overwritten",
  "attack-H2-truncated": "windows: a truncated record is overwritten",
  "attack-H2-newer-content": "windows: answers to unknown questions are dropped",
  "attack-H6-shown": "windows: what was erased stays on screen in another window",
  "attack-H6-back": "windows: at an equal revision another window brings back what was erased",
  "attack-H6-session": "windows: a wiped session stays on screen in another window",
  "attack-M11": "windows: what was withdrawn in one is handed over in another",

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
