// The lock on answers on this device: derives a key from a code, encrypts and decrypts. The key stays in memory, and cannot be exported.
import { fromBase64, toBase64 } from "./base64.js";

/** The iterations of the key derivation, as OWASP advises for PBKDF2-HMAC-SHA256 (Password Storage Cheat Sheet). */
const ROUNDS = 600_000;
/** Is sealed with a new key, to verify a code later. */
const CHECK = "mijn-verhaal";

/** A page that was hidden for so many milliseconds is locked again. */
const MAX_HIDDEN = 5 * 60_000;

let key = null;
let hiddenSince = Date.now();

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") hiddenSince = Date.now();
  else if (key && Date.now() - hiddenSince > MAX_HIDDEN) location.reload();
});

/** Makes a lock for a code, and leaves it open. Returns its salt, and a sealed value to verify a code with; both base64. */
export async function make({ code }) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  key = await derive(code, salt);
  return [toBase64(salt), toBase64(await seal(bytes(CHECK)))];
}

/** Opens a lock. Rejects if the code is wrong. */
export async function unlock({ code, salt, check }) {
  const derived = await derive(code, fromBase64(salt));
  await open(fromBase64(check), derived);
  key = derived;
}

/** Seals a text, as base64. Rejects while the lock is closed. */
export const sealText = async ({ text }) => toBase64(await seal(bytes(text)));

/** Opens a sealed text (base64). Rejects if the key is wrong. */
export const openText = async ({ sealed }) => new TextDecoder("utf-8", { fatal: true }).decode(await open(fromBase64(sealed)));

/** Seals bytes (an ArrayBuffer). */
export const sealBytes = async (data) => (await seal(data)).buffer;

/** Opens sealed bytes (an ArrayBuffer). */
export const openBytes = (sealed) => open(new Uint8Array(sealed));

async function derive(code, salt) {
  const secret = await crypto.subtle.importKey("raw", bytes(code.normalize("NFKC").trim()), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS }, secret, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** A new nonce, followed by the ciphertext. */
async function seal(data) {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, data));
  const sealed = new Uint8Array(nonce.length + ciphertext.length);
  sealed.set(nonce);
  sealed.set(ciphertext, nonce.length);
  return sealed;
}

const open = (sealed, by = key) => crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.subarray(0, 12) }, by, sealed.subarray(12));

const bytes = (text) => new TextEncoder().encode(text);
