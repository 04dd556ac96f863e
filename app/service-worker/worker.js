// The service worker: the site without internet. What the first screen needs is there when it is installed, the rest follows.
//
// Every file but index.html has a name that changes with what is in it, so an old page never gets a new file or the other way round.
import { clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";

/** Filled in by app/build/offline.mjs: what is there from the start, what follows, and the name of the build. */
const { first, rest, build } = self.__MV_FILES;

const cacheName = `mv-rest-${build}`;
const strategy = new CacheFirst({ cacheName });
const url = (file) => new URL(file, self.registration.scope).href;
const urls = new Map(rest.map((file) => [url(file), file]));

precacheAndRoute(first);
cleanupOutdatedCaches();
registerRoute(({ request }) => urls.has(request.url), strategy);
// What a gemeente has fixed may change without a build.
registerRoute(({ request }) => request.url === url("config.json"), new NetworkFirst({ cacheName: "mv-config", networkTimeoutSeconds: 3 }));
// A recording is kept when it was heard: its address changes with it.
registerRoute(({ request }) => request.url.startsWith(url("audio/")), new CacheFirst({ cacheName: "mv-audio" }));
clientsClaim();

self.addEventListener("activate", (event) => {
  const old = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith("mv-rest-") && name !== cacheName).map((name) => caches.delete(name)));
  };
  event.waitUntil(old());
});

self.addEventListener("message", (event) => {
  // The person took the new version.
  if (event.data === "take-over") self.skipWaiting();
  // The page is ready: fetch what is not there yet, one file at a time, the language on screen before the others.
  if (event.data?.fetch) event.waitUntil(fetchRest(event.data.fetch, event.data.language, event.source));
});

async function fetchRest(what, language, page) {
  const mine = (file) => /^(part|more)-/.test(file) || file.includes(`/locales/${language}`) || file.includes("/locales/nl");
  const wanted = what === "all" ? [...urls] : [...urls].filter(([, file]) => mine(file));
  wanted.sort(([, one], [, other]) => mine(other) - mine(one));
  try {
    const cache = await caches.open(cacheName);
    for (const [address] of wanted) {
      if (await cache.match(address)) continue;
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      await cache.put(address, response);
    }
    page.postMessage(what === "all" ? "ready" : "part");
  } catch {
    page.postMessage("failed");
  }
}
