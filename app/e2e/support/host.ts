// Hosts of the site, or of another one, apart from the one all tests share.
import type { ChildProcess } from "node:child_process";
import { cpSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { expect } from "@playwright/test";
import { run } from "./processes";

/** The site as it was built. */
export const DIST = new URL("../../../dist/", import.meta.url).pathname;

/** Lets a server listen on a free port, and returns its address. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Copies the site to a folder of a test's own. */
export const copySite = (folder: string): void => cpSync(DIST, folder, { recursive: true });

/** A static host of a folder, which can be stopped. */
export async function host(folder: string): Promise<{ url: string; process: ChildProcess }> {
  const probe = createServer();
  const url = await listen(probe);
  await new Promise((resolve) => probe.close(resolve));
  const server = run("node_modules/.bin/sirv", [folder, "--brotli", "--etag", "--maxage", "0", "--quiet", "--dev"], { env: { HOST: "127.0.0.1", PORT: new URL(url).port } });
  await expect.poll(() => fetch(url).then((response) => response.ok).catch(() => false), { timeout: 15_000 }).toBe(true);
  return { url, process: server };
}
