// The software bill of materials (CycloneDX): every package that is part of the site, and those it is built with.
//
// Made by the build itself, from the lock files alone: no time, no random number, no path, so that two builds of a commit have the same one.
// `required` packages are in what a phone fetches; `excluded` ones are only used to build and test it.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const TARGET = "wasm32-unknown-unknown";
const lock = JSON.parse(fs.readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;

/** The bill of materials of a build (`build-…`), as text. */
export function sbom(build) {
  const parts = new Map();
  const needs = new Map();
  const add = (part) => parts.has(part["bom-ref"]) || parts.set(part["bom-ref"], part);
  const need = (from, to) => needs.set(from, (needs.get(from) ?? new Set()).add(to));
  // What is in the site comes first: a package that is both counts as in it.
  crates("required", ["--package", "mijn-verhaal", "--target", TARGET, "--edges", "normal,no-proc-macro"], add, need);
  crates("excluded", ["--package", "mijn-verhaal", "--target", TARGET, "--edges", "normal,build"], add, need);
  for (const builder of ["print-forms", "split"]) crates("excluded", ["--package", builder, "--edges", "normal,build"], add, need);
  packages(add, need);
  tools(add, need);

  const [self] = run("cargo", ["tree", "--locked", "--package", "mijn-verhaal", "--depth", "0", "--format", "{p}"]).split(" (");
  const [name, version] = self.split(" v");
  const site = `pkg:cargo/${name}@${version}`;
  const refs = [...parts.keys()].sort();
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      lifecycles: [{ phase: "build" }],
      component: { type: "application", "bom-ref": site, name, version, description: "Mijn Verhaal", licenses: licenses("EUPL-1.2"), purl: site },
      ...(build && { properties: [{ name: "mijn-verhaal:build", value: build }] }),
    },
    components: refs.map((ref) => parts.get(ref)),
    dependencies: [SITE, ...refs].map((ref) => ({ ref: ref === SITE ? site : ref, dependsOn: [...(needs.get(ref) ?? [])].sort() })),
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

/** Refuses files of packages that are only for building and testing: what reaches the browser must be under `dependencies`, and so in the bill. */
export function assertShippedPackages(files) {
  for (const file of files) {
    const [at] = file.match(/node_modules\/(.*node_modules\/)?(@[^/]+\/)?[^/]+/) ?? [];
    if (lock[at]?.dev) throw new Error(`package.json: ${nameOf(at)} reaches the browser: it belongs under \`dependencies\``);
  }
}

/** A placeholder for the site's own reference, until its name is known. */
const SITE = Symbol("site");

/** The crates that `cargo tree` lists, and their dependencies. Our own crates are the site. */
function crates(scope, options, add, need) {
  const checksums = new Map([...fs.readFileSync(path.join(root, "Cargo.lock"), "utf8").matchAll(/name = "(.+)"\nversion = "(.+)"\nsource = .+\nchecksum = "(.+)"/g)].map(([, name, version, sum]) => [`${name}@${version}`, sum]));
  const above = [];
  for (const line of run("cargo", ["tree", "--locked", "--prefix", "depth", "--format", "\t{p}\t{l}\t", ...options]).split("\n")) {
    const [depth, crate, license] = line.split("\t");
    // A heading of cargo's: what follows are build dependencies of the crate above.
    if (crate === undefined) continue;
    const [name, version] = crate.replace(/ \(.*/, "").split(" v");
    const sum = checksums.get(`${name}@${version}`);
    const purl = `pkg:cargo/${name}@${encodeURIComponent(version)}`;
    const ref = sum ? purl : SITE;
    if (sum) add({ type: "library", "bom-ref": purl, name, version, scope, hashes: [{ alg: "SHA-256", content: sum }], licenses: licenses(license), purl });
    above[Number(depth)] = ref;
    const from = above[Number(depth) - 1];
    if (from && from !== ref) need(from, ref);
  }
}

/** The npm packages: those under `dependencies` are in the site, the others build and test it. */
function packages(add, need) {
  const purl = (at) => `pkg:npm/${nameOf(at).replace("@", "%40")}@${lock[at].version}`;
  for (const [at, { version, dev, license, integrity, dependencies, devDependencies, optionalDependencies }] of Object.entries(lock)) {
    if (at) {
      const [, alg, sum] = integrity.match(/^(sha\d+)-(.+)$/);
      const [group, name] = nameOf(at).startsWith("@") ? nameOf(at).split("/") : [undefined, nameOf(at)];
      const hashes = [{ alg: alg.replace("sha", "SHA-"), content: Buffer.from(sum, "base64").toString("hex") }];
      add({ type: "library", "bom-ref": purl(at), ...(group && { group }), name, version, scope: dev ? "excluded" : "required", hashes, ...(license && { licenses: licenses(license) }), purl: purl(at) });
    }
    for (const name of Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
      // As Node resolves it: beside the package, or above.
      let place = at;
      while (place && !lock[`${place}/node_modules/${name}`]) place = place.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, "");
      const found = `${place ? `${place}/` : ""}node_modules/${name}`;
      if (lock[found]) need(at ? purl(at) : SITE, purl(found));
    }
  }
}

/** What no lock file names: Rust, whose standard library is in the program, and the build tools. */
function tools(add, need) {
  const [, rust] = run("rustc", ["--version"]).split(" ");
  const [, trunk] = run("trunk", ["--version"]).split(" ");
  const tool = (type, purl, name, version, scope, license) => {
    add({ type, "bom-ref": purl, name, version, scope, licenses: licenses(license), purl });
    need(SITE, purl);
  };
  tool("library", `pkg:generic/rust-std@${rust}`, "rust-std", rust, "required", "MIT OR Apache-2.0");
  tool("application", `pkg:generic/rust@${rust}`, "rust", rust, "excluded", "MIT OR Apache-2.0");
  tool("application", `pkg:cargo/trunk@${trunk}`, "trunk", trunk, "excluded", "MIT OR Apache-2.0");
}

/** SPDX licence expressions: some crates still write a slash for "or". */
function licenses(expression) {
  return [{ expression: expression.replaceAll("/", " OR ").replace(/\s+/g, " ") }];
}

function nameOf(at) {
  return at.replace(/.*node_modules\//, "");
}

/** The output of a program, without the environment variables the site is compiled with. */
function run(program, words) {
  const { CARGO_UNSTABLE_BUILD_STD, RUSTC_BOOTSTRAP, ...env } = process.env;
  return execFileSync(program, words, { cwd: root, env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();
}

// `node app/build/sbom.mjs <file>` writes it without a build.
if (process.argv[1] === import.meta.filename) {
  const [, , file] = process.argv;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, sbom());
}
