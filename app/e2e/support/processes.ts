// Programs that tests start: those that a failed test left end with the tests.
import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { once } from "node:events";

const running = new Set<ChildProcess>();
process.on("exit", () => running.forEach(kill));

/** Starts a program, as the first of a group of processes. */
export function run(program: string, args: string[], { stdio = "ignore", env = {} }: { stdio?: StdioOptions; env?: Record<string, string> } = {}): ChildProcess {
  const child = spawn(program, args, { detached: true, stdio, env: { ...process.env, ...env } });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Ends a program with every process it started (SIGKILL). */
function kill({ pid, exitCode, signalCode }: ChildProcess): void {
  if (exitCode === null && signalCode === null) process.kill(-pid!, "SIGKILL");
}

/** Ends a program, by SIGKILL unless it knows a better way, and waits until it has. */
export async function end(child: ChildProcess, how: () => unknown = () => kill(child)): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  await how();
  await exit;
}
