// The page's side of the service worker (app/service-worker/worker.js): registers it, reports in `data-offline` how far the site is without internet, and goes
// over to a new version when the person takes it. `finish.mjs` puts this file into index.html.
//
// No step waits for the browser to activate the new worker. Chromium asks the old one to stop only once: a request of the page that arrives while it stops
// starts it again, and a second `skipWaiting()` does nothing. It then stays active until it was idle for half a minute, or for five minutes where it never is.

const container = navigator.serviceWorker;
const root = document.documentElement;
const ownBuild = document.querySelector("meta[name=mv-build]").content;

/** A worker that has not answered after this many milliseconds is not waited for. */
const PATIENCE = 5000;

/**
 * Follows the service worker, from when the page shows something: `started` is the promise of that. What comes back is for the program: `onOffline(observer)` calls it with
 * the state, now and whenever it changes; `fetchAll()` fetches what is not there yet; `update()` takes the new version.
 */
export function follow(started) {
  let starting = true;
  let stale = false;
  let observer = () => {};

  const taking = () => root.dataset.offline === "taking";
  const report = (state) => {
    // The new version is being taken: that it waits is old news.
    if (state === "waiting" && taking()) return;
    root.dataset.offline = state;
    observer(state);
  };

  // The person took another version, here or in another window. Here, and where nothing is on screen yet, the page is loaded again at once; elsewhere at the next step.
  const goOver = (build) => {
    if (!build || build === ownBuild) return;
    stale = true;
    if (starting || taking()) location.reload();
  };
  addEventListener("hashchange", () => stale && location.reload());

  // A page can be of the version whose worker still waits: then it was taken already.
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

  const program = {
    onOffline(observe) {
      observer = observe;
      observe(root.dataset.offline ?? "");
    },
    fetchAll: () => fetchRest("all"),
    update,
  };
  if (!container) return program;
  async function update() {
    root.dataset.offline = "taking";
    const waiting = (await container.getRegistration())?.waiting;
    waiting?.postMessage("take");
    // It answers when the new version is what a page gets. Where it cannot, or another window took it already, a page loaded again shows what there is.
    setTimeout(() => location.reload(), waiting ? PATIENCE : 0);
  }
  // The worker of a version that was taken becomes active when nobody waits for anything: where it does not, the old one gives its files as well.
  document.addEventListener("visibilitychange", () => {
    setTimeout(async () => {
      const waiting = document.hidden && (await container.getRegistration())?.waiting;
      if (waiting && (await buildOf(waiting)) === ownBuild) waiting.postMessage("activate");
    }, 1000);
  });
  container.onmessage = ({ data }) => {
    if (data.taken) goOver(data.taken);
    // A new version matters more than how far this one is.
    else if (!/waiting|taking/.test(root.dataset.offline)) report(data);
  };
  container.oncontrollerchange = async () => container.controller && goOver(await buildOf(container.controller));
  started
    .then(() => {
      starting = false;
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
  return program;
}

/** The build a worker brings, or nothing where it does not say. */
function buildOf(worker) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, PATIENCE);
    worker.postMessage("build", [port2]);
  });
}
