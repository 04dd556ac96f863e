// The service worker: the site without internet. What the first screen needs is there when it is installed, the rest follows; an update is whole when it is installed.
//
// Every file but a few has a name that changes with what is in it, so an old page never gets a new file or the other way round. Which version a page is of
// depends on index.html alone: a person who takes a new version puts its own in the place of the others', whichever worker the browser keeps active.
import { clientsClaim } from "workbox-core";
import { addPlugins, cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";

/** Filled in by app/build/offline.mjs: what is there from the start, what follows, and the name of the build. */
const { first, rest, build } = self.__MV_FILES;

const restPrefix = "mv-rest-";
const cacheName = restPrefix + build;
/** The files of the version that was taken whose names do not change with what is in them. Any worker gives them, until that version's is active. */
const taken = { cacheName: "mv-taken" };
const strategy = new CacheFirst({ cacheName });
const url = (file) => new URL(file, self.registration.scope).href;
const urls = new Map(rest.map((file) => [url(file), file]));
const isVersioned = (address) => /\/build-[0-9a-f]{12}\/|-[0-9a-f]{16}(_bg)?\.\w+$/.test(address);
const withoutVersion = (address) => new URL(address).pathname.replace(/\/build-[0-9a-f]{12}\//, "/").replace(/-[0-9a-f]{16}(?=(_bg)?\.\w+$)/, "");

addPlugins([{
  // Workbox stores a file whose name does not change under its revision, as a parameter.
  cachedResponseWillBeUsed: async ({ request, cachedResponse, event }) => (event.type === "fetch" && (await caches.match(request.url.split("?")[0], taken))) || cachedResponse,
}]);
precacheAndRoute(first);
cleanupOutdatedCaches();
// A page of another version can be on screen beside this worker: its files are in a cache of their own.
registerRoute(({ request: { url } }) => urls.has(url) || (url.startsWith(self.registration.scope) && isVersioned(url)), async ({ request, event }) => {
  for (const where of [taken, { cacheName }, {}]) {
    const stored = await caches.match(request.url, where);
    if (stored) return stored;
  }
  return urls.has(request.url) ? strategy.handle({ request, event }) : fetch(request);
});
// What a gemeente has fixed may change without a build.
registerRoute(({ request }) => request.url === url("config.json"), new NetworkFirst({ cacheName: "mv-config", networkTimeoutSeconds: 3 }));
// A recording is kept when it was heard: its address changes with it.
registerRoute(({ request }) => request.url.startsWith(url("audio/")), new CacheFirst({ cacheName: "mv-audio" }));
clientsClaim();

self.addEventListener("install", (event) => {
  if (self.registration.active) event.waitUntil(fetchUpdate());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([caches.delete(taken.cacheName), deleteOlder()]));
});

self.addEventListener("message", (event) => {
  const { data, ports, source } = event;
  if (data === "build") ports[0].postMessage(build);
  // The person took this version.
  if (data === "take") event.waitUntil(take());
  // The page is not looked at. A version from before `take` asks the other way, and its worker gives nothing of another.
  if (data === "activate" || data === "take-over") self.skipWaiting();
  // A page of this version is ready.
  if (data?.fetch && data.build === build) event.waitUntil(Promise.all([deleteOlder(), fetchRest(data.fetch, data.language, source)]));
});

// Another version was taken: nothing more of this one is fetched, which would keep this worker busy.
const retired = new AbortController();
const versions = new BroadcastChannel("mv-versions");
versions.onmessage = ({ data }) => data !== build && retired.abort();

/** Fetches what is not there yet, one file at a time, the language on screen before the others. */
async function fetchRest(what, language, page) {
  const mine = (file) => /^(part|more)-/.test(file) || file.includes(`/locales/${language}`) || file.includes("/locales/nl");
  const wanted = what === "all" ? [...urls] : [...urls].filter(([, file]) => mine(file));
  wanted.sort(([, one], [, other]) => mine(other) - mine(one));
  try {
    for (const [address] of wanted) await store(address, retired.signal);
    page.postMessage(what === "all" ? "ready" : "part");
  } catch {
    if (!retired.signal.aborted) page.postMessage("failed");
  }
}

/**
 * Fetches the rest of an update, so that it can be taken without internet: all of it, or where data is saved what an older version has too.
 * Where the network breaks off the installation fails, and is tried again from there on. A single file that cannot be had or stored stops no update.
 */
async function fetchUpdate() {
  const had = new Set();
  for (const name of await caches.keys()) {
    if (!name.startsWith(restPrefix) || name === cacheName) continue;
    for (const request of await (await caches.open(name)).keys()) had.add(withoutVersion(request.url));
  }
  for (const address of urls.keys()) {
    if (navigator.connection?.saveData && !had.has(withoutVersion(address))) continue;
    await store(address).catch(() => fetch(url("config.json"), { cache: "no-store" }));
  }
}

/** Stores a file that is not stored yet: from another version that has the same, else from the network. */
async function store(address, signal) {
  const cache = await caches.open(cacheName);
  if (await cache.match(address)) return;
  const response = (isVersioned(address) && (await caches.match(address))) || (await fetch(address, { signal }));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await cache.put(address, response);
}

/**
 * From now on this version is what every page gets that is loaded. This worker does not become active by it: a page that is loaded while the
 * browser changes workers can be left hanging.
 */
async function take() {
  const files = [...first.filter(({ revision }) => revision).map(({ url }) => url), ...rest.filter((file) => !isVersioned(url(file)))];
  try {
    const cache = await caches.open(taken.cacheName);
    for (const file of files) {
      const response = (await matchPrecache(file)) ?? (await caches.match(url(file), { cacheName }));
      if (response) await cache.put(url(file), response);
    }
  } catch {
    // There is no room: all that is left is to become active, and the page follows that too.
    return self.skipWaiting();
  }
  versions.postMessage(build);
  for (const page of await windows()) page.postMessage({ taken: build });
}

/** Deletes what older versions stored; not while there may be another window of one. */
async function deleteOlder() {
  if ((await windows()).length > 1) return;
  // In the order in which they were made: a newer version's may be there already.
  const names = (await caches.keys()).filter((name) => name.startsWith(restPrefix));
  await Promise.all(names.slice(0, Math.max(0, names.indexOf(cacheName))).map((name) => caches.delete(name)));
}

function windows() {
  return self.clients.matchAll({ type: "window", includeUncontrolled: true });
}
