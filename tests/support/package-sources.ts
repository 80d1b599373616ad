import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

export const PACKAGES = ["schema", "seeds", "api", "dashboard", "tests"] as const;

/** A source file of ours. */
export interface SourceFile {
  /** From the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Our own sources by package: written by us, not generated, tests among them. */
export function readSources(packages: readonly string[] = PACKAGES): SourceFile[] {
  const pattern = `{${packages.join(",")}}/**/*.{ts,tsx}`;
  return globSync(pattern, {
    cwd: REPOSITORY,
    exclude: ["**/node_modules/**", "**/dist/**", "**/gql/**", "**/*.d.ts"],
  })
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(`${REPOSITORY}/${path}`, "utf8") }));
}

/** Whether a file proves the product rather than being it. */
export const isTest = (path: string): boolean =>
  path.startsWith("tests/") || /\.(test|fixture|bench)\.tsx?$/.test(path);
