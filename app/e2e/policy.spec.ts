// What the site forbids itself: in the page and in the hosts' header files, and tried, one attempt after another.
import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { DIST, listen } from "./support/host";
import { open, visit } from "./support/site";

const read = (name: string) => readFileSync(join(DIST, name), "utf8");

const meta = (): string => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read("index.html"))![1]!;

/** The directives of a policy by their names. */
const directives = (policy: string): Record<string, string[]> =>
  Object.fromEntries(policy.split(";").map((one) => one.trim().split(/\s+/)).map(([name, ...sources]) => [name!, sources]));

const HEADER_FILES = ["_headers", "hosting/nginx.conf", "hosting/Caddyfile", "hosting/apache.conf"];

/** The value of a header in a header file. */
const header = (file: string, name: string): string =>
  read(file).split("\n").find((line) => line.includes(name))?.replace(/" always;$|"$/, "").replace(new RegExp(`^.*?${name}:?\\s+"?`), "").trim() ?? "";

test("the policy admits only what the site needs", () => {
  const { "script-src": scripts, ...rest } = directives(meta());
  expect(rest).toEqual({
    "default-src": ["'none'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:", "blob:"],
    "connect-src": ["'self'"],
    "font-src": ["'self'"],
    "media-src": ["'self'", "blob:"],
    "manifest-src": ["'self'"],
    "worker-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": ["default"],
  });
  // The program is WebAssembly, two inline scripts start it, and one shows its failures.
  expect(scripts!.filter((source) => !/^'sha256-[A-Za-z0-9+/]{43}='$/.test(source))).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(scripts).toHaveLength(5);
  expect(meta()).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
});

for (const file of HEADER_FILES) {
  test(`the headers in ${file} are strict`, () => {
    const { "frame-ancestors": ancestors, ...rest } = directives(header(file, "Content-Security-Policy"));
    expect(rest, "the same policy as the page's").toEqual(directives(meta()));
    expect(ancestors, "a page cannot say this of itself").toEqual(["'none'"]);
    expect(header(file, "Referrer-Policy")).toBe("no-referrer");
    expect(header(file, "X-Content-Type-Options")).toBe("nosniff");
    expect(header(file, "Cross-Origin-Opener-Policy")).toBe("same-origin");
    expect(header(file, "Permissions-Policy")).toBe("geolocation=(), camera=(self), microphone=(self), browsing-topics=()");
  });
}

/** Another site: answers every request, and records it. */
async function elsewhere(answer: string): Promise<{ url: string; asked: string[]; server: Server }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    response.writeHead(200, { "Access-Control-Allow-Origin": "*", "Content-Type": request.url!.endsWith(".js") ? "text/javascript" : "text/html" }).end(request.url!.endsWith(".js") ? "window.ran = 'elsewhere'" : answer);
  });
  return { url: await listen(server), asked, server };
}

