// Records sounds with the microphone and keeps them on this device, in a database of their own, until they are taken along or erased.
import { downloadZip } from "client-zip";
import { fromBase64, toBase64 } from "../vault/base64.js";

const STORE = "sounds";
/** What plays on most devices comes first. */
const KINDS = [["audio/mp4", "m4a"], ["audio/webm;codecs=opus", "webm"], ["audio/ogg;codecs=opus", "ogg"]];
/** Enough for a voice: two minutes are some 300 KB. */
const BITS_PER_SECOND = 20_000;
/** The largest sound that is taken out of a file, in characters of base64. */
const MAX_SOUND = 1_500_000;

/** Whose sounds these are, and whether they are sealed (`app/vault/vault.js`). */
let database = "mv-sounds";
let seals = false;

let recorder = null;
let playing = null;
/** What was erased last: it can still be brought back. */
let erased = null;
/** Sounds of somebody else, in memory while their summary is on the screen. */
const lent = new Map();

/**
 * `command`, about the sound with this `key`: start, stop, play, silence, look, forget, restore; about those whose keys begin with it:
 * keys, zip, erase, attach, lend, keep, relock. `told` hears a word and what belongs to it: recording, left (seconds), level (0 to 100), kept
 * (seconds), played, missing, keys (a list), erased, file (a text), no-microphone, not-kept.
 */
export async function record({ command, key, limit, file, told: listener, ...whose }) {
  ({ database, seals } = whose);
  const told = (...what) => {
    try {
      listener?.(...what);
    } catch {
      // The page that listened is gone.
    }
  };
  try {
    await COMMANDS[command]({ key, limit, file, told });
  } catch (error) {
    told("not-kept", String(error));
  }
}

/** Tells the sheet, whatever page is open by now: so many seconds are kept under this key, none, or (`begun`) it is being recorded. */
const tellSheet = (key, seconds, begun = false) => dispatchEvent(new CustomEvent("mv-sound", { detail: { key, seconds, begun } }));

