import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { OutcomeLineFragment } from "../gql/later/graphql.ts";
import { SubstantiationMark } from "../shared/SubstantiationMark.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Impact.module.css";
import { useDirectionWords } from "./useDirectionWords.ts";

/** One change in a list: its sentence, when, how it went and how far it is borne out. */
export function ChangeLine({ outcome }: { readonly outcome: OutcomeLineFragment }) {
  const { t } = useTranslation();
  const { month } = useFormat();
  const directionOf = useDirectionWords();
  const { slug, title, language, changedOn, status, contributions } = outcome;
  const otherwise = directionOf(outcome);
  return (
    <li className={`record ${styles.line}`}>
      <SubstantiationMark status={status.status} />
      <div>
        <Link to={`/impact/${slug}`} lang={language}>
          {title}
        </Link>
        <span className="small muted">
          {t(`substantiation.status.${status.status}`)},{" "}
          {t("impact.answers", { count: status.independentAnswers })}
          {" · "}
          {month(changedOn)}
          {contributions.length > 0 && ` · ${t("impact.contributors", { count: contributions.length })}`}
        </span>
        {otherwise && <span className="small strong">{otherwise}</span>}
      </div>
    </li>
  );
}
