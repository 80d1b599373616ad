import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Dated } from "../shared/Dated.tsx";
import { ThemeOriginTag } from "../shared/ThemeOriginTag.tsx";
import { RecordLink } from "../shared/visibility/record-parts.ts";
import styles from "./Activities.module.css";
import type { Activity } from "./activity-facts.ts";

interface PartProps {
  readonly activity: Activity;
}

/** Who holds the activity. */
export function Holder({ activity: { holder } }: PartProps) {
  return <Link to={`/organisations/${holder.slug}`}>{holder.name}</Link>;
}

/** Each theme with the word that says where it comes from, and for a suggestion what it rests on. */
export function Themes({ activity: { themes } }: PartProps) {
  const { t } = useTranslation();
  const known = themes.filter(({ theme }) => theme !== null);
  if (known.length === 0) return <span className="muted">{t("notStated.themes")}</span>;
  return (
    <ul className={`plain-list ${styles.themes}`}>
      {known.map(({ theme, origin, evidence }) => (
        <li key={`${theme?.code} ${origin}`}>
          {theme?.name} <ThemeOriginTag origin={origin} />
          {origin === "SUGGESTED" && evidence && (
            <span className="small muted"> {t("activities.evidence", { evidence })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** When the owner or the partner last said that the record is right. */
export function Confirmed({ activity: { lastConfirmedOn } }: PartProps) {
  const { t } = useTranslation();
  if (lastConfirmedOn === null) return <span className="muted">{t("activities.notConfirmed")}</span>;
  return <Dated day={lastConfirmedOn} />;
}

interface OwnRecordProps extends PartProps {
  readonly recordIds: readonly string[] | null;
}

/** The way to who may see the activity, for whoever may know. */
export function OwnRecord({ activity: { id, title, identifier }, recordIds }: OwnRecordProps) {
  return (
    recordIds && <RecordLink kind="activity" id={id} name={title?.text ?? identifier} among={recordIds} />
  );
}
