import { demonstration } from "../organisations/organisation.read-models.ts";
import { column } from "../shared/column.ts";
import { nameIn } from "../shared/language.ts";
import type { ReadModels, Relation } from "../shared/read-model.ts";
import { seesIndicator, seesOrganisation } from "../shared/visibility.ts";

const country: Relation = {
  kind: "one",
  from: (t, c) => `country ${c} where ${c}.code = ${t}.country_code`,
  key: { field: "code", column: (t) => `${t}.country_code` },
};
const region: Relation = {
  kind: "one",
  from: (t, c) => `region ${c} where ${c}.code = ${t}.region_code`,
  key: { field: "code", column: (t) => `${t}.region_code` },
};
const theme: Relation = {
  kind: "one",
  from: (t, c) => `theme ${c} where ${c}.code = ${t}.theme_code`,
  key: { field: "code", column: (t) => `${t}.theme_code` },
};

/** How what somebody needs is read, with indicators and weights. */
export const needReadModels: ReadModels = {
  StatedNeed: {
    columns: {
      id: column("id"),
      sourceType: column("source_type"),
      title: column("title"),
      threshold: column("threshold"),
      decidedBy: column("decided_by"),
      statedOn: column("stated_on"),
      reference: column("reference"),
      url: column("url"),
      closedOn: column("closed_on"),
      version: column("version"),
      goalId: column("goal_id"),
      goal: (t, { language }) =>
        `(select ${nameIn("g.names", language)} from strategic_goal g where g.id = ${t}.goal_id)`,
      framework: (t) =>
        `(select f.code from strategic_goal g join framework f on f.id = g.framework_id where g.id = ${t}.goal_id)`,
      demonstration,
      mayChange: (t) => `json_build_object('sourceType', ${t}.source_type, 'statedById', ${t}.stated_by_id)`,
    },
    relations: {
      country,
      region,
      theme,
      statedBy: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.stated_by_id and ${seesOrganisation(c, values)}`,
      },
      indicator: {
        kind: "one",
        from: (t, c, { values }) =>
          `indicator ${c} where ${c}.id = ${t}.indicator_id and ${seesIndicator(c, values)}`,
      },
    },
  },
  Indicator: {
    columns: {
      id: column("id"),
      code: column("code"),
      name: column("name"),
      year: column("year"),
      direction: column("direction"),
      unit: column("unit"),
      publisher: column("publisher"),
      url: column("url"),
      licence: column("licence"),
      isOpen: column("is_open"),
      demonstration,
      valueCount: (t) => `(select count(*)::int from indicator_value v where v.indicator_id = ${t}.id)`,
    },
    relations: {
      values: {
        kind: "list",
        from: (t, c) => `indicator_value ${c} where ${c}.indicator_id = ${t}.id`,
        order: (c) => [`${c}.country_code`],
      },
    },
  },
  IndicatorValue: {
    columns: { value: column("value"), year: column("year") },
    relations: { country },
  },
  NeedWeightSet: {
    columns: {
      id: column("id"),
      title: column("title"),
      sourceType: column("source_type"),
      decidedBy: column("decided_by"),
      decidedOn: column("decided_on"),
      reference: column("reference"),
      validFrom: column("valid_from"),
      demonstration,
    },
    relations: {
      weights: {
        kind: "list",
        from: (t, c) => `need_weight ${c} where ${c}.need_weight_set_id = ${t}.id`,
        order: (c) => [`${c}.country_code nulls first`, `${c}.theme_code nulls first`, `${c}.id`],
      },
    },
  },
  NeedWeight: { columns: { value: column("value") }, relations: { theme, country } },
};
