import { LANGUAGES, type Language, type LocalisedNames } from "@onze/schema";
import type { Context } from "../../context.ts";
import { Values } from "../../shared/database.ts";
import { type Listed, namedList } from "../../shared/sheets/named-list.ts";
import type { NamedList, NamedLists } from "../../shared/sheets/sheet-column.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import { seesDemand, seesOutcome } from "../../shared/visibility-impact.ts";

type ListName = "themes" | "places" | "organisations" | "demands" | "outcomes";

interface NamedRow {
  readonly code: string;
  readonly names: Partial<LocalisedNames>;
}

/** What cells can name, as far as the viewer sees it. */
export async function openLists(context: Context, names: readonly ListName[]): Promise<NamedLists> {
  const lists = await Promise.all(names.map(async (name) => [name, await LOAD[name](context)] as const));
  return Object.fromEntries(lists);
}

const LOAD: Readonly<Record<ListName, (context: Context) => Promise<NamedList>>> = {
  themes: async (context) =>
    localised(context, "select code, names from theme order by position", { isShown: true }),
  places: async (context) =>
    localised(
      context,
      "(select code, names from country order by code) union all (select code, names from region order by code)",
      { isShown: true },
    ),
  organisations: async (context) => {
    const values = new Values(context.viewer.sight);
    return listed(
      context,
      `select o.slug as code, array[o.name, o.acronym] || array(select value from jsonb_each_text(o.names::jsonb)) as names
        from organisation o where ${seesOrganisation("o", values)} order by o.slug`,
      values,
    );
  },
  demands: async (context) => {
    const values = new Values(context.viewer.sight);
    return listed(
      context,
      `select d.slug as code, array[d.title] as names from policy_demand d where ${seesDemand("d", values)} order by d.slug`,
      values,
    );
  },
  outcomes: async (context) => {
    const values = new Values(context.viewer.sight);
    return listed(
      context,
      `select o.slug as code, array[o.title] as names from outcome o where ${seesOutcome("o", values)} order by o.slug`,
      values,
    );
  },
};

const listed = async ({ database }: Context, statement: string, values: Values): Promise<NamedList> =>
  namedList(await database.rows<Listed>(statement, values.list));

async function localised(
  { database, language }: Context,
  statement: string,
  options: { readonly isShown: boolean },
): Promise<NamedList> {
  const rows = await database.rows<NamedRow>(statement);
  const inOrder: readonly Language[] = [language, ...LANGUAGES.filter((each) => each !== language)];
  return namedList(
    rows.map(({ code, names }) => ({ code, names: inOrder.map((each) => names[each] ?? null) })),
    options,
  );
}
