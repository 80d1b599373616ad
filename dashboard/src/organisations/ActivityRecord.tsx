import { Link } from "react-router";
import type { OrganisationActivitiesQuery } from "../gql/later/graphql.ts";
import { ActivityAmount } from "../shared/activity/ActivityAmount.tsx";
import { ActivityPlaces } from "../shared/activity/ActivityPlaces.tsx";
import { ActivityTitle } from "../shared/activity/ActivityTitle.tsx";
import { Period } from "../shared/activity/Period.tsx";
import { SourceLine } from "../shared/activity/SourceLine.tsx";
import { RecordLink } from "../shared/visibility/record-parts.ts";

type Activity = OrganisationActivitiesQuery["activities"]["nodes"][number];

interface ActivityRecordProps {
  readonly activity: Activity;
  /** Whether the organisation of the page holds it; else the holder is named. */
  readonly isOwn: boolean;
  /** Of the activities of the list; null for a visitor, who has no say in them. */
  readonly recordIds: readonly string[] | null;
}

/** One activity: its title in the language of the source, where, when, how much, and the line it comes from. */
export function ActivityRecord({ activity, isOwn, recordIds }: ActivityRecordProps) {
  const { id, holder, identifier, source, title } = activity;
  return (
    <li className="record">
      <p className="strong">
        <ActivityTitle activity={activity} />
      </p>
      <p>
        {!isOwn && (
          <>
            <Link to={`/organisations/${holder.slug}`}>{holder.name}</Link>
            {" · "}
          </>
        )}
        <ActivityPlaces activity={activity} /> · <Period period={activity} by="year" /> ·{" "}
        <ActivityAmount activity={activity} />
      </p>
      <p className="small muted">
        <SourceLine source={source} /> · {identifier}
      </p>
      {recordIds && <RecordLink kind="activity" id={id} name={title?.text ?? identifier} among={recordIds} />}
    </li>
  );
}
