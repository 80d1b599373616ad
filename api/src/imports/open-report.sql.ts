import { isOpen } from "../activities/activity.read-models.ts";
import { seesActivity, seesOrganisation } from "../shared/visibility.ts";
import {
  type ImportReader,
  isOpenProblem,
  isReadMention,
  isToldSuggestion,
  namesNobodyHidden,
} from "./import-sight.sql.ts";

/** SQL of a figure of a report `r.report`, less what somebody may not see. */
const less = (group: string, figure: string, hidden: string): string =>
  `'${figure}', (r.report->'${group}'->>'${figure}')::int - (${hidden})`;

const hiddenChanges = (condition: string): string =>
  `select count(*) from touched where is_hidden and ${condition}`;

/** SQL of how many of what a column names stand only where somebody may not look. */
const onlyHidden = (column: string, table: string): string =>
  `select count(*) from (select from ${table} where ${column} is not null group by ${column} having bool_and(is_hidden)) only_hidden`;

/** What a run `r` touched, with what it names and where, and whether somebody may see it. */
const touched = (reader: ImportReader): string => `touched as materialized (
    select c.kind, a.id, a.is_leaf, not (${isOpen("a", reader.values)}) as is_hidden
    from import_change c join activity a on a.id = c.activity_id where c.run_id = r.id
  ), held as (
    select t.is_hidden, a.id, a.holder_id from touched t join activity a using (id) where t.kind <> 'WITHDRAWN'
  ), named as materialized (
    select m.partner_id, po.withheld, a.is_hidden or not (${isReadMention(reader)}) as is_hidden
    from held a join activity_partner m on m.activity_id = a.id join organisation po on po.id = m.partner_id
  ), placed as materialized (
    select a.id, x.country_code, x.region_code, a.is_hidden from held a join activity_place x on x.activity_id = a.id
  )`;

/** Figures without what is hidden: of what stands only there nothing is left. */
const recounted = (reader: ImportReader): string => `with ${touched(reader)}
  select case when exists (select from touched where is_hidden) or exists (select from named where is_hidden) then jsonb_build_object(
    'activities', jsonb_build_object(${[
      less("activities", "read", hiddenChanges("kind <> 'WITHDRAWN'")),
      less("activities", "leaves", hiddenChanges("kind <> 'WITHDRAWN' and is_leaf")),
      ...["new", "changed", "unchanged", "withdrawn"].map((kind) =>
        less("activities", kind, hiddenChanges(`kind = '${kind.toUpperCase()}'`)),
      ),
    ].join(", ")}),
    'partners', jsonb_build_object(${[
      less("partners", "mentions", "select count(*) from named where is_hidden"),
      less("partners", "organisations", onlyHidden("partner_id", "named")),
      less("partners", "withheld", onlyHidden("partner_id", "(select * from named where withheld) named")),
    ].join(", ")}),
    'places', jsonb_build_object(${[
      less("places", "countries", onlyHidden("country_code", "placed")),
      less("places", "regions", onlyHidden("region_code", "placed")),
      less(
        "places",
        "unspecified",
        "select count(distinct id) from placed where is_hidden and country_code is null and region_code is null",
      ),
    ].join(", ")})) end`;

/** SQL that holds where there is anything that somebody may not see: else every figure is as it was counted. */
const hidesSomething = ({ values }: ImportReader): string =>
  `(exists (select from organisation h where h.field_visibility <> '{}' or not ${seesOrganisation("h", values)})
    or exists (select from activity a where not ${seesActivity("a", values)})
    or exists (select from partnership s where s.visibility <> 'PUBLIC'))`;

const problemCount = (reader: ImportReader): string =>
  `select count(*) from import_problem p where p.run_id = r.id and ${isOpenProblem(reader)}`;

const publishers = (reader: ImportReader): string =>
  `select coalesce(jsonb_agg(p.value order by p.place), '[]') from jsonb_array_elements(r.report->'publishers') with ordinality p(value, place)
    where ${namesNobodyHidden("p.value->>'name'", reader)} and ${namesNobodyHidden("p.value->>'ref'", reader)}`;

/** SQL of the report of a run `r` as somebody may read it; null where it has none. */
export const openReport = (reader: ImportReader): string => `(
  select r.report || coalesce(counted.figures, '{}') || jsonb_build_object(
    'publishers', (${publishers(reader)}), 'problemCount', coalesce(counted.problems, r.report->'problemCount'),
    'partners', (r.report->'partners') || coalesce(counted.figures->'partners', '{}') || jsonb_build_object(
      'suggestions', (select count(*) from import_suggestion g where g.run_id = r.id and ${isToldSuggestion(reader)})))
  from (select case when hides then (${recounted(reader)}) end as figures,
      case when hides then to_jsonb((${problemCount(reader)})) end as problems
    from (select ${hidesSomething(reader)} as hides) at_all) counted
  where r.report is not null)`;
