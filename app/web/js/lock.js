// The keys of a lock on this device. They stay in memory, and cannot be exported; records and headers are the caller's.
import { fromBase64, toBase64 } from "./base64.js";

/** A page that was hidden for so many milliseconds is locked again. */
const MAX_HIDDEN = 5 * 60_000;

/** Data keys by their names; keys of locks from before there were data keys, by their salts. */
const dataKeys = new Map();
const formerKeys = new Map();
let hiddenSince = Date.now();

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") hiddenSince = Date.now();
  else if (dataKeys.size && Date.now() - hiddenSince > MAX_HIDDEN) location.reload();
});

/** A name for a data key, and a salt; both base64. */
export const random = () => [12, 16].map((length) => toBase64(crypto.getRandomValues(new Uint8Array(length))));

/** Makes a data key of this name, and returns it wrapped by a code (base64). */
export async function make({ name, ...header }) {
  const data = crypto.getRandomValues(new Uint8Array(32));
  dataKeys.set(name, await importKey(data));
  return wrap(data, header);
}

/** Unwraps a data key. Returns whether the code was right. */
export async function unlock({ name, ...header }) {
  const data = await unwrap(header);
  if (data) dataKeys.set(name, await importKey(data));
  return data !== null;
}

/** Wraps a data key by another code (base64). Returns null if the former code was wrong. */
export async function rewrap({ code, salt, rounds, binding, ...former }) {
  const data = await unwrap({ code: former.formerCode, salt: former.formerSalt, rounds: former.formerRounds, binding: former.formerBinding, wrapped: former.wrapped });
  return data && wrap(data, { code, salt, rounds, binding });
}

/** Derives the key of an older lock. Returns whether the code was right. */
export async function unlockFormer({ code, salt, rounds, check }) {
  const key = await derive(code, salt, rounds);
  const isRight = (await open(fromBase64(check), key)) !== null;
  if (isRight) formerKeys.set(salt, key);
  return isRight;
}

/** Seals a text, as base64. */
export const sealText = async ({ name, text, binding }) => toBase64(await seal(bytes(text), dataKeys.get(name), binding));

/** Opens a sealed text (base64). Returns null if it does not open by this key, at this place. */
export const openText = async ({ name, sealed, binding }) => asText(await open(fromBase64(sealed), dataKeys.get(name), binding));

/** Opens a text that an older lock sealed. */
export const openFormerText = async ({ salt, sealed }) => asText(await open(fromBase64(sealed), formerKeys.get(salt)));

/**
 * The lock of recordings, for `record.js`: by which key new ones are sealed (null: they are not), and functions that seal and open bytes.
 * `place` is what a recording is bound to, its key excepted.
 */
export const forRecordings = ({ name, seals, place }) => ({
  by: seals ? name : null,
  seal: async (data, key) => (await seal(data, dataKeys.get(name), place + key)).buffer,
  /** Null if it does not open. */
  async open({ sealed, lock }, key) {
    const data = new Uint8Array(sealed);
    if (lock) return lock === name ? open(data, dataKeys.get(name), place + key) : null;
    for (const former of formerKeys.values()) {
      const opened = await open(data, former);
      if (opened) return opened;
    }
    return null;
  },
});

async function wrap(data, { code, salt, rounds, binding }) {
  return toBase64(await seal(data, await derive(code, salt, rounds), binding));
}

/** Null if the code is wrong. */
async function unwrap({ code, salt, rounds, binding, wrapped }) {
  const data = await open(fromBase64(wrapped), await derive(code, salt, rounds), binding);
  return data && new Uint8Array(data);
}

const importKey = (data) => crypto.subtle.importKey("raw", data, "AES-GCM", false, ["encrypt", "decrypt"]);

async function derive(code, salt, rounds) {
  const secret = await crypto.subtle.importKey("raw", bytes(code.normalize("NFKC").trim()), "PBKDF2", false, ["deriveKey"]);
  const derivation = { name: "PBKDF2", hash: "SHA-256", salt: fromBase64(salt), iterations: rounds };
  return crypto.subtle.deriveKey(derivation, secret, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

const cipher = (iv, binding) => ({ name: "AES-GCM", iv, ...(binding === undefined ? {} : { additionalData: bytes(binding) }) });

/** A new nonce, followed by the ciphertext. */
async function seal(data, key, binding) {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt(cipher(nonce, binding), key, data));
  const sealed = new Uint8Array(nonce.length + ciphertext.length);
  sealed.set(nonce);
  sealed.set(ciphertext, nonce.length);
  return sealed;
}

/** Null if it does not open. Rejects where there is no such key, or no cryptography. */
async function open(sealed, key, binding) {
  try {
    return await crypto.subtle.decrypt(cipher(sealed.subarray(0, 12), binding), key, sealed.subarray(12));
  } catch (error) {
    if (error.name === "OperationError") return null;
    throw error;
  }
}

const bytes = (text) => new TextEncoder().encode(text);
const asText = (data) => data && new TextDecoder("utf-8", { fatal: true }).decode(data);
