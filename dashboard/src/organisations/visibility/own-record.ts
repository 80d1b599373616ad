import type { RecordRightsQuery } from "../../gql/later/graphql.ts";

/** An organisation with what the viewer may do with it. */
export type OwnRecord = NonNullable<RecordRightsQuery["organisation"]>;
