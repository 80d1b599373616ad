import type { ReadModels } from "../shared/read-model.ts";
import { seesAffiliation } from "../shared/visibility-between.ts";
import { affiliating } from "./organisation.policy.ts";
import { mayWrite, sourceLine } from "./organisation.read-models.ts";

/** How affiliations are read, from both of their ends. */
export const affiliationReadModels: ReadModels = {
  Affiliation: {
    columns: {
      id: (t) => `${t}.id`,
      startsOn: (t) => `${t}.starts_on`,
      endsOn: (t) => `${t}.ends_on`,
      mayChange: (t, query) => mayWrite(affiliating, `${t}.organisation_id`, query),
    },
    relations: {
      organisation: { kind: "one", from: (t, c) => `organisation ${c} where ${c}.id = ${t}.organisation_id` },
      network: { kind: "one", from: (t, c) => `organisation ${c} where ${c}.id = ${t}.network_id` },
      source: sourceLine("affiliation"),
    },
  },
  Organisation: {
    relations: {
      networks: {
        kind: "list",
        from: (t, c, { values }) => `organisation ${c} where exists (select from affiliation af
          where af.organisation_id = ${t}.id and af.network_id = ${c}.id and ${seesAffiliation("af", values)})`,
        order: (c) => [`${c}.name`, `${c}.id`],
      },
      affiliations: {
        kind: "list",
        from: (t, c, { values }) => `affiliation ${c} join organisation net on net.id = ${c}.network_id
          where ${c}.organisation_id = ${t}.id and ${seesAffiliation(c, values)}`,
        order: (c) => ["net.name_key", `${c}.starts_on nulls first`, `${c}.id`],
      },
      affiliates: {
        kind: "page",
        from: (
          t,
          c,
          { values },
        ) => `affiliation ${c} join organisation belongs on belongs.id = ${c}.organisation_id
          where ${c}.network_id = ${t}.id and ${seesAffiliation(c, values)}`,
        order: (c) => ["belongs.name_key", `${c}.id`],
      },
    },
  },
};
