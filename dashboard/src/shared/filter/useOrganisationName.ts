import { useQuery } from "@apollo/client/react";
import { OrganisationNameDocument } from "../../gql/graphql.ts";

/** The name of an organisation in the address; what the address says of it while, or where, its name cannot be seen. @param slug null where none is asked for. */
export function useOrganisationName(slug: string | null): string {
  const { data } = useQuery(OrganisationNameDocument, {
    variables: { slug: slug ?? "" },
    skip: slug === null,
  });
  return data?.organisation?.name ?? slug ?? "";
}
