import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(options: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds serious or critical, and where. @param only some rules; all when left out. */
export async function findBarriers(page: Page, only: readonly string[] = []): Promise<string[]> {
  const options = only.length > 0 ? { runOnly: only } : {};
  await page.evaluate(axe);
  const found = await page.evaluate(
    (given) => (globalThis as unknown as { axe: Axe }).axe.run(given), // put there a line above
    { ...options, resultTypes: ["violations"], preload: false },
  );
  return found.violations
    .filter(({ impact }) => ["serious", "critical"].includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
