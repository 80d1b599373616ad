import type { OverlapFactsFragment } from "../gql/later/graphql.ts";
import { useMe } from "../shared/shell.ts";

/** The id of the organisation in whose name the reader takes the next step: one of the two, else whom they work for. */
export function useOwnOrganisation({ holders }: Pick<OverlapFactsFragment, "holders">): string | null {
  const own = useMe()?.grants.flatMap(({ organisation }) => organisation?.id ?? []) ?? [];
  const pair = holders.map(({ organisation }) => organisation.id);
  return own.find((id) => pair.includes(id)) ?? own[0] ?? null;
}
