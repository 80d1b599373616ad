import type { FrameworkFactsFragment } from "../gql/later/graphql.ts";
import { ActorList } from "./ActorList.tsx";
import { Commitments } from "./Commitments.tsx";
import { FrameworkFacts } from "./FrameworkFacts.tsx";
import { FrameworkOverlaps } from "./FrameworkOverlaps.tsx";
import { FrameworkTable } from "./FrameworkTable.tsx";
import { GoalList } from "./GoalList.tsx";

interface FrameworkRecordProps {
  readonly framework: FrameworkFactsFragment;
}

/** Everything of one framework, in the order in which a meeting goes through it. */
export function FrameworkRecord({ framework }: FrameworkRecordProps) {
  const { code, viewerMay } = framework;
  return (
    <>
      <FrameworkFacts framework={framework} />
      <GoalList framework={framework} />
      <ActorList framework={framework} />
      <FrameworkTable code={code} framework={framework} />
      {viewerMay.readCommitments && <FrameworkOverlaps code={code} />}
      {viewerMay.readCommitments && <Commitments framework={framework} />}
    </>
  );
}
