// A language's texts as the site reads them: parsed here, so that no phone carries a parser.
//
// One message or attribute a line, in the order of their names, which a line begins with: `id<TAB>pattern`, `id.attribute<TAB>pattern`.
// In a pattern: US `name` US is a variable; RS `name` (GS `key` US `pattern`)… RS chooses by a number, the last one if none fits.
import { parse } from "@fluent/syntax";

const [GROUP, RECORD, UNIT] = ["\x1d", "\x1e", "\x1f"];

/** Fluent source as lines. What the site cannot show is an error: the build has checked the rest (app/web/build). */
export function compile(source, name) {
  const lines = [];
  const put = (id, pattern) => lines.push([id, said(pattern, `${name}: ${id}`)]);
  for (const entry of parse(source, {}).body) {
    if (entry.type === "Junk") throw new Error(`${name}: cannot be parsed: ${entry.content.slice(0, 80)}`);
    if (entry.type !== "Message") continue;
    if (entry.value) put(entry.id.name, entry.value);
    for (const attribute of entry.attributes) put(`${entry.id.name}.${attribute.id.name}`, attribute.value);
  }
  // By their bytes, as they are looked up.
  return lines.sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other))).map((line) => line.join("\t")).join("\n");
}

function said(pattern, where) {
  return pattern.elements.map((element) => (element.type === "TextElement" ? text(element.value, where) : placed(element.expression, where))).join("");
}

function text(value, where) {
  if (/[\x1d-\x1f\t]/.test(value)) throw new Error(`${where}: a tab or control character`);
  return value.replaceAll("\n", "\v");
}

function placed(expression, where) {
  switch (expression.type) {
    case "StringLiteral":
      return text(expression.parse().value, where);
    case "VariableReference":
      return `${UNIT}${expression.id.name}${UNIT}`;
    case "SelectExpression": {
      if (expression.selector.type !== "VariableReference") throw new Error(`${where}: chooses by something that is no variable`);
      const variants = [...expression.variants].sort((one, other) => one.default - other.default);
      const key = ({ key }) => (key.type === "Identifier" ? key.name : key.value);
      return RECORD + expression.selector.id.name + variants.map((variant) => GROUP + key(variant) + UNIT + said(variant.value, where)).join("") + RECORD;
    }
    default:
      throw new Error(`${where}: ${expression.type} is not something the site can say`);
  }
}
