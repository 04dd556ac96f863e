// The gemeente's theme: public/config.json names a folder of themes/, which contains tokens.css, theme.json and maybe a logo.
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** The gemeente's settings. */
export const config = JSON.parse(fs.readFileSync(path.join(root, "public/config.json"), "utf8"));

/** The theme the site is built with: its id, the name of the gemeente if there is one, its logo, its colour. */
export const theme = read(config.theme ?? "default");

function read(id) {
  const folder = path.join(root, "themes", id);
  if (!fs.existsSync(path.join(folder, "tokens.css"))) throw new Error(`public/config.json: there is no theme \`${id}\` in themes/`);
  const about = JSON.parse(fs.readFileSync(path.join(folder, "theme.json"), "utf8"));
  const logo = about.logo ? path.join(folder, about.logo) : null;
  return { id, name: about.name ?? null, logo, color: about.color };
}
