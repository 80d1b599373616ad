import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ProposalStatus } from "../gql/later/graphql.ts";
import styles from "./Proposals.module.css";

const BOX = <rect x="1.5" y="1.5" width="13" height="13" fill="none" stroke="var(--ink)" strokeWidth="1.5" />;

/** Round while nothing is decided, square once it is; filled as far as it was taken up. */
const SHAPES: Readonly<Record<ProposalStatus | "CONTESTED", ReactElement>> = {
  SUBMITTED: <circle cx="8" cy="8" r="6.5" fill="none" stroke="var(--ink)" strokeWidth="1.5" />,
  UNDER_REVIEW: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
      <path d="M8 1.5A6.5 6.5 0 0 0 8 14.5Z" fill="var(--ink)" />
    </>
  ),
  ADOPTED: (
    <>
      <rect x="1" y="1" width="14" height="14" fill="var(--ink)" />
      <path d="M4.2 8.2 7 11 11.8 5.2" fill="none" stroke="var(--paper)" strokeWidth="1.8" />
    </>
  ),
  ADOPTED_WITH_CHANGES: (
    <>
      {BOX}
      <path d="M1.5 14.5V1.5H8V14.5Z" fill="var(--ink)" />
    </>
  ),
  MERGED: (
    <>
      <rect x="1" y="1" width="9" height="9" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
      <rect x="6" y="6" width="9" height="9" fill="var(--ink)" />
    </>
  ),
  REJECTED: (
    <>
      {BOX}
      <path d="M1.5 14.5 14.5 1.5" stroke="var(--ink)" strokeWidth="1.5" />
    </>
  ),
  WITHDRAWN: (
    <rect
      {...{ x: "1.5", y: "1.5", width: "13", height: "13", fill: "none" }}
      {...{ stroke: "var(--ink)", strokeWidth: "1.5", strokeDasharray: "2.5 2" }}
    />
  ),
  CONTESTED: (
    <path d="M8 1 15 8 8 15 1 8ZM4.5 11.5 11.5 4.5" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
  ),
};

interface ProposalMarkProps {
  readonly status: ProposalStatus;
  /** Whether its last answer is contested, and another waited for. */
  readonly isContested?: boolean;
}

/** What became of a proposal: a shape, and the words, which say the same. */
export function ProposalMark({ status, isContested = false }: ProposalMarkProps) {
  const { t } = useTranslation();
  return (
    <span className={styles.mark}>
      <svg width="16" height="16" aria-hidden="true" focusable="false">
        {SHAPES[isContested ? "CONTESTED" : status]}
      </svg>
      <b>{t(`proposals.status.${status}`)}</b>
      {isContested && <span>{t("proposals.contested")}</span>}
    </span>
  );
}
