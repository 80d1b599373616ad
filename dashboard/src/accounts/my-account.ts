import type { MyAccountQuery } from "../gql/graphql.ts";

/** As much of an account as its own page shows. */
export type MyAccount = MyAccountQuery["me"];
