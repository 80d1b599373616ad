import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { OrganisationActivitiesQuery } from "../gql/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";
import { Period } from "./Period.tsx";
import { SourceNote } from "./SourceNote.tsx";

type Activity = OrganisationActivitiesQuery["activities"]["nodes"][number];

interface ActivityRecordProps {
  readonly activity: Activity;
  /** Whether the organisation of the page holds it; else the holder is named. */
  readonly isOwn: boolean;
}

/** One activity: its title in the language of the source, where, when, how much, and the line it comes from. */
export function ActivityRecord({ activity, isOwn }: ActivityRecordProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, totalEur, holder, identifier, source } = activity;
  const places = activity.places
    .map(({ country, region }) => (country ?? region)?.name)
    .filter((name) => name !== undefined);
  return (
    <li className="record">
      <p className="strong" lang={title?.language}>
        {title?.text ?? identifier}
      </p>
      <p>
        {!isOwn && (
          <>
            <Link to={`/organisations/${holder.slug}`}>{holder.name}</Link>
            {" · "}
          </>
        )}
        {places.length > 0 ? (
          format.list(places)
        ) : (
          <span className="muted">{t("organisations.place.none")}</span>
        )}
        {" · "}
        <Period period={activity} />
        {" · "}
        {totalEur === null ? (
          <span className="muted">{t("organisations.amount.unknown")}</span>
        ) : (
          format.euro(totalEur)
        )}
      </p>
      <p className="small muted">
        <SourceNote source={source} /> · {identifier}
      </p>
    </li>
  );
}
