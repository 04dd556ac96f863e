// Trunk's post_build hook: file names with hashes, the first screen, the Content-Security-Policy, the hosts' header files, and compressed copies.
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { buildSync, transformSync } from "esbuild";
import { writeHosts } from "./hosts.mjs";
import { updatesScript, writeManifests, writeWorker } from "./offline.mjs";
import { pack, shrink } from "./parts.mjs";
import { assertShippedPackages, sbom } from "./sbom.mjs";
import { config, theme } from "./theme.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const dist = process.env.TRUNK_STAGING_DIR;
const index = path.join(dist, "index.html");
const hash = (text, encoding) => crypto.createHash("sha256").update(text).digest(encoding);

const languages = readLanguages();

let html = fs.readFileSync(index, "utf8");

// The first screen is shown before the program is loaded: every language in its own script.
html = replaceOnce(html, "LANGUAGES", languages.map(({ code, name, short, direction, lead }) => `<a class="opt lang-row" lang="${code}" dir="${direction}" href="#/taal/${code}"><span class="pic" aria-hidden="true">${short}</span><span class="opt__text">${name}<small>${lead}</small></span></a>`).join("\n"));
html = replaceOnce(html, "PROMISES", languages.map(({ code, direction, promise }) => `<p class="promise" lang="${code}" dir="${direction}">${promise}</p>`).join("\n"));

html = replaceOnce(html, "CODES", languages.map(({ code }) => code).join("|"));
html = replaceOnce(html, "COLOR", theme.color);
html = replaceOnce(html, "GEMEENTE", gemeente());
html = replaceOnce(html, "FAILED", languages.map(({ code, direction, failed, again }) => `<p lang="${code}" dir="${direction}">${failed}</p><button type="button" class="nl-button nl-button--secondary" lang="${code}" dir="${direction}">${again}</button>`).join("\n"));
// Without scripts a tapped language leads to its sentence: the link's fragment is the id.
html = replaceOnce(html, "NOSCRIPT", languages.map(({ code, direction, failed, paper }) => `<p id="/taal/${code}" lang="${code}" dir="${direction}">${failed} <a href="vragen-${code}-kort.html">${paper}</a></p>`).join("\n"));
html = replaceOnce(html, "FRAMED", languages.map(({ code, direction, framed }) => `<p lang="${code}" dir="${direction}"><a target="_blank" rel="noopener" href="./">${framed}</a></p>`).join("\n"));
const trouble = (id, text) => `<div id="${id}" hidden>${languages.map((language) => `<p lang="${language.code}" dir="${language.direction}">${language[text]}</p>`).join("\n")}</div>`;
html = replaceOnce(html, "TROUBLE", [trouble("trouble-kept", "trouble_kept"), trouble("trouble-lost", "trouble_lost"), trouble("trouble-borrowed", "trouble_borrowed"), `<p class="ways">${languages.map(({ code, direction, again_load }) => `<button type="button" class="nl-button nl-button--secondary" lang="${code}" dir="${direction}">${again_load}</button>`).join("\n")}</p>`].join("\n"));
html = replaceOnce(html, "PAPERS", languages.map(({ code, direction, paper }) => `<a lang="${code}" dir="${direction}" href="vragen-${code}-kort.html">${paper}</a>`).join("\n"));

// The program and its lazy parts (app/split), with content hashes in their names.
const parts = JSON.parse(fs.readFileSync(path.join(dist, "parts.json"), "utf8"));
fs.rmSync(path.join(dist, "parts.json"));
await shrink(files(dist).filter((file) => file.endsWith(".wasm")));
const needs = pack(dist, parts);
const loader = fs.readFileSync(path.join(root, "app/web/js/parts.js"), "utf8")
  .replace("__PARTS__", () => JSON.stringify(Object.fromEntries(Object.entries(needs).map(([part, files]) => [part, files.map((file) => `./${file}`)]))))
  .replace("__LOADERS__", () => Object.keys(needs).map((part) => `export const __wasm_split_load_${part} = loader("${part}");`).join("\n"));
// The program's script and the loader import each other: they become one file.
fs.writeFileSync(path.join(dist, "parts.js"), loader);
buildSync({ entryPoints: [path.join(dist, "main.js")], outfile: path.join(dist, "main.js"), allowOverwrite: true, bundle: true, minify: true, format: "esm", target: "es2022", legalComments: "none",
  // wasm-bindgen imports the loader once for each part.
  logOverride: { "duplicate-object-key": "silent" } });
fs.rmSync(path.join(dist, "parts.js"));
html = replaceOnce(html, "MAIN_JS", `./${named("main", ".js")}`);
html = replaceOnce(html, "MAIN_WASM", `./${named("main", "_bg.wasm")}`);

