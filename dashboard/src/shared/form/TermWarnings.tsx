import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { TermWarningsDocument } from "../../gql/later/graphql.ts";
import styles from "./Form.module.css";

/** Typing has paused once it has rested for so long. */
const PAUSE_MS = 800;

interface TermWarningsProps {
  readonly text: string;
  readonly language: string;
}

/**
 * The discouraged words of a text, each with what to say instead and a way to why, in a window of its own so that no draft
 * is lost. It is read out when a screen reader has time, and stands in nobody's way: where it cannot be asked, nothing is said.
 */
export function TermWarnings(props: TermWarningsProps) {
  const { t } = useTranslation();
  const [text] = useDebouncedValue(props.text, PAUSE_MS);
  const isEmpty = text.trim() === "";
  const { data, previousData } = useQuery(TermWarningsDocument, {
    variables: { text, language: props.language },
    skip: isEmpty,
    fetchPolicy: "no-cache", // what somebody types is kept nowhere
  });
  const warnings = isEmpty ? [] : ((data ?? previousData)?.termWarnings ?? []);
  return (
    <ul role="status" className={`screen-only small plain-list ${styles.warnings}`}>
      {warnings.map(({ found, term }) => (
        <li key={term.id}>
          {term.instead
            ? t("terms.warning.instead", { found, instead: term.instead })
            : t("terms.warning", { found })}{" "}
          <a
            href={`/terms/${term.slug}`}
            target="_blank"
            rel="noreferrer"
            aria-label={t("terms.warning.whyOf", { found })}
          >
            {t("terms.warning.why")}
          </a>
        </li>
      ))}
    </ul>
  );
}
