// Bytes as text, and back.

export function toBase64(bytes) {
  let text = "";
  // As many at once as a call can carry.
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

/** Throws if it is no base64. */
export const fromBase64 = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
