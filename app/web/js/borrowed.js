// A borrowed device: clears everything when nobody uses it, and leaves nothing of a page behind when it is closed.

/** After so many milliseconds without input the page asks whether anybody is there; after so many more everything is cleared. */
const IDLE = 10 * 60_000;
const GRACE = 60_000;
/** Whatever a person does, by whatever means: screen readers, switches and voices cause clicks and inputs without a pointer or a key. */
const INPUT = ["pointerdown", "pointermove", "keydown", "click", "input", "beforeinput", "scroll", "wheel", "touchstart", "focusin"];

/** How long nobody did anything. */
let idle = 0;
let ticks = performance.now();
let clock = Date.now();
let isAsking = false;
let isEnding = false;
let notifyIdle = () => {};

/**
 * Adds the time since the last look: by the monotonic clock, which may stand still while the device sleeps, or by the clock on the wall, which may be set
 * back: whichever is more.
 */
const pass = () => {
  const [ticksNow, clockNow] = [performance.now(), Date.now()];
  idle += Math.max(ticksNow - ticks, clockNow - clock);
  [ticks, clock] = [ticksNow, clockNow];
};

const checkIdle = () => {
  pass();
  // A device that wakes up long after must not show earlier content before it asks.
  if (idle > IDLE + GRACE) return end();
  if (idle > IDLE && !isAsking) {
    isAsking = true;
    notifyIdle();
  }
};

const onInput = () => {
  if (isAsking) return;
  checkIdle();
  if (!isAsking) idle = 0;
};

/** Clears everything: reloads the page, as on a device of one's own. */
export function end() {
  isEnding = true;
  document.body.hidden = true;
  sessionStorage.removeItem("mv-borrowed");
  location.replace("#/");
  location.reload();
}

/** Somebody is still there. */
export function stay() {
  isAsking = false;
  idle = 0;
}

/** Starts the timer. `idle` is called after a long time without input. */
export function start({ idle: notify }) {
  notifyIdle = notify;
  setInterval(checkIdle, 1000);
  addEventListener("focus", checkIdle);
  document.addEventListener("visibilitychange", checkIdle);
  for (const name of INPUT) addEventListener(name, onInput, { capture: true, passive: true });

  // The browser asks before the page is closed by mistake.
  addEventListener("beforeunload", (event) => {
    if (!isEnding) event.preventDefault();
  });
  // Nothing may be restored from the back/forward cache.
  addEventListener("pagehide", () => {
    document.body.hidden = true;
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
}
