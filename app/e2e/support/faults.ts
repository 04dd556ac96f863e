// The tables in docs/ that the tests write: what can go wrong, what should happen then, and what a test measured.
import { test } from "@playwright/test";

export interface Table {
  title: string;
  about: string;
  /** What happens, and what is expected then, by the id of the row; and whether the measurement differs from run to run. */
  rows: Record<string, readonly [fault: string, expected: string, varies?: "varies"]>;
}

const FAULTS = {
  title: "What goes wrong, and what happens then",
  about: "Each row is a test in real Chromium (`app/e2e/`) in which the fault really happens; *seen* is what that test measured.",
  rows: {
    "clock-back": ["The clock jumps back to 1970 while answers cannot be saved, and the page is left", "When the page is opened again the newer answers are there, not the older ones of a “later” clock"],
    "clock-jumps": ["The clock jumps ten years ahead and back between answers", "Every answer is saved and there after a reload"],
    "data-newer": ["Stored answers of a newer version of the site", "Told, left as it was, never written over; what is answered meanwhile waits"],
    "data-newer-content": ["Stored answers to a newer list, with questions this one does not have", "The others are shown; the record stays as it was, and it is told"],
    "data-newer-database": ["The database itself was made by a newer version of the site", "Told that nothing is saved; the database stays as it was; answers last on the page"],
    "data-older-content": ["Stored answers to an older list", "They are there, and saved on"],
    "data-older-version": ["Stored answers in a format older than any there was", "Told, kept aside whole"],
    "data-truncated": ["The stored record ends in the middle", "Told, kept aside whole; new answers are saved"],
    "data-unreadable": ["Something that is no text of this site in place of the answers", "Told, kept aside, can be taken along"],
    "disk-files-flipped": ["Bytes of the browser's own database files are turned over while it is off", "The site starts and takes answers; what the browser loses of its own files, the site cannot know", "varies"],
    "disk-files-truncated": ["The browser's own database files are cut off while it is off", "The site starts and takes answers; what the browser loses of its own files, the site cannot know", "varies"],
    "eviction-away": ["The browser throws the stored answers away while the site is not open", "The site starts, and saves anew; nothing that is gone is called saved"],
    "eviction-open": ["The browser throws the stored answers away while a question is open", "Nothing is called saved that is not; what is on the page is not lost"],
    "eviction-files": ["The browser throws the site's files away while a question is open", "The question stays; the site fetches them again"],
    "kill-after-saved": ["SIGKILL right after “saved”", "The answer is there"],
    "kill-any-moment": ["SIGKILL at random moments of whole intakes", "At most the answer under way is lost, never an earlier one", "varies"],
    "kill-in-writing": ["SIGKILL leaves half a record at the end of the browser's own log; the site is opened, used and killed again", "Every saved answer is there"],
    "kill-page": ["The page's process crashes in the middle of a question", "After a reload every saved answer is there"],
    "network-language": ["A language cannot be fetched", "A sentence; everything stays"],
    "print-cancelled": ["Printing is cancelled", "The page is as it was, on the screen and in the store"],
    "recording": ["A voice recording is interrupted", "What was recorded until then is kept, or it is told"],
    "storage-absent": ["The browser forbids the site to keep anything", "Told; the answers last as long as the page"],
    "storage-full-disk": ["The disk the browser keeps its profile on is full", "Never called saved when it is not; once there is room everything is saved"],
    "storage-full-nth": ["The room for the site runs out at the n-th answer, for every n", "Told; earlier answers stay; the answer is on the page, there after a reload, and saved once there is room"],
    "storage-full-put": ["The database refuses the n-th write, for every n", "The same"],
    "storage-read-only": ["The files of the database are read-only", "Told; the answers last as long as the page; those in the files stay"],
    "tabs-erased": ["Two tabs; everything is erased in one", "The other does not bring it back"],
    "tabs-three": ["Three tabs, each answering in turn and all at once", "All answers are there in each tab"],
    "tabs-two": ["Two tabs, each answering", "All answers are there in both"],
    "update-busy": ["The browser never lets go of the old service worker: it has work that does not end, or is asked for files while it stops", "The new version is there once it is taken, and stays, without internet too"],
    "update-cut-off": ["The network breaks off while a new version is fetched", "It is not offered half; the rest is fetched at the next visit"],
    "update-mid-question": ["A new version of the site arrives in the middle of a question", "It waits until no question is open; no word is lost"],
    "update-offline": ["The internet is gone when a new version is taken", "The new version is there, whole, in every language"],
    "update-two-windows": ["A new version is taken in one window while a question is open in another", "The other stays whole and goes over at its next step; no word is lost"],
  },
} satisfies Table;

const TRAFFIC = {
  title: "What goes over the network, and what is left after erasing",
  about: "A whole intake in Tigrinya in real Chromium, with every question answered: the summary, its code on the screen, the copied link, text, files and paper; a klantmanager who opens the link; then erasing.",
  rows: {
    channels: ["Ways out that are no requests", "None is opened"],
    left: ["After erasing, every store a web API can read", "None of what was typed, nor of the codes"],
    requests: ["Every request, kept whole by a proxy between the browser and the network", "Only files of the site, by GET, without a body"],
    words: ["Each text that was typed and each choice, searched for in every request: as it is, percent-encoded, base64, hexadecimal, UTF-16, JSON", "Nowhere, nor any digits of a code"],
  },
} satisfies Table;

/** By the file they are written to. */
export const TABLES: Record<string, Table> = { "docs/faults.md": FAULTS, "docs/traffic.md": TRAFFIC };

type Id = keyof (typeof FAULTS)["rows"] | keyof (typeof TRAFFIC)["rows"];

/** The type of a test's annotations that say which row it proves, and what it measured. */
export const ROW = "row";
export const SEEN = "seen";

/** A test that proves these rows. */
export const fault = (...ids: Id[]) => ({ annotation: ids.map((id) => ({ type: ROW, description: id as string })) });

/** Records what a test measured: without times, so that it is the same at every run. Where a test proves several rows, for which. */
export function seen(what: string, id?: Id): void {
  test.info().annotations.push({ type: id ? `${SEEN} ${id}` : SEEN, description: what });
}
