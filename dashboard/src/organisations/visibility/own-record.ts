import type { RecordRightsQuery, VisibilityInput } from "../../gql/later/graphql.ts";

/** An organisation with what the viewer may do with it. */
export type OwnRecord = NonNullable<RecordRightsQuery["organisation"]>;

/** Who may see a record, and on whose behalf the viewer may say so. */
export type VisibilityState = NonNullable<OwnRecord["visibility"]>;

/** A record, as one names it who says who may see it. */
export type VisibilityTarget = Pick<VisibilityInput, "organisationId" | "activityId" | "partnershipId">;
