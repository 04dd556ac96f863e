// Compares the tables in docs/ with what the tests measured. A table that differs fails the run, or is rewritten with UPDATE_TABLES=1.
// Tests that could not run on this machine are listed with the reason.
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import type { FullConfig, FullResult, Reporter, Suite, TestCase, TestResult } from "@playwright/test/reporter";
import { ROW, SEEN, TABLES, type Table } from "./faults";
import { cells, isStale } from "./written-file";

interface Row {
  what: Set<string>;
  tests: Set<string>;
}

/** The facts in a cell of the table. */
const facts = (cell: string): string[] => cell.split("; ");

const described = (annotations: TestCase["annotations"], type: string): string[] =>
  annotations.flatMap((one) => (one.type === type && one.description ? [one.description] : []));

export default class TableReport implements Reporter {
  private readonly seen = new Map<string, Row>();
  private suite: Suite | undefined;
  /** Whether no test was left out by a name, and none by its file. */
  private everyName = false;
  private everyFile = false;

  onBegin(config: FullConfig, suite: Suite): void {
    this.suite = suite;
    this.everyName = config.grep instanceof RegExp && config.grep.source === ".*" && !config.grepInvert && !config.shard;
    const run = new Set(suite.allTests().map(({ location }) => basename(location.file)));
    const ending = process.env.PROVE ? ".prove.ts" : ".spec.ts";
    const there = config.projects.flatMap(({ testDir }) => readdirSync(testDir)).filter((name) => name.endsWith(ending));
    this.everyFile = there.every((name) => run.has(name));
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status !== "passed") return;
    for (const id of described(result.annotations, ROW)) {
      const row = this.seen.get(id) ?? { what: new Set(), tests: new Set() };
      this.seen.set(id, row);
      for (const what of [...described(result.annotations, SEEN), ...described(result.annotations, `${SEEN} ${id}`)]) row.what.add(what);
      row.tests.add(`\`${basename(test.location.file)}\``);
    }
  }

  async onEnd(result: FullResult): Promise<{ status?: FullResult["status"] }> {
    const tests = this.suite?.allTests() ?? [];
    for (const test of tests) {
      for (const reason of test.outcome() === "skipped" ? described(test.annotations, "skip") : []) console.log(`Not tested here: ${test.title}: ${reason}`);
    }
    // Each is looked at, so that all that are stale are listed.
    const stale = Object.entries(TABLES).filter(([file, table]) => isStale(file, this.write(table, file)));
    return { status: stale.length > 0 ? "failed" : result.status };
  }

  private write({ title, about, rows }: Table, file: string): string {
    const line = (id: string): string => {
      const [fault, expected, varies] = rows[id]!;
      const [, , , what = "not tested yet", tests = ""] = cells(file, id) ?? [];
      return `| ${[id, fault, expected, ...this.now(id, what, tests, varies !== undefined)].join(" | ")} |`;
    };
    const lines = Object.keys(rows).sort().map(line);
    return [`# ${title}`, "", `${about} Written by the tests (\`app/e2e/support/table-report.ts\`); not by hand.`, "", "| | what happens | expected | seen | test |", "|---|---|---|---|---|", ...lines, ""].join("\n");
  }

  /** What a row says that was measured, and by which tests. */
  private now(id: string, what: string, tests: string, varies: boolean): [what: string, tests: string] {
    const row = this.seen.get(id);
    if (!row) return [what, tests];
    const seenNow = [...row.what].sort().join("; ").replaceAll("|", "\\|") || "as expected";
    const testsNow = [...row.tests].sort().join(", ");
    if (varies && !process.env.UPDATE_TABLES && what !== "not tested yet") return [what, testsNow];
    // Of a row whose tests did not all run and pass, only what is new counts: the rest may still be so.
    if (this.isComplete(id)) return [seenNow, testsNow];
    const known = facts(what);
    const isNew = facts(seenNow).some((fact) => !known.includes(fact)) || [...row.tests].some((test) => !tests.includes(test));
    return isNew ? [seenNow, testsNow] : [what, tests];
  }

  /** Whether every test that proves a row ran and passed. */
  private isComplete(id: string): boolean {
    const of = (this.suite?.allTests() ?? []).filter(({ annotations }) => described(annotations, ROW).includes(id));
    const passed = of.every((test) => test.outcome() === "expected" || test.outcome() === "flaky");
    return passed && this.everyName && this.everyFile;
  }
}
