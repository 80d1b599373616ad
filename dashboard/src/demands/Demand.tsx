import type { DemandFactsFragment } from "../gql/later/graphql.ts";
import { ActionSection } from "./ActionSection.tsx";
import { AskSection } from "./AskSection.tsx";
import { ChangeSection } from "./ChangeSection.tsx";
import { CoordinationSection } from "./CoordinationSection.tsx";
import styles from "./Demand.module.css";
import { DemandActs } from "./DemandActs.tsx";
import { DemandFacts } from "./DemandFacts.tsx";
import { DemandLinks } from "./DemandLinks.tsx";
import { DemandTrust } from "./DemandTrust.tsx";
import { PathSection } from "./PathSection.tsx";

export interface DemandProps {
  readonly demand: DemandFactsFragment;
}

/** What is asked, with what was done for it; how far it came stands beside it. */
export function Demand({ demand }: DemandProps) {
  return (
    <div className={styles.columns}>
      <div className={styles.head}>
        <DemandFacts demand={demand} />
        <DemandTrust demand={demand} />
        <DemandActs demand={demand} />
      </div>
      <div className={styles.rest}>
        <AskSection demand={demand} />
        <ActionSection demand={demand} />
        <CoordinationSection demand={demand} />
      </div>
      <div className={styles.side}>
        <PathSection demand={demand} />
        <ChangeSection demand={demand} />
        <DemandLinks demand={demand} />
      </div>
    </div>
  );
}
