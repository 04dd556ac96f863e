// The compiler of a language's Fluent texts: parsed here, so that the site needs no parser.
//
// One message or attribute a line, sorted by the id, which a line begins with: `id<TAB>pattern`, `id.attribute<TAB>pattern`.
// In a pattern: US `name` US is a variable; RS `name` (GS `key` US `pattern`)… RS selects by a number, the last variant if none matches.
import { parse } from "@fluent/syntax";

const [GROUP, RECORD, UNIT] = ["\x1d", "\x1e", "\x1f"];

/** Compiles Fluent files (their names and texts) to lines. What the site would format otherwise than Fluent is an error, by file and line. */
export function compile(files) {
  const lines = new Map();
  for (const { name, text } of files) {
    let at = 0;
    const refuse = (reason, node) => {
      throw new Error(`${name}:${text.slice(0, node?.span.start ?? at).split("\n").length}: ${reason}`);
    };
    const put = (id, node) => {
      at = node.span.start;
      if (lines.has(id)) refuse(`\`${id}\` is defined twice`);
      lines.set(id, compilePattern(node.value, refuse));
    };
    for (const entry of parsed(text, refuse)) {
      if (entry.type === "Junk") refuse(entry.annotations[0]?.message ?? "cannot be parsed", entry.annotations[0]);
      if (entry.type === "Term") refuse("terms are not supported", entry);
      if (entry.type !== "Message") continue;
      if (entry.value) put(entry.id.name, entry);
      for (const attribute of entry.attributes) put(`${entry.id.name}.${attribute.id.name}`, attribute);
    }
  }
  // Sorted by their bytes, as the lookup expects.
  return [...lines].sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other))).map((line) => line.join("\t")).join("\n");
}

function parsed(text, refuse) {
  try {
    return parse(text, {}).body;
  } catch (error) {
    // Braces nested deeper than the parser can go.
    return refuse(`cannot be parsed: ${error.message}`);
  }
}

function compilePattern(pattern, refuse, isVariant = false) {
  return pattern.elements.map((element) => (element.type === "TextElement" ? compileText(element.value, element, refuse) : compileExpression(element.expression, refuse, isVariant))).join("");
}

function compileText(value, node, refuse) {
  if (/[\0-\t\v-\x1f\x7f]/.test(value)) refuse("a tab or control character", node);
  return value.replaceAll("\n", "\v");
}

function compileExpression(expression, refuse, isVariant) {
  switch (expression.type) {
    case "StringLiteral":
      return compileText(expression.parse().value, expression, refuse);
    case "VariableReference":
      return `${UNIT}${expression.id.name}${UNIT}`;
    case "SelectExpression": {
      if (isVariant) refuse("a selector is nested in a selector", expression);
      if (expression.selector.type !== "VariableReference") refuse("a selector takes a variable only", expression);
      const name = ({ key }) => (key.type === "Identifier" ? key.name : key.value);
      const keys = expression.variants.map(name);
      const form = (key) => /^[a-z]/i.test(key);
      for (const [at, key] of keys.entries()) {
        const variant = expression.variants[at];
        if (!form(key) && !/^(0|-?[1-9]\d*)$/.test(key)) refuse(`\`${key}\` is not a whole number`, variant);
        if (keys.indexOf(key) < at) refuse(`\`${key}\` is a variant twice`, variant);
        // Fluent takes the first variant that matches, the site an exact number before a plural form.
        if (!form(key) && keys.slice(0, at).some(form)) refuse(`the number \`${key}\` comes after a plural form`, variant);
      }
      const variants = [...expression.variants].sort((one, other) => one.default - other.default);
      return RECORD + expression.selector.id.name + variants.map((variant) => GROUP + name(variant) + UNIT + compilePattern(variant.value, refuse, true)).join("") + RECORD;
    }
    default:
      return refuse(`${expression.type} is not supported`, expression);
  }
}
