import type { ApolloClient, TypedDocumentNode } from "@apollo/client";
import {
  DivisionHoldersDocument,
  type DivisionHoldersQuery,
  DivisionKeysDocument,
  type DivisionKeysQuery,
  DivisionQuotientsDocument,
  type DivisionQuotientsQuery,
  DivisionRelationsDocument,
  type DivisionRelationsQuery,
} from "../../gql/later/graphql.ts";
import { fetchAllPages } from "../../shared/all-pages.ts";
import { askOnce } from "../../shared/ask-once.ts";
import type { AskedDivision } from "./useDivision.ts";

type Relations = DivisionRelationsQuery["divisionOfLabour"];
type Keys = DivisionKeysQuery["complementarityProfile"];
type Quotients = DivisionQuotientsQuery["divisionOfLabour"]["locationQuotients"]["nodes"];

/** Every list of the division of labour, whole. */
export interface WholeDivision {
  readonly significance: Relations["significance"];
  readonly relations: Relations["relations"]["nodes"];
  readonly holders: DivisionHoldersQuery["divisionOfLabour"]["holders"]["nodes"];
  readonly quotients: readonly { readonly axis: "THEME" | "PLACE"; readonly nodes: Quotients }[];
  readonly countries: Keys["countries"];
  readonly themes: Keys["themes"];
}

/** The most that one page holds. */
const FIRST = 200;

/** Fetches every list to its end. @throws {Error} when one cannot be fetched. */
export async function fetchDivision(client: ApolloClient, asked: AskedDivision): Promise<WholeDivision> {
  const ask = <Data, Variables>(query: TypedDocumentNode<Data, Variables>, variables: Variables) =>
    askOnce(client, query, variables);
  const quotientsOn = async (axis: "THEME" | "PLACE") => ({
    axis,
    nodes: await fetchAllPages(async (after) => {
      const variables = { ...asked, axis, first: FIRST, after };
      return (await ask(DivisionQuotientsDocument, variables)).divisionOfLabour.locationQuotients;
    }, ignore),
  });
  const one = { ...asked, first: 1, isSignificant: null };
  const { significance } = (await ask(DivisionRelationsDocument, one)).divisionOfLabour;
  const relations = await fetchAllPages(
    async (after) =>
      (await ask(DivisionRelationsDocument, { ...one, first: FIRST, after })).divisionOfLabour.relations,
    ignore,
  );
  const holders = await fetchAllPages(
    async (after) =>
      (await ask(DivisionHoldersDocument, { ...asked, first: FIRST, after })).divisionOfLabour.holders,
    ignore,
  );
  const quotients = [await quotientsOn("THEME"), await quotientsOn("PLACE")];
  const { countries, themes } = (await ask(DivisionKeysDocument, asked)).complementarityProfile;
  return { significance, relations, holders, quotients, countries, themes };
}

const ignore = () => undefined;
