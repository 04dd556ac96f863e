// A static host with a folder, apart from the one all tests share.
import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { expect } from "@playwright/test";

/** A host of the site that can be taken away. */
export async function host(folder: string): Promise<{ url: string; process: ChildProcess }> {
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
  const process_ = spawn("node_modules/.bin/sirv", [folder, "--brotli", "--etag", "--maxage", "0", "--quiet", "--dev"], { env: { ...process.env, HOST: "127.0.0.1", PORT: String(port) }, stdio: "ignore" });
  const url = `http://127.0.0.1:${port}/`;
  await expect.poll(() => fetch(url).then((response) => response.ok).catch(() => false), { timeout: 15_000 }).toBe(true);
  return { url, process: process_ };
}
