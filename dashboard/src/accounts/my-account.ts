import type { MyAccountQuery } from "../gql/later/graphql.ts";

/** As much of an account as its own page shows. */
export type MyAccount = MyAccountQuery["me"];
