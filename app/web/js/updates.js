// The page's side of the service worker (app/service-worker/worker.js): registers it, reports in `data-offline` how far the site is available offline, and
// switches to a new version when the person chooses to. `finish.mjs` puts this file into index.html.
//
// No step waits for the browser to activate the new worker. Chromium asks the old one to stop only once: a request of the page that arrives while it stops
// starts it again, and a second `skipWaiting()` does nothing. It then stays active until it was idle for half a minute, or for five minutes where it never is.

const container = navigator.serviceWorker;
const root = document.documentElement;
const ownBuild = document.querySelector("meta[name=mv-build]").content;

/** A worker is waited for at most this many milliseconds. */
const TIMEOUT = 5000;

/**
 * Follows the service worker, once `started` resolves, which is when the page shows something. Returns the API for the program: `onOffline(observer)` calls
 * `observer` with the state, now and whenever it changes; `fetchAll()` fetches what is not cached yet; `update()` switches to the new version.
 *
 * A borrowed page follows nothing: another version would load it again, and its answers are in it alone.
 */
export function follow(started, isBorrowed) {
  let isStarting = true;
  let isStale = false;
  let observer = () => {};

  const isUpdating = () => root.dataset.offline === "taking";
  const report = (state) => {
    // The page is switching to the new version already.
    if (state === "waiting" && isUpdating()) return;
    root.dataset.offline = state;
    observer(state);
  };

  // Called when the person switched to another version, here or in another window. Here, and where nothing is shown yet, the page reloads at once; elsewhere
  // at the next navigation.
  const switchTo = (build) => {
    if (!build || build === ownBuild) return;
    isStale = true;
    if (isStarting || isUpdating()) location.reload();
  };
  addEventListener("hashchange", () => isStale && location.reload());

  // A page can be of the version whose worker still waits: then there is nothing to offer.
  const offer = async (waiting) => {
    if ((await buildOf(waiting)) !== ownBuild) report("waiting");
  };
  const followInstallation = ({ installing, waiting }) => {
    if (waiting) offer(waiting);
    if (!installing) return;
    const isUpdate = Boolean(container.controller);
    installing.onstatechange = () => {
      if (installing.state === "installed" && isUpdate) offer(installing);
      if (installing.state === "redundant" && !isUpdate) report("failed");
    };
  };

  // Fetches the other languages and the parts of the program once this page is there; only its own where the phone saves data.
  const fetchRest = async (what) => {
    const { active, waiting } = await container.ready;
    const own = waiting && (await buildOf(waiting)) === ownBuild ? waiting : active;
    own.postMessage({ fetch: what, language: root.lang, build: ownBuild });
  };

  const api = {
    onOffline(observe) {
      observer = observe;
      observe(root.dataset.offline ?? "");
    },
    fetchAll: () => fetchRest("all"),
    update,
  };
  if (!container || isBorrowed) return api;
  async function update() {
    root.dataset.offline = "taking";
    const waiting = (await container.getRegistration())?.waiting;
    waiting?.postMessage("take");
    // It answers once pages get the new version. Where it cannot, or another window switched already, a reload shows the current version.
    setTimeout(() => location.reload(), waiting ? TIMEOUT : 0);
  }
  // The worker of a chosen version is activated while the page is hidden, when no request waits. Until then the old worker serves that version's files as well.
  document.addEventListener("visibilitychange", () => {
    setTimeout(async () => {
      const waiting = document.hidden && (await container.getRegistration())?.waiting;
      if (waiting && (await buildOf(waiting)) === ownBuild) waiting.postMessage("activate");
    }, 1000);
  });
  container.onmessage = ({ data }) => {
    if (data.taken) switchTo(data.taken);
    // A waiting version takes precedence over the state of this one.
    else if (!/waiting|taking/.test(root.dataset.offline)) report(data);
  };
  container.oncontrollerchange = async () => container.controller && switchTo(await buildOf(container.controller));
  started
    .then(() => {
      isStarting = false;
      return container.register("sw.js");
    })
    .then((registration) => {
      followInstallation(registration);
      registration.onupdatefound = () => followInstallation(registration);
      const what = navigator.connection?.saveData ? "own" : "all";
      new MutationObserver(() => fetchRest(what)).observe(root, { attributeFilter: ["lang"] });
      return fetchRest(what);
    })
    .catch(() => report("failed"));
  return api;
}

/** The build of a worker; undefined where it does not answer. */
function buildOf(worker) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, TIMEOUT);
    worker.postMessage("build", [port2]);
  });
}
