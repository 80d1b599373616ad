import { useTranslation } from "react-i18next";
import type { SafeSpaceState, SizeBand } from "../gql/later/graphql.ts";
import { Section } from "../shared/Section.tsx";
import styles from "./SafeSpace.module.css";
import { isDraft } from "./safe-space-words.ts";

interface SessionFactsProps {
  readonly session: {
    readonly state: SafeSpaceState;
    readonly sizeBand?: SizeBand | null;
    readonly groundRules?: string | null;
    readonly topics: readonly string[];
    readonly summary?: string | null;
    readonly smallGroupReason?: string | null;
  };
}

/** What is told of a session: what those who attended want to be told first, then what it was about and by which rules. */
export function SessionFacts({ session }: SessionFactsProps) {
  const { t } = useTranslation();
  const { state, sizeBand, groundRules, topics, summary, smallGroupReason } = session;
  return (
    <>
      <Section title={t("safeSpace.summary")}>
        {isDraft(state) && <p className="note">{t("safeSpace.summary.draft")}</p>}
        {summary ? (
          <p className={`readable ${styles.text}`}>{summary}</p>
        ) : (
          <p className="record muted">{t("safeSpace.summary.none")}</p>
        )}
        <p className="small muted">
          {t(sizeBand ? `safeSpace.attended.${sizeBand}` : "safeSpace.attended.unknown")}
          {smallGroupReason && ` ${t("safeSpace.fewReason", { reason: smallGroupReason })}`}
        </p>
      </Section>
      <Section title={t("safeSpace.topics")}>
        {topics.length === 0 ? (
          <p className="record muted">{t("safeSpace.topics.none")}</p>
        ) : (
          <ul className="plain-list">
            {topics.map((topic) => (
              <li key={topic} className="record">
                {topic}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {groundRules && (
        <Section title={t("safeSpace.groundRules")}>
          <p className={`readable ${styles.text}`}>{groundRules}</p>
        </Section>
      )}
    </>
  );
}
