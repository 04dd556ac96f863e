// Benchmarks of the site on a slow phone, printed as tables. `cargo xtask bench` builds the site and runs this. Times are reported, never asserted.
//
// LIGHTHOUSE is the path of an installed Lighthouse: then its mobile medians are printed too. PEERS are addresses of pages to compare the site
// with in the same run.
import { chromium } from "@playwright/test";
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const dist = path.join(root, "dist");
const PORT = 4187;
const site = `http://127.0.0.1:${PORT}/`;
const LANGUAGES = ["nl", "ar", "ti"];
/** How much slower than this machine a cheap phone is: Lighthouse's factor. */
const SLOWDOWN = 4;
const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const median = (times) => at(times, 0.5);
const at = (times, part) => [...times].sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * part))];
const ms = (time) => `${time.toFixed(1)} ms`;
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);
const head = (title, ...cells) => {
  console.log(`\n### ${title}\n`);
  row(...cells);
  row(...cells.map(() => "---"));
};

bytes();
const server = await serve(dist, PORT);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--enable-precise-memory-info"] });
try {
  await starts();
  await intake();
  await participants();
} finally {
  await browser.close();
}
await lighthouse();
server.kill();

/** Serves a folder as a good static host does. */
async function serve(folder, port) {
  const env = { ...process.env, HOST: "127.0.0.1", PORT: String(port) };
  const started = spawn(path.join(root, "node_modules/.bin/sirv"), [folder, "--brotli", "--gzip", "--etag", "--maxage", "0", "--quiet"], { env });
  while (!(await fetch(`http://127.0.0.1:${port}/`).catch(() => null))) await new Promise((resolve) => setTimeout(resolve, 100));
  return started;
}

/** Lighthouse's mobile medians: slow 4G, a slow CPU. */
async function lighthouse() {
  const program = process.env.LIGHTHOUSE;
  if (!program) return;
  const pages = Object.fromEntries([["first screen", site], ...LANGUAGES.map((code) => [`overview ${code}`, `${site}#/taal/${code}`])]);
  for (const url of (process.env.PEERS ?? "").split(/\s+/).filter(Boolean)) pages[url] = url;
  head("Lighthouse mobile, medians of 3", "page, visit", "performance", "accessibility", "best practices", "first paint", "largest paint", "interactive", "blocked", "shift", "bytes");
  for (const [name, url] of Object.entries(pages)) print(`${name}, first visit`, [1, 2, 3].map(() => report(program, url)));
  // A repeat visit: the service worker has cached everything.
  for (const code of LANGUAGES) {
    const profile = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
    const returning = spawn(process.env.CHROMIUM ?? "/usr/bin/chromium", [...FLAGS, `--user-data-dir=${profile}`, `--remote-debugging-port=${PORT + 1}`, "about:blank"], { stdio: "ignore" });
    const connect = () => chromium.connectOverCDP(`http://127.0.0.1:${PORT + 1}`).catch(() => null);
    let visitor = await connect();
    while (!visitor) visitor = await connect();
    const page = await visitor.contexts()[0].newPage();
    await page.goto(pages[`overview ${code}`]);
    await page.locator('html[data-offline="ready"]').waitFor();
    await visitor.close();
    const again = [1, 2, 3].map(() => report(program, pages[`overview ${code}`], `--port=${PORT + 1}`, "--disable-storage-reset"));
    returning.kill("SIGKILL");
    print(`overview ${code}, repeat visit`, again);
  }

  function print(name, runs) {
    const score = (of) => Math.round(100 * median(runs.map(({ categories }) => categories[of]?.score ?? 0)));
    const value = (of) => median(runs.map(({ audits }) => audits[of].numericValue ?? 0));
    const seconds = (of) => `${(value(of) / 1000).toFixed(2)} s`;
    row(name, score("performance"), score("accessibility"), score("best-practices"), seconds("first-contentful-paint"), seconds("largest-contentful-paint"), seconds("interactive"), ms(value("total-blocking-time")), value("cumulative-layout-shift").toFixed(3), kb(value("total-byte-weight")));
  }
}

