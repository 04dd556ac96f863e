// What the compiler cannot see in a test: a promise nobody waits for, a wait for nothing in particular, an assertion that asserts nothing.
import playwright from "eslint-plugin-playwright";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["results/"] },
  {
    files: ["**/*.ts"],
    plugins: { "@typescript-eslint": tseslint.plugin, playwright },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "playwright/missing-playwright-await": "error",
      "playwright/no-focused-test": "error",
      "playwright/no-page-pause": "error",
      "playwright/no-wait-for-timeout": "error",
      "playwright/valid-expect": "error",
      "playwright/valid-expect-in-promise": "error",
      "no-empty": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression[body.type='BlockStatement'][body.body.length=0]", message: "A failure that nobody sees." },
      ],
    },
  },
);
