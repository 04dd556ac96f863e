// The wasm modules of the program's lazy parts, optimised and packed into few files.
//
// The splitter (app/split) makes a module for each part, and one for whatever any two or more parts share: some sixty. Each file costs a request; each byte of a
// module that a part does not need costs too. Files are joined as long as that saves more than it costs.
import { execFile } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import zlib from "node:zlib";

const root = path.resolve(import.meta.dirname, "../..");

/** The cost of a request, in compressed bytes: with HTTP/2 on a slow line, its headers and its share of the round trips. */
const REQUEST = 2500;

const FEATURES = ["bulk-memory", "bulk-memory-opt", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];
/** Chosen by the size after compression, which does not follow the size before it (docs/size.md). */
const PASSES = [
  "strip-debug", "strip-producers", "dce", "remove-unused-module-elements", "duplicate-function-elimination", "vacuum", "remove-unused-names", "remove-unused-brs",
  "optimize-instructions", "merge-blocks", "rse", "coalesce-locals", "reorder-locals", "vacuum", "merge-similar-functions",
];

/** Optimises wasm modules for size, in place, as many at a time as there are processors. */
export async function shrink(modules) {
  const queue = [...modules].sort((one, other) => fs.statSync(other).size - fs.statSync(one).size);
  const optimise = path.join(root, "node_modules/binaryen/bin/wasm-opt");
  const work = async () => {
    for (let module = queue.shift(); module; module = queue.shift()) {
      await promisify(execFile)(process.execPath, [optimise, module, "-o", module, ...FEATURES.map((name) => `--enable-${name}`), ...PASSES.map((name) => `--${name}`)]);
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
}

/**
 * Joins the modules of `dist` into few files and deletes them. `parts` lists the modules each part needs; the result lists the files it needs.
 * A file of several modules is a wasm module without code that holds them as custom sections named `part`.
 */
export function pack(dist, parts) {
  const read = (name) => fs.readFileSync(path.join(dist, `${name}.wasm`));
  const names = [...new Set(Object.values(parts).flat())].sort();
  let files = names.map((name) => ({
    modules: [name],
    size: zlib.brotliCompressSync(read(name)).length,
    users: new Set(Object.keys(parts).filter((part) => parts[part].includes(name))),
  }));
  const join = (one, other) => ({ modules: [...one.modules, ...other.modules].sort(), size: one.size + other.size, users: new Set([...one.users, ...other.users]) });
  const gain = (one, other) => {
    const both = join(one, other);
    const saved = REQUEST * (one.users.size + other.users.size - both.users.size);
    return saved - one.size * (both.users.size - one.users.size) - other.size * (both.users.size - other.users.size);
  };
  for (;;) {
    let best = { gain: 0 };
    files.forEach((one, at) => files.slice(at + 1).forEach((other) => {
      const value = gain(one, other);
      if (value > best.gain) best = { gain: value, one, other };
    }));
    if (!best.one) break;
    files = [...files.filter((file) => file !== best.one && file !== best.other), join(best.one, best.other)];
  }
  const needs = Object.fromEntries(Object.keys(parts).sort().map((part) => [part, []]));
  for (const { modules, users } of files.sort((one, other) => (one.modules[0] < other.modules[0] ? -1 : 1))) {
    const bytes = modules.length === 1 ? read(modules[0]) : Buffer.concat([Buffer.of(0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0), ...modules.map((name) => section("part", read(name)))]);
    const own = modules.find((name) => name.startsWith("split_"))?.replace("split_", "") ?? "shared";
    const name = `part-${own}-${crypto.createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.wasm`;
    fs.writeFileSync(path.join(dist, name), bytes);
    for (const part of [...users].sort()) needs[part].push(name);
  }
  for (const name of names) fs.rmSync(path.join(dist, `${name}.wasm`));
  return needs;
}

/** A custom section of a wasm module. */
function section(name, content) {
  const label = Buffer.from(name);
  const body = Buffer.concat([leb128(label.length), label, content]);
  return Buffer.concat([Buffer.of(0), leb128(body.length), body]);
}

function leb128(number) {
  const bytes = [];
  do {
    bytes.push((number & 0x7f) | (number > 0x7f ? 0x80 : 0));
    number >>>= 7;
  } while (number);
  return Buffer.from(bytes);
}