function report(program, url, ...more) {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "bench-")), "report.json");
  execFileSync(program, [url, "--quiet", "--output=json", `--output-path=${file}`, `--chrome-flags=${FLAGS.join(" ")}`, ...more], { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? "/usr/bin/chromium" }, stdio: "ignore", timeout: 150_000 });
  return JSON.parse(fs.readFileSync(file, "utf8"));
}

/** Sizes of the files on the host. */
function bytes() {
  const all = fs.readdirSync(dist, { recursive: true }).filter((name) => name.endsWith(".br"));
  const kinds = [["first page", /^index\.html/], ["styles", /^style-/], ["program", /^main-.*wasm/], ["script", /^main-.*js/], ...partKinds(), ["all parts", /^part-/], ["program and parts", /^(main|part)-.*wasm/], ["service worker", /^sw\.js/], ...LANGUAGES.flatMap((code) => [[`texts ${code}`, new RegExp(`locales/${code}\\.txt`)], [`all texts ${code}`, new RegExp(`locales/${code}[.-]`)]]), ["pictograms of the site", /icons\/ui\.svg/], ["all pictograms", /icons\//], ["everything", /./]];
  head("Bytes", "what", "raw", "brotli");
  for (const [name, wanted] of kinds) {
    const found = all.filter((file) => wanted.test(file));
    const sum = (files) => files.reduce((total, file) => total + fs.statSync(path.join(dist, file)).size, 0);
    row(name, kb(sum(found.map((file) => file.slice(0, -3)))), kb(sum(found)));
  }
}

/** A row for each lazy part that shares its files with no other. */
function partKinds() {
  const names = fs.readdirSync(dist).flatMap((name) => /^part-(\w+)-[0-9a-f]{16}\.wasm$/.exec(name)?.[1] ?? []);
  return [...new Set(names)].sort().map((name) => [`part: ${name}`, new RegExp(`^part-${name}-`)]);
}

async function phone(options = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: "block", permissions: ["clipboard-read", "clipboard-write"], ...options });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  return { context, page };
}

/** From an empty cache to the overview: bytes fetched, and times until it was shown. */
async function starts() {
  head(`Start, CPU ${SLOWDOWN}× slower, no network delay; medians of 5`, "language", "fetched (brotli)", "first page painted", "program fetched", "program compiled (alone)", "overview shown", "repeat visit, cached");
  for (const language of LANGUAGES) {
    const runs = [];
    for (let n = 0; n < 5; n++) {
      const { context, page } = await phone();
      const visit = async () => {
        await page.goto(`${site}?${Math.random()}#/taal/${language}`);
        await page.locator(".secs").waitFor();
        return page.evaluate(() => {
          const all = performance.getEntriesByType("resource");
          return {
            fetched: all.reduce((sum, entry) => sum + entry.encodedBodySize, performance.getEntriesByType("navigation")[0].encodedBodySize),
            paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
            program: all.find((entry) => entry.name.includes(".wasm")).responseEnd,
            shown: performance.now(),
          };
        });
      };
      const first = await visit();
      const compile = await page.evaluate(async () => {
        const { name } = performance.getEntriesByType("resource").find((entry) => entry.name.includes(".wasm"));
        const bytes = await (await fetch(name)).arrayBuffer();
        const begun = performance.now();
        await WebAssembly.compile(bytes);
        return performance.now() - begun;
      });
      runs.push({ ...first, compile, repeat: (await visit()).shown });
      await context.close();
    }
    const of = (name) => median(runs.map((run) => run[name]));
    row(language, kb(of("fetched")), ms(of("paint")), ms(of("program")), ms(of("compile")), ms(of("shown")), ms(of("repeat")));
  }
}

