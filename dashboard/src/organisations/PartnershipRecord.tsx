import { useTranslation } from "react-i18next";
import type { OrganisationNameFragment, PartnershipFactsFragment } from "../gql/later/graphql.ts";
import { Period } from "../shared/activity/Period.tsx";
import { SourceLine } from "../shared/activity/SourceLine.tsx";
import { Dated } from "../shared/Dated.tsx";
import { KindLabel } from "../shared/KindLabel.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { RecordLink } from "../shared/visibility/record-parts.ts";
import { SideMark } from "./HolderNames.tsx";
import { listPlaces } from "./list-places.ts";
import { mergeThemes } from "./merge-themes.ts";
import { OrganisationLink } from "./OrganisationLink.tsx";
import styles from "./Organisations.module.css";
import { ThemeTags } from "./ThemeTags.tsx";

interface PartnershipRecordProps {
  readonly partnership: PartnershipFactsFragment;
  /** The other side: the holder on a partner's page, the partner on a holder's. */
  readonly other: OrganisationNameFragment;
  /** Of the partnerships of the list; null for a visitor, who has no say in them. */
  readonly recordIds: readonly string[] | null;
  /** Whether a partner that was hidden when it was first named has still to accept it. */
  readonly isAwaiting?: boolean;
}

/** One partnership: with whom, since when, where, on what, and from which line of which source. */
export function PartnershipRecord(props: PartnershipRecordProps) {
  const { partnership, other, recordIds, isAwaiting = false } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const places = listPlaces([partnership], format.compare);
  return (
    <li className={`record ${styles.partnership}`}>
      <div className={styles.who}>
        <SideMark kind={other.kind} />
        <span>
          <span className="strong">
            <OrganisationLink organisation={other} />
          </span>{" "}
          {isAwaiting && <span className="tag">{t("organisations.heldBy.awaits")}</span>}
          <span className={`small muted ${styles.under}`}>
            <KindLabel kind={other.kind} />
          </span>
        </span>
      </div>
      <div className={styles.what}>
        <p>
          <Period period={partnership} by="month" />
          {" · "}
          {places.length > 0 ? format.list(places) : <span className="muted">{t("record.noPlace")}</span>}
          {" · "}
          <Activities count={partnership.activityCount} />
        </p>
        <ThemeTags themes={mergeThemes(partnership.themes)} />
        <p className={`small muted ${styles.under}`}>
          <SourceLine source={partnership.source} />
          {" · "}
          {partnership.lastConfirmedOn ? (
            <>
              {t("record.confirmed")} <Dated day={partnership.lastConfirmedOn} />
            </>
          ) : (
            t("organisations.neverConfirmed")
          )}
        </p>
        {recordIds && (
          <RecordLink kind="partnership" id={partnership.id} name={other.name} among={recordIds} />
        )}
      </div>
    </li>
  );
}

function Activities({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  return t("organisations.activities.count", { count });
}
