// Where the browser stores the site's databases on the disk, and disks of a test's own.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

const isRoot = process.getuid?.() === 0;

/** The folder of databases in a profile. */
export const databases = (profile: string): string => join(profile, "Default/IndexedDB");

/** The folder of the site's database. */
export const database = (profile: string): string =>
  join(databases(profile), readdirSync(databases(profile)).find((name) => name.endsWith(".leveldb"))!);

/** Allows or forbids to write the files of the database. */
export function allowWriting(profile: string, allowed: boolean): void {
  const folder = database(profile);
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), allowed ? 0o600 : 0o400);
  chmodSync(folder, allowed ? 0o700 : 0o500);
}

/** The command to run a program that may not write read-only files: root may, unless it gives up these capabilities. */
export const UNPRIVILEGED: string[] = isRoot ? ["setpriv", "--bounding-set", "-dac_override,-dac_read_search,-fowner"] : [];

export interface Disk {
  /** Runs a program that sees this disk. */
  under: string[];
  resize(kilobytes: number): void;
  end(): void;
}

/** Mounts a disk of so many kilobytes on a folder; where the machine does not allow that, its error message. */
export async function smallDisk(folder: string, kilobytes: number): Promise<Disk | string> {
  mkdirSync(folder, { recursive: true });
  const mount = `mount -t tmpfs -o size=${kilobytes}k tmpfs '${folder}'`;
  const own = isRoot ? ["--mount"] : ["--user", "--map-root-user", "--mount"];
  const attempt = spawnSync("unshare", [...own, "sh", "-c", mount], { encoding: "utf8" });
  if (attempt.status !== 0) return (attempt.error?.message ?? attempt.stderr).trim() || "no reason given";
  // The disk is there as long as this process.
  const holder = spawn("unshare", [...own, "sh", "-c", `${mount} && echo ready && exec sleep 600`], { stdio: ["ignore", "pipe", "ignore"] });
  process.once("exit", () => holder.kill("SIGKILL"));
  await new Promise((resolve) => holder.stdout.once("data", resolve));
  const under = ["nsenter", "--target", String(holder.pid), "--mount", ...(isRoot ? [] : ["--user", "--preserve-credentials"])];
  return {
    under,
    resize: (kilobytes) => void spawnSync(under[0]!, [...under.slice(1), "mount", "-o", `remount,size=${kilobytes}k`, folder]),
    end: () => void holder.kill("SIGKILL"),
  };
}
