import type { WhatIfChoicesQuery } from "../gql/later/graphql.ts";
import type { Choice } from "./useChoices.ts";

/** The organisations for which the reader may have a role here, each once; whether they may is for the API to say. */
export function ownOrganisations({ me }: WhatIfChoicesQuery): readonly Choice[] {
  const own = new Map(me.grants.map(({ organisation: { id, name } }) => [id, { value: id, label: name }]));
  return [...own.values()];
}
