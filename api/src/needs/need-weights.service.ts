import { allow } from "../accounts/policy.ts";
import { actorOf } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { badInput, notFound, type Refusal } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import type { Ask } from "../shared/database.ts";
import { readPastDay } from "../shared/given-source.ts";
import { needLine } from "../shared/given-text.ts";
import { changeWithoutWaiting } from "../shared/without-waiting.ts";
import { cellOf, faultOfWeights, type GivenWeight, type WeightFault } from "./check-weights.ts";
import { keepNeeds } from "./need.policy.ts";
import type { NeedWeightSetInput } from "./need-weights.resolver.ts";

/** Writes down weights that somebody decided. @returns the id of the set. @throws {Refusal} when they make no set. */
export async function decide(context: Context, input: NeedWeightSetInput): Promise<string> {
  const { database, viewer, today } = context;
  allow(keepNeeds, viewer);
  const weights = input.weights.map(({ theme = null, country = null, value }) => ({ theme, country, value }));
  const fault = faultOfWeights(weights);
  if (fault !== null) throw refusalOf(fault);
  const fields = [
    ...[needLine("title", input.title, 200), input.sourceType, needLine("decidedBy", input.decidedBy, 300)],
    readPastDay("decidedOn", input.decidedOn, today),
    ...[needLine("reference", input.reference, 500), input.validFrom],
  ];
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    await refuseUnknown(rows, weights);
    const [set] = await rows<{ id: string }>(
      `insert into need_weight_set (title, source_type, decided_by, decided_on, reference, valid_from)
        values ($1, $2, $3, $4, $5, $6) returning id`,
      fields,
    );
    if (!set) throw new Error("a set was not written");
    await rows(
      `insert into need_weight (need_weight_set_id, theme_code, country_code, value)
        select $1, theme, country, value from unnest($2::text[], $3::text[], $4::float8[]) given(theme, country, value)`,
      [set.id, ...columnsOf(weights)],
    );
    return set.id;
  });
}

/** Takes a set away. @returns its id. */
export async function remove({ database, viewer }: Context, id: string): Promise<string> {
  allow(keepNeeds, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const removed = await rows("delete from need_weight_set where id::text = $1 returning id", [id]);
    if (removed.length === 0) throw notFound("There is no such set of weights.");
    return id;
  });
}

const columnsOf = (weights: readonly GivenWeight[]) => [
  weights.map(({ theme }) => theme),
  weights.map(({ country }) => country),
  weights.map(({ value }) => value),
];

function refusalOf(fault: WeightFault): Refusal {
  switch (fault.fault) {
    case "NONE":
      return badInput("weights is empty; a set holds at least one.", because("WEIGHTS_NONE"));
    case "MIXED":
      return badInput(
        "weights mixes themes, countries and both; a set divides one whole in one way.",
        because("WEIGHTS_MIXED"),
      );
    case "NO_CELL":
      return badInput("A weight names neither a theme nor a country.");
    case "OUT_OF_RANGE":
      return badInput(
        `The weight of ${cellOf(fault.weight)} is ${fault.weight.value}; it must be from 0 to 1.`,
        because("WEIGHT_RANGE", { cell: cellOf(fault.weight) }),
      );
    case "TWICE":
      return badInput(
        `${cellOf(fault.weight)} has two weights; it must have one.`,
        because("WEIGHT_TWICE", { cell: cellOf(fault.weight) }),
      );
    case "SUM": {
      const sum = Number(fault.sum.toFixed(6));
      return badInput(
        `The weights sum to ${sum}; they must sum to 1.`,
        because("WEIGHTS_SUM", { sum: String(sum) }),
      );
    }
  }
}

async function refuseUnknown(rows: Ask, weights: readonly GivenWeight[]): Promise<void> {
  const [themes, countries] = columnsOf(weights);
  const [unknown] = await rows<{ code: string }>(
    `select code from unnest($1::text[]) code where code is not null and code not in (select code from theme)
      union all select code from unnest($2::text[]) code where code is not null and code not in (select code from country) limit 1`,
    [themes, countries],
  );
  if (unknown)
    throw badInput(`A weight names "${unknown.code.slice(0, 60)}"; no theme or country is called so.`);
}
