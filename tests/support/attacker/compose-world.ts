import type { Chance } from "./chance.ts";
import type { PublicWorld } from "./public-world.ts";
import type { Activity, Organisation, World } from "./rows.ts";
import { peopleOf, problemsOf, requestOf } from "./traces.ts";

/** Where a partner is named, and what it received. */
export interface Named {
  readonly partner: Organisation;
  /** Which carrier. */
  readonly at: number;
  readonly share: number | null;
}

/** What may be hidden of a world. */
export interface Facts {
  readonly named: readonly Named[];
  readonly partnerships?: World["partnerships"];
  readonly activities?: readonly Activity[];
  /** Partners that are named in work that no list has. */
  readonly unlisted?: readonly Organisation[];
  /** Partners that are there without being named. */
  readonly listed?: readonly Organisation[];
  readonly requested?: Organisation;
  /** A partner for whom somebody speaks, somebody is invited and a program asks. */
  readonly spokenFor?: Organisation;
}

/** The world of what everybody sees, with these facts. */
export function compose(chance: Chance, open: PublicWorld, facts: Facts): World {
  const hidden = [...facts.named.map(({ partner }) => partner), ...(facts.listed ?? [])];
  return {
    organisations: [open.alpha, open.beta, open.network, open.holder, ...open.partners, ...hidden],
    activities: [
      {
        ...open.itsWork,
        partners: [
          ...open.itsWork.partners,
          ...facts.named.map(({ partner }): readonly [string, null] => [partner.id, null]),
        ],
      },
      ...open.carriers.map((carrier, place) => ({
        ...carrier,
        partners: [
          ...carrier.partners,
          ...facts.named
            .filter(({ at }) => at === place)
            .map(({ partner, share }) => [partner.id, share] as const),
        ],
      })),
      ...open.others,
      ...open.unlisted.map((work) => ({
        ...work,
        partners: [
          ...work.partners,
          ...(facts.unlisted ?? []).map(({ id }): readonly [string, null] => [id, null]),
        ],
      })),
      ...(facts.activities ?? []),
    ],
    partnerships: facts.partnerships ?? [],
    more: {
      ...requestOf(chance, facts.requested),
      ...problemsOf(open, hidden),
      ...peopleOf(facts.spokenFor),
    },
  };
}
