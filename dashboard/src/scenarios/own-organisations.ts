import type { WhatIfChoicesQuery } from "../gql/later/graphql.ts";
import type { Choice } from "./useChoices.ts";

/** The organisations for which the reader may have a role here, each once; whether they may is for the API to say. */
export function ownOrganisations({ me }: WhatIfChoicesQuery): readonly Choice[] {
  const own = new Map(
    me.grants.flatMap(({ organisation }) =>
      organisation ? [[organisation.id, { value: organisation.id, label: organisation.name }] as const] : [],
    ),
  );
  return [...own.values()];
}
