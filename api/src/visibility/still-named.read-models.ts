import { Visibility } from "@onze/schema";
import { openActivity } from "../activities/activity.read-models.ts";
import { strictness } from "../activities/strictness.sql.ts";
import type { Values } from "../shared/database.ts";
import type { ReadModels } from "../shared/read-model.ts";
import { seesOrganisation } from "../shared/visibility.ts";

/** So many of each are named at most: a name that stands in more places is too common to go through them. */
const MOST = 20;

/** A shorter name is a part of too many words. */
const SHORTEST_NAME = 4;

/** Of a name that its source withholds nobody is called so; nor is it looked for in texts, as are short ones. */
const mayBeCalledSo = (hidden: string): string => `not ${hidden}.withheld`;
const mayBeWritten = (hidden: string): string =>
  `(${mayBeCalledSo(hidden)} and length(${hidden}.name) >= ${SHORTEST_NAME})`;

const isWiderThan = (row: string, hidden: string): string =>
  `${strictness(`${row}.visibility`)} < ${strictness(`${hidden}.visibility`)}`;

/** SQL of the folded names by which an organisation is known. */
const namesOf = (hidden: string): string => `select ${hidden}.name_key
  union select name_key from organisation_alias where organisation_id = ${hidden}.id and holder_id is null`;

/** SQL of organisations `o` that may be the one that is hidden, as far as somebody sees them and more people do than it. */
const namesakes = (hidden: string, o: string, values: Values): string => `organisation ${o}
  where ${o}.id <> ${hidden}.id and not ${o}.withheld and ${mayBeCalledSo(hidden)} and ${isWiderThan(o, hidden)} and ${seesOrganisation(o, values)}
    and (${o}.name_key in (${namesOf(hidden)}) or exists (select from organisation_suggestion pair
      where (pair.left_id, pair.right_id) in ((${o}.id, ${hidden}.id), (${hidden}.id, ${o}.id))))`;

/** SQL of activities `a` whose title or description holds the name of the one that is hidden. */
const texts = (hidden: string, a: string, values: Values): string => `activity ${a}
  where ${mayBeWritten(hidden)} and ${isWiderThan(a, hidden)} and ${openActivity(a, values)}
    and exists (select from (select value from jsonb_each_text(${a}.titles) union all select value from jsonb_each_text(${a}.descriptions)) text
      where strpos(lower(text.value), lower(${hidden}.name)) > 0)`;

/** How it is read where a hidden organisation is still named: nothing of one that everybody may see. */
export const stillNamedReadModels: ReadModels = {
  VisibilityState: {
    relations: {
      stillNamed: {
        kind: "one",
        from: (t, c) =>
          `organisation ${c} where ${c}.id = ${t}.id and ${c}.visibility <> '${Visibility.PUBLIC}'`,
      },
    },
  },
  StillNamed: {
    columns: {
      organisationCount: (t, { values }) =>
        `case when ${mayBeCalledSo(t)} then (select count(*) from ${namesakes(t, "o", values)}) end`,
      activityCount: (t, { values }) =>
        `case when ${mayBeWritten(t)} then (select count(*) from ${texts(t, "a", values)}) end`,
    },
    relations: {
      organisations: {
        kind: "list",
        from: (t, c, query) => limited(namesakes(t, "o", query.values), "o", "o.name_key, o.id", c),
        order: (c) => [`${c}.name_key`, `${c}.id`],
      },
      activities: {
        kind: "list",
        from: (t, c, query) => limited(texts(t, "a", query.values), "a", "a.identifier, a.id", c),
        order: (c) => [`${c}.identifier`, `${c}.id`],
      },
    },
  },
};

const limited = (from: string, row: string, order: string, child: string): string =>
  `(select ${row}.* from ${from} order by ${order} limit ${MOST}) ${child} where true`;
