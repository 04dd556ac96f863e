// Base64 encoding and decoding of bytes.

export function toBase64(bytes) {
  let text = "";
  // In chunks, since the number of arguments of a call is limited.
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

/** Throws if `text` is not base64. */
export const fromBase64 = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