/** What a script in the page can try, and the directive that forbids it. Each would set `window.ran` or send a request elsewhere. */
const ATTEMPTS: Record<string, [directive: string, attempt: string]> = {
  "an inline script": ["script-src-elem", `const s = document.createElement("script"); s.append("window.ran = 1"); document.body.append(s)`],
  "an inline handler": ["script-src-attr", `document.body.insertAdjacentHTML("beforeend", '<button id="try" onclick="window.ran = 1">x</button>'); document.getElementById("try").click()`],
  "a javascript: link": ["script-src-elem", `const a = document.createElement("a"); a.href = "javascript:window.ran=1"; document.body.append(a); a.click()`],
  eval: ["script-src", `try { eval("window.ran = 1") } catch {}`],
  "a function of a text": ["script-src", `try { new Function("window.ran = 1")() } catch {}`],
  "a timer of a text": ["script-src", `setTimeout("window.ran = 1")`],
  "a script of a data: address": ["script-src-elem", `const s = document.createElement("script"); s.src = "data:text/javascript,window.ran=1"; document.body.append(s)`],
  "a script of a blob: address": ["script-src-elem", `const s = document.createElement("script"); s.src = URL.createObjectURL(new Blob(["window.ran = 1"])); document.body.append(s)`],
  "a script from elsewhere": ["script-src-elem", `const s = document.createElement("script"); s.src = ELSEWHERE + "a.js"; document.body.append(s)`],
  "a module from elsewhere": ["script-src-elem", `import(ELSEWHERE + "b.js").catch(() => {})`],
  "a worker of a blob: address": ["worker-src", `try { new Worker(URL.createObjectURL(new Blob(["1"]))) } catch {}`],
  "fetching from elsewhere": ["connect-src", `fetch(ELSEWHERE + "fetch").catch(() => {})`],
  "a beacon to elsewhere": ["connect-src", `navigator.sendBeacon(ELSEWHERE + "beacon", "x")`],
  "a web socket": ["connect-src", `try { new WebSocket(ELSEWHERE.replace("http", "ws")) } catch {}`],
  "events from elsewhere": ["connect-src", `new EventSource(ELSEWHERE + "events")`],
  "a picture from elsewhere": ["img-src", `new Image().src = ELSEWHERE + "pixel.gif"`],
  "sound from elsewhere": ["media-src", `new Audio(ELSEWHERE + "a.mp3").play().catch(() => {})`],
  "a style from elsewhere": ["style-src-elem", `document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: ELSEWHERE + "a.css" }))`],
  "an inline style sheet": ["style-src-elem", `const s = document.createElement("style"); s.append("main { display: none }"); document.head.append(s)`],
  "an inline style": ["style-src-attr", `document.body.setAttribute("style", "display: none")`],
  "a font from elsewhere": ["font-src", `const f = new FontFace("x", "url(" + ELSEWHERE + "a.woff2)"); document.fonts.add(f); f.load().catch(() => {})`],
  "a frame": ["frame-src", `document.body.append(Object.assign(document.createElement("iframe"), { src: ELSEWHERE + "frame" }))`],
  "a frame of this site": ["frame-src", `document.body.append(Object.assign(document.createElement("iframe"), { src: "vragen-nl.html" }))`],
  "an object": ["object-src", `document.body.append(Object.assign(document.createElement("object"), { data: ELSEWHERE + "object" }))`],
  "another base": ["base-uri", `document.head.append(Object.assign(document.createElement("base"), { href: ELSEWHERE }))`],
  "a form to elsewhere": ["form-action", `const f = Object.assign(document.createElement("form"), { action: ELSEWHERE + "form", method: "post" }); document.body.append(f); f.submit()`],
  "a form to this site": ["form-action", `const f = Object.assign(document.createElement("form"), { action: "index.html", method: "post" }); document.body.append(f); f.submit()`],
};

for (const [what, [directive, attempt]] of Object.entries(ATTEMPTS)) {
  test(`the policy refuses ${what}`, async ({ page }) => {
    const { url, asked, server } = await elsewhere("elsewhere");
    // As in a browser without Trusted Types, where these are not stopped sooner.
    await page.route((address) => address.pathname === "/", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/; require-trusted-types-for 'script'; trusted-types default/, "");
      await route.fulfill({ response, body });
    });
    await open(page, "nl");
    const before = page.url();
    const violations = await page.evaluateHandle(() => {
      const violations: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => violations.push(effectiveDirective));
      return violations;
    });
    // As a script that is in the page already; what it tries is up to the policy.
    const session = await page.context().newCDPSession(page);
    await session.send("Runtime.evaluate", { expression: `{ const ELSEWHERE = ${JSON.stringify(url)}; ${attempt} }`, allowUnsafeEvalBlockedByCSP: false });
    await expect.poll(() => violations.jsonValue()).toContain(directive);
    const after = await page.evaluate(() => ({ ran: (window as unknown as { ran?: unknown }).ran, visible: document.getElementById("overview-title")!.checkVisibility() }));
    expect(after).toEqual({ ran: undefined, visible: true });
    expect(asked).toEqual([]);
    expect(page.url()).toBe(before);
    server.close();
  });
}

