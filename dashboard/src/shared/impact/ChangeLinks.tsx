import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ChangeLinkFragment } from "../../gql/later/graphql.ts";
import { SubstantiationMark } from "../SubstantiationMark.tsx";
import { useFormat } from "../useFormat.ts";
import styles from "./ChangeLinks.module.css";

/** Changes that something else leads to, each with how far it is borne out: none travels without that. */
export function ChangeLinks({ changes }: { readonly changes: readonly ChangeLinkFragment[] }) {
  const { t } = useTranslation();
  const { month } = useFormat();
  return (
    <ul className="plain-list">
      {changes.map(({ id, slug, title, language, changedOn, status: { status } }) => (
        <li key={id} className={`record ${styles.line}`}>
          <SubstantiationMark status={status} />
          <span>
            <Link to={`/impact/${slug}`} lang={language}>
              {title}
            </Link>{" "}
            <span className="small muted">
              {t(`substantiation.status.${status}`)}, {month(changedOn)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
