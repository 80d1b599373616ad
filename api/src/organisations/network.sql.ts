import type { Values } from "../shared/database.ts";
import { seesNetworksOf } from "../shared/visibility.ts";
import { seesAffiliation } from "../shared/visibility-between.ts";
import { NETWORK_KINDS } from "./network-kinds.ts";

const KINDS = NETWORK_KINDS.map((kind) => `'${kind}'`).join(", ");

/** SQL that keeps the networks that the sight sees as such: by their kind, or because somebody belongs to them. */
export const isSeenNetwork = (row: string, values: Values): string =>
  `${seesNetworksOf(row, values)} and (${row}.kind in (${KINDS})
    or exists (select from affiliation belongs where belongs.network_id = ${row}.id and ${seesAffiliation("belongs", values)}))`;
