import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { askPage } from "../shared/ask-page.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { demandsOf, isChosen, type PlacedNeed } from "./choose-demands.ts";
import type { Gap, GapFilter } from "./gap.types.ts";
import { type Finding, GapState, type Judges, judge, type RecordedCell } from "./gap-state.ts";
import {
  type Confirmations,
  type FrameworkJudges,
  frameworkJudges,
  readConfirmations,
  readPlaces,
  recordedCells,
  standingNeeds,
} from "./gaps.queries.ts";
import { type PlaceTree, placeTree } from "./places-around.ts";

/** Which needs, and in which state. */
interface AskedGaps {
  readonly filter: GapFilter;
  readonly state: GapState | null;
}

/** A need in a place, with what is said of it. */
interface FoundGap {
  readonly demand: PlacedNeed;
  readonly finding: Finding;
}

/** What is recorded where needs stand. The same statements are asked whoever may see which of them. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  { filter, state }: AskedGaps,
  request: PageRequest,
): Promise<Connection<Gap>> {
  const found = await findGaps(context, filter);
  return readPage(
    context,
    info,
    found.filter(({ finding }) => state === null || finding.state === state),
    request,
  );
}

async function findGaps(context: Context, filter: GapFilter): Promise<FoundGap[]> {
  const years = filter.years ?? [Number(context.today.slice(0, 4))];
  if (years.length === 0) throw badInput("years is empty; it must name at least one year, or be left out.");
  const [needs, places, frameworks, confirmed] = await Promise.all([
    standingNeeds(context),
    readPlaces(context),
    frameworkJudges(context),
    readConfirmations(context),
  ]);
  const tree = placeTree(places);
  const demands = needs
    .flatMap((need) => demandsOf(need, tree))
    .filter((demand) => isChosen(demand, filter, tree));
  const cells = await recordedCells(context, placesOf(demands, tree), {
    years,
    suggestedThemes: filter.suggestedThemes !== false,
  });
  const byPlace = Map.groupBy(cells, ({ place }) => place);
  const at = (codes: Iterable<string>) => [...codes].flatMap((code) => byPlace.get(code) ?? []);
  return demands
    .map((demand) => {
      const within = tree.within(demand.place);
      const here = at(within);
      const judges = judgesOf(demand, here, { frameworks, confirmed, within });
      return { demand, finding: judge(demand, { here, beside: at(tree.beside(demand.place)) }, judges) };
    })
    .toSorted(inOrder);
}

const placesOf = (demands: readonly PlacedNeed[], tree: PlaceTree): string[] => [
  ...new Set(demands.flatMap(({ place }) => [...tree.within(place), ...tree.beside(place)])),
];

/** What is known of those concerned with a need. */
interface Concerned {
  readonly frameworks: readonly FrameworkJudges[];
  readonly confirmed: Confirmations;
  readonly within: ReadonlySet<string>;
}

/**
 * Those whose data could say that nothing is there: the actors of the framework whose goal it is, else of the framework of
 * the country in the cycle of today, else whoever works in the place in these years. Who works there has to have confirmed
 * some of that work; of the others any of theirs will do.
 */
function judgesOf(
  { place, need }: PlacedNeed,
  here: readonly RecordedCell[],
  { frameworks, confirmed, within }: Concerned,
): Judges {
  const own = frameworks.find(({ code, country, isOfToday }) =>
    need.framework === null ? isOfToday && country === place : code === need.framework,
  );
  const workHere = new Set(here.flatMap(({ present, undated }) => [...present, ...undated]));
  const actors = own?.actors ?? here.flatMap(({ present }) => present);
  const minimum = own?.minimum ?? frameworks.find(({ isOfToday }) => isOfToday)?.minimum ?? null;
  const hasConfirmed = (actor: string) => {
    const places = confirmed.get(actor) ?? [];
    return workHere.has(actor) ? places.some((each) => within.has(each)) : places.length > 0;
  };
  return { actors, minimum, confirmed: new Set(actors.filter(hasConfirmed)) };
}

const STATES = Object.values(GapState);

function inOrder(a: FoundGap, b: FoundGap): number {
  const [before, after] = [a.demand, b.demand];
  return (
    STATES.indexOf(a.finding.state) - STATES.indexOf(b.finding.state) ||
    after.need.statedOn.localeCompare(before.need.statedOn) ||
    before.need.title.localeCompare(after.need.title) ||
    before.id.localeCompare(after.id)
  );
}

/** What is found, as rows that read models can read on from. */
const rowOf = ({ demand, finding }: FoundGap, position: number) => {
  const isCountry = demand.place.length === 2;
  return {
    id: demand.id,
    position,
    need_id: demand.need.id,
    country_code: isCountry ? demand.place : null,
    region_code: isCountry ? null : demand.place,
    theme_codes: demand.themes ?? [],
    indicator_value: demand.indicatorValue,
    state: finding.state,
    reason: finding.reason,
    actors: finding.actors,
    confirmed: finding.confirmed,
    minimum: finding.minimum,
    present: finding.present,
    gone: finding.left.map(({ holder, year }) => ({ holder_id: holder, last_year: year })),
    nearby: finding.nearby.map(({ key, holders }) =>
      key?.length === 2 ? { country_code: key, holders } : { region_code: key, holders },
    ),
    other_themes: finding.otherThemes.map(({ key, holders }) => ({ theme_code: key, holders })),
  };
};

const COLUMNS = `id text, position int, need_id uuid, country_code text, region_code text, theme_codes text[], indicator_value float8, state text,
  reason text, actors int, confirmed int, minimum float8, present uuid[], gone jsonb, nearby jsonb, other_themes jsonb`;

async function readPage(
  context: Context,
  info: GraphQLResolveInfo,
  found: readonly FoundGap[],
  request: PageRequest,
): Promise<Connection<Gap>> {
  const query = new ReadQuery(info, context);
  const rows = query.bind(JSON.stringify(found.map(rowOf)));
  const page = query.rootPage("g", {
    from: `jsonb_to_recordset(${rows}::jsonb) as g(${COLUMNS}) where exists (select from stated_need still where still.id = g.need_id)`,
    order: ["g.position"],
    request,
  });
  return askPage<Gap>(context.database, page, query.values);
}
