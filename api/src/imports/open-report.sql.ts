import { isOpen } from "../activities/activity.read-models.ts";
import { seesActivity } from "../shared/visibility.ts";
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

/** The same of what each change keeps. Of a run that did not keep it, it is known to those alone from whom nothing is hidden. */
const lessKept = ({ values }: ImportReader, group: string, figure: string, hidden: string): string =>
  less(
    group,
    figure,
    `select case when kept.is_kept then (${hidden}) ${values.sight.level === 4 ? "else 0" : ""} end from kept`,
  );

const hiddenChanges = (condition: string): string =>
  `select count(*) from touched where is_hidden and ${condition}`;

/** SQL of how many of what columns name stand only where somebody may not look. */
const onlyHidden = (columns: string, from: string): string =>
  `select count(*) from (select from ${from} group by ${columns} having bool_and(is_hidden)) only_hidden`;

/** What a run `r` touched, with what it named then and where, and whether somebody may see it. */
const touched = (reader: ImportReader): string => `touched as materialized (
    select c.kind, c.added, a.holder_id, not (${isOpen("a", reader.values)}) as is_hidden
    from import_change c join activity a on a.id = c.activity_id where c.run_id = r.id
  ), kept as (
    select not exists (select from touched where kind <> 'WITHDRAWN' and added is null) as is_kept
  ), named as materialized (
    select m.partner_id, m.told_as, po.withheld, a.is_hidden or not (${isReadMention(reader)}) as is_hidden
    from touched a cross join lateral jsonb_to_recordset(a.added->'mentions') m(partner_id uuid, told_as text)
    join organisation po on po.id = m.partner_id
  ), placed as materialized (
    select x.country, x.region, a.is_hidden from touched a
    cross join lateral jsonb_to_recordset(a.added->'places') x(country text, region text)
  )`;

/** Whoever brought a file counts whom it names as the file tells them apart, others those that they see. */
const unseenOrganisations = ({ isOwn }: ImportReader): string => `select case when ${isOwn}
  then (${onlyHidden("partner_id, told_as", "named")})
  else (select count(distinct (partner_id, told_as)) - count(distinct partner_id) filter (where not is_hidden) from named) end`;

/** Figures without what is hidden: of what stands only there nothing is left. */
const recounted = (reader: ImportReader): string => `with ${touched(reader)}
  select jsonb_build_object(
    'activities', jsonb_build_object(${[
      less("activities", "read", hiddenChanges("kind <> 'WITHDRAWN'")),
      lessKept(reader, "activities", "leaves", hiddenChanges("(added->>'is_leaf')::boolean")),
      ...["new", "changed", "unchanged", "withdrawn"].map((kind) =>
        less("activities", kind, hiddenChanges(`kind = '${kind.toUpperCase()}'`)),
      ),
    ].join(", ")}),
    'partners', jsonb_build_object(${[
      lessKept(reader, "partners", "mentions", "select count(*) from named where is_hidden"),
      lessKept(reader, "partners", "organisations", unseenOrganisations(reader)),
      lessKept(reader, "partners", "withheld", onlyHidden("partner_id", "named where withheld")),
    ].join(", ")}),
    'places', jsonb_build_object(${[
      lessKept(reader, "places", "countries", onlyHidden("country", "placed where country is not null")),
      lessKept(reader, "places", "regions", onlyHidden("region", "placed where region is not null")),
      lessKept(
        reader,
        "places",
        "unspecified",
        "select count(*) from placed where is_hidden and country is null and region is null",
      ),
    ].join(", ")}))`;

/** SQL that holds where there is anything that not everybody sees, or that somebody does not: else every figure is as it was counted. */
const hidesSomething = ({ values }: ImportReader): string =>
  `(exists (select from organisation h where h.field_visibility <> '{}' or h.visibility <> 'PUBLIC')
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
