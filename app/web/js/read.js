// Reads a page aloud: by the recordings the site has, else by a voice of the device. A voice that sends text elsewhere is never used.

/** How much slower "slower" is. */
const SLOW = 0.75;

let reading = null;

/**
 * `command`: start, pause, resume, stop. `root` holds what is read: each element with `data-say`, the id of its message, in its order.
 * `notify` is called with: playing, paused, ended, none (nothing can be heard here), chosen (an option was read back).
 */
export function read({ command, root, list, slower, everything, notify }) {
  if (command === "pause" || command === "resume") return reading?.[command]();
  reading?.stop();
  reading = null;
  if (command === "start") {
    reading = new Reading({ root, list, slower, everything, notify });
    reading.all();
  }
}

class Reading {
  #stopped = false;
  #held = false;
  #goOn = () => {};
  #now = null;
  /** The recordings of this page by address. They are fetched in the page's order, whatever is chosen: what is asked of the host tells no answer. */
  #fetched = new Map();
  #hears = new AbortController();

  constructor({ root, list, slower, everything, notify }) {
    Object.assign(this, { root, list, slower });
    this.notify = (event) => {
      // The page that listened may be gone.
      if (!this.#stopped) notify(event);
    };
    // Read everything to me: what is chosen is read back.
    if (everything) root.addEventListener("change", ({ target }) => this.#back(target), { signal: this.#hears.signal });
  }

  /** Everything on the page, in its order. */
  async all() {
    const elements = [...this.root.querySelectorAll("[data-say]")];
    await this.#fetchAll(elements.filter((element) => !isAnswer(element)));
    const said = await this.#say(elements.filter(isThere));
    if (said !== null) this.notify(said ? "ended" : "none");
  }

  /** The option that was just chosen. */
  async #back(input) {
    const option = input.closest("label")?.querySelector("[data-say]");
    if (!option || !input.checked) return;
    this.#held = false;
    this.#now?.stop();
    const said = await this.#say([option]);
    if (said !== null) this.notify(input.type === "radio" ? "chosen" : "ended");
  }

  pause() {
    this.#held = true;
    this.#now?.pause();
    this.notify("paused");
  }

  resume() {
    this.#held = false;
    this.#goOn();
    this.#now?.resume();
    this.notify("playing");
  }

  stop() {
    this.#stopped = true;
    this.#hears.abort();
    this.#now?.stop();
    mark(null);
  }

  /** Says elements one after the other. How many could be said; null when something else was to be said meanwhile. */
  async #say(elements) {
    const turn = (this.turn = {});
    const is = () => !this.#stopped && this.turn === turn;
    let said = 0;
    for (const element of elements) {
      const sound = await this.#sound(element);
      if (!is()) return null;
      if (!sound) continue;
      // Held between two of them, the next waits.
      while (this.#held && is()) await new Promise((resolve) => (this.#goOn = resolve));
      if (!is()) return null;
      mark(element);
      this.notify("playing");
      this.#now = sound;
      const heard = await sound.play();
      if (!is()) return null;
      if (heard) said++;
    }
    mark(null);
    return said;
  }

  /** Begins to fetch what these say, one after the other. */
  async #fetchAll(elements) {
    let queue = Promise.resolve();
    for (const element of elements) {
      for (const address of await this.#addresses(element)) {
        if (!address || this.#fetched.has(address)) continue;
        queue = queue.then(() => (this.#stopped ? null : fetched(address)));
        this.#fetched.set(address, queue);
      }
    }
  }

  async #addresses(element) {
    const there = (await recordings(this.list))[element.closest("[lang]").lang] ?? {};
    return element.dataset.say.split(" ").map((id) => there[id]);
  }

  /** A recording, else a voice of the device, else nothing. */
  async #sound(element) {
    const language = element.closest("[lang]").lang;
    // An answer is a row of recordings: all of them, or a voice says it whole.
    const addresses = await this.#addresses(element);
    const found = addresses.every(Boolean) ? await Promise.all(addresses.map((address) => this.#fetched.get(address) ?? heard(address))) : [];
    if (found.length && found.every(Boolean)) return new Row(found.map((one) => new Recording(one, this.slower)));
    const voice = await voiceOf(language);
    return voice && new Voice(element.textContent.trim(), voice, this.slower);
  }
}

class Recording {
  #sound;

  constructor(recording, slower) {
    this.#sound = new Audio(URL.createObjectURL(recording));
    this.#sound.playbackRate = slower ? SLOW : 1;
    this.#sound.preservesPitch = true;
  }

  play() {
    return new Promise((resolve) => {
      this.#sound.onended = () => this.#end(resolve, true);
      this.#sound.onerror = () => this.#end(resolve, false);
      this.stop = () => (this.#sound.pause(), this.#end(resolve, false));
      this.#sound.play().catch(() => this.#end(resolve, false));
    });
  }

  #end(resolve, heard) {
    URL.revokeObjectURL(this.#sound.src);
    resolve(heard);
  }

  pause = () => this.#sound.pause();
  resume = () => this.#sound.play();
  stop = () => {};
}

/** Recordings one after the other. */
class Row {
  #sounds;
  #now;

  constructor(sounds) {
    this.#sounds = sounds;
  }

  async play() {
    for (const sound of this.#sounds) {
      this.#now = sound;
      if (!(await sound.play())) return false;
    }
    return true;
  }

  pause = () => this.#now?.pause();
  resume = () => this.#now?.resume();
  stop = () => this.#now?.stop();
}

class Voice {
  #said;

  constructor(text, voice, slower) {
    this.#said = new SpeechSynthesisUtterance(text);
    Object.assign(this.#said, { voice, lang: voice.lang, rate: slower ? SLOW : 1 });
  }

  play() {
    return new Promise((resolve) => {
      this.#said.onend = () => resolve(true);
      this.#said.onerror = () => resolve(false);
      speechSynthesis.speak(this.#said);
    });
  }

  pause = () => speechSynthesis.pause();
  resume = () => speechSynthesis.resume();
  stop = () => speechSynthesis.cancel();
}

/** Whether an element is on the page: what a help text folds away is, too, for who cannot read that there is more. */
const isThere = (element) => element.textContent.trim() && (element.closest("details") || element.getClientRects().length > 0);

/** Shows what is being read. */
function mark(element) {
  for (const former of document.querySelectorAll(".spoken")) former.classList.remove("spoken");
  const place = element && (element.closest("label, .item legend, button") ?? element);
  place?.classList.add("spoken");
  place?.scrollIntoView({ block: "nearest" });
}

/** Browsers tell their voices a little later; once is waited for. */
let voicesThere = null;

const lists = new Map();

/** The recordings of the site: for each language the address of a message's. */
function recordings(list) {
  if (!lists.has(list)) lists.set(list, fetch(list).then((answer) => answer.json()).catch(() => (lists.delete(list), {})));
  return lists.get(list);
}

/** What stands there because of what was chosen. */
const isAnswer = (element) => element.closest("[data-answer], [data-mark]");

/** A recording that was heard before: the host is not asked. */
const heard = async (address) => (await globalThis.caches?.match(address))?.blob() ?? null;

const fetched = (address) => fetch(address).then((answer) => (answer.ok ? answer.blob() : null)).catch(() => null);

/** A voice of this device for a language, if there is one. Others would send the text away. */
async function voiceOf(language) {
  if (!globalThis.speechSynthesis) return null;
  await (voicesThere ??= new Promise((resolve) => {
    if (speechSynthesis.getVoices().length) return resolve();
    speechSynthesis.addEventListener("voiceschanged", resolve, { once: true });
    setTimeout(resolve, 1000);
  }));
  return speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === language) ?? null;
}
