import { useMemo } from "react";
import { useSearchParams } from "react-router";
import type { EffortBasis } from "../gql/later/graphql.ts";
import { parseBasis, printBasis } from "../shared/basis-address.ts";
import { type AddressChange, parseChanges } from "../shared/changes-address.ts";
import { useSetUrlValues } from "../shared/useUrlFilter.ts";
import { leavingOf, valuesOfChanges } from "./scenario-address.ts";

/** What is supposed, as the address of the page holds it. */
export interface ScenarioAddress {
  readonly changes: readonly AddressChange[];
  readonly basis: EffortBasis;
  readonly withIntentions: boolean;
  /** Id of the scenario that was opened; null for none. */
  readonly scenario: string | null;
  /** Slug of the organisation that a first change begins with; null for none. */
  readonly leaving: string | null;
  readonly setChanges: (changes: readonly AddressChange[]) => void;
  readonly setBasis: (basis: EffortBasis) => void;
  readonly setIntentions: (isOn: boolean) => void;
  readonly setScenario: (id: string | null) => void;
}

/** What is supposed stands in the address, so that it can be sent by link and Back undoes it. */
export function useScenarioAddress(): ScenarioAddress {
  const [parameters] = useSearchParams();
  const setValues = useSetUrlValues();
  const text = parameters.get("changes");
  const changes = useMemo(() => parseChanges(text), [text]);
  const basis = parseBasis(parameters.get("basis"));
  return {
    changes,
    basis,
    withIntentions: parameters.get("plans") === "yes",
    scenario: parameters.get("scenario"),
    leaving: leavingOf(parameters.get("leave"), changes),
    setChanges: (next) => setValues(valuesOfChanges(next)),
    setBasis: (next) => setValues({ basis: printBasis(next) }),
    setIntentions: (isOn) => setValues({ plans: isOn ? "yes" : null }),
    setScenario: (id) => setValues({ scenario: id }),
  };
}
