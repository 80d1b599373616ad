import { SidesSection } from "../../shared/profile/SidesSection.tsx";
import { useMe } from "../../shared/shell.ts";
import { DivisionSection } from "../division/DivisionSection.tsx";
import { PairsSection } from "../pairs/PairsSection.tsx";
import type { CoverageViewProps } from "../view-props.ts";

/** How far those who work here overlap and differ: both sides figure by figure, and for peers two by two and by who weighs where. */
export function ProfileSection({ matrix, filter }: Pick<CoverageViewProps, "matrix" | "filter">) {
  const mayReadPeers = useMe()?.viewerMay.readAmongPeers;
  return (
    <>
      <SidesSection filter={filter} trust={matrix.trust} />
      {mayReadPeers && <PairsSection matrix={matrix} filter={filter} />}
      {mayReadPeers && <DivisionSection matrix={matrix} filter={filter} />}
    </>
  );
}
