// The lock on answers on this device: a code becomes a key, the key seals and opens. The key stays here, in memory, and cannot be taken out.
import { fromBase64, toBase64 } from "./base64.js";

/** The rounds of the key derivation: what OWASP advises for PBKDF2-HMAC-SHA256 (Password Storage Cheat Sheet). */
const ROUNDS = 600_000;
/** What is sealed to know later whether a code is the one. */
const CHECK = "mijn-verhaal";

/** A page that was out of sight for so many milliseconds is locked again. */
const AWAY = 5 * 60_000;

let key = null;
let left = Date.now();

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") left = Date.now();
  else if (key && Date.now() - left > AWAY) location.reload();
});

/** A new lock for a code, open: its salt, and something sealed that tells later whether a code is the one; both base64. */
export async function make({ code }) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  key = await derive(code, salt);
  return [toBase64(salt), toBase64(await seal(bytes(CHECK)))];
}

/** Opens a lock. Fails if the code is not the one. */
export async function unlock({ code, salt, check }) {
  const found = await derive(code, fromBase64(salt));
  await open(fromBase64(check), found);
  key = found;
}

/** A text, sealed (base64). Fails while the lock is shut. */
export const sealText = async ({ text }) => toBase64(await seal(bytes(text)));

/** A sealed text (base64), opened. Fails if the key is not the one. */
export const openText = async ({ sealed }) => new TextDecoder("utf-8", { fatal: true }).decode(await open(fromBase64(sealed)));

/** Bytes (an ArrayBuffer), sealed. */
export const sealBytes = async (data) => (await seal(data)).buffer;

/** Sealed bytes (an ArrayBuffer), opened. */
export const openBytes = (sealed) => open(new Uint8Array(sealed));

async function derive(code, salt) {
  const secret = await crypto.subtle.importKey("raw", bytes(code.normalize("NFKC").trim()), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS }, secret, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** A nonce of its own each time, then what is sealed. */
async function seal(data) {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, data));
  const all = new Uint8Array(nonce.length + sealed.length);
  all.set(nonce);
  all.set(sealed, nonce.length);
  return all;
}

const open = (all, by = key) => crypto.subtle.decrypt({ name: "AES-GCM", iv: all.subarray(0, 12) }, by, all.subarray(12));

const bytes = (text) => new TextEncoder().encode(text);
