import { useQuery } from "@apollo/client/react";
import { FrameworkOverlapsDocument } from "../gql/later/graphql.ts";

/** As many as one reads at a time. */
const PAGE_SIZE = 25;

/** The overlaps of a framework; its title and its list ask for them with one question. @param isAsked false for who may not read them. */
export const useFrameworkOverlaps = (code: string, isAsked: boolean) =>
  useQuery(FrameworkOverlapsDocument, { variables: { code, first: PAGE_SIZE }, skip: !isAsked });
