// A language's texts as the site reads them: parsed here, so that no phone carries a parser.
//
// One message or attribute a line, in the order of their names, which a line begins with: `id<TAB>pattern`, `id.attribute<TAB>pattern`.
// In a pattern: US `name` US is a variable; RS `name` (GS `key` US `pattern`)… RS chooses by a number, the last one if none fits.
import { parse } from "@fluent/syntax";

const [GROUP, RECORD, UNIT] = ["\x1d", "\x1e", "\x1f"];

/** Fluent files (their names and texts) as lines. What the site cannot say as Fluent would is an error, by file and line. */
export function compile(files) {
  const lines = new Map();
  for (const { name, text } of files) {
    let at = 0;
    const refuse = (reason, node) => {
      throw new Error(`${name}:${text.slice(0, node?.span.start ?? at).split("\n").length}: ${reason}`);
    };
    const put = (id, node) => {
      at = node.span.start;
      if (lines.has(id)) refuse(`\`${id}\` stands twice`);
      lines.set(id, said(node.value, refuse));
    };
    for (const entry of parsed(text, refuse)) {
      if (entry.type === "Junk") refuse(entry.annotations[0]?.message ?? "cannot be parsed", entry.annotations[0]);
      if (entry.type === "Term") refuse("a term is not something the site can say", entry);
      if (entry.type !== "Message") continue;
      if (entry.value) put(entry.id.name, entry);
      for (const attribute of entry.attributes) put(`${entry.id.name}.${attribute.id.name}`, attribute);
    }
  }
  // By their bytes, as they are looked up.
  return [...lines].sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other))).map((line) => line.join("\t")).join("\n");
}

function parsed(text, refuse) {
  try {
    return parse(text, {}).body;
  } catch (error) {
    // Braces in braces, deeper than the parser can go.
    return refuse(`cannot be parsed: ${error.message}`);
  }
}

function said(pattern, refuse, chosen = false) {
  return pattern.elements.map((element) => (element.type === "TextElement" ? plain(element.value, element, refuse) : placed(element.expression, refuse, chosen))).join("");
}

function plain(value, node, refuse) {
  if (/[\0-\t\v-\x1f\x7f]/.test(value)) refuse("a tab or control character", node);
  return value.replaceAll("\n", "\v");
}

function placed(expression, refuse, chosen) {
  switch (expression.type) {
    case "StringLiteral":
      return plain(expression.parse().value, expression, refuse);
    case "VariableReference":
      return `${UNIT}${expression.id.name}${UNIT}`;
    case "SelectExpression": {
      if (chosen) refuse("a choice stands in a choice", expression);
      if (expression.selector.type !== "VariableReference") refuse("chooses by something that is no variable", expression);
      const name = ({ key }) => (key.type === "Identifier" ? key.name : key.value);
      const keys = expression.variants.map(name);
      const form = (key) => /^[a-z]/i.test(key);
      for (const [at, key] of keys.entries()) {
        const variant = expression.variants[at];
        if (!form(key) && !/^(0|-?[1-9]\d*)$/.test(key)) refuse(`\`${key}\` is not a whole number`, variant);
        if (keys.indexOf(key) < at) refuse(`\`${key}\` stands twice`, variant);
        // Fluent takes the first that fits, the site the number that fits.
        if (!form(key) && keys.slice(0, at).some(form)) refuse(`the number \`${key}\` stands behind a plural form`, variant);
      }
      const variants = [...expression.variants].sort((one, other) => one.default - other.default);
      return RECORD + expression.selector.id.name + variants.map((variant) => GROUP + name(variant) + UNIT + said(variant.value, refuse, true)).join("") + RECORD;
    }
    default:
      return refuse(`${expression.type} is not something the site can say`, expression);
  }
}
