// The service worker, bundled with the list of this build's files; and the manifest of each language.
import fs from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { assertShippedPackages } from "./sbom.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** Writes `sw.js`. `files` are the names of the build's files that are cached; those the first screen needs are precached, and `phone` are those a phone needs that saves data. */
export function writeWorker(dist, { files, phone, build, hash, isHashed }) {
  const isFirst = (file) => file === "index.html" || /^(main|style)-/.test(file) || /^(icon|logo)\.svg$/.test(file) || file.endsWith("/icons/ui.svg");
  const revision = (file) => (isHashed(file) ? null : hash(fs.readFileSync(path.join(dist, file)), "hex"));
  const first = files.filter(isFirst).map((file) => ({ url: file, revision: revision(file) }));
  const rest = files.filter((file) => !isFirst(file));
  const { metafile } = buildSync({
    metafile: true,
    entryPoints: [path.join(root, "app/service-worker/worker.js")],
    outfile: path.join(dist, "sw.js"),
    bundle: true,
    minify: true,
    target: "es2022",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"', "self.__MV_FILES": JSON.stringify({ first, rest, phone: rest.filter((file) => phone.includes(file)), build }) },
  });
  assertShippedPackages(Object.keys(metafile.inputs));
}

/** The page's side of it, for the inline script of index.html: it runs whatever else cannot be fetched. */
export function updatesScript() {
  const { outputFiles } = buildSync({ entryPoints: [path.join(root, "app/web/js/updates.js")], write: false, bundle: true, minify: true, format: "iife", globalName: "updates", target: "es2022", legalComments: "none" });
  return outputFiles[0].text.trim();
}

/** Writes `manifest-<language>.webmanifest` for each language. */
export function writeManifests(dist, languages, color) {
  for (const { code, direction, description } of languages) {
    const manifest = {
      id: "./",
      start_url: "./",
      scope: "./",
      name: "Mijn Verhaal",
      short_name: "Mijn Verhaal",
      description,
      lang: code,
      dir: direction,
      display: "standalone",
      background_color: "#fbf9f4",
      theme_color: color,
      icons: [
        { src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
        { src: "icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
        { src: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
        { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    };
    fs.writeFileSync(path.join(dist, `manifest-${code}.webmanifest`), JSON.stringify(manifest));
  }
}
