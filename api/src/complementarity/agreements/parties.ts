import type { RoleInCell } from "@onze/schema";
import { badInput, notFound } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { type Ask, Values } from "../../shared/database.ts";
import type { Sight } from "../../shared/sight.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import type { RoleAgreementPartyInput } from "./role-agreement.input.ts";

/** A party as it is kept. */
export interface Party {
  readonly id: string;
  readonly roles: readonly RoleInCell[];
}

const LEAST = 2;
const MOST = 50;

/** What is known of somebody who is to be a party. */
interface Candidate {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Today the secretariat, a member, or another umbrella. */
  readonly isOfUs: boolean;
  /** The last day of its last role of these; null where it never had one. */
  readonly leftOn: string | null;
}

const CANDIDATES = (seen: string): string => `select o.id, o.slug, o.name,
    o.kind = 'PEER_UMBRELLA' or exists (select from organisation_role r where r.organisation_id = o.id and r.role in ('SECRETARIAT', 'MEMBER')
      and coalesce(r.ends_on, $2::date) >= $2::date and coalesce(r.starts_on, $2::date) <= $2::date) as "isOfUs",
    (select max(r.ends_on)::text from organisation_role r where r.organisation_id = o.id and r.role in ('SECRETARIAT', 'MEMBER')) as "leftOn"
  from organisation o where (o.slug = any($1) or o.id::text = any($1)) and ${seen}`;

/**
 * The parties of an agreement, in the order in which they were given.
 *
 * @throws {Refusal} when they are too few or too many, one is named twice, is not there to the viewer, was never of the
 * umbrella, or has left it.
 */
export async function findParties(
  rows: Ask,
  given: readonly RoleAgreementPartyInput[],
  { sight, today }: { readonly sight: Sight; readonly today: string },
): Promise<readonly Party[]> {
  if (given.length < LEAST || given.length > MOST)
    throw badInput(
      `parties holds ${given.length}; an agreement has ${LEAST} to ${MOST}.`,
      because("PARTIES_TOO_FEW"),
    );
  const values = new Values(sight);
  values.bind(given.map(({ organisation }) => organisation));
  values.bind(today);
  const found = await rows<Candidate>(CANDIDATES(seesOrganisation("o", values)), values.list);
  const parties = given.map(({ organisation, roles }) => {
    const candidate = found.find(({ id, slug }) => id === organisation || slug === organisation);
    if (!candidate) throw notFound(`There is no organisation "${organisation}". Nothing was saved.`);
    checkCandidate(candidate);
    return { id: candidate.id, name: candidate.name, roles: [...new Set(roles ?? [])].sort() };
  });
  const twice = parties.find((party, at) => parties.findIndex(({ id }) => id === party.id) < at);
  if (twice) throw badInput(`${twice.name} is named twice; name each party once.`);
  return parties;
}

function checkCandidate({ name, isOfUs, leftOn }: Candidate): void {
  if (isOfUs) return;
  if (leftOn === null)
    throw badInput(
      `${name} is neither the secretariat, a member nor a peer umbrella; only they are parties.`,
      because("PARTY_OF_NOBODY", { organisation: name }),
    );
  throw badInput(
    `${name} left the umbrella on ${leftOn}; it cannot be a party any more.`,
    because("PARTY_LEFT", { organisation: name }),
  );
}
