import type { Rows, World } from "./rows.ts";

/** Where nobody of the worlds works: an agreement there tells of no work that could be hidden. */
const CELL = { theme_code: "migration", country_code: "AR" };

/**
 * What the second organisation agreed with each other, and what is noted of each as a network. It has no hidden work with
 * anybody: an agreement between two who have is none to others, so that it would be missing in one world alone.
 */
export function agreementRows(
  { organisations }: Pick<World, "organisations">,
  source: string,
  idOf: (what: string, of: string) => string,
): Rows {
  const [, second] = organisations;
  const others = organisations.filter(({ id }) => id !== second?.id);
  return {
    role_agreement: others.map(({ id, name }) => ({
      ...{ source_id: source, id: idOf("agreement", id), ...CELL, mandate: `As ${name} wishes`, version: 1 },
      ...{ valid_from: "2020-01-01", review_by: "2098-12-31" },
    })),
    role_agreement_parties: others.flatMap(({ id }) =>
      [second?.id, id].map((party) => ({
        id: idOf(`party ${party}`, id),
        role_agreement_id: idOf("agreement", id),
        organisation_id: party,
        roles: [],
      })),
    ),
    network_strategy: others.map(({ id, name }) => ({
      ...{ source_id: source, id: idOf("strategy", id), network_id: id, organisation_id: second?.id },
      ...{ stance: "REINFORCES", reason: `Because of ${name}`, written_on: "2026-01-01" },
    })),
  };
}
