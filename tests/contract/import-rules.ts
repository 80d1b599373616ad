import { posix } from "node:path";
import type { SourceFile } from "../support/package-sources.ts";

/** Which packages of ours each package may import; `@onze/…` by its entry point only. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  seeds: ["schema"],
  api: ["schema", "seeds"],
  dashboard: [],
  tests: ["schema", "seeds", "api"],
};

/** Modules of `api` stand in a line; each imports only those before it. */
export const MODULES = [
  "shared",
  "accounts",
  "organisations",
  "activities",
  "visibility",
  "frameworks",
  "needs",
  "complementarity",
  "decisions",
  "voice",
  "decisions",
  "voice",
  "impact",
  "history",
  "imports",
  "exports",
] as const;

/** Files of the dashboard stand in three rows: shared, then features, which do not know each other, then routes. */
export const DASHBOARD_SHARED = ["shared", "gql", "i18n", "styles"] as const;

/** An import of one file by another that points back. */
export interface WrongImport {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(?:[^;"'=()]*?\bfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** The imports of a file, as written. */
export const importsOf = (text: string): string[] =>
  [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "");

/** Imports that point back, by the two tables of the architecture. */
export function findWrongImports(files: readonly SourceFile[]): WrongImport[] {
  return files.flatMap(({ path, text }) =>
    importsOf(text).flatMap((to) => {
      const why = whyWrong(path, to);
      return why === null ? [] : [{ from: path, to, why }];
    }),
  );
}

function whyWrong(from: string, to: string): string | null {
  if (to.startsWith("@onze/")) return whyWrongPackage(from, to.slice("@onze/".length));
  if (!to.startsWith(".")) return null;
  const target = posix.normalize(posix.join(posix.dirname(from), to));
  const [home] = from.split("/");
  if (!target.startsWith(`${home}/`)) return "reaches into another package by its folder";
  if (from.startsWith("api/src/")) return whyWrongModule(from, target);
  return from.startsWith("dashboard/src/") ? whyWrongFeature(from, target) : null;
}

function whyWrongPackage(from: string, name: string): string | null {
  const [home = ""] = from.split("/");
  if (name.includes("/")) return "reaches past the entry point of a package";
  return MAY_IMPORT[home]?.includes(name) ? null : `${home} may not know ${name}`;
}

const moduleOf = (path: string): number => MODULES.findIndex((name) => path.startsWith(`api/src/${name}/`));

/** What is in no module puts the modules together: it may know all of them and none may know it, but for plain vocabulary. */
const VOCABULARY = ["api/src/errors.ts", "api/src/refusal-reasons.ts", "api/src/context.ts"];

function whyWrongModule(from: string, target: string): string | null {
  const [home, other] = [moduleOf(from), moduleOf(target)];
  if (home === -1) return null;
  if (other === -1)
    return VOCABULARY.includes(target) ? null : "a module may not know what puts modules together";
  return other > home ? `${MODULES[home]} may not know ${MODULES[other]}` : null;
}

type Row = "shared" | "routes" | `feature ${string}`;

function rowOf(path: string): Row {
  const parts = path.split("/");
  if (parts.length === 3) return parts[2] === "apollo.ts" || parts[2] === "theme.ts" ? "shared" : "routes";
  const folder = parts[2] ?? "";
  return DASHBOARD_SHARED.some((name) => name === folder) ? "shared" : `feature ${folder}`;
}

function whyWrongFeature(from: string, target: string): string | null {
  const [home, other] = [rowOf(from), rowOf(target)];
  if (home === "routes" || other === "shared" || home === other) return null;
  return `${home} may not know ${other}`;
}
