// The service worker: makes the site work offline. Installing it stores what the first screen needs, the rest follows; an update is complete once installed.
//
// Nearly every file has a content hash in its name or folder, so an old page never gets a new file or the other way round. Which version a page gets
// depends on index.html alone: when a person accepts an update, its index.html replaces that of the other versions, whichever worker is active.
import { clientsClaim } from "workbox-core";
import { addPlugins, cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";

/** Filled in by app/build/offline.mjs: what is precached, what follows, what of that a phone needs that saves data, and the name of the build. */
const { first, rest, phone, build } = self.__MV_FILES;

const restPrefix = "mv-rest-";
const cacheName = restPrefix + build;
/** The unhashed files of the version that was accepted. Every worker serves them, until that version's own worker is active. */
const accepted = { cacheName: "mv-taken" };
const strategy = new CacheFirst({ cacheName });
const url = (file) => new URL(file, self.registration.scope).href;
const urls = new Map(rest.map((file) => [url(file), file]));
const isVersioned = (address) => /\/build-[0-9a-f]{12}\/|-[0-9a-f]{16}(_bg)?\.\w+$/.test(address);
/** The address of a file without what the page adds to it at a second try: a browser remembers an import that failed. */
const plain = (address) => address.replace(/\?\d+$/, "");
const withoutVersion = (address) => new URL(address).pathname.replace(/\/build-[0-9a-f]{12}\//, "/").replace(/-[0-9a-f]{16}(?=(_bg)?\.\w+$)/, "");

addPlugins([{
  // Workbox stores an unhashed file with its revision as a query parameter.
  cachedResponseWillBeUsed: async ({ request, cachedResponse, event }) => (event.type === "fetch" && (await caches.match(request.url.split("?")[0], accepted))) || cachedResponse,
}]);
precacheAndRoute(first);
cleanupOutdatedCaches();
// A page of another version can be controlled by this worker: its files are in a cache of their own.
registerRoute(({ request }) => urls.has(plain(request.url)) || (request.url.startsWith(self.registration.scope) && isVersioned(plain(request.url))), async ({ request, event }) => {
  const address = plain(request.url);
  for (const where of [accepted, { cacheName }, {}]) {
    const stored = await caches.match(address, where);
    if (stored) return stored;
  }
  return urls.has(address) ? strategy.handle({ request: address === request.url ? request : new Request(address), event }) : fetch(request);
});
// The gemeente's settings may change without a build.
registerRoute(({ request }) => request.url === url("config.json"), new NetworkFirst({ cacheName: "mv-config", networkTimeoutSeconds: 3 }));
// A recording is cached when it is played: its address changes with its content.
registerRoute(({ request }) => request.url.startsWith(url("audio/")), new CacheFirst({ cacheName: "mv-audio" }));
clientsClaim();

self.addEventListener("install", (event) => {
  if (self.registration.active) event.waitUntil(fetchUpdate());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([caches.delete(accepted.cacheName), deleteOlder()]));
});

self.addEventListener("message", (event) => {
  const { data, ports, source } = event;
  if (data === "build") ports[0].postMessage(build);
  // The person accepted this version.
  if (data === "take") event.waitUntil(accept());
  // The page is hidden. Pages from before `take` existed send `take-over`, and their worker serves no other version's files.
  if (data === "activate" || data === "take-over") self.skipWaiting();
  // A page of this version has loaded.
  if (data?.fetch && data.build === build) event.waitUntil(Promise.all([deleteOlder(), fetchRest(data.fetch, data.language, source)]));
});

// Another version was accepted: stop fetching this one, which would keep this worker busy.
const retired = new AbortController();
const versions = new BroadcastChannel("mv-versions");
versions.onmessage = ({ data }) => data !== build && retired.abort();

/** Fetches what is not cached yet, one file at a time, the current language before the others. */
async function fetchRest(what, language, page) {
  const isCurrent = (file) => phone.includes(file) || file.includes(`/locales/${language}`) || file.includes("/locales/nl");
  const wanted = what === "all" ? [...urls] : [...urls].filter(([, file]) => isCurrent(file));
  wanted.sort(([, one], [, other]) => isCurrent(other) - isCurrent(one));
  try {
    for (const [address] of wanted) await store(address, retired.signal);
    page.postMessage(what === "all" ? "ready" : "part");
  } catch {
    if (!retired.signal.aborted) page.postMessage("failed");
  }
}

/**
 * Fetches the rest of an update, so that it can be accepted offline: all of it, or in data-saving mode what an older version has cached too.
 * If the network fails, so does the installation, and the next attempt continues from there. A single file that cannot be fetched or stored does not stop
 * an update.
 */
async function fetchUpdate() {
  const cached = new Set();
  for (const name of await caches.keys()) {
    if (!name.startsWith(restPrefix) || name === cacheName) continue;
    for (const request of await (await caches.open(name)).keys()) cached.add(withoutVersion(request.url));
  }
  for (const address of urls.keys()) {
    if (navigator.connection?.saveData && !cached.has(withoutVersion(address))) continue;
    await store(address).catch(() => fetch(url("config.json"), { cache: "no-store" }));
  }
}

/** Caches a file that is not cached yet: from another version's cache if it has the same file, else from the network. */
async function store(address, signal) {
  const cache = await caches.open(cacheName);
  if (await cache.match(address)) return;
  const response = (isVersioned(address) && (await caches.match(address))) || (await fetch(address, { signal }));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await cache.put(address, response);
}

/**
 * From now on every page that is loaded gets this version. This worker does not become active for that: a page that is loaded while the browser
 * switches workers can hang.
 */
async function accept() {
  const files = [...first.filter(({ revision }) => revision).map(({ url }) => url), ...rest.filter((file) => !isVersioned(url(file)))];
  try {
    const cache = await caches.open(accepted.cacheName);
    for (const file of files) {
      const response = (await matchPrecache(file)) ?? (await caches.match(url(file), { cacheName }));
      if (response) await cache.put(url(file), response);
    }
  } catch {
    // No space left: become active instead; the page reacts to that too.
    return self.skipWaiting();
  }
  versions.postMessage(build);
  for (const page of await windows()) page.postMessage({ taken: build });
}

/** Deletes the caches of older versions, unless another window may still show one. */
async function deleteOlder() {
  if ((await windows()).length > 1) return;
  // In the order of their creation: a newer version's cache may exist already.
  const names = (await caches.keys()).filter((name) => name.startsWith(restPrefix));
  await Promise.all(names.slice(0, Math.max(0, names.indexOf(cacheName))).map((name) => caches.delete(name)));
}

function windows() {
  return self.clients.matchAll({ type: "window", includeUncontrolled: true });
}
