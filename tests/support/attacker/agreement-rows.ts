import type { Rows, World } from "./rows.ts";

/** Where nobody of the worlds works: an agreement there tells of no work that could be hidden. */
const CELL = { theme_code: "migration", country_code: "AR" };

/** What the first organisation agreed with each other, and what is noted of each as a network. */
export function agreementRows(
  { organisations }: Pick<World, "organisations">,
  source: string,
  idOf: (what: string, of: string) => string,
): Rows {
  const [first] = organisations;
  const others = organisations.filter(({ id }) => id !== first?.id);
  return {
    role_agreement: others.map(({ id, name }) => ({
      ...{ source_id: source, id: idOf("agreement", id), ...CELL, mandate: `As ${name} wishes`, version: 1 },
      ...{ valid_from: "2020-01-01", review_by: "2098-12-31" },
    })),
    role_agreement_parties: others.flatMap(({ id }) =>
      [first?.id, id].map((party) => ({
        id: idOf(`party ${party}`, id),
        role_agreement_id: idOf("agreement", id),
        organisation_id: party,
        roles: [],
      })),
    ),
    network_strategy: others.map(({ id, name }) => ({
      ...{ source_id: source, id: idOf("strategy", id), network_id: id, organisation_id: first?.id },
      ...{ stance: "REINFORCES", reason: `Because of ${name}`, written_on: "2026-01-01" },
    })),
  };
}
