import { readFilterAddress } from "../../activities/filter-address.ts";
import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import type { Sight } from "../../shared/sight.ts";
import { type AskedChange, checkChanges } from "./check-changes.ts";
import { idOf, knownNames, suppositionsOf } from "./named-in-changes.queries.ts";
import type { ScenarioChangeInput } from "./scenario-change.input.ts";
import { asAsked } from "./worlds.ts";

/** What a scenario supposes, and of which work, as it is stored: whoever it names is known by id. */
export interface ScenarioContents {
  readonly address: string;
  readonly namedInAddress: readonly string[];
  readonly changes: readonly AskedChange[];
}

/**
 * Looks up whoever a scenario names, in one statement.
 *
 * @throws {Refusal} when a change is not whole, or something is named that is not there: what the writer does not see is not.
 */
export async function checkedContents(
  rows: Ask,
  given: { readonly address: string; readonly changes: readonly ScenarioChangeInput[] },
  sight: Sight,
): Promise<ScenarioContents> {
  const changes = given.changes.map(asAsked);
  checkChanges(changes);
  const { address, organisations } = readFilterAddress(given.address);
  const nowhere = { place: null, theme: null };
  const inAddress = organisations.map((organisation) => ({ organisation, ...nowhere }));
  const known = await knownNames(rows, [...changes, ...inAddress], sight);
  suppositionsOf(changes, known);
  return {
    address,
    namedInAddress: organisations.map((word) => idOf(known, word) ?? refuseWord(word)),
    changes: changes.map((change) => ({
      ...change,
      organisation: change.organisation === null ? null : idOf(known, change.organisation),
    })),
  };
}

function refuseWord(word: string): never {
  throw badInput(
    `address names the organisation “${word}”, which is not there; give the slug or the id of an organisation.`,
    because("FILTER_UNKNOWN", { value: word }),
  );
}
