// Loads the lazy parts of the program (app/web/src/parts.rs). wasm-bindgen imports this file from the program's own script.
import { initSync } from "./main.js";

/** Filled in by the build: the file of each wasm module, and the modules that each part needs. */
const modules = __MODULES__;
const parts = __PARTS__;

const loaded = new Map();

/** Fetches and starts a module, once. What failed is tried again at the next call. */
function load(name) {
  if (!loaded.has(name)) {
    const loading = start(modules[name]);
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
  }
  return loaded.get(name);
}

async function start(file) {
  const response = await fetch(new URL(file, import.meta.url));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  // The modules share the program's memory and its table of functions.
  const imports = { __wasm_split: initSync() };
  // A host may send any type: then it is compiled when it is there.
  if (response.headers.get("content-type") === "application/wasm") await WebAssembly.instantiateStreaming(response, imports);
  else await WebAssembly.instantiate(await response.arrayBuffer(), imports);
}

/** What the program calls to load a part: it calls back by the number of a function in its table. */
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
