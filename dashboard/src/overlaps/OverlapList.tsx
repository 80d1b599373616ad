import { useState } from "react";
import type { CoverageFilter } from "../gql/graphql.ts";
import type {
  OverlapFactsFragment,
  OverlapLevel,
  OverlapOrder,
  OverlapStatusName,
} from "../gql/later/graphql.ts";
import { BulkBar } from "./BulkBar.tsx";
import { OverlapGroup } from "./OverlapGroup.tsx";
import { STATUSES } from "./overlap-choice.ts";
import type { StatusCount } from "./useOverlapTitle.ts";

/** Which overlaps are asked for, of whatever status. */
export interface AskedOverlaps {
  readonly filter: CoverageFilter;
  readonly minLevel: OverlapLevel | null;
  readonly orderBy: OverlapOrder;
}

interface OverlapListProps {
  readonly asked: AskedOverlaps;
  readonly byStatus: readonly StatusCount[];
  /** Null for all, each in its group. */
  readonly status: OverlapStatusName | null;
}

/** The overlaps in groups by how they stand; those that are chosen can be told together. */
export function OverlapList({ asked, byStatus, status }: OverlapListProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, OverlapFactsFragment>>(new Map());
  const toggle = (overlap: OverlapFactsFragment) => {
    const next = new Map(chosen);
    if (!next.delete(overlap.id)) next.set(overlap.id, overlap);
    setChosen(next);
  };
  const countOf = (name: OverlapStatusName) => byStatus.find((each) => each.status === name)?.count ?? 0;
  const groups = STATUSES.filter((name) => (status ? name === status : countOf(name) > 0));
  return (
    <>
      <BulkBar chosen={[...chosen.values()]} onDone={() => setChosen(new Map())} />
      {groups.map((name) => (
        <OverlapGroup
          key={name}
          status={name}
          count={countOf(name)}
          asked={asked}
          chosen={chosen}
          onToggle={toggle}
        />
      ))}
    </>
  );
}
