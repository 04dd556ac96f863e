// Trunk's pre_build hook: writes target/site/, which index.html copies: icon sprites, stylesheets, and each language's texts.
import fs from "node:fs";
import path from "node:path";
import { bundle, browserslistToTargets } from "lightningcss";
import { PurgeCSS } from "purgecss";
import { assertShippedPackages } from "./sbom.mjs";
import { compile } from "./texts.mjs";
import { theme } from "./theme.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const out = path.join(root, "target/site");
const inRoot = (...parts) => path.join(root, ...parts);

fs.rmSync(out, { recursive: true, force: true });
for (const folder of ["icons", "locales"]) fs.mkdirSync(path.join(out, folder), { recursive: true });
icons();
locales();
await styles();

/** Writes a sprite for each section and pick list, and one for the site itself and its overviews: a phone fetches what its page shows. */
function icons() {
  const regular = inRoot("node_modules/@phosphor-icons/core/assets/regular");
  const sprites = new Map();
  const add = (sprite, name, file) => {
    const source = path.join(regular, `${name}.svg`);
    if (!fs.existsSync(source)) throw new Error(`${file}: Phosphor has no icon \`${name}\``);
    const [, box, shapes] = fs.readFileSync(source, "utf8").match(/viewBox="([^"]+)"[^>]*>(.*)<\/svg>/s);
    if (!sprites.has(sprite)) sprites.set(sprite, new Map());
    sprites.get(sprite).set(name, `<symbol id="${name}" viewBox="${box}">${shapes}</symbol>`);
  };
  for (const file of fs.readdirSync(inRoot("app/core/content")).filter((name) => name.endsWith(".toml"))) {
    let section = null;
    let [awaitsId, ofSection] = [false, false];
    for (const line of fs.readFileSync(inRoot("app/core/content", file), "utf8").split("\n")) {
      if (/^\[\[section\]\]/.test(line)) [awaitsId, section] = [true, null];
      const id = line.match(/^id = "([^"]+)"/);
      if (awaitsId && id) [awaitsId, section, ofSection] = [false, id[1], true];
      if (/^\[\[section\.question\]\]/.test(line)) ofSection = false;
      // An overview shows the icons of all sections: they are in the site's own sprite.
      for (const [, name] of line.matchAll(/\bicon = "([^"]+)"/g)) add(ofSection ? "ui" : section, name, file);
      for (const [, names] of line.matchAll(/\bicons = \[([^\]]*)\]/g)) for (const name of JSON.parse(`[${names}]`)) add(section, name, file);
    }
  }
  for (const file of fs.readdirSync(inRoot("app/core/content/picks"))) {
    const text = fs.readFileSync(inRoot("app/core/content/picks", file), "utf8");
    for (const [, name] of text.matchAll(/^icon = "([^"]+)"/gm)) add(path.parse(file).name, name, file);
  }
  for (const line of fs.readFileSync(inRoot("app/web/icons.txt"), "utf8").split("\n")) {
    const name = line.replace(/#.*/, "").trim();
    const [icon, sprite = "ui"] = name.split("/").reverse();
    if (name) add(sprite, icon, "app/web/icons.txt");
  }
  const notice = "<!-- Phosphor Icons, MIT License, (c) Phosphor Icons, https://phosphoricons.com -->";
  for (const [sprite, symbols] of sprites) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">${notice}${[...symbols.values()].join("")}</svg>`;
    fs.writeFileSync(path.join(out, "icons", `${sprite}.svg`), svg);
  }
}

/** A language's files by text bundle (`TextBundle` in app/web/src/i18n/bundles.rs, which has the same endings), compiled. */
function locales() {
  const picks = fs.readdirSync(inRoot("app/core/content/picks")).map((name) => path.parse(name).name);
  for (const language of fs.readdirSync(inRoot("locales"))) {
    const folder = inRoot("locales", language);
    if (!fs.statSync(folder).isDirectory()) continue;
    const names = fs.readdirSync(folder).filter((name) => name.endsWith(".ftl") && name !== "paper.ftl").sort();
    const bundles = ["last", "summary", "about", "received", "record", "voice", "files", "reflection", "invitation", "session"].map((bundle) => [`-${bundle}`, names.filter((name) => name.startsWith(bundle))]);
    bundles.push(["-picks", names.filter((name) => picks.includes(path.parse(name).name))]);
    const rest = names.filter((name) => !bundles.some(([, files]) => files.includes(name)));
    for (const [ending, files] of [["", rest], ...bundles]) {
      const sources = files.map((name) => ({ name: `locales/${language}/${name}`, text: fs.readFileSync(path.join(folder, name), "utf8") }));
      fs.writeFileSync(path.join(out, "locales", `${language}${ending}.txt`), compile(sources));
    }
  }
}

/** The stylesheets (of every page, of the desk, and of what is opened later), by the order they win in: bundled, without the rules nothing on the site uses, small. */
async function styles() {
  directions();
  const targets = browserslistToTargets(["chrome 111", "safari 16.4", "firefox 113"]);
  const options = { minify: true, targets };
  // The gemeente's tokens come last: they override the default ones.
  const sheets = {
    style: ["app/web/style/main.css", ...(theme.id === "default" ? [] : [`themes/${theme.id}/tokens.css`])],
    desk: ["app/web/style/desk.css"],
    more: ["app/web/style/more.css"],
  };
  const entry = path.join(out, "entry.css");
  const bundled = Object.values(sheets).map((sheets) => {
    fs.writeFileSync(entry, sheets.map((sheet) => `@import "../../${sheet}";\n`).join(""));
    const { code, map } = bundle({ filename: entry, sourceMap: true, ...options });
    assertShippedPackages(JSON.parse(map).sources);
    return code.toString();
  });
  fs.rmSync(entry);
  // Purged together, since one uses what another defines; a marker rule shows where to split them again.
  const boundary = ".mv-boundary{color:red}";
  const content = sources(inRoot("app/web/src"), ".rs").concat(inRoot("app/web/html/index.html"), inRoot("app/build/finish.mjs"));
  const safelist = { standard: ["mv-boundary", "html", "body", /^is-/, /^utrecht-alert/, /^dir$/, /^lang$/] };
  const [purged] = await new PurgeCSS().purge({
    content,
    css: [{ raw: bundled.join(boundary) }],
    safelist,
    // A published token file holds hundreds of values; the site takes some twenty.
    variables: true,
    defaultExtractor: (text) => text.match(/[A-Za-z0-9_-]+/g) ?? [],
    dynamicAttributes: ["aria-pressed", "aria-current", "aria-selected", "aria-invalid", "data-saved", "dir", "lang", "hidden", "open", "data-way"],
  });
  const parts = purged.css.split(boundary);
  if (parts.length !== Object.keys(sheets).length) throw new Error("the stylesheets cannot be split again");
  Object.keys(sheets).forEach((name, at) => fs.writeFileSync(path.join(out, `${name}.css`), parts[at]));
}

/** Refuses styles that name left or right: each language has its own start and end. */
function directions() {
  for (const file of [...sources(inRoot("app/web/style"), ".css"), ...sources(inRoot("themes"), ".css")]) {
    fs.readFileSync(file, "utf8").split("\n").forEach((line, at) => {
      if (/(^|[\s;{-])(left|right)\s*:|(margin|padding|border|inset|scroll-margin)-(left|right)|(text-align|float|clear):\s*(left|right)/.test(line)) throw new Error(`${path.relative(root, file)}:${at + 1}: left or right: use start or end`);
    });
  }
}

function sources(folder, ending) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? sources(file, ending) : file.endsWith(ending) ? [file] : [];
  });
}
