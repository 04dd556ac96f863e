// Records sounds with the microphone and keeps them on this device, in a database of their own, until they are taken along or erased.
import { downloadZip } from "client-zip";
import { fromBase64, toBase64 } from "./base64.js";

const STORE = "sounds";
/** What plays on most devices comes first. */
const KINDS = [["audio/mp4", "m4a"], ["audio/webm;codecs=opus", "webm"], ["audio/ogg;codecs=opus", "ogg"]];
/** Enough for a voice: two minutes are some 300 KB. */
const BITS_PER_SECOND = 20_000;
/** The largest sound that is taken out of a file, in characters of base64. */
const MAX_SOUND = 1_500_000;

let recorder = null;
let playing = null;
/** What was erased last: it can still be brought back. */
let erased = null;
/** Sounds of somebody else, in memory while their summary is on the screen. */
const lent = new Map();

/**
 * Runs a command about the sound with this `key`: start, stop, play, silence, look, forget, restore; or about all whose keys begin with it:
 * keys, zip, erase, attach, lend, keep, relock. A recording ends after `limit` seconds; `file` is the text of a sheet's file.
 *
 * `store` says where sounds are stored, for this command alone: the name of the `database`, and the functions of its lock: `seal` (null where
 * new sounds are not sealed) and `open`, each from bytes to a promise of bytes.
 *
 * `notify(event, detail)` is called with: recording, left (seconds), level (0 to 100), kept (seconds), played, missing, keys (a list), erased,
 * file (a text), no-microphone, not-kept. `sheet(key, seconds, begun)` is called, whatever page is open by then, when so many seconds are stored
 * under a key, none, or (`begun`) it is being recorded.
 */
