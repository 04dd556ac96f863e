// A borrowed device: clears everything when nobody uses it, and keeps pages out of the URL and the browser history.

/** After so many milliseconds without input the page asks whether anybody is there; after so many more everything is cleared. */
const IDLE = 10 * 60_000;
const GRACE = 60_000;

let lastInput = Date.now();
let isAsking = false;
let isEnding = false;
let notifyIdle = () => {};

const checkIdle = () => {
  const since = Date.now() - lastInput;
  // A device that wakes up long after must not show earlier content before it asks.
  if (since > IDLE + GRACE) return end();
  if (since > IDLE && !isAsking) {
    isAsking = true;
    notifyIdle();
  }
};

const onInput = () => {
  if (!isAsking) lastInput = Date.now();
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
  onInput();
}

/** Starts the timer. `idle` is called after a long time without input; `navigate` with the fragment of a link that was followed. */
export function start({ idle, navigate }) {
  notifyIdle = idle;
  setInterval(checkIdle, 1000);
  addEventListener("focus", checkIdle);
  document.addEventListener("visibilitychange", checkIdle);
  addEventListener("pointerdown", onInput, true);
  addEventListener("keydown", onInput, true);

  // Links navigate without a URL, which the browser would put into its history.
  addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#/"]');
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    navigate(link.getAttribute("href"));
  });

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
