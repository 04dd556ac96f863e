// Reads a page aloud: by the recordings of the site, else by a voice of the device. A voice that sends text over the network is never used.

/** The playback rate of "slower". */
const SLOW_RATE = 0.75;

let reading = null;

/**
 * `command`: start, pause, resume, stop. `root` contains what is read, in document order: each element with `data-say`, the ids of its recordings.
 * `notify` is called with: playing, paused, ended, none (nothing can be read here), chosen (an option was read back).
 */
export function read({ command, root, list, slower, everything, notify }) {
  if (command === "pause" || command === "resume") return reading?.[command]();
  reading?.stop();
  reading = null;
  if (command === "start") {
    reading = new Reading({ root, list, slower, everything, notify });
    reading.readPage();
  }
}

class Reading {
  #stopped = false;
  #paused = false;
  #wake = () => {};
  #current = null;
  /** The recordings of this page by URL. They are fetched in the order of the page, whatever is chosen, so that requests reveal no answer to the host. */
  #prefetched = new Map();
  #listening = new AbortController();

  constructor({ root, list, slower, everything, notify }) {
    Object.assign(this, { root, list, slower });
    this.notify = (event) => {
      // The listening page may be closed.
      if (!this.#stopped) notify(event);
    };
    // With "read everything", a chosen option is read back.
    if (everything) root.addEventListener("change", ({ target }) => this.#readBack(target), { signal: this.#listening.signal });
  }

  /** Reads everything on the page, in document order. */
  async readPage() {
    const elements = [...this.root.querySelectorAll("[data-say]")];
    await this.#prefetch(elements.filter((element) => !isAnswer(element)));
    const count = await this.#readElements(elements.filter(isReadable));
    if (count !== null) this.notify(count ? "ended" : "none");
  }

  /** Reads the option that was just chosen. */
  async #readBack(input) {
    const option = input.closest("label")?.querySelector("[data-say]");
    if (!option || !input.checked) return;
    this.#paused = false;
    this.#current?.stop();
    const count = await this.#readElements([option]);
    if (count !== null) this.notify(input.type === "radio" ? "chosen" : "ended");
  }

  pause() {
    this.#paused = true;
    this.#current?.pause();
    this.notify("paused");
  }

  resume() {
    this.#paused = false;
    this.#wake();
    this.#current?.resume();
    this.notify("playing");
  }

  stop() {
    this.#stopped = true;
    this.#listening.abort();
    this.#current?.stop();
    highlight(null);
  }

  /** Reads elements one after the other. Returns how many could be read; null when it was stopped or superseded. */
  async #readElements(elements) {
    const turn = (this.turn = {});
    const isCurrent = () => !this.#stopped && this.turn === turn;
    let count = 0;
    for (const element of elements) {
      const sound = await this.#player(element);
      if (!isCurrent()) return null;
      if (!sound) continue;
      // Paused between two elements, the next one waits.
      while (this.#paused && isCurrent()) await new Promise((resolve) => (this.#wake = resolve));
      if (!isCurrent()) return null;
      highlight(element);
      this.notify("playing");
      this.#current = sound;
      const finished = await sound.play();
      if (!isCurrent()) return null;
      if (finished) count++;
    }
    highlight(null);
    return count;
  }

  /** Starts to fetch the recordings of elements, one after the other. */
  async #prefetch(elements) {
    let queue = Promise.resolve();
    for (const element of elements) {
      for (const url of await this.#urls(element)) {
        if (!url || this.#prefetched.has(url)) continue;
        queue = queue.then(() => (this.#stopped ? null : fetchRecording(url)));
        this.#prefetched.set(url, queue);
      }
    }
  }

  async #urls(element) {
    const available = (await recordings(this.list))[element.closest("[lang]").lang] ?? {};
    return element.dataset.say.split(" ").map((id) => available[id]);
  }

  /** The player of an element: its recordings, else a voice of the device, else nothing. */
  async #player(element) {
    const language = element.closest("[lang]").lang;
    // An answer can have several recordings: where one is missing, a voice reads the entire answer.
    const urls = await this.#urls(element);
    const loaded = urls.every(Boolean) ? await Promise.all(urls.map((url) => this.#prefetched.get(url) ?? cachedRecording(url))) : [];
    if (loaded.length && loaded.every(Boolean)) return new Playlist(loaded.map((one) => new Recording(one, this.slower)));
    const voice = await voiceOf(language);
    return voice && new Voice(element.textContent.trim(), voice, this.slower);
  }
}

class Recording {
  #sound;

  constructor(recording, slower) {
    this.#sound = new Audio(URL.createObjectURL(recording));
    this.#sound.playbackRate = slower ? SLOW_RATE : 1;
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

  #end(resolve, finished) {
    URL.revokeObjectURL(this.#sound.src);
    resolve(finished);
  }

  pause = () => this.#sound.pause();
  resume = () => this.#sound.play();
  stop = () => {};
}

/** Plays recordings one after the other. */
class Playlist {
  #sounds;
  #current;

  constructor(sounds) {
    this.#sounds = sounds;
  }

  async play() {
    for (const sound of this.#sounds) {
      this.#current = sound;
      if (!(await sound.play())) return false;
    }
    return true;
  }

  pause = () => this.#current?.pause();
  resume = () => this.#current?.resume();
  stop = () => this.#current?.stop();
}

class Voice {
  #utterance;

  constructor(text, voice, slower) {
    this.#utterance = new SpeechSynthesisUtterance(text);
    Object.assign(this.#utterance, { voice, lang: voice.lang, rate: slower ? SLOW_RATE : 1 });
  }

  play() {
    return new Promise((resolve) => {
      this.#utterance.onend = () => resolve(true);
      this.#utterance.onerror = () => resolve(false);
      speechSynthesis.speak(this.#utterance);
    });
  }

  pause = () => speechSynthesis.pause();
  resume = () => speechSynthesis.resume();
  stop = () => speechSynthesis.cancel();
}

/** Whether an element is to be read: it is visible, or in a collapsed help text, which people who cannot read would not open. */
const isReadable = (element) => element.textContent.trim() && (element.closest("details") || element.getClientRects().length > 0);

/** Highlights the element that is being read. */
function highlight(element) {
  for (const previous of document.querySelectorAll(".spoken")) previous.classList.remove("spoken");
  const target = element && (element.closest("label, .item legend, button") ?? element);
  target?.classList.add("spoken");
  target?.scrollIntoView({ block: "nearest" });
}

/** Resolves when the browser has listed its voices, or after a second. */
let voicesLoaded = null;

const lists = new Map();

/** The recordings of the site: for each language the URLs by id. */
function recordings(list) {
  if (!lists.has(list)) lists.set(list, fetch(list).then((response) => response.json()).catch(() => (lists.delete(list), {})));
  return lists.get(list);
}

/** Whether an element depends on the person's answers. */
const isAnswer = (element) => element.closest("[data-answer], [data-mark]");

/** A recording from the cache, without a request to the host. */
const cachedRecording = async (url) => (await globalThis.caches?.match(url))?.blob() ?? null;

const fetchRecording = (url) => fetch(url).then((response) => (response.ok ? response.blob() : null)).catch(() => null);

/** A local voice for a language, if there is one. Others would send the text over the network. */
async function voiceOf(language) {
  if (!globalThis.speechSynthesis) return null;
  await (voicesLoaded ??= new Promise((resolve) => {
    if (speechSynthesis.getVoices().length) return resolve();
    speechSynthesis.addEventListener("voiceschanged", resolve, { once: true });
    setTimeout(resolve, 1000);
  }));
  return speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === language) ?? null;
}
