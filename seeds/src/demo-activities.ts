import type { SqlEntityManager } from "@mikro-orm/postgresql";
import {
  type Activity,
  ActivityAmount,
  ActivityPartner,
  ActivityPlace,
  ActivitySector,
  ActivityStatus,
  ActivityTheme,
  CurrencyRate,
  ThemeOrigin,
} from "@onze/schema";
import { type Ids, idOf } from "./demo-ids.ts";
import { type Line, narratives, need, numberOf, readCsv } from "./read-csv.ts";

interface Known {
  readonly activities: Ids;
  readonly organisations: Ids;
  readonly sources: Ids;
  /** Years with an amount, by identifier of the activity. */
  readonly years: ReadonlyMap<string, readonly number[]>;
  /** Identifiers of activities that have parts. */
  readonly parents: ReadonlySet<string>;
}

const STATUS = Object.values(ActivityStatus);

/** An activity of the data files as a row to insert. */
export function activityOf(line: Line, { activities, organisations, sources, years, parents }: Known) {
  const identifier = need(line, "identifier");
  const amounts = years.get(identifier) ?? [];
  const yearOf = (column: string) => (line[column] ? Number(line[column].slice(0, 4)) : null);
  return {
    id: idOf(activities, line, "identifier"),
    identifier,
    holder: idOf(organisations, line, "holder"),
    titles: narratives(line, "title"),
    descriptions: narratives(line, "description"),
    language: line.language ?? null,
    status: STATUS[Number(line.status) - 1] ?? null,
    startsOn: line.starts_on ?? null,
    endsOn: line.ends_on ?? null,
    firstYear: yearOf("starts_on") ?? amounts[0] ?? null,
    lastYear: yearOf("ends_on") ?? amounts.at(-1) ?? yearOf("starts_on"),
    hierarchy: numberOf(line, "hierarchy"),
    parentIdentifier: line.parent ?? null,
    isLeaf: !parents.has(identifier),
    framework: line.framework ?? null,
    lastConfirmedOn: line.last_confirmed_on ?? null,
    contentHash: "demonstration",
    source: idOf(sources, line, "source"),
    sourceLine: numberOf(line, "source_line"),
  } satisfies Partial<Record<keyof Activity, unknown>>;
}

/** The facts of the activities, and what of them the activities themselves need. */
export async function activityFacts(em: SqlEntityManager, activities: Ids, organisations: Ids) {
  const [amounts, themes, parents] = await Promise.all([
    readCsv("demo/activity-amount"),
    readCsv("demo/activity-theme"),
    readCsv("demo/activity"),
  ]);
  const years = new Map(
    [...Map.groupBy(amounts, (line) => need(line, "activity"))].map(([identifier, lines]) => [
      identifier,
      lines.map((line) => Number(need(line, "year"))).toSorted((a, b) => a - b),
    ]),
  );
  const of = (line: Line) => ({
    activity: idOf(activities, line, "activity"),
    sourceLine: numberOf(line, "source_line"),
  });
  return {
    years,
    parents: new Set(parents.flatMap((line) => line.parent ?? [])),
    async insert() {
      await em.insertMany(ActivityTheme, withNotStated(themes, activities));
      await em.insertMany(ActivityPlace, await placesOf(of));
      await em.insertMany(
        ActivitySector,
        (await readCsv("demo/activity-sector")).map((line) => sectorOf(line, of)),
      );
      await em.insertMany(ActivityAmount, await amountsOf(em, amounts, of));
      await em.insertMany(
        ActivityPartner,
        (await readCsv("demo/activity-partner")).map((line) => ({
          ...of(line),
          partner: idOf(organisations, line, "partner"),
          mention: need(line, "mention"),
          role: line.role ?? "R",
          share: numberOf(line, "share"),
        })),
      );
    },
  };
}

type Of = (line: Line) => { activity: string; sourceLine: number | null };

const sectorOf = (line: Line, of: Of) => ({
  ...of(line),
  vocabulary: need(line, "vocabulary"),
  code: need(line, "code"),
  share: numberOf(line, "share"),
});

async function placesOf(of: Of) {
  return (await readCsv("demo/activity-place")).map((line) => ({
    ...of(line),
    country: line.country ?? null,
    region: line.region ?? null,
    share: Number(need(line, "share")),
  }));
}

async function amountsOf(em: SqlEntityManager, lines: readonly Line[], of: Of) {
  const rates = new Map(
    (await em.find(CurrencyRate, {})).map((rate) => [`${rate.currency} ${rate.year}`, rate.unitsPerEuro]),
  );
  return lines.map((line) => {
    const [amount, currency, year] = [
      Number(need(line, "amount")),
      line.currency ?? null,
      Number(need(line, "year")),
    ];
    const rate = currency === "EUR" ? 1 : rates.get(`${currency} ${year}`);
    const origin = need(line, "origin") as ActivityAmount["origin"]; // only names of the enum; the database checks
    return { ...of(line), year, amount, currency, amountEur: rate ? amount / rate : null, origin };
  });
}

/** What the themes of an activity leave open, and all of one without themes, is recorded as not stated. */
function withNotStated(lines: readonly Line[], activities: Ids) {
  const byActivity = Map.groupBy(lines, (line) => need(line, "activity"));
  return [...activities].flatMap(([identifier, activity]) => {
    const themes = byActivity.get(identifier) ?? [];
    const open = 1 - themes.reduce((sum, line) => sum + Number(need(line, "share")), 0);
    const rows = themes.map((line) => themeOf(line, activity));
    return open > 1e-3 ? [...rows, { ...notStated, activity, share: open }] : rows;
  });
}

const notStated = {
  theme: null,
  origin: ThemeOrigin.STATED,
  evidence: null,
  assumedEqual: false,
  confirmedOn: null,
};

const themeOf = (line: Line, activity: string) => ({
  activity,
  theme: line.theme ?? null,
  share: Number(need(line, "share")),
  origin: need(line, "origin") as ThemeOrigin, // only names of the enum; the database checks
  evidence: line.evidence ?? null,
  assumedEqual: line.assumed_equal === "true",
  confirmedOn: line.confirmed_on ?? null,
});
