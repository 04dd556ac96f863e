// Compiles Fluent texts as the build does, for `texts.rs`: a request a line, an answer a line, both JSON.
import { compile } from "../../build/texts.mjs";

let rest = "";
process.stdin.setEncoding("utf8").on("data", (chunk) => {
  const requests = (rest + chunk).split("\n");
  rest = requests.pop();
  for (const request of requests) process.stdout.write(`${JSON.stringify(answer(JSON.parse(request)))}\n`);
});

function answer({ name, text, code, number }) {
  // As the browser does.
  const form = new Intl.PluralRules(code).select(number);
  try {
    return { form, lines: compile([{ name, text }]) };
  } catch (error) {
    return { form, fault: error.message };
  }
}
