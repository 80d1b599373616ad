import type { Viewer } from "@onze/api";
import { expect } from "vitest";
import type { TestApp } from "./start-app.ts";

/** A change as the history tells it. */
export interface ToldChange {
  readonly id: string;
  readonly entity: string;
  readonly label: string | null;
  readonly slug: string | null;
  readonly kind: string;
  readonly field: string | null;
  readonly old: string | null;
  readonly new: string | null;
  readonly by: string | null;
  readonly byErased: boolean;
  readonly path: string;
  readonly mayUndo: boolean;
}

export const CHANGES = `query ($filter: ChangeFilter) { changes(filter: $filter, first: 200) { totalCount
  nodes { id entity label slug kind field old new by byErased path mayUndo } } }`;

/** What somebody reads of the history; every page says how many they may read in all, and no more. */
export async function readChanges(
  app: TestApp,
  viewer: Viewer,
  filter: Readonly<Record<string, unknown>> = {},
): Promise<readonly ToldChange[]> {
  const { data, errors } = await app.askAs(viewer)<{
    changes: { totalCount: number; nodes: readonly ToldChange[] };
  }>(CHANGES, { filter });
  expect(errors).toBeUndefined();
  const { nodes = [], totalCount = 0 } = data?.changes ?? {};
  expect(totalCount).toBe(nodes.length);
  return nodes;
}
