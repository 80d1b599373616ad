import { Link } from "react-router";
import type { OrganisationActivitiesQuery } from "../gql/graphql.ts";
import { ActivityAmount } from "../shared/activity/ActivityAmount.tsx";
import { ActivityPlaces } from "../shared/activity/ActivityPlaces.tsx";
import { ActivityTitle } from "../shared/activity/ActivityTitle.tsx";
import { Period } from "../shared/activity/Period.tsx";
import { SourceLine } from "../shared/activity/SourceLine.tsx";

type Activity = OrganisationActivitiesQuery["activities"]["nodes"][number];

interface ActivityRecordProps {
  readonly activity: Activity;
  /** Whether the organisation of the page holds it; else the holder is named. */
  readonly isOwn: boolean;
}

/** One activity: its title in the language of the source, where, when, how much, and the line it comes from. */
export function ActivityRecord({ activity, isOwn }: ActivityRecordProps) {
  const { holder, identifier, source } = activity;
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
    </li>
  );
}
