// Writes the tables in docs/ from what the tests saw. Rows that did not run stay as they were; a difference is told, and written anew where somebody can commit it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { ROW, SEEN, TABLES, type Table } from "./faults";

const root = new URL("../../../", import.meta.url);

interface Seen {
  what: Set<string>;
  tests: Set<string>;
}

export default class TableReport implements Reporter {
  private readonly seen = new Map<string, Seen>();

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status !== "passed") return;
    const of = (type: string) => result.annotations.filter((one) => one.type === type).map((one) => one.description!);
    for (const id of of(ROW)) {
      const row = this.seen.get(id) ?? { what: new Set(), tests: new Set() };
      this.seen.set(id, row);
      [...of(SEEN), ...of(`${SEEN} ${id}`)].forEach((what) => row.what.add(what));
      row.tests.add(`\`${basename(test.location.file)}\``);
    }
  }

  onEnd(): void {
    for (const [file, table] of Object.entries(TABLES)) {
      const path = new URL(file, root);
      const before = existsSync(path) ? readFileSync(path, "utf8") : "";
      const now = this.write(table, before);
      if (now === before) continue;
      if (!process.env.CI) writeFileSync(path, now);
      console.log(process.env.CI ? `${file} does not say what the tests saw: run them and commit it.` : `${file} was written anew: commit it.`);
    }
  }

  private write({ title, about, rows }: Table, before: string): string {
    const line = (id: string): string => {
      const row = this.seen.get(id);
      const [fault, expected] = rows[id]!;
      const kept = before.split("\n").find((line) => line.startsWith(`| ${id} |`))?.split(" | ");
      const [what, tests] = row ? [[...row.what].sort().join("; "), [...row.tests].sort().join(", ")] : [kept?.[3] ?? "not tested yet", kept?.[4]?.replace(/ \|$/, "") ?? ""];
      return `| ${[id, fault, expected, what.replaceAll("|", "\\|") || "as expected", tests].join(" | ")} |`;
    };
    const lines = Object.keys(rows).sort().map(line);
    return [`# ${title}`, "", `${about} Written by the tests (\`app/e2e/support/table-report.ts\`); not by hand.`, "", "| | what happens | expected | seen | test |", "|---|---|---|---|---|", ...lines, ""].join("\n");
  }
}
