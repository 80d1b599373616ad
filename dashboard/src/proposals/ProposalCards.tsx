import type { ProposalFactsFragment } from "../gql/later/graphql.ts";
import type { ListPage } from "../shared/list-page.ts";
import { ShowMore } from "../shared/ShowMore.tsx";
import { ProposalCard } from "./ProposalCard.tsx";
import styles from "./Proposals.module.css";

interface ProposalCardsProps {
  readonly page: ListPage<ProposalFactsFragment>;
  readonly ofDecision?: boolean;
  readonly onMore: (after: string | null) => Promise<unknown>;
  readonly onDone: (words: string) => void;
}

/** Proposals, one under the other. */
export function ProposalCards({ page, ofDecision = false, onMore, onDone }: ProposalCardsProps) {
  return (
    <>
      <ul className={`plain-list ${styles.list}`}>
        {page.nodes.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} ofDecision={ofDecision} onDone={onDone} />
        ))}
      </ul>
      <ShowMore page={page} onMore={onMore} />
    </>
  );
}
