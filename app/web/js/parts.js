// Loads the lazy parts of the program (app/web/src/parts.rs). wasm-bindgen makes the program's script import this file.
import { initSync } from "./main.js";

/** Filled in by the build (app/build/parts.mjs): the files that each part needs. */
const parts = __PARTS__;

const loaded = new Map();

/** Fetches and starts what is in a file, once. What failed is tried again at the next call. */
function load(file) {
  if (!loaded.has(file)) {
    const loading = start(file);
    loaded.set(file, loading);
    loading.catch(() => loaded.delete(file));
  }
  return loaded.get(file);
}

async function start(file) {
  const response = await fetch(new URL(file, import.meta.url));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  // A host may send any type: then it is compiled when all of it is there.
  const module = response.headers.get("content-type") === "application/wasm" ? await WebAssembly.compileStreaming(response) : await WebAssembly.compile(await response.arrayBuffer());
  const inside = WebAssembly.Module.customSections(module, "part");
  const modules = inside.length ? await Promise.all(inside.map((bytes) => WebAssembly.compile(bytes))) : [module];
  // They share the program's memory and its table of functions.
  await Promise.all(modules.map((one) => WebAssembly.instantiate(one, { __wasm_split: initSync() })));
}

/** What the program calls to load a part: it is called back by the number of a function in its table. */
const loader = (part) => async (callback, data) => {
  let success = true;
  try {
    await Promise.all(parts[part].map(load));
  } catch (error) {
    console.error(error);
    success = false;
  }
  initSync().__indirect_function_table.get(callback)(data, success);
};
__LOADERS__
