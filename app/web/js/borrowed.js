// Somebody else's device: nothing is kept, nothing stays, and no page stands in the address.

/** After so many milliseconds without a touch it is asked whether anybody is there; after so many more everything is wiped. */
const IDLE = 10 * 60_000;
const ASKED = 60_000;

let touched = Date.now();
let asked = false;
let ending = false;
let idle = () => {};

const pass = () => {
  const since = Date.now() - touched;
  // Woken up long after, nothing of before is shown first.
  if (since > IDLE + ASKED) return end();
  if (since > IDLE && !asked) {
    asked = true;
    idle();
  }
};

const touch = () => {
  if (!asked) touched = Date.now();
};

/** Wipes everything: the page is loaded again, on a device that is one's own. */
export function end() {
  ending = true;
  document.body.hidden = true;
  sessionStorage.removeItem("mv-borrowed");
  location.replace("#/");
  location.reload();
}

/** Somebody is still there. */
export function stay() {
  asked = false;
  touch();
}

/** Begins. `idle` is called when nobody has touched the page for long; `navigate` with the fragment of a link that was followed. */
export function start({ idle: notify, navigate }) {
  idle = notify;
  setInterval(pass, 1000);
  addEventListener("focus", pass);
  document.addEventListener("visibilitychange", pass);
  addEventListener("pointerdown", touch, true);
  addEventListener("keydown", touch, true);

  // A link leads on without an address that the browser would remember.
  addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#/"]');
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    navigate(link.getAttribute("href"));
  });

  // Closed by mistake, the browser asks first.
  addEventListener("beforeunload", (event) => {
    if (!ending) event.preventDefault();
  });
  // From the browser's cache of pages nothing comes back.
  addEventListener("pagehide", () => {
    document.body.hidden = true;
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
}
