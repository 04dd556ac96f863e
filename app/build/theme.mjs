// The gemeente's look: public/config.json names a folder of themes/, which holds tokens.css, theme.json and maybe a logo.
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** The theme the site is built with. */
export function theme() {
  const config = JSON.parse(fs.readFileSync(path.join(root, "public/config.json"), "utf8"));
  return readTheme(config.theme ?? "default");
}

/** A theme: its name, its stylesheets in order, and what it says of itself. */
export function readTheme(id) {
  const folder = path.join(root, "themes", id);
  if (!fs.existsSync(path.join(folder, "tokens.css"))) throw new Error(`public/config.json: there is no theme \`${id}\` in themes/`);
  const about = JSON.parse(fs.readFileSync(path.join(folder, "theme.json"), "utf8"));
  const logo = about.logo ? path.join(folder, about.logo) : null;
  return { id, folder, name: about.name ?? null, logo, color: about.color };
}
