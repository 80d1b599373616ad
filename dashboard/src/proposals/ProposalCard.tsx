import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ProposalFactsFragment } from "../gql/later/graphql.ts";
import { usePlace } from "../shared/Place.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { GivenAnswer } from "./GivenAnswer.tsx";
import { ProposalActs } from "./ProposalActs.tsx";
import { ProposalClock } from "./ProposalClock.tsx";
import { ProposalMark } from "./ProposalMark.tsx";
import styles from "./Proposals.module.css";

interface ProposalCardProps {
  readonly proposal: ProposalFactsFragment;
  /** Whether the decision is named: where proposals of several stand. */
  readonly ofDecision?: boolean;
  readonly onDone: (words: string) => void;
}

/** A proposal: how it stands and for how long, what it asks, what was answered and what that changed. Its id is its address. */
export function ProposalCard({ proposal, ofDecision = false, onDone }: ProposalCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, text, language, author, constituency, submittedOn, decision } = proposal;
  const last = proposal.answers.at(-1);
  const here = usePlace<HTMLLIElement>(id);
  return (
    <li ref={here} id={id} tabIndex={-1} className={`record ${styles.card}`}>
      <p className={styles.head}>
        <ProposalMark status={proposal.status} isContested={Boolean(last?.contestedOn)} />
        <ProposalClock clock={proposal} />
      </p>
      <h2 lang={language}>
        <Link to={`#${id}`} className={styles.title}>
          {title}
        </Link>
      </h2>
      <p className="small muted">
        {author ? (
          <Link to={`/organisations/${author.slug}`}>{author.name}</Link>
        ) : (
          t("proposals.authorUnknown")
        )}
        {" · "}
        {t(`governance.constituency.${constituency}`)}
        {" · "}
        {t("proposals.submittedOn", { date: format.dateInWords(submittedOn) })}
        {ofDecision && (
          <>
            {" · "}
            <Link to={`/decisions/${decision.slug}/proposals#${id}`}>{decision.title}</Link>
          </>
        )}
      </p>
      <p lang={language} className={`readable ${styles.text}`}>
        {text}
      </p>
      {proposal.answers.map((answer) => (
        <GivenAnswer key={answer.id} answer={answer} proposal={proposal} />
      ))}
      <ProposalActs proposal={proposal} onDone={onDone} />
    </li>
  );
}
