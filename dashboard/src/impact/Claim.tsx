import type { ClaimFactsFragment } from "../gql/later/graphql.ts";
import { AskSection } from "./asking/AskSection.tsx";
import { BondSection } from "./BondSection.tsx";
import { CiteBox } from "./CiteBox.tsx";
import styles from "./Claim.module.css";
import { ClaimActs } from "./ClaimActs.tsx";
import { ClaimHistory } from "./ClaimHistory.tsx";
import { ClaimLinks } from "./ClaimLinks.tsx";
import { ClaimPaths } from "./ClaimPaths.tsx";
import { ClaimTrust } from "./ClaimTrust.tsx";
import { ContributionSection } from "./ContributionSection.tsx";
import { EvidenceSection } from "./EvidenceSection.tsx";
import { AlikeSection } from "./forms/AlikeSection.tsx";
import { ConsentSection } from "./forms/ConsentSection.tsx";
import { MergedSection } from "./MergedSection.tsx";
import { RivalSection } from "./RivalSection.tsx";
import { Statement } from "./Statement.tsx";
import { StatusBox } from "./StatusBox.tsx";
import { WhoAnswered } from "./WhoAnswered.tsx";

export interface ClaimProps {
  readonly outcome: ClaimFactsFragment;
}

/** A claim with what speaks for it and against it; how far it is borne out stands beside it. */
export function Claim({ outcome }: ClaimProps) {
  return (
    <div className={styles.columns}>
      <div className={styles.head}>
        <Statement outcome={outcome} />
        <ClaimTrust outcome={outcome} />
        <ClaimActs outcome={outcome} />
      </div>
      <div className={styles.rest}>
        <ContributionSection outcome={outcome} />
        <RivalSection outcome={outcome} />
        <EvidenceSection outcome={outcome} />
        <BondSection outcome={outcome} />
        <MergedSection outcome={outcome} />
        <AlikeSection outcome={outcome} />
        <ConsentSection outcome={outcome} />
        <ClaimHistory outcome={outcome} />
      </div>
      <div className={styles.side}>
        <StatusBox outcome={outcome} />
        <div>
          <ClaimPaths outcome={outcome} />
          <WhoAnswered outcome={outcome} />
          <AskSection slug={outcome.slug} />
          <ClaimLinks outcome={outcome} />
          <CiteBox outcome={outcome} />
        </div>
      </div>
    </div>
  );
}
