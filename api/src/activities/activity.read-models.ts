import { sourceLine } from "../organisations/organisation.read-models.ts";
import type { Values } from "../shared/database.ts";
import { nameIn, textIn } from "../shared/language.ts";
import type { Column, ReadModels, Relation } from "../shared/read-model.ts";
import {
  hasOwn,
  hidesNoPartnership,
  readsOwnWords,
  seesActivity,
  seesBudget,
  seesCoverage,
  seesNamed,
  seesOrganisation,
} from "../shared/visibility.ts";

/** Live, visible leaves: what lists show and figures count. */
export const countedActivity = (row: string, values: Values): string =>
  `${row}.is_leaf and ${row}.withdrawn_on is null and ${seesActivity(row, values)}`;

/** SQL that holds where an activity and its holder are visible. */
export const isOpen = (row: string, values: Values): string =>
  `${seesActivity(row, values)} and exists (select from organisation open where open.id = ${row}.holder_id and ${seesOrganisation("open", values)})`;

/** Live, visible leaves of visible holders. */
export const openActivity = (row: string, values: Values): string =>
  `${row}.is_leaf and ${row}.withdrawn_on is null and ${isOpen(row, values)}`;

/** Where what a mention is of stands: the alias of the organisation, and SQL of the id of the activity's holder. */
interface Mentioned {
  readonly organisation: string;
  readonly holder: string;
}

/** SQL that holds where somebody may read a mention of an organisation in an activity that they see. */
export const isOpenMention = (row: string, { organisation, holder }: Mentioned, values: Values): string =>
  `(${seesNamed(organisation, holder, values)} or ${readsOwnWords(`${row}.partner_id`, holder, values)})
    and ${hidesNoPartnership(holder, `${row}.partner_id`, values)}`;

/** SQL of the day on which a person last confirmed an activity or one of its themes. */
export const lastConfirmed = (row: string): string =>
  `greatest(${row}.last_confirmed_on, (select max(confirmed_on) from activity_theme where activity_id = ${row}.id))`;

/** SQL of the euro that are known of an activity, over all years; null where none is. */
export const totalEur = (row: string): string =>
  `(select sum(amount_eur) from activity_amount where activity_id = ${row}.id)`;

const holder: Relation = { kind: "one", from: (t, c) => `organisation ${c} where ${c}.id = ${t}.holder_id` };

const ofActivity = (
  table: string,
  order: (child: string) => readonly string[],
  condition = "",
): Relation => ({
  kind: "list",
  from: (t, c) => `${table} ${c} where ${c}.activity_id = ${t}.id${condition}`,
  order,
});

const text =
  (column: string): Column =>
  (t, { language }) =>
    textIn(`${t}.${column}`, `coalesce(${t}.language, 'und')`, language);

/** The organisation that a mention stands for, beside it in the list of an activity's partners. */
const NAMED = "po";

/** The holder of a mention's activity, which is only looked up for those who see what is their own. */
const holderOf = (t: string, values: Values): string =>
  hasOwn(values) ? `(select holder_id from activity where id = ${t}.activity_id)` : "null";

/** What a partner received. */
const share: Column = (t, { values }) => {
  const holder = holderOf(t, values);
  return `case when ${seesBudget(NAMED, holder, values)} then ${t}.share end`;
};

/** How activities and partnerships are read, and what organisations have of them. */
export const activityReadModels: ReadModels = {
  Theme: {
    columns: {
      code: (t) => `${t}.code`,
      version: (t) => `${t}.version`,
      name: (t, { language }) => nameIn(`${t}.names`, language),
      definition: (t, { language }) => nameIn(`${t}.definitions`, language),
    },
    relations: {
      sectors: {
        kind: "list",
        from: (t, c) => `theme_code tc join sector ${c} on ${c}.code = tc.code
          where tc.vocabulary = '1' and tc.theme_code = ${t}.code`,
        order: (c) => [`${c}.code`],
      },
    },
  },
  Sector: {
    columns: {
      code: (t) => `${t}.code`,
      category: (t) => `${t}.category`,
      name: (t, { language }) => nameIn(`${t}.names`, language),
    },
  },
  Activity: {
    columns: {
      id: (t) => `${t}.id`,
      identifier: (t) => `${t}.identifier`,
      title: text("titles"),
      description: text("descriptions"),
      status: (t) => `${t}.status`,
      startsOn: (t) => `${t}.starts_on`,
      endsOn: (t) => `${t}.ends_on`,
      framework: (t) => `${t}.framework`,
      isLeaf: (t) => `${t}.is_leaf`,
      lastConfirmedOn: (t) => lastConfirmed(t),
      side: (t, { values }) =>
        `coalesce((select r.side from coverage_row r where r.activity_id = ${t}.id and ${seesCoverage("r", values)} order by r.year desc nulls last limit 1), 'OTHER')`,
      totalEur,
    },
    relations: {
      holder,
      themes: ofActivity("activity_theme", (c) => [`${c}.share desc`, `${c}.theme_code`]),
      places: ofActivity("activity_place", (c) => [
        `${c}.share desc`,
        `${c}.country_code`,
        `${c}.region_code`,
      ]),
      budgets: ofActivity("activity_amount", (c) => [`${c}.year`, `${c}.currency`]),
      partners: {
        kind: "list",
        from: (
          t,
          c,
          { values },
        ) => `activity_partner ${c} join organisation ${NAMED} on ${NAMED}.id = ${c}.partner_id
          where ${c}.activity_id = ${t}.id and ${isOpenMention(c, { organisation: NAMED, holder: `${t}.holder_id` }, values)}`,
        order: (c) => [`${c}.mention`, `${c}.id`],
      },
      source: sourceLine("activity"),
    },
  },
  ActivityTheme: {
    columns: {
      share: (t) => `${t}.share`,
      origin: (t) => `${t}.origin`,
      evidence: (t) => `${t}.evidence`,
      assumedEqual: (t) => `${t}.assumed_equal`,
      confirmedOn: (t) => `${t}.confirmed_on`,
      line: (t) => `${t}.source_line`,
    },
    relations: {
      theme: {
        kind: "one",
        from: (t, c) => `theme ${c} where ${c}.code = ${t}.theme_code`,
        key: { field: "code", column: (t) => `${t}.theme_code` },
      },
    },
  },
  ActivityPlace: {
    columns: { share: (t) => `${t}.share`, origin: (t) => `${t}.origin`, line: (t) => `${t}.source_line` },
    relations: {
      country: { kind: "one", from: (t, c) => `country ${c} where ${c}.code = ${t}.country_code` },
      region: { kind: "one", from: (t, c) => `region ${c} where ${c}.code = ${t}.region_code` },
    },
  },
  ActivityAmount: {
    columns: {
      year: (t) => `${t}.year`,
      amount: (t) => `${t}.amount`,
      currency: (t) => `${t}.currency`,
      amountEur: (t) => `${t}.amount_eur`,
      origin: (t) => `${t}.origin`,
      line: (t) => `${t}.source_line`,
    },
  },
  ActivityPartner: {
    columns: { mention: (t) => `${t}.mention`, share, line: (t) => `${t}.source_line` },
    relations: {
      organisation: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.partner_id${hasOwn(values) ? ` and ${seesNamed(c, holderOf(t, values), values)}` : ""}`,
      },
    },
  },
};
