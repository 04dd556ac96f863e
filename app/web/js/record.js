// Records sounds with the microphone and stores them on this device, in a database of their own.
import { downloadZip } from "client-zip";
import { fromBase64, toBase64 } from "./base64.js";

const STORE = "sounds";
/** Beside the sounds: the name of the key that seals them. Without it they are not sealed. */
const LOCK = "lock";
/** Formats and file extensions, the most widely playable first. */
const FORMATS = [["audio/mp4", "m4a"], ["audio/webm;codecs=opus", "webm"], ["audio/ogg;codecs=opus", "ogg"]];
/** Enough for speech: two minutes are some 300 KB. */
const BITS_PER_SECOND = 20_000;
/** The largest sound that is read from a file, in characters of base64. */
const MAX_SOUND = 1_500_000;

let recorder = null;
let playing = null;
/** Called when what is playing ends, or is silenced. */
let ended = () => {};
/** The last deleted recording, which can be restored. */
let deleted = null;
/** The sounds of an opened file, only in memory until the person stores them or the file is closed. */
const detached = new Map();

/**
 * Runs a command on the sound with this `key`: start, stop, play, silence, find, delete, restore; or on all sounds with this prefix of their keys:
 * keys, zip, erase, attach, detach, store-detached, relock. A recording ends after `limit` seconds; `file` is the text of a sheet's file.
 *
 * `store` is where sounds are stored, for this command only: the name of the `database` (null on a borrowed device: then they are in memory), and its
 * `lock` (`forRecordings` in `lock.js`), null where there is none.
 *
 * `notify(event, detail)` is called with: recording, left (seconds), level (0 to 100), stored (seconds), played, missing, keys (a list), erased,
 * file (a text), no-microphone, not-stored. `sheet(key, seconds, begun)` is called, whatever page is open by then, when this many seconds are stored
 * under a key (0 after deletion), or when recording has `begun`.
 */
export async function record({ command, key, limit, file, store, notify: listener, sheet }) {
  const notify = (...event) => {
    try {
      listener?.(...event);
    } catch {
      // The listening page is closed.
    }
  };
  try {
    await COMMANDS[command]({ key, limit, file, store, notify, sheet });
  } catch (error) {
    notify("not-stored", String(error));
  }
}