// The stylesheets that not every page needs.
const [, moreCss] = ["desk", "more"].map((part) => {
  fs.copyFileSync(path.join(root, `target/site/${part}.css`), path.join(dist, `${part}.css`));
  const name = named(`${part}.`, ".css");
  html = replaceOnce(html, `${part.toUpperCase()}_CSS`, `./${name}`);
  return name;
});

// The scripts that only some people need: a borrowed device, the lock, reading aloud, recording, scanning codes.
for (const part of ["borrowed", "lock", "private", "read", "record", "scan"]) {
  const { metafile } = buildSync({ metafile: true, entryPoints: [path.join(root, `app/web/js/${part}.js`)], outfile: path.join(dist, `${part}.js`), bundle: true, minify: true, format: "esm", target: "es2022", legalComments: "none" });
  assertShippedPackages(Object.keys(metafile.inputs));
  html = replaceOnce(html, `${part.toUpperCase()}_JS`, `./${named(`${part}.`, ".js")}`);
}

html = replaceOnce(html, "UPDATES", updatesScript());
writeManifests(dist, languages, theme.color);

// Files of two builds never mix. Texts and icons are in a folder named by a hash of every file that has none in its own name; the service worker's
// caches have that name too.
const unhashed = files(dist).map((file) => path.relative(dist, file)).filter((name) => (isCached(name) || name.startsWith("audio/")) && !isHashed(name) && name !== "index.html").sort();
const build = `build-${hash(unhashed.map((name) => name + hash(fs.readFileSync(path.join(dist, name)), "hex")).join(), "hex").slice(0, 12)}`;
fs.mkdirSync(path.join(dist, build));
fs.writeFileSync(path.join(dist, build, "audio.json"), JSON.stringify(recordings()));
for (const folder of ["icons", "locales"]) fs.renameSync(path.join(dist, folder), path.join(dist, build, folder));
html = replaceOnce(html, "BUILD", build);

