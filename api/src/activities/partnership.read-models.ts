import { sourceLine } from "../organisations/organisation.read-models.ts";
import type { Values } from "../shared/database.ts";
import type { ReadModels } from "../shared/read-model.ts";
import { seesNamed, seesOrganisation, seesProvenPartnership, seesTheme } from "../shared/visibility.ts";
import { countedActivity } from "./activity.read-models.ts";
import { isUncounted } from "./strictness.sql.ts";

/** The activities of a partnership `t`, as rows of `ap join activity a`. */
export const proof = (
  t: string,
  values: Values,
): string => `activity_partner ap join activity a on a.id = ap.activity_id
  where ap.partner_id = ${t}.partner_id and a.holder_id = ${t}.holder_id and ${countedActivity("a", values)}`;

/** SQL that holds where a partnership is visible with both of its ends. */
export const openPartnership = (row: string, values: Values): string => `${seesProvenPartnership(row, values)}
  and exists (select from organisation ho where ho.id = ${row}.holder_id and ${seesOrganisation("ho", values)})
  and exists (select from organisation po where po.id = ${row}.partner_id and ${seesNamed("po", `${row}.holder_id`, values)})`;

/** How partnerships are read, from both of their ends. */
export const partnershipReadModels: ReadModels = {
  Partnership: {
    columns: {
      id: (t) => `${t}.id`,
      agreementType: (t) => `${t}.agreement_type`,
      startsOn: (t) => `${t}.starts_on`,
      endsOn: (t) => `${t}.ends_on`,
      isDisputed: (t) => `${t}.is_disputed`,
      lastConfirmedOn: (t) => `${t}.last_confirmed_on`,
      isCounted: (t) =>
        `(select not (${t}.is_disputed or ${isUncounted("counted", `${t}.awaits_partner`)}) from organisation counted where counted.id = ${t}.partner_id)`,
      activityCount: (t, { values }) => `(select count(distinct a.id) from ${proof(t, values)})`,
    },
    relations: {
      holder: { kind: "one", from: (t, c) => `organisation ${c} where ${c}.id = ${t}.holder_id` },
      partner: { kind: "one", from: (t, c) => `organisation ${c} where ${c}.id = ${t}.partner_id` },
      themes: {
        kind: "list",
        from: (t, c, { values }) =>
          `partnership_theme ${c} where ${c}.partnership_id = ${t}.id and ${seesTheme(c, `${t}.holder_id`, values)}`,
        order: (c) => [`${c}.theme_code`, `${c}.origin`, `${c}.visibility`],
      },
      countries: {
        kind: "list",
        from: (t, c, { values }) => `country ${c} where ${c}.code in
          (select x.country_code from activity_place x where x.activity_id in (select a.id from ${proof(t, values)}))`,
        order: (c) => [`${c}.code`],
      },
      source: sourceLine("partnership"),
    },
  },
  Organisation: {
    relations: {
      heldBy: {
        kind: "list",
        from: (t, c, { values }) => `partnership ${c} join organisation ho on ho.id = ${c}.holder_id
          where ${c}.partner_id = ${t}.id and ${seesProvenPartnership(c, values)} and ${seesOrganisation("ho", values)} and ${seesNamed(t, `${c}.holder_id`, values)}`,
        order: () => ["ho.name", "ho.id"],
      },
      partnerships: {
        kind: "page",
        from: (t, c, { values }) => `partnership ${c} join organisation po on po.id = ${c}.partner_id
          where ${c}.holder_id = ${t}.id and ${seesProvenPartnership(c, values)} and ${seesNamed("po", `${c}.holder_id`, values)}`,
        order: (c) => [`${c}.partner_name_key`, `${c}.id`],
      },
      activities: {
        kind: "page",
        from: (t, c, { values }) =>
          `activity ${c} where ${c}.holder_id = ${t}.id and ${countedActivity(c, values)}`,
        order: (c) => [`${c}.identifier`, `${c}.id`],
      },
    },
  },
};
