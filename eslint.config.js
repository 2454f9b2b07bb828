import tseslint from "typescript-eslint";
import hooks from "eslint-plugin-react-hooks";

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "examples/**", "coverage/**"] },
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.ts", "src/**/*.tsx", "test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always"],
      "max-depth": ["error", 5],
      "no-console": "error",
    },
  },
  { files: ["src/cli/**/*.ts", "scripts/**", "test/**"], rules: { "no-console": "off" } },
  { files: ["src/web/**/*.tsx", "src/web/**/*.ts"], plugins: { "react-hooks": hooks }, rules: { ...hooks.configs.recommended.rules } },
);
