import type { OverlapStateFragment, OverlapStatusInput } from "../gql/later/graphql.ts";
import { seenOf } from "./overlap-words.ts";

type Stood = Pick<OverlapStateFragment, "id" | "status" | "assignee">;

/**
 * What to send so that overlaps stand as before: those that stood alike go together. Notes were not touched.
 *
 * @param before how each stood.
 * @param now the same ones with the versions that they have by now; one that is not among them is left alone.
 */
export function takeBack(
  before: readonly Stood[],
  now: readonly Pick<OverlapStateFragment, "id" | "version">[],
): OverlapStatusInput[] {
  const versions = new Map(now.map((overlap) => [overlap.id, overlap]));
  const groups = Map.groupBy(before, ({ status, assignee }) => `${status} ${assignee?.id ?? ""}`);
  return [...groups.values()].flatMap((alike) => {
    const overlaps = alike.flatMap(({ id }) => versions.get(id) ?? []).map(seenOf);
    const [first] = alike;
    if (!first || overlaps.length === 0) return [];
    return [{ overlaps, status: first.status, assignee: first.assignee?.id ?? null }];
  });
}