const COMMANDS = {
  async start({ key, limit, told }) {
    silence();
    recorder?.stop();
    let microphone;
    try {
      microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      return told("no-microphone", null);
    }
    const [mimeType] = KINDS.find(([kind]) => MediaRecorder.isTypeSupported(kind)) ?? [""];
    const now = (recorder = new MediaRecorder(microphone, { mimeType, audioBitsPerSecond: BITS_PER_SECOND }));
    now.key = key;
    const parts = [];
    const begun = performance.now();
    const seconds = () => Math.max(1, Math.round(Math.min((performance.now() - begun) / 1000, limit)));
    const level = loudness(microphone);
    const meter = setInterval(() => {
      told("level", level());
      const left = Math.ceil(limit - (performance.now() - begun) / 1000);
      told("left", Math.max(0, left));
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
          await keep({ sound: new Blob(parts, { type: now.mimeType }), seconds: length }, key);
          tellSheet(key, length);
          return true;
        } catch (error) {
          if (fine) told("not-kept", String(error));
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
      if (await written) told("kept", length);
      else if (now.forgotten) told("erased", null);
    };
    now.onerror = () => now.state === "recording" && now.stop();
    now.start(1000);
    tellSheet(key, 0, true);
    told("recording", null);
  },

  stop() {
    recorder?.stop();
  },

  async play({ key, told }) {
    silence();
    const sound = (await find(key))?.sound;
    if (!sound) return told("missing", null);
    playing = new Audio(URL.createObjectURL(sound));
    playing.onended = playing.onerror = () => (silence(), told("played", null));
    await playing.play().catch(() => told("played", null));
  },

  silence() {
    silence();
  },

  async look({ key, told }) {
    const kept = await find(key);
    if (kept) told("kept", kept.seconds);
    else told("missing", null);
  },

  async forget({ key, told }) {
    silence();
    drop(key);
    const kept = await find(key);
    if (kept) erased = { key, ...kept };
    await change((store) => store.delete(key));
    tellSheet(key, 0);
    told("erased", null);
  },

  async restore({ key, told }) {
    if (erased?.key !== key) return told("missing", null);
    const { sound, seconds } = erased;
    await keep({ sound, seconds }, key);
    erased = null;
    tellSheet(key, seconds);
    told("kept", seconds);
  },

  async keys({ key, told }) {
    told("keys", await keys(key));
  },

  async zip({ key }) {
    const files = await Promise.all(
      (await keys(key)).map(async (name) => {
        const { sound } = await find(name);
        return { name: `${name}.${ending(sound)}`, input: sound };
      }),
    );
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(await downloadZip(files).blob()), download: "opnames.zip" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },

  async erase({ key, told }) {
    giveBack();
    erased = null;
    drop(key);
    await change((store) => store.delete(all(key)));
    told("erased", null);
  },

  /** The file of a sheet with the sounds of the spoken answers that stand in it, and of no others. */
  async attach({ key, file, told }) {
    const sheet = JSON.parse(file);
    sheet.sounds = {};
    for (const question of spoken(sheet)) {
      const kept = await find(key + question);
      if (kept) sheet.sounds[question] = { type: kept.sound.type, seconds: kept.seconds, data: toBase64(new Uint8Array(await kept.sound.arrayBuffer())) };
    }
    told("file", JSON.stringify(sheet));
  },

  /** Takes the sounds out of the file of a sheet, into memory, and gives back the rest. */
  lend({ key, file, told }) {
    const [rest, sounds] = detach(file);
    lent.clear();
    for (const [question, kept] of sounds) lent.set(key + question, kept);
    told("file", rest);
  },

  /** Keeps what was lent on this device, in the place of what was there. */
  async keep({ key, told }) {
    const kept = await Promise.all([...lent].map(async ([name, one]) => [await sealed(one), key + name.slice(name.indexOf("/") + 1)]));
    await change((store) => {
      store.delete(all(key));
      for (const [one, name] of kept) store.put(one, name);
    });
    lent.clear();
    told("erased", null);
  },

  /** Puts what is there under the lock that is on now, or takes it out. */
  async relock({ key, told }) {
    for (const name of await keys(key)) await keep(await find(name), name);
    told("erased", null);
  },
};

// The screen was made empty.
addEventListener("mv-hush", silence);

/** The summary of somebody else is closed. */
addEventListener("mv-give-back", giveBack);

function giveBack() {
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

/** A sound that is lent or kept, out of its lock. */
async function find(key) {
  const kept = lent.get(key) ?? (await look((store) => store.get(key)));
  if (!kept?.sealed) return kept;
  return { sound: new Blob([await vault("open-bytes", kept.sealed, "opened")], { type: kept.type }), seconds: kept.seconds };
}

/** Ends when it is on the disk. */
async function keep(kept, key) {
  const one = await sealed(kept);
  await change((store) => store.put(one, key));
}

/** As it is to be kept. */
async function sealed({ sound, seconds }) {
  if (!seals) return { sound, seconds };
  return { sealed: await vault("seal-bytes", await sound.arrayBuffer(), "sealed"), type: sound.type, seconds };
}

const vault = (command, data, wanted) =>
  new Promise((resolve, reject) => {
    const told = (word, what) => (word === wanted ? resolve(what) : reject(new Error(word)));
    dispatchEvent(new CustomEvent("mv-vault", { detail: { command, data, told } }));
  });

const keys = async (key) => (await look((store) => store.getAllKeys())).filter((name) => name.startsWith(key));

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

async function opened() {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return done(opening);
}

async function look(at) {
  const kept = await opened();
  try {
    return await done(at(kept.transaction(STORE).objectStore(STORE)));
  } finally {
    kept.close();
  }
}

/** Ends when it is on the disk. */
async function change(what) {
  const kept = await opened();
  try {
    const transaction = kept.transaction(STORE, "readwrite", { durability: "strict" });
    what(transaction.objectStore(STORE));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    kept.close();
  }
}
