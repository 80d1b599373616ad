import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

const built = new URL("../../dashboard/dist/", import.meta.url);
const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
  readFileSync(new URL(".vite/manifest.json", built), "utf8"),
);

/** A thousand bytes, as browsers count what they fetched. */
const KB = 1000;
const LANGUAGES = ["nl", "fr", "en", "es"];

const chunkOf = (name: string): Chunk => {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`the build has no ${name}`);
  return chunk;
};

/** The names of chunks that are fetched with these, each once. */
function withImports(names: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    withImports(chunkOf(name).imports ?? [], found);
  }
  return found;
}

const firstView = (language: string) =>
  [...withImports(["index.html", "src/coverage/CoveragePage.tsx", `src/i18n/${language}.json?first`])].map(
    chunkOf,
  );

const weigh = (files: Iterable<string>) =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, built))).length, 0);

test.each(LANGUAGES)("the first view in %s needs at most 200 kB of JavaScript, gzipped", (language) => {
  const scripts = firstView(language).map(({ file }) => file);
  expect(scripts.length).toBeGreaterThan(3);
  expect(weigh(scripts)).toBeLessThanOrEqual(200 * KB);
});

test("the first view needs at most 15 kB of CSS, gzipped", () => {
  const styles = firstView("nl").flatMap(({ css }) => css ?? []);
  expect(styles.length).toBeGreaterThan(0);
  expect(weigh(styles)).toBeLessThanOrEqual(15 * KB);
});

test("map, charts, drawer, other pages and other languages come only when they are shown", () => {
  const fetched = withImports(["index.html", "src/coverage/CoveragePage.tsx", "src/i18n/nl.json?first"]);
  const later = [
    "src/coverage/map-view.tsx",
    "src/coverage/table-view.tsx",
    "src/coverage/CellDrawer.tsx",
    "src/organisations/EffortChart.tsx",
    "src/activities/ActivitiesPage.tsx",
    "src/organisations/OrganisationsPage.tsx",
    "src/impact/ImpactPage.tsx",
    "src/impact/ClaimPage.tsx",
    "src/imports/ImportsPage.tsx",
    "src/networks/NetworksPage.tsx",
    "src/networks/NetworkDrawing.tsx",
    "src/organisations/networks/OrganisationNetworks.tsx",
    "src/accounts/SignInPage.tsx",
    "src/admin/AccountsPage.tsx",
    "src/history/HistoryPage.tsx",
    "src/organisations/visibility/RecordTools.tsx",
    "src/shared/visibility/AsOfControl.tsx",
    "src/shared/visibility/RecordDrawer.tsx",
    "src/shared/visibility/RecordLink.tsx",
    "src/shared/visibility/WithheldLine.tsx",
    "src/accounts/AccountPage.tsx",
    "src/accounts/AccountNotices.tsx",
    "src/i18n/nl.json?later",
    "src/i18n/fr.json?first",
    "../node_modules/world-atlas/countries-50m.json",
  ];
  for (const name of later) expect(manifest).toHaveProperty([name]);
  expect(later.filter((name) => fetched.has(name))).toEqual([]);
});