test("no text becomes HTML, a script or a script address, except what the build put there", async ({ page }) => {
  await open(page, "nl");
  const tried = await page.evaluate(() => {
    const attempts: Record<string, () => void> = {
      html: () => void (document.createElement("div").innerHTML = "<img src=x onerror='window.ran = 1'>"),
      "html like ours": () => void (document.createElement("div").innerHTML = '<span class="tick" aria-hidden="true" onclick="window.ran = 1"></span>'),
      "html from a name": () => void (document.createElement("div").innerHTML = "Samira"),
      script: () => void (document.createElement("script").text = "window.ran = 1"),
      address: () => void (document.createElement("script").src = "other.js"),
      frame: () => void (document.createElement("iframe").srcdoc = "x"),
      "another policy": () => void (window as never as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy("mine", { createHTML: (text: string) => text }),
    };
    return Object.fromEntries(
      Object.entries(attempts).map(([name, attempt]) => {
        try {
          attempt();
          return [name, "done"];
        } catch (error) {
          return [name, (error as Error).name];
        }
      }),
    );
  });
  expect(new Set(Object.values(tried)), JSON.stringify(tried)).toEqual(new Set(["TypeError"]));
  const ours = await page.evaluate(() => {
    const place = document.createElement("div");
    place.innerHTML = '<span class="tick" aria-hidden="true"></span>';
    return place.childElementCount;
  });
  expect(ours).toBe(1);
});

/** A host that sends the headers of `_headers`. */
async function hostWithHeaders(page: Page, on: boolean): Promise<void> {
  const headers = Object.fromEntries(
    read("_headers").split("\n").slice(1).filter((line) => line.includes(": ")).map((line) => [line.trim().split(": ")[0]!, line.slice(line.indexOf(": ") + 2)]),
  );
  await page.route("**/index.html", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...(on && headers) } });
  });
}

for (const on of [true, false]) {
  test(`another page ${on ? "cannot frame it where the host sends the headers" : "can frame it where the host sends none"}`, async ({ page, baseURL }) => {
    const { url, server } = await elsewhere(`<!doctype html><iframe src="${baseURL}index.html"></iframe>`);
    await hostWithHeaders(page, on);
    await page.goto(url);
    const frame = page.frameLocator("iframe");
    if (on) {
      await expect.poll(() => page.frames()[1]!.url()).toMatch(/^chrome-error:/);
      await expect(frame.locator(".brand")).toHaveCount(0);
    } else await expect(frame.locator(".brand")).toBeVisible();
    server.close();
  });
}

test("with the headers of the host the site works, sends no referrer, and has no opener", async ({ page, baseURL }) => {
  await hostWithHeaders(page, true);
  const { url, server } = await elsewhere(`<!doctype html><a href="${baseURL}index.html" target="_blank" rel="opener">x</a>`);
  await page.goto(url);
  await page.context().route("**/index.html", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "Cross-Origin-Opener-Policy": header("_headers", "Cross-Origin-Opener-Policy") } });
  });
  const [opened] = await Promise.all([page.waitForEvent("popup"), page.locator("a").click()]);
  await expect(opened.locator(".brand")).toBeVisible();
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  await page.goto("/index.html");
  await open(page, "ar");
  const [request] = await Promise.all([page.waitForRequest((request) => request.url().includes("config.json") || request.url().includes("locales")), visit(page, "#/klantmanager")]);
  expect(await request.headerValue("referer")).toBeNull();
  expect(await page.evaluate(() => navigator.permissions.query({ name: "geolocation" }).then(({ state }) => state))).toBe("denied");
  server.close();
});
