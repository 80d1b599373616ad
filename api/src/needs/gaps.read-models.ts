import { column } from "../shared/column.ts";
import type { ReadModels, Relation } from "../shared/read-model.ts";
import { seesOrganisation } from "../shared/visibility.ts";

/** Organisations of a list of ids, by name. */
const organisationsOf = (column: string): Relation => ({
  kind: "list",
  from: (t, c, { values }) =>
    `organisation ${c} where ${c}.id = any(${t}.${column}) and ${seesOrganisation(c, values)}`,
  order: (c) => [`${c}.name_key`, `${c}.id`],
});

/** Neighbours, in the order of the names of their places or themes. */
const neighbours = (column: string): Relation => ({
  kind: "list",
  from: (t, c) =>
    `jsonb_to_recordset(${t}.${column}) ${c}(country_code text, region_code text, theme_code text, holders uuid[])`,
  order: (c) => [`${c}.region_code nulls first`, `${c}.country_code`, `${c}.theme_code`],
});

const byCode = (table: string): Relation => ({
  kind: "one",
  from: (t, c) => `${table} ${c} where ${c}.code = ${t}.${table}_code`,
});

/** A gap is a row of what was found; `gone`, `nearby` and `other_themes` are lists of rows. */
export const gapReadModels: ReadModels = {
  Gap: {
    columns: {
      id: column("id"),
      state: column("state"),
      reason: column("reason"),
      indicatorValue: column("indicator_value"),
      actors: column("actors"),
      confirmed: column("confirmed"),
      minimum: column("minimum"),
    },
    relations: {
      need: { kind: "one", from: (t, c) => `stated_need ${c} where ${c}.id = ${t}.need_id` },
      country: byCode("country"),
      region: byCode("region"),
      themes: {
        kind: "list",
        from: (t, c) => `theme ${c} where ${c}.code = any(${t}.theme_codes)`,
        order: (c) => [`${c}.position`, `${c}.code`],
      },
      present: organisationsOf("present"),
      left: {
        kind: "list",
        from: (t, c, { values }) =>
          `jsonb_to_recordset(${t}.gone) ${c}(holder_id uuid, last_year int) join organisation who on who.id = ${c}.holder_id and ${seesOrganisation("who", values)}`,
        order: (c) => [{ sql: `${c}.last_year`, descends: true }, "who.name_key", "who.id"],
      },
      nearby: neighbours("nearby"),
      otherThemes: neighbours("other_themes"),
    },
  },
  LeftHolder: {
    columns: { lastYear: column("last_year") },
    relations: {
      holder: { kind: "one", from: (t, c) => `organisation ${c} where ${c}.id = ${t}.holder_id` },
    },
  },
  GapNeighbour: {
    relations: {
      country: byCode("country"),
      region: byCode("region"),
      theme: byCode("theme"),
      holders: organisationsOf("holders"),
    },
  },
};