// What Leptos sets as HTML: empty elements. The Trusted Types policy admits nothing else.
const fixed = new Set();
for (const file of fs.readdirSync(dist).filter((name) => name.endsWith(".wasm"))) {
  for (const [element] of fs.readFileSync(path.join(dist, file), "latin1").matchAll(/<([a-z]+)(?: [a-z-]+="[^"<>]*")*><\/\1>/g)) fixed.add(element);
}
html = replaceOnce(html, "FIXED", JSON.stringify([...fixed].sort()));

// The scripts that load the program, and the one that shows its failures, are inline: the policy admits them by their hashes, and no other inline script. The
// first must work in any browser: esbuild refuses what it cannot write in the syntax of 2009.
let target = "es5";
html = html.replace(/(<script>)([\s\S]*?)(<\/script>)/g, (_, begin, body, end) => {
  const { code } = transformSync(body, { minify: true, target, legalComments: "none" });
  target = "es2022";
  return begin + code.trim() + end;
});
const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, body]) => `'sha256-${hash(body, "base64")}'`);
const policy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${inline.join(" ")}`,
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "media-src 'self' blob:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");
html = replaceOnce(html, "CSP", policy);
fs.writeFileSync(index, html);

writeWorker(dist, {
  files: files(dist).map((file) => path.relative(dist, file)).filter(isCached).sort(),
  // What a phone needs that saves data: the intake's parts, and the styles of what is opened later.
  phone: [...["controls", "files", "open_invitation", "recording", "summary"].flatMap((part) => needs[part]), moreCss],
  build,
  hash,
  isHashed,
});
writeHosts(dist, policy);
securityTxt();

// For a gemeente to verify, against a build of its own: the bill of materials, and the hash of every file.
fs.writeFileSync(path.join(dist, "sbom.cdx.json"), sbom(build));
const sums = files(dist).map((file) => path.relative(dist, file)).filter((name) => name !== "config.json").sort();
fs.writeFileSync(path.join(dist, "SHA256SUMS"), sums.map((name) => `${hash(fs.readFileSync(path.join(dist, name)), "hex")}  ${name}\n`).join(""));

// Last, since no file may change after it.
for (const file of files(dist).filter((file) => /\.(html|css|js|wasm|svg|json|webmanifest|txt|xml)$/.test(file))) {
  const body = fs.readFileSync(file);
  fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(body, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length } }));
  fs.writeFileSync(`${file}.gz`, zlib.gzipSync(body, { level: 9 }));
}

budget();

/** Checks what a phone fetches before the first question, in brotli bytes: at most 1 % above the best figure so far. */
function budget() {
  const sizes = files(dist).filter((file) => file.endsWith(".br")).map((file) => [path.relative(dist, file).slice(0, -3), fs.statSync(file).size]);
  const sum = (wanted) => sizes.filter(([name]) => wanted.test(name)).reduce((total, [, size]) => total + size, 0);
  const texts = Math.max(...languages.map(({ code }) => sum(new RegExp(`/locales/${code}\\.txt$`))));
  const now = sum(/^index\.html$|^style-|^main-|\/icons\/ui\.svg$/) + texts;
  const { best } = JSON.parse(fs.readFileSync(path.join(root, "app/build/budget.json"), "utf8"));
  console.log(`first load: ${now} bytes brotli (best: ${best})`);
  if (now < best) console.log("app/build/budget.json can be lowered");
  // Without building the standard library from source it is larger, and cannot be compared.
  if (now > best * 1.01 && process.env.MV_SMALL) throw new Error(`the first load grew from ${best} to ${now} bytes: app/build/budget.json`);
}

/** Writes where to report a vulnerability (RFC 9116), if the gemeente has configured it. */
function securityTxt() {
  const { security } = config;
  if (!security) return;
  if (!/^(mailto|https|tel):/.test(security.contact ?? "") || Number.isNaN(Date.parse(security.expires))) {
    throw new Error("public/config.json: `security` takes a `contact` (mailto:, https: or tel:) and `expires` (a date and time)");
  }
  fs.mkdirSync(path.join(dist, ".well-known"), { recursive: true });
  fs.writeFileSync(path.join(dist, ".well-known/security.txt"), `Contact: ${security.contact}\nExpires: ${new Date(security.expires).toISOString()}\nPreferred-Languages: nl, en\n`);
}

/** The logo and name of the gemeente, above the first screen; nothing for the default theme. */
function gemeente() {
  const { logo, name } = theme;
  if (logo) fs.copyFileSync(logo, path.join(dist, "logo.svg"));
  const picture = logo ? `<img src="logo.svg" alt="" class="gemeente__logo">` : "";
  return logo || name ? `<p class="gemeente">${picture}<span>${name ?? ""}</span></p>` : "";
}

/** Each language's language.toml, Dutch first. */
function readLanguages() {
  const folder = path.join(root, "locales");
  const all = fs.readdirSync(folder).filter((code) => fs.existsSync(path.join(folder, code, "language.toml"))).map((code) => {
    const text = fs.readFileSync(path.join(folder, code, "language.toml"), "utf8");
    return Object.fromEntries([["code", code], ...[...text.matchAll(/^(\w+) = "(.*)"$/gm)].map(([, key, value]) => [key, value])]);
  });
  return all.sort((a, b) => (b.code === "nl") - (a.code === "nl") || a.code.localeCompare(b.code));
}

/** The name of a file of the program, as Trunk or esbuild wrote it. */
function written(program, ending) {
  return fs.readdirSync(dist).find((name) => name.startsWith(program) && name.endsWith(ending));
}

/** Adds its content hash to the name of a file of the program. Returns the new name. */
function named(program, ending) {
  const name = written(program, ending);
  const to = `${program.replace(/\.$/, "")}-${hash(fs.readFileSync(path.join(dist, name)), "hex").slice(0, 16)}${ending}`;
  fs.renameSync(path.join(dist, name), path.join(dist, to));
  return to;
}

/** The recordings in public/audio/<language>/<message>.<ending>, by language and message: their addresses contain a content hash. */
function recordings() {
  const all = {};
  for (const file of files(dist).map((file) => path.relative(dist, file)).filter((name) => name.startsWith("audio/")).sort()) {
    const [, language, name] = file.split(path.sep);
    all[language] ??= {};
    all[language][path.parse(name).name] = `audio/${language}/${encodeURIComponent(name)}?${hash(fs.readFileSync(path.join(dist, file)), "hex").slice(0, 8)}`;
  }
  return all;
}

/** Whether the service worker caches a file without being asked. Recordings are cached when they are played. */
function isCached(name) {
  return !/^(config\.json|robots\.txt|(schema|audio)\/)/.test(name);
}

/** Whether a file has a content hash in its name or folder. */
function isHashed(name) {
  return /-[0-9a-f]{16}(_bg)?\.\w+$|^build-/.test(name);
}

function replaceOnce(text, name, value) {
  const placeholder = `%${name}%`;
  if (text.split(placeholder).length !== 2) throw new Error(`app/web/html/index.html must contain ${placeholder} once`);
  return text.replace(placeholder, () => value);
}

function files(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? files(file) : [file];
  });
}
