import type { FrameworkFactsFragment } from "../gql/later/graphql.ts";
import { useMe } from "../shared/shell.ts";
import { ActorList } from "./ActorList.tsx";
import { ActorShares } from "./ActorShares.tsx";
import { Commitments } from "./Commitments.tsx";
import { FrameworkFacts } from "./FrameworkFacts.tsx";
import { FrameworkNeeds } from "./FrameworkNeeds.tsx";
import { FrameworkOverlaps } from "./FrameworkOverlaps.tsx";
import { FrameworkProfile } from "./FrameworkProfile.tsx";
import { FrameworkTable } from "./FrameworkTable.tsx";
import { frameworkFilter } from "./framework-words.ts";
import { GoalList } from "./GoalList.tsx";

interface FrameworkRecordProps {
  readonly framework: FrameworkFactsFragment;
}

/** Everything of one framework, in the order in which a meeting goes through it. */
export function FrameworkRecord({ framework }: FrameworkRecordProps) {
  const { code, cycle, viewerMay } = framework;
  const mayReadPeers = useMe()?.viewerMay.readAmongPeers ?? false;
  const filter = frameworkFilter(code, cycle);
  return (
    <>
      <FrameworkFacts framework={framework} />
      <GoalList framework={framework} />
      <ActorList framework={framework} />
      <FrameworkTable code={code} framework={framework} />
      {viewerMay.readCommitments && <FrameworkOverlaps code={code} />}
      <FrameworkProfile filter={filter} />
      {mayReadPeers && <ActorShares framework={framework} />}
      {mayReadPeers && <FrameworkNeeds code={code} filter={filter} />}
      {viewerMay.readCommitments && <Commitments framework={framework} />}
    </>
  );
}