export async function record({ command, key, limit, file, store, notify: listener, sheet }) {
  const notify = (...what) => {
    try {
      listener?.(...what);
    } catch {
      // The page that listened is gone.
    }
  };
  try {
    await COMMANDS[command]({ key, limit, file, store, notify, sheet });
  } catch (error) {
    notify("not-kept", String(error));
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
    const [mimeType] = KINDS.find(([kind]) => MediaRecorder.isTypeSupported(kind)) ?? [""];
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
    // What was said is kept every second: whatever ends it, a phone call or an empty battery, costs no more than that.
    let written = Promise.resolve(true);
    now.ondataavailable = ({ data }) => {
      if (!data.size) return;
      parts.push(data);
      const length = seconds();
      written = written.then(async (fine) => {
        if (now.forgotten) return false;
        try {
          await keep(store, { sound: new Blob(parts, { type: now.mimeType }), seconds: length }, key);
          sheet(key, length);
          return true;
        } catch (error) {
          if (fine) notify("not-kept", String(error));
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
      if (await written) notify("kept", length);
      else if (now.forgotten) notify("erased", null);
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
    playing.onended = playing.onerror = () => (silence(), notify("played", null));
    await playing.play().catch(() => notify("played", null));
  },

  silence() {
    silence();
  },

  async look({ key, store, notify }) {
    const kept = await find(store, key);
    if (kept) notify("kept", kept.seconds);
    else notify("missing", null);
  },

  async forget({ key, store, notify, sheet }) {
    silence();
    drop(key);
    const kept = await find(store, key);
    if (kept) erased = { key, ...kept };
    await change(store, (sounds) => sounds.delete(key));
    sheet(key, 0);
    notify("erased", null);
  },

  async restore({ key, store, notify, sheet }) {
    if (erased?.key !== key) return notify("missing", null);
    const { sound, seconds } = erased;
    await keep(store, { sound, seconds }, key);
    erased = null;
    sheet(key, seconds);
    notify("kept", seconds);
  },

  async keys({ key, store, notify }) {
    notify("keys", await keys(store, key));
  },

  async zip({ key, store }) {
    const files = await Promise.all(
      (await keys(store, key)).map(async (name) => {
        const { sound } = await find(store, name);
        return { name: `${name}.${ending(sound)}`, input: sound };
      }),
    );
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(await downloadZip(files).blob()), download: "opnames.zip" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },

  async erase({ key, store, notify }) {
    giveBack();
    erased = null;
    drop(key);
    await change(store, (sounds) => sounds.delete(all(key)));
    notify("erased", null);
  },

  /** The file of a sheet with the sounds of the spoken answers that stand in it, and of no others. */
  async attach({ key, file, store, notify }) {
    const parsed = JSON.parse(file);
    parsed.sounds = {};
    for (const question of spoken(parsed)) {
      const kept = await find(store, key + question);
      if (kept) parsed.sounds[question] = { type: kept.sound.type, seconds: kept.seconds, data: toBase64(new Uint8Array(await kept.sound.arrayBuffer())) };
    }
    notify("file", JSON.stringify(parsed));
  },

  /** Takes the sounds out of the file of a sheet, into memory, and gives back the rest. */
  lend({ key, file, notify }) {
    const [rest, sounds] = detach(file);
    lent.clear();
    for (const [question, kept] of sounds) lent.set(key + question, kept);
    notify("file", rest);
  },

  /** Keeps what was lent on this device, in the place of what was there. */
  async keep({ key, store, notify }) {
    const kept = await Promise.all([...lent].map(async ([name, one]) => [await sealed(store, one), key + name.slice(name.indexOf("/") + 1)]));
    await change(store, (sounds) => {
      sounds.delete(all(key));
      for (const [one, name] of kept) sounds.put(one, name);
    });
    lent.clear();
    notify("erased", null);
  },

  /** Puts what is there under the lock that is on now, or takes it out. */
  async relock({ key, store, notify }) {
    for (const name of await keys(store, key)) await keep(store, await find(store, name), name);
    notify("erased", null);
  },
};

/** The summary of somebody else is closed: its sounds are forgotten. */
export function giveBack() {
  silence();
  lent.clear();
}

/** Ends a recording that is under way, and keeps nothing of it. */
function drop(key) {
  if (!recorder?.key.startsWith(key)) return;
  recorder.forgotten = true;
  recorder.stop();
}

/** All keys that begin so. */
const all = (key) => IDBKeyRange.bound(key, `${key}\uffff`);

const spoken = (sheet) => Object.keys(sheet.answers ?? {}).filter((question) => sheet.answers[question]?.spoken > 0);

/** A file without its sounds, and the sounds of its spoken answers. What is no sound is left out; what is no file is given back as it is. */
function detach(file) {
  let sheet;
  try {
    sheet = JSON.parse(file);
  } catch {
    return [file, []];
  }
  if (typeof sheet?.answers !== "object") return [file, []];
  const { sounds, ...rest } = sheet;
  const taken = spoken(rest).flatMap((question) => {
    const { type, seconds, data } = sounds?.[question] ?? {};
    const is = typeof type === "string" && /^audio\/[\w.+-]+(; ?codecs=[\w.,+-]+)?$/.test(type) && typeof data === "string" && data.length <= MAX_SOUND;
    try {
      return is ? [[question, { sound: new Blob([fromBase64(data)], { type }), seconds: Math.max(1, Math.round(seconds) || 1) }]] : [];
    } catch {
      return [];
    }
  });
  return [JSON.stringify(rest), taken];
}

/** How loud it is now, 0 to 100: who cannot read sees that they are heard. */
function loudness(microphone) {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  // As long as the time between two looks, so that nothing is missed; what was loud fades out.
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

/** A sound that is lent or stored, opened. */
async function find(store, key) {
  const kept = lent.get(key) ?? (await look(store, (sounds) => sounds.get(key)));
  if (!kept?.sealed) return kept;
  return { sound: new Blob([await store.open(kept.sealed)], { type: kept.type }), seconds: kept.seconds };
}

/** Stores a sound; ends when it is on the disk. */
async function keep(store, kept, key) {
  const one = await sealed(store, kept);
  await change(store, (sounds) => sounds.put(one, key));
}

/** A sound as it is to be stored. */
async function sealed({ seal }, { sound, seconds }) {
  if (!seal) return { sound, seconds };
  return { sealed: await seal(await sound.arrayBuffer()), type: sound.type, seconds };
}

const keys = async (store, key) => (await look(store, (sounds) => sounds.getAllKeys())).filter((name) => name.startsWith(key));

const ending = ({ type }) => KINDS.find(([kind]) => type.startsWith(kind.split(";")[0]))?.[1] ?? "webm";

function silence() {
  playing?.pause();
  if (playing) URL.revokeObjectURL(playing.src);
  playing = null;
}

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function opened({ database }) {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return done(opening);
}

async function look(store, read) {
  const kept = await opened(store);
  try {
    return await done(read(kept.transaction(STORE).objectStore(STORE)));
  } finally {
    kept.close();
  }
}

/** Ends when it is on the disk. */
async function change(store, act) {
  const kept = await opened(store);
  try {
    const transaction = kept.transaction(STORE, "readwrite", { durability: "strict" });
    act(transaction.objectStore(STORE));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    kept.close();
  }
}
