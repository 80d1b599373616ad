import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ActivityAmount } from "../shared/activity/ActivityAmount.tsx";
import { ActivityTitle } from "../shared/activity/ActivityTitle.tsx";
import { Period } from "../shared/activity/Period.tsx";
import { SourceLine } from "../shared/activity/SourceLine.tsx";
import { Dated } from "../shared/Dated.tsx";
import { KindLabel } from "../shared/KindLabel.tsx";
import { ThemeOriginTag } from "../shared/ThemeOriginTag.tsx";
import { RecordLink } from "../shared/visibility/record-parts.ts";
import styles from "./CellDrawer.module.css";
import type { CellActivity, HolderRecord, PartnerRecord, SideCounts, SideRecords } from "./records.ts";
import { useCoverageWords } from "./useCoverageWords.ts";

interface SideSectionProps {
  readonly records: SideRecords;
  /** Null when it is not known for the whole. */
  readonly counts: SideCounts | null;
  /** Of the activities; null for a visitor, who has no say in them. */
  readonly recordIds: readonly string[] | null;
}

/** The records of the umbrella, of the members or of others, under each organisation that holds them. */
export function SideSection({ records, counts, recordIds }: SideSectionProps) {
  const t = useCoverageWords();
  const { side, holders } = records;
  return (
    <section className={styles.side}>
      <h3>
        {t(`drawer.side.${side}`)}{" "}
        {counts && (
          <span className="muted regular">
            {t("drawer.partners", { count: counts.partners })}{" "}
            {side !== "UMBRELLA" && t("drawer.via", { count: counts.organisations })}
          </span>
        )}
      </h3>
      {holders.map((record) => (
        <HolderSection key={record.holder.id} record={record} recordIds={recordIds} />
      ))}
    </section>
  );
}

interface HolderSectionProps extends Pick<SideSectionProps, "recordIds"> {
  readonly record: HolderRecord;
}

function HolderSection({ record, recordIds }: HolderSectionProps) {
  const { t } = useTranslation();
  const { holder, partners, activities } = record;
  return (
    <div className={styles.holder}>
      <h4>
        <Link to={`/organisations/${holder.slug}`}>{holder.name}</Link>
      </h4>
      <ul className="plain-list">
        {partners.map((partner) => (
          <PartnerLine key={partner.organisation.id} partner={partner} />
        ))}
      </ul>
      {partners.length === 0 && <p className="small muted">{t("record.noPartner")}</p>}
      <ul className={`plain-list ${styles.activities}`}>
        {activities.map((activity) => (
          <ActivityLine key={activity.id} activity={activity} recordIds={recordIds} />
        ))}
      </ul>
    </div>
  );
}

function PartnerLine({ partner }: { readonly partner: PartnerRecord }) {
  const { t } = useTranslation();
  const { organisation, origin } = partner;
  return (
    <li className={styles.partner}>
      <span>
        <Link className={styles.name} to={`/organisations/${organisation.slug}`}>
          {organisation.name}
        </Link>{" "}
        <span className="small muted">
          {organisation.withheld ? t("record.withheld") : <KindLabel kind={organisation.kind} />}
        </span>
      </span>
      {origin && <ThemeOriginTag origin={origin} />}
    </li>
  );
}

interface ActivityLineProps extends Pick<SideSectionProps, "recordIds"> {
  readonly activity: CellActivity;
}

function ActivityLine({ activity, recordIds }: ActivityLineProps) {
  const { t } = useTranslation();
  const { id, source, lastConfirmedOn, title, identifier, holder } = activity;
  return (
    <li className="small">
      <ActivityTitle activity={activity} />
      <div className="muted">
        <Period period={activity} by="year" /> · <ActivityAmount activity={activity} />
      </div>
      <div className="muted">
        <SourceLine source={source} />
        {lastConfirmedOn && (
          <>
            {" "}
            · {t("record.confirmed")} <Dated day={lastConfirmedOn} />
          </>
        )}
      </div>
      {recordIds && (
        <RecordLink
          kind="activity"
          id={id}
          name={title?.text ?? identifier}
          among={recordIds}
          page={`/organisations/${holder.slug}`}
        />
      )}
    </li>
  );
}
