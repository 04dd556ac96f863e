// Records sounds with the microphone and keeps them on this device, in a database of their own, until they are taken along or erased.
import { downloadZip } from "client-zip";

const DATABASE = "mv-sounds";
const STORE = "sounds";
/** What plays on most devices comes first. */
const KINDS = [["audio/mp4", "m4a"], ["audio/webm;codecs=opus", "webm"], ["audio/ogg;codecs=opus", "ogg"]];

let recorder = null;
let playing = null;

/**
 * `command`, about the sound with this `key`: start, stop, play, silence, forget; about those whose keys begin with it: keys, zip, erase.
 * `told` hears a word and what belongs to it: recording, left (seconds), kept (seconds), played, keys (a list), erased, no-microphone, not-kept.
 */
export async function record({ command, key, limit, told: listener }) {
  const told = (...what) => {
    try {
      listener(...what);
    } catch {
      // The page that listened is gone.
    }
  };
  try {
    await COMMANDS[command]({ key, limit, told });
  } catch (error) {
    told("not-kept", String(error));
  }
}

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
    const now = (recorder = new MediaRecorder(microphone, { mimeType, audioBitsPerSecond: 24_000 }));
    const parts = [];
    const begun = Date.now();
    const seconds = () => (Date.now() - begun) / 1000;
    const meter = setInterval(() => {
      const left = Math.ceil(limit - seconds());
      told("left", left);
      if (left <= 0) now.stop();
    }, 250);
    now.ondataavailable = ({ data }) => parts.push(data);
    now.onstop = async () => {
      clearInterval(meter);
      for (const track of microphone.getTracks()) track.stop();
      if (recorder === now) recorder = null;
      const length = Math.max(1, Math.round(Math.min(seconds(), limit)));
      try {
        await change((store) => store.put({ sound: new Blob(parts, { type: now.mimeType }), seconds: length }, key));
        told("kept", length);
      } catch (error) {
        told("not-kept", String(error));
      }
    };
    now.start();
    told("recording", null);
  },

  stop() {
    recorder?.stop();
  },

  async play({ key, told }) {
    silence();
    const kept = await look((store) => store.get(key));
    if (!kept) return told("played", null);
    playing = new Audio(URL.createObjectURL(kept.sound));
    playing.onended = playing.onerror = () => (silence(), told("played", null));
    await playing.play().catch(() => told("played", null));
  },

  silence() {
    silence();
  },

  async forget({ key, told }) {
    silence();
    await change((store) => store.delete(key));
    told("erased", null);
  },

  async keys({ key, told }) {
    told("keys", (await look((store) => store.getAllKeys())).filter((name) => name.startsWith(key)));
  },

  async zip({ key }) {
    const names = (await look((store) => store.getAllKeys())).filter((name) => name.startsWith(key));
    const files = await Promise.all(
      names.map(async (name) => {
        const { sound } = await look((store) => store.get(name));
        return { name: `${name}.${ending(sound)}`, input: sound };
      }),
    );
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(await downloadZip(files).blob()), download: "opnames.zip" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },

  async erase({ key, told }) {
    silence();
    await change((store) => store.delete(IDBKeyRange.bound(key, `${key}\uffff`)));
    told("erased", null);
  },
};

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

async function database() {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return done(opening);
}

async function look(at) {
  const kept = await database();
  try {
    return await done(at(kept.transaction(STORE).objectStore(STORE)));
  } finally {
    kept.close();
  }
}

/** Ends when it is on the disk. */
async function change(what) {
  const kept = await database();
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
