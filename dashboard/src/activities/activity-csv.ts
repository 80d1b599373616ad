import type { ThemeOrigin } from "../gql/later/graphql.ts";
import { sumOf } from "../shared/activity/activity-amounts.ts";
import { type CsvValue, printCsv } from "../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../shared/provenance.ts";
import type { Activity } from "./activity-facts.ts";

const HEADS = [
  "identifier",
  "holder",
  "side",
  "title",
  "title_language",
  "partners",
  "countries",
  "regions",
  "themes_stated",
  "themes_suggested",
  "themes_confirmed",
  "starts_on",
  "ends_on",
  "amount_eur",
  "amounts_known",
  "amounts",
  "source",
  "source_kind",
  "source_line",
  "source_taken_on",
  "source_url",
  "last_confirmed_on",
];

/**
 * Writes activities as a CSV file, one a row; several partners, places or themes are parted by a semicolon.
 *
 * Heads are the same in every language. An amount that is not known is empty; `amounts_known` of `amounts` says how
 * far the euro figure goes.
 */
export function printActivities(activities: readonly Activity[], facts: FileFacts): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    activities.map((activity) => [...activityValues(activity), ...provenance]),
  );
}

function activityValues(activity: Activity): CsvValue[] {
  const { source, line } = activity.source;
  const sum = sumOf(activity);
  return [
    activity.identifier,
    activity.holder.name,
    activity.side,
    activity.title?.text ?? null,
    activity.title?.language ?? null,
    join(activity.partners.map(({ mention }) => mention)),
    join(activity.places.map(({ country }) => country?.name)),
    join(activity.places.map(({ region }) => region?.name)),
    ...(["STATED", "SUGGESTED", "CONFIRMED"] as const).map((origin) => themesOf(activity, origin)),
    activity.startsOn,
    activity.endsOn,
    sum.sumEur,
    sum.known,
    sum.of,
    source.name,
    source.kind,
    line,
    source.takenOn,
    source.url,
    activity.lastConfirmedOn,
  ];
}

function themesOf({ themes }: Activity, origin: ThemeOrigin): string | null {
  return join(themes.filter((share) => share.origin === origin).map(({ theme }) => theme?.name));
}

function join(names: readonly (string | undefined)[]): string | null {
  const known = names.filter((name) => name !== undefined);
  return known.length > 0 ? known.join("; ") : null;
}