/** A full intake: from each tap to the next question painted, to the durable save, and to the summary. */
async function intake() {
  const { context, page } = await phone();
  await page.addInitScript(() => {
    const instantiate = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...all) => {
      const program = await instantiate(...all);
      window.memoryOfProgram = program.instance.exports.memory;
      return program;
    };
  });
  await page.goto(`${site}#/taal/nl`);
  await page.locator(".secs").waitFor();
  await page.locator('[data-action="next"]').click();
  const [paints, saves] = [[], []];
  for (let n = 0; n < 200 && !(await page.locator('[data-action="finish"]').count()); n++) {
    const id = await page.locator("[data-question]").first().getAttribute("data-question");
    const saved = await page.evaluate(async () => {
      const input = document.querySelector('[data-question] input[type="radio"], [data-question] input[type="checkbox"]');
      if (!input) return null;
      (document.querySelector('[data-question="start.version"] [value=full]') ?? input).click();
      const begun = performance.now();
      // The page shows that it is saving in its next task.
      await new Promise((resolve) => setTimeout(resolve));
      while (document.querySelector("[data-saved]").dataset.saved !== "yes") await new Promise((resolve) => setTimeout(resolve, 1));
      return performance.now() - begun;
    });
    if (saved !== null) saves.push(saved);
    paints.push(
      await page.evaluate(async (id) => {
        const begun = performance.now();
        (document.querySelector('[data-action="next"]') ?? document.querySelector('[data-action="finish"]')).click();
        while (document.querySelector("[data-question]")?.dataset.question === id) await new Promise((resolve) => requestAnimationFrame(resolve));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - begun;
      }, id),
    );
  }
  await page.goto(`${site}#/intake`);
  await page.locator('[data-action="finish"]').first().waitFor();
  const summary = await page.evaluate(async () => {
    const begun = performance.now();
    document.querySelector('[data-action="finish"]').click();
    while (!document.querySelector(".doc")) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - begun;
  });
  const [heap, memory] = await page.evaluate(() => [performance.memory.usedJSHeapSize, window.memoryOfProgram.buffer.byteLength]);
  head(`A full intake, CPU ${SLOWDOWN}× slower`, "what", "n", "p50", "p95", "p99");
  row("tap to the next question painted", paints.length, ms(at(paints, 0.5)), ms(at(paints, 0.95)), ms(at(paints, 0.99)));
  row("tap to the durable save", saves.length, ms(at(saves, 0.5)), ms(at(saves, 0.95)), ms(at(saves, 0.99)));
  row("to the summary", 1, ms(summary), "", "");
  row("JavaScript heap after it", 1, kb(heap), "", "");
  row("memory of the program after it", 1, kb(memory), "", "");
  await context.close();
  await code();
}

/** The handover code of that intake, and the longest code that is refused. */
async function code() {
  const { context, page } = await phone();
  await page.goto(`${site}#/taal/nl`);
  await page.locator(".secs").waitFor();
  head(`A summary as a code, CPU ${SLOWDOWN}× slower`, "what", "bytes", "digits", "QR version", "correction", "time");
  for (const [name, words] of [["every closed question", ""], ["the same, 500 letters of Dutch", "Ik was apotheker in Aleppo en ik wil dat hier weer worden. ".repeat(9).slice(0, 500)], ["the same, 500 of Arabic", "كنت صيدلانيًا في حلب وأريد أن أعمل في مهنتي هنا من جديد. ".repeat(9).slice(0, 500)], ["the same, 500 of Tigrinya", "ኣብ ዓደይ ነርስ ነይረ፡ ሕጂ እውን ኣብዚ ብሞያይ ክሰርሕ እደሊ። ".repeat(12).slice(0, 500)]]) {
    await page.locator("input[type=file]").first().setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(closed(words))) });
    await page.locator('[data-action="replace-confirm"]:visible, .files .utrecht-alert').first().waitFor();
    if (await page.locator('[data-action="replace-confirm"]').isVisible()) await page.locator('[data-action="replace-confirm"]').click();
    await page.locator(".files .utrecht-alert").first().waitFor();
    await page.goto(`${site}#/samenvatting`);
    await page.locator('[data-action="show-code"]:enabled').waitFor();
    const drawn = await page.evaluate(async () => {
      const begun = performance.now();
      document.querySelector('[data-action="show-code"]').click();
      while (!document.querySelector("[data-qr]")) await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - begun;
    });
    const { version, correction } = await page.locator("[data-qr]").evaluate((svg) => ({ ...svg.dataset }));
    const more = await page.locator('[data-action="code-next"]').count();
    await page.locator('[data-action="code-close"]').click();
    await page.locator('[data-action="lock"]').click();
    await page.locator('[data-action="copy-link"]:enabled').click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const digits = link.split("#/o/")[1].length;
    row(name, Math.floor((digits * 7) / 17), digits, more ? `${version}, in parts` : version, `${correction} %`, ms(drawn));
    await page.goto(`${site}#/intake`);
    await page.locator(".secs").waitFor();
  }
  await page.goto("about:blank");
  await page.goto(`${site}#/o/`);
  await page.locator("[name=code]").waitFor();
  const digits = await page.evaluate(() => {
    const digits = "1234567".repeat(11_600);
    const field = document.querySelector("[name=code]");
    field.value = digits;
    field.dispatchEvent(new Event("input"));
    return digits.length;
  });
  const refused = await page.evaluate(() => {
    const begun = performance.now();
    document.querySelector('[data-action="open-code"]').click();
    return performance.now() - begun;
  });
  row("the longest broken code, refused", Math.floor((digits * 7) / 17), digits, "", "", ms(refused));
  await context.close();
}

