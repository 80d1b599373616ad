import { useQuery } from "@apollo/client/react";
import { OrganisationNameDocument } from "../../gql/graphql.ts";

/** The name of an organisation in the address; what the address says of it while, or where, its name cannot be seen. */
export function useOrganisationName(slug: string): string {
  const { data } = useQuery(OrganisationNameDocument, { variables: { slug } });
  return data?.organisation?.name ?? slug;
}
