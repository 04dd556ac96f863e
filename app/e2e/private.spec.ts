// Nothing leaves the device: no request elsewhere, no word in an address, no question in the browser's history.
import { expect, test } from "@playwright/test";
import { over } from "./engines/chromium";
import { answer } from "./support/answer";
import { action, field, finish, goTo, open, saved, visit } from "./support/site";
import { PEOPLE } from "./support/people";
import { PAGES } from "./support/screens";

for (const person of PEOPLE) {
  test(`a short intake in ${person.language} sends no word and violates no policy`, async ({ page, baseURL }) => {
    const requests: string[] = [];
    const errors: string[] = [];
    const titles = new Set<string>();
    page.on("request", (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`));
    });

    await open(page, person.language);
    await goTo(page, "me.name");
    await field(page, "me.name").fill(person.word(99));
    await action(page, "overview").click();
    await action(page, "next").click();
    const short = { ...person, always: { ...person.always, "start.version": ["short"] } };
    const typed: string[] = [person.word(99)];
    for (let turn = 0; turn < 100; turn++) {
      const given = await answer(over(page), short, turn);
      typed.push(...given.typed);
      const heading = await page.getByRole("heading", { level: 1 }).innerText();
      const title = await page.title();
      titles.add(title);
      expect(title).not.toContain(heading);
      if (await action(page, "finish").count()) break;
      await action(page, given.refused === "skip" ? "skip" : "next").click();
      await expect(page.locator(`[data-question="${given.question}"]`)).toBeHidden();
    }
    await saved(page);
    await finish(page);
    for (const fragment of Object.values(PAGES)) await visit(page, fragment);

    expect(errors).toEqual([]);
    expect(titles.size, "the title is the same for every question").toBe(1);
    expect(typed.length).toBeGreaterThan(5);
    const elsewhere = requests.filter((request) => !request.startsWith(`GET ${baseURL}`) && !/^GET (data|blob):/.test(request));
    expect(elsewhere).toEqual([]);
    const sent = requests.map(decodeURIComponent).join("\n");
    for (const words of typed) expect(sent).not.toContain(words);
    expect(sent).not.toMatch(/[?#].*(me\.name|start\.helper)/);
  });
}

test("only the site's own files are requested, whatever is typed into the address", async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => request.url().startsWith(baseURL!) || elsewhere.push(request.url()));
  for (const fragment of ["#//evil.example", "#/taal/%2e%2e", "#/intake/%00/<img src=x>", "#/%E0%A4%A", "#/o/AAAA"]) {
    await page.goto(fragment);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  expect(elsewhere).toEqual([]);
});
