// Loads the lazy parts of the program (app/web/src/parts.rs). The script that wasm-bindgen generates imports this file.
import { initSync } from "./main.js";

/** Filled in by the build (app/build/parts.mjs): the files that each part needs. */
const parts = __PARTS__;

const loaded = new Map();

/** Fetches a file and instantiates its modules, once. After a failure the next call tries again. */
function load(file) {
  if (!loaded.has(file)) {
    const loading = instantiate(file);
    loaded.set(file, loading);
    loading.catch(() => loaded.delete(file));
  }
  return loaded.get(file);
}

async function instantiate(file) {
  const response = await fetch(new URL(file, import.meta.url));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  // Compiles while streaming, unless the host sends another content type.
  const module = response.headers.get("content-type") === "application/wasm" ? await WebAssembly.compileStreaming(response) : await WebAssembly.compile(await response.arrayBuffer());
  const sections = WebAssembly.Module.customSections(module, "part");
  const modules = sections.length ? await Promise.all(sections.map((bytes) => WebAssembly.compile(bytes))) : [module];
  // They share the program's memory and function table.
  await Promise.all(modules.map((one) => WebAssembly.instantiate(one, { __wasm_split: initSync() })));
}

/** The function the program calls to load a part. Its callback is an index into the function table. */
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
