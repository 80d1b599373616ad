import { useQuery } from "@apollo/client/react";
import { type FrameworkFactsFragment, FrameworkSharesDocument } from "../gql/later/graphql.ts";
import { InsideShares } from "./InsideShares.tsx";

/** What of the known money of those who take part is inside frameworks of the cycle, beside its line. */
export function ActorShares({ framework }: { readonly framework: FrameworkFactsFragment }) {
  const { cycle, actors } = framework;
  const answer = useQuery(FrameworkSharesDocument, { variables: { cycle: cycle.code } });
  const taking = actors.filter(({ takesPart }) => takesPart).map(({ organisation }) => organisation);
  if (taking.length === 0) return null;
  return <InsideShares answer={answer} cycle={cycle} actors={taking} />;
}
