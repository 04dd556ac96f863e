// Somebody else's device: nothing is kept, nothing stays, and no page stands in the address.

/** After so many milliseconds without a touch it is asked whether anybody is there; after so many more everything is wiped. */
const IDLE = 10 * 60_000;
const ASKED = 60_000;

let touched = Date.now();
let asked = false;
let ending = false;

const pass = () => {
  const idle = Date.now() - touched;
  // Woken up long after, nothing of before is shown first.
  if (idle > IDLE + ASKED) return end();
  if (idle > IDLE && !asked) {
    asked = true;
    dispatchEvent(new Event("mv-idle"));
  }
};

const touch = () => {
  if (!asked) touched = Date.now();
};

function end() {
  ending = true;
  document.body.hidden = true;
  sessionStorage.removeItem("mv-borrowed");
  location.replace("#/");
  location.reload();
}

setInterval(pass, 1000);
addEventListener("focus", pass);
document.addEventListener("visibilitychange", pass);
addEventListener("pointerdown", touch, true);
addEventListener("keydown", touch, true);
addEventListener("mv-stay", () => {
  asked = false;
  touch();
});
addEventListener("mv-end", end);

// A link leads on without an address that the browser would remember.
addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest('a[href^="#/"]');
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  document.documentElement.dataset.here = link.getAttribute("href");
  dispatchEvent(new Event("hashchange"));
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