const COMMANDS = {
  async start({ key, limit, store, notify, sheet }) {
    silence();
    recorder?.stop();
    let microphone;
    try {
      microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      return notify("no-microphone", null);
    }
    const [mimeType] = FORMATS.find(([kind]) => MediaRecorder.isTypeSupported(kind)) ?? [""];
    const now = (recorder = new MediaRecorder(microphone, { mimeType, audioBitsPerSecond: BITS_PER_SECOND }));
    now.key = key;
    const parts = [];
    const begun = performance.now();
    const seconds = () => Math.max(1, Math.round(Math.min((performance.now() - begun) / 1000, limit)));
    const level = loudness(microphone);
    const meter = setInterval(() => {
      notify("level", level());
      const left = Math.ceil(limit - (performance.now() - begun) / 1000);
      notify("left", Math.max(0, left));
      if (left <= 0 && now.state === "recording") now.stop();
    }, 200);
    // Stored every second: whatever interrupts it, a phone call or an empty battery, loses no more than that.
    let written = Promise.resolve(true);
    now.ondataavailable = ({ data }) => {
      if (!data.size) return;
      parts.push(data);
      const length = seconds();
      written = written.then(async (succeeded) => {
        if (now.discarded) return false;
        try {
          await save(store, { sound: new Blob(parts, { type: now.mimeType }), seconds: length }, key);
          sheet(key, length);
          return true;
        } catch (error) {
          if (succeeded) notify("not-stored", String(error));
          return false;
        }
      });
    };
    now.onstop = async () => {
      clearInterval(meter);
      for (const track of microphone.getTracks()) track.stop();
      level.end();
      const length = seconds();
      if (recorder === now) recorder = null;
      if (await written) notify("stored", length);
      else if (now.discarded) notify("erased", null);
    };
    now.onerror = () => now.state === "recording" && now.stop();
    now.start(1000);
    sheet(key, 0, true);
    notify("recording", null);
  },

  stop() {
    recorder?.stop();
  },

  async play({ key, store, notify }) {
    silence();
    const sound = (await find(store, key))?.sound;
    if (!sound) return notify("missing", null);
    playing = new Audio(URL.createObjectURL(sound));
    ended = () => notify("played", null);
    playing.onended = playing.onerror = silence;
    await playing.play().catch(silence);
  },

  silence() {
    silence();
  },

  async find({ key, store, notify }) {
    const stored = await find(store, key);
    if (stored) notify("stored", stored.seconds);
    else notify("missing", null);
  },

  async delete({ key, store, notify, sheet }) {
    silence();
    discardRecording(key);
    // What does not open any more can be deleted, but not be restored.
    const stored = await find(store, key).catch(() => null);
    if (stored) deleted = { key, ...stored };
    await write(store, (sounds) => sounds.delete(key), UNDER_ANY_LOCK);
    sheet(key, 0);
    notify("erased", null);
  },

  async restore({ key, store, notify, sheet }) {
    if (deleted?.key !== key) return notify("missing", null);
    const { sound, seconds } = deleted;
    await save(store, { sound, seconds }, key);
    deleted = null;
    sheet(key, seconds);
    notify("stored", seconds);
  },

  async keys({ key, store, notify }) {
    notify("keys", await keys(store, key));
  },

  async zip({ key, store }) {
    const files = await Promise.all(
      (await keys(store, key)).map(async (name) => {
        const { sound } = await find(store, name);
        return { name: `${name}.${extension(sound)}`, input: sound };
      }),
    );
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(await downloadZip(files).blob()), download: "opnames.zip" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },

  async erase({ key, store, notify }) {
    discardDetached();
    deleted = null;
    discardRecording(key);
    await write(store, (sounds) => sounds.delete(withPrefix(key)), UNDER_ANY_LOCK);
    notify("erased", null);
  },

  /** Adds the sounds of the spoken answers in the file of a sheet to it, and no others. */
  async attach({ key, file, store, notify }) {
    const parsed = JSON.parse(file);
    parsed.sounds = {};
    for (const question of spokenQuestions(parsed)) {
      const stored = await find(store, key + question);
      if (stored) parsed.sounds[question] = { type: stored.sound.type, seconds: stored.seconds, data: toBase64(new Uint8Array(await stored.sound.arrayBuffer())) };
    }
    notify("file", JSON.stringify(parsed));
  },

  /** Moves the sounds of the file of a sheet into memory, and returns the rest of it. */
  detach({ key, file, notify }) {
    const [rest, sounds] = splitSounds(file);
    detached.clear();
    for (const [question, sound] of sounds) detached.set(key + question, sound);
    notify("file", rest);
  },

  /** Stores the detached sounds on this device, in place of those with this prefix. */
  async "store-detached"({ key, store, notify }) {
    const entries = await Promise.all(
      [...detached].map(async ([name, one]) => {
        const stored = key + name.slice(name.indexOf("/") + 1);
        return [await toEntry(store, one, stored), stored];
      }),
    );
    await write(store, (sounds) => {
      sounds.delete(withPrefix(key));
      for (const [entry, name] of entries) sounds.put(entry, name);
    });
    detached.clear();
    notify("erased", null);
  },

  /** Enters a lock, or leaves it: from then on sounds are written as it says, and those that are stored are converted one by one. */
  async relock({ store, notify }) {
    const { lock } = store;
    await write(store, (sounds) => (lock.by ? sounds.put(lock.by, LOCK) : sounds.delete(LOCK)), UNDER_ANY_LOCK);
    const isLeft = (entry) => (lock.by ? entry.lock !== lock.by : Boolean(entry.sealed));
    for (const key of await keys(store, "")) {
      const before = await query(store, (sounds) => sounds.get(key));
      if (!before || !isLeft(before)) continue;
      const sound = await opened(store, before, key);
      // What an older lock sealed by another code stays as it is.
      if (!sound && !before.lock) continue;
      if (!sound) throw new Error("A recording does not open.");
      const after = await toEntry(store, sound, key);
      await write(store, (sounds) => {
        const now = sounds.get(key);
        // What was written meanwhile is as the lock says.
        now.onsuccess = () => now.result && isLeft(now.result) && sounds.put(after, key);
      });
    }
    notify("erased", null);
  },
};

/** Discards the sounds of an opened file. */
export function discardDetached() {
  silence();
  detached.clear();
}

/** Stops a recording in progress, without storing more of it. */
function discardRecording(key) {
  if (!recorder?.key.startsWith(key)) return;
  recorder.discarded = true;
  recorder.stop();
}

/** All keys with this prefix. */
const withPrefix = (key) => IDBKeyRange.bound(key, `${key}\uffff`);

const spokenQuestions = (sheet) => Object.keys(sheet.answers ?? {}).filter((question) => sheet.answers[question]?.spoken > 0);

