import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ChangeFactsFragment } from "../../gql/later/graphql.ts";
import { useFormat } from "../useFormat.ts";
import { ChangeLine } from "./ChangeLine.tsx";
import styles from "./Changes.module.css";
import { isBare } from "./change-value.ts";

interface ChangeActProps {
  /** What was changed in one go; at least one. */
  readonly changes: readonly ChangeFactsFragment[];
  /** Whether the record is named, with the way to its own history. */
  readonly isNamed: boolean;
}

/** One act: the record, who changed it and through what, and each field. */
export function ChangeAct({ changes, isNamed }: ChangeActProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [first] = changes;
  if (!first) return null;
  const { at, kind, entity, recordId } = first;
  const lines = changes.filter((change) => !isBare(change));
  return (
    <li className={`record ${styles.act}`}>
      <div className={styles.head}>
        <p>
          {isNamed && <RecordName change={first} />}{" "}
          <span className={styles.what}>
            <span className="small muted">{t(`history.entity.${entity}`)}</span>{" "}
            {kind !== "CHANGED" && <span className="tag">{t(`history.kind.${kind}`)}</span>}
          </span>
        </p>
        <p className="small muted">
          <time dateTime={at}>{format.time(at)}</time> · <Who change={first} />
          {isNamed && (
            <>
              {" · "}
              <Link className="screen-only" to={`/history?entity=${entity}&record=${recordId}`}>
                {t("history.ofRecord")}
              </Link>
            </>
          )}
        </p>
      </div>
      {lines.length > 0 && (
        <ul className="plain-list">
          {lines.map((change) => (
            <ChangeLine key={change.id} change={change} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Records that are called by the name of the organisation they belong to: it has a page. */
const CALLED_LIKE_ITS_ORGANISATION: readonly ChangeFactsFragment["entity"][] = [
  "ORGANISATION",
  "ORGANISATION_ALIAS",
  "ORGANISATION_IDENTIFIER",
  "ORGANISATION_ROLE",
  "MEMBERSHIP",
  "AFFILIATION",
  "VISIBILITY_SETTING",
];

/** The record by its name, leading to its page where it has one. */
function RecordName({ change: { entity, slug, label } }: { readonly change: ChangeFactsFragment }) {
  const { t } = useTranslation();
  const name = label ?? t("history.nameless");
  if (!CALLED_LIKE_ITS_ORGANISATION.includes(entity) || slug === null)
    return <span className="strong">{name}</span>;
  return (
    <Link className="strong" to={`/organisations/${slug}`}>
      {name}
    </Link>
  );
}

/** Who changed it, as far as that may be said, and through what. */
function Who({ change: { by, byErased, path } }: { readonly change: ChangeFactsFragment }) {
  const { t } = useTranslation();
  const who = by ?? (byErased ? t("history.erased") : null);
  return <>{[who, t(`history.path.${path}`)].filter((part) => part !== null).join(" · ")}</>;
}
