import type { ScenarioFactsFragment } from "../gql/later/graphql.ts";
import { printBasis } from "../shared/basis-address.ts";
import { printChanges } from "../shared/changes-address.ts";

/** The address of the page with a kept scenario in it: it is computed anew, for whoever opens it. */
export function scenarioLink({ id, address, basis, changes }: ScenarioFactsFragment): string {
  const parameters = new URLSearchParams(address);
  const printed = printChanges(
    changes.map(({ organisation, ...change }) => ({
      kind: change.kind,
      organisation: organisation?.slug ?? null,
      place: change.place ?? null,
      theme: change.theme ?? null,
      framework: change.framework ?? null,
      factor: change.factor ?? null,
      effortEur: change.effortEur ?? null,
    })),
  );
  if (printed !== null) parameters.set("changes", printed);
  const printedBasis = printBasis(basis);
  if (printedBasis !== null) parameters.set("basis", printedBasis);
  parameters.set("scenario", id);
  return `/what-if?${parameters}`;
}
