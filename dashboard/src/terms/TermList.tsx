import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TermLineFragment } from "../gql/later/graphql.ts";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { Standing } from "./Standing.tsx";
import styles from "./Terms.module.css";
import { TERM_STATUSES } from "./term-words.ts";

/** Words by how they stand, each with what to use instead and why. */
export function TermList({ terms }: { readonly terms: readonly TermLineFragment[] }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  return TERM_STATUSES.map((status) => {
    const those = terms.filter((term) => term.status === status);
    if (those.length === 0) return null;
    return (
      <Section key={status} title={t(`terms.heading.${status}`)} count={count(those.length)}>
        <ul className="plain-list">
          {those.map((term) => (
            <TermLine key={term.id} term={term} />
          ))}
        </ul>
      </Section>
    );
  });
}

function TermLine({ term }: { readonly term: TermLineFragment }) {
  const { t } = useTranslation();
  const why = term.decidedBecause ?? term.reasons;
  return (
    <li className={`record ${styles.line}`} lang={term.language}>
      <span className={styles.word}>
        <Link to={`/terms/${term.slug}`}>{term.word}</Link>
        {term.instead && <span>{t("terms.instead", { instead: term.instead })}</span>}
      </span>
      <span>
        {why}
        <span className="small muted">
          <Standing term={term} />
        </span>
      </span>
    </li>
  );
}