/** Splits a file into the rest and the sounds of its spoken answers. Invalid sounds are dropped; an invalid file is returned as it is. */
function splitSounds(file) {
  let sheet;
  try {
    sheet = JSON.parse(file);
  } catch {
    return [file, []];
  }
  if (typeof sheet?.answers !== "object") return [file, []];
  const { sounds, ...rest } = sheet;
  const valid = spokenQuestions(rest).flatMap((question) => {
    const { type, seconds, data } = sounds?.[question] ?? {};
    const isValid = typeof type === "string" && /^audio\/[\w.+-]+(; ?codecs=[\w.,+-]+)?$/.test(type) && typeof data === "string" && data.length <= MAX_SOUND;
    try {
      return isValid ? [[question, { sound: new Blob([fromBase64(data)], { type }), seconds: Math.max(1, Math.round(seconds) || 1) }]] : [];
    } catch {
      return [];
    }
  });
  return [JSON.stringify(rest), valid];
}

/** Measures the loudness, 0 to 100, which shows people who cannot read that the microphone hears them. */
function loudness(microphone) {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  // As long as the time between two measurements, so that nothing is missed; the level falls gradually.
  analyser.fftSize = 8192;
  let level = 0;
  context.createMediaStreamSource(microphone).connect(analyser);
  const wave = new Float32Array(analyser.fftSize);
  const now = () => {
    analyser.getFloatTimeDomainData(wave);
    const loud = 300 * Math.sqrt(wave.reduce((sum, one) => sum + one * one, 0) / wave.length);
    level = Math.min(100, Math.max(loud, level * 0.8));
    return Math.round(level);
  };
  now.end = () => context.close();
  return now;
}

/** A detached or stored sound, unsealed. */
async function find(store, key) {
  const entry = detached.get(key) ?? (await query(store, (sounds) => sounds.get(key)));
  if (!entry?.sealed) return entry;
  const sound = await opened(store, entry, key);
  if (!sound) throw new Error("A recording does not open.");
  return sound;
}

/** The sound of an entry; null if it does not open. */
async function opened({ lock }, entry, key) {
  const { sealed, sound, type, seconds } = entry;
  if (!sealed) return { sound, seconds };
  const data = await lock?.open(entry, key);
  return data ? { sound: new Blob([data], { type }), seconds } : null;
}

/** Stores a sound; resolves when it is on disk. */
async function save(store, sound, key) {
  const entry = await toEntry(store, sound, key);
  await write(store, (sounds) => sounds.put(entry, key));
}

/** A sound as the database stores it: sealed where there is a lock. */
async function toEntry({ lock }, { sound, seconds }, key) {
  if (!lock?.by) return { sound, seconds };
  return { sealed: await lock.seal(await sound.arrayBuffer(), key), lock: lock.by, type: sound.type, seconds };
}

const keys = async (store, key) => (await query(store, (sounds) => sounds.getAllKeys())).filter((name) => name !== LOCK && name.startsWith(key));

const extension = ({ type }) => FORMATS.find(([kind]) => type.startsWith(kind.split(";")[0]))?.[1] ?? "webm";

function silence() {
  playing?.pause();
  if (playing) URL.revokeObjectURL(playing.src);
  playing = null;
  const notifyEnded = ended;
  ended = () => {};
  notifyEnded();
}

const result = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function openDatabase({ database }) {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return result(opening);
}

/** The sounds of a borrowed device, with the part of the interface of an object store that is used here. */
const memory = {
  sounds: new Map(),
  get: (key) => memory.sounds.get(key),
  getAllKeys: () => [...memory.sounds.keys()],
  put: (entry, key) => memory.sounds.set(key, entry),
  delete(range) {
    for (const key of memory.getAllKeys()) if (key === range || (range instanceof IDBKeyRange && range.includes(key))) memory.sounds.delete(key);
  },
};

async function query(store, read) {
  if (!store.database) return read(memory);
  const database = await openDatabase(store);
  try {
    return await result(read(database.transaction(STORE).objectStore(STORE)));
  } finally {
    database.close();
  }
}

const UNDER_ANY_LOCK = true;

/** Resolves when the change is on disk. Refused where the lock of the sounds is another than this window's, unless the change needs none. */
async function write(store, act, underAnyLock = false) {
  if (!store.database) return act(memory);
  const database = await openDatabase(store);
  try {
    const transaction = database.transaction(STORE, "readwrite", { durability: "strict" });
    const sounds = transaction.objectStore(STORE);
    const lock = sounds.get(LOCK);
    lock.onsuccess = () => {
      if (underAnyLock || (lock.result ?? null) === (store.lock?.by ?? null)) act(sounds);
      else transaction.abort();
    };
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error("The lock was changed in another window."));
    });
  } finally {
    database.close();
  }
}
