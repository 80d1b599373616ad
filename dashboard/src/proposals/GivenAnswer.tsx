import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ProposalFactsFragment } from "../gql/later/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Proposals.module.css";

type Answer = ProposalFactsFragment["answers"][number];

interface GivenAnswerProps {
  readonly answer: Answer;
  readonly proposal: Pick<
    ProposalFactsFragment,
    "author" | "contestUntil" | "viewerMay" | "decision" | "answers"
  >;
}

/** What was answered and why, the sentence that it changed, and what its author said to that. */
export function GivenAnswer({ answer, proposal }: GivenAnswerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { outcome, answeredOn, answeredBy, reasons, contestedOn, contestedBecause } = answer;
  const isLast = answer.number === proposal.answers.length;
  return (
    <div className={styles.answer}>
      <p>
        <b>{t(`proposals.status.${outcome}`)}</b>{" "}
        <span className="small muted">
          {t(answeredBy ? "proposals.answeredBy" : "proposals.answeredOn", {
            name: answeredBy?.name,
            date: format.dateInWords(answeredOn),
          })}
        </span>
      </p>
      {outcome === "MERGED" && (
        <p>
          {answer.mergedInto ? (
            <>
              {t("proposals.goesOnIn")}{" "}
              <Link to={`/decisions/${proposal.decision.slug}/proposals#${answer.mergedInto.id}`}>
                {answer.mergedInto.title}
              </Link>
            </>
          ) : (
            t("proposals.goesOnUnseen")
          )}
        </p>
      )}
      <p className={`readable ${styles.text} ${reasons ? "" : "muted"}`}>
        {reasons ?? t("proposals.noReasons")}
      </p>
      <Changed answer={answer} textUrl={proposal.decision.textUrl ?? null} />
      {contestedOn && (
        <div className="note">
          <p>
            <b>{t("proposals.contestedOn", { date: format.dateInWords(contestedOn) })}</b>
          </p>
          <p className={`readable ${styles.text}`}>{contestedBecause}</p>
        </div>
      )}
      {isLast && proposal.viewerMay.contest && proposal.contestUntil && (
        <p className="small muted">
          {t("proposals.contestUntil", { date: format.dateInWords(proposal.contestUntil) })}
        </p>
      )}
    </div>
  );
}

/** The sentence of the decided text that a proposal changed, as it stands there. */
function Changed({ answer, textUrl }: { readonly answer: Answer; readonly textUrl: string | null }) {
  const { t } = useTranslation();
  const { changedSentence, changedUrl } = answer;
  const url = changedUrl ?? textUrl;
  if (!changedSentence && !changedUrl) return null;
  return (
    <figure className={styles.changed}>
      <figcaption className="small muted">{t("proposals.changed")}</figcaption>
      {changedSentence && <blockquote cite={url ?? undefined}>{changedSentence}</blockquote>}
      {url && (
        <a href={url} rel="noreferrer" className="small">
          {t("proposals.changed.where")}
        </a>
      )}
    </figure>
  );
}
