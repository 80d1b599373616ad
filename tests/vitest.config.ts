import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Our packages by their sources, so that one test file can be run without a build. */
const sources = ["schema", "seeds", "api"].map((name) => ({
  find: new RegExp(`^@onze/${name}$`),
  replacement: `${root}${name}/src/index.ts`,
}));

/** Sources would get GraphQL's ES modules and libraries its CommonJS: two copies, which refuse each other's schemas. */
const oneGraphql = { find: /^graphql$/, replacement: `${root}node_modules/graphql/index.js` };

export default defineConfig({
  root,
  resolve: { alias: [...sources, oneGraphql] },
  test: {
    include: ["{schema,seeds,api,dashboard}/src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "tests/bench/**"],
    globalSetup: [fileURLToPath(new URL("support/global-setup.ts", import.meta.url))],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 20_000,
  },
});
