// The known defects that attacks on the site and walks through it found (app/e2e/attack/), by the id of the test that shows them.
export const ATTACK_FINDINGS: Record<string, string> = {
  // lock.spec.ts
  "attack-L-gate-address": "lock: at a shut gate the digits of a summary stay in the address",

  // disclosure.spec.ts
  "attack-M8": "disclosure: a prepared file shares sensitive answers that are yet to be given",
  "attack-M9-home.partner": "disclosure: a withheld household is disclosed by the question about the partner",
  "attack-M9-home.children": "disclosure: a withheld household is disclosed by the question about the children",
  "attack-M9-home.upbringing": "disclosure: a withheld household is disclosed by the question about upbringing",
  "users-2": "disclosure: the receiver of a file hides what depends on a withheld answer",
  "users-5": "disclosure: what is sensitive must be chosen twice for code, link and text",
  "attack-L-long-name": "files: texts longer than a field accepts are read",

  // flow.spec.ts
  "users-1 the button back": "received: notes are lost without a question",
  "users-1 help": "received: notes are lost without a question",
  "users-1 the browser's back": "received: notes are lost without a question",
  "users-1 loading again": "received: notes are lost without a question",
  "users-4": "handover: the digits of the lock change at each visit",
  "users-6": "intake: what was agreed is asked before the conversation",

  // invitations.spec.ts
  "attack-M10-mail": "invitation: no check where there is an e-mail address alone",
  "attack-M10-number": "invitation: no check of a foreign address beside the gemeente's own number",
  "attack-M10-appointment": "invitation: one that was only looked at replaces the appointment",
  "attack-M10-language": "invitation: one that was only looked at changes the language",

  // links.spec.ts
  "attack-L-links": "received: a link with one letter too many does not open, and its code may stay in the address",
  "attack-L-pasted": "received: a message with a link in it does not open",
  "attack-L-series-alternate": "received: a code of another summary silently drops those that were scanned",

  // session-rules.spec.ts
  "attack-L-five-votes": "session: the rule of five counts people, not votes on a question",
  "attack-L-five-hands": "session: the rule of five counts hands on any question",
  "attack-L-four-notes": "session: notes of fewer than five are shown before they agree",
  "attack-L-csv": "session: full-width signs begin a formula in the table",

  // failure.spec.ts
  "engines-D11": "voice: offered where nothing can be recorded",
  "engines-D12": "language: lost at a reload where there is no localStorage",

  // appearance.spec.ts
  "attack-M1": "translation: Chromium offers it",
  "engines-D6 an option": "appearance: without :has() a chosen option does not look chosen",
  "engines-D6 a face": "appearance: without :has() a chosen face does not look chosen",
  "engines-D6 a step": "appearance: without :has() a chosen step does not look chosen",
  "engines-D10 ar": "appearance: words of buttons are broken inside",
  "engines-D10 ti": "appearance: words of buttons are broken inside",
};