/** A file of the intake with every closed question answered. */
function closed(words) {
  const file = JSON.parse(fs.readFileSync(path.join(root, "app/bench/closed.json"), "utf8"));
  if (words) file.answers["obstacles.tried"] = words;
  return file;
}

/** A session with a group: from the last tap of a participant until the ballot is counted, with n ballots before it. */
async function participants() {
  head(`A participant finishes 60 questions after n others, CPU ${SLOWDOWN}× slower; medians of 3`, "n", "record", "until counted and saved");
  for (const n of [1, 100, 500, 1000, 5000]) {
    const { context, page } = await phone({ viewport: { width: 820, height: 1180 } });
    await page.goto(`${site}#/klankbord`);
    await page.locator("[name=themes]").first().waitFor();
    const ids = (await page.locator("[name=questions]").evaluateAll((inputs) => inputs.map((input) => input.value))).slice(0, 60);
    const note = "Een notitie van een deelnemer van ongeveer tachtig letters, zoals mensen die schrijven.";
    const tallies = Object.fromEntries(ids.map((id) => [id, { counts: { yes: n }, notes: Array(Math.ceil(n / 4)).fill(note) }]));
    const record = JSON.stringify({ format: "mijn-verhaal-klankbord", version: 1, languages: ["nl"], questions: ids, round: { participants: n, questions: tallies } });
    await page.evaluate(
      (record) =>
        new Promise((resolve) => {
          const opening = indexedDB.open("mv");
          opening.onsuccess = () => {
            const transaction = opening.result.transaction("sheets", "readwrite");
            transaction.objectStore("sheets").put(`1\n${record}`, "session");
            transaction.oncomplete = resolve;
          };
        }),
      record,
    );
    await page.goto(`${site}#/klankbord/doorgeven`);
    await page.reload();
    const times = [];
    for (let run = 0; run < 3; run++) {
      await page.locator('[data-action="turn-begin"]').click();
      await page.locator("[data-question]").waitFor();
      while (!(await page.locator('[data-action="turn-finish"]').count())) {
        await page.evaluate(async () => {
          document.querySelector("[data-question] input")?.click();
          document.querySelector('[data-action="next"]')?.click();
          await new Promise((resolve) => setTimeout(resolve, 1));
        });
      }
      times.push(
        await page.evaluate(async () => {
          const begun = performance.now();
          document.querySelector('[data-action="turn-finish"]').click();
          while (!document.querySelector("[data-left]")) await new Promise((resolve) => setTimeout(resolve));
          return performance.now() - begun;
        }),
      );
    }
    row(n, kb(record.length), ms(median(times)));
    await context.close();
  }
}
