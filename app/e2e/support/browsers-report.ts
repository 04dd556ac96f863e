// Writes docs/browsers.md: which step of the stories works in which engine (engines/table.ts). Prints how long the stories of each engine took.
import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { ENGINES, type Engine } from "../engines/driver";
import { BEGUN, BROWSER, described, DONE, STEPS, type StepId } from "../engines/table";
import { cells, contents, isStale } from "./written-file";

const FILE = "docs/browsers.md";

export default class BrowsersReport implements Reporter {
  /** What a step showed, by engine and step. */
  private readonly seen = new Map<string, string>();
  private readonly versions = new Map<string, string>();
  private readonly took = new Map<string, number>();

  onTestEnd(test: TestCase, result: TestResult): void {
    const all = (type: string): string[] => result.annotations.flatMap((one) => (one.type === type ? [one.description!] : []));
    const known = all("known").join(", ");
    for (const one of all(BEGUN)) {
      if (all(DONE).includes(one)) this.seen.set(one, "works");
      else if (result.status === "failed" && test.expectedStatus === "failed") this.seen.set(one, `not yet (${known})`);
    }
    for (const one of all(BROWSER)) {
      const [engine, version] = one.split(" ") as [string, string];
      this.versions.set(engine, version);
    }
    const engine = ENGINES.find((engine) => test.title.startsWith(`${engine}: `));
    if (engine) this.took.set(engine, (this.took.get(engine) ?? 0) + result.duration);
  }

  async onEnd({ status }: FullResult): Promise<{ status: FullResult["status"] }> {
    if (this.took.size === 0) return { status };
    console.log(`The stories took: ${[...this.took].map(([engine, ms]) => `${engine} ${Math.round(ms / 1000)} s`).join(", ")}.`);
    return { status: isStale(FILE, this.write()) ? "failed" : status };
  }

  private write(): string {
    const row = (id: StepId): string => {
      const before = cells(FILE, STEPS[id]);
      const cell = (engine: Engine, at: number) => this.seen.get(described(engine, id)) ?? before?.[at + 1] ?? "not tried";
      return `| ${[STEPS[id], ...ENGINES.map(cell)].join(" | ")} |`;
    };
    const rows = (Object.keys(STEPS) as StepId[]).map(row);
    return [
      "# What works in which browser",
      "",
      "The stories of `app/e2e/story.spec.ts`, run at each change in the three engines that browsers are made of: Chromium (Chrome, Edge, Samsung Internet), Firefox, and WebKit (Safari, and every browser on an iPhone) as",
      "WebKitGTK has it; in one language an engine, another at each commit, and in all languages by `cargo xtask prove`. Written by the tests (`app/e2e/support/browsers-report.ts`); not by hand.",
      "",
      this.versionsLine(),
      "",
      `| | ${ENGINES.join(" | ")} |`,
      "|---|---|---|---|",
      ...rows,
      "",
      "*not yet*: a known defect, by its name in `app/e2e/support/expected-failures.ts`. *not tried*: no test can see it there.",
      "",
    ].join("\n");
  }

  /** The versions that were tried when the table was last rewritten: machines differ in them. */
  private versionsLine(): string {
    const before = contents(FILE)
      .split("\n")
      .find((line) => line.startsWith("Last written with "));
    const former = (engine: Engine) => new RegExp(`${engine} (\\S+?)[,.]?(?: |$)`).exec(before ?? "")?.[1];
    const now = `Last written with ${ENGINES.map((engine) => `${engine} ${this.versions.get(engine) ?? former(engine) ?? "?"}`).join(", ")}.`;
    return before && !process.env.UPDATE_TABLES ? before : now;
  }
}
