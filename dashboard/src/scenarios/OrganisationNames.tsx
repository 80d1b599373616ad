import { Fragment } from "react";
import { Link } from "react-router";
import type { WhatIfOrganisationFragment } from "../gql/later/graphql.ts";

interface OrganisationNamesProps {
  readonly organisations: readonly WhatIfOrganisationFragment[];
}

/** Names of organisations, each leading to its page. */
export function OrganisationNames({ organisations }: OrganisationNamesProps) {
  return organisations.map(({ id, slug, name }, at) => (
    <Fragment key={id}>
      {at > 0 && ", "}
      <Link to={`/organisations/${slug}`}>{name}</Link>
    </Fragment>
  ));
}
