import { randomUUID } from "node:crypto";
import { foldName, OrganisationKind } from "@onze/schema";
import type { NamedOrganisation } from "./iati/activity-row.ts";
import { kindOfType } from "./kind-of-type.ts";
import { organisationIdentifier, refSurroundings, tidyRef } from "./plan/organisation-identifier.ts";

/** An organisation that may hold activities. */
export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly identifiers: readonly string[];
  /** What its own files may call it; none for one that was only ever named as a partner. */
  readonly names: readonly string[];
  /** False for one that is neither the secretariat nor a member: its activities count on no side. */
  readonly countsOnASide: boolean;
  /** What to record of it; null when it is known already. */
  readonly unknown: {
    readonly kind: OrganisationKind;
    readonly type: string | null;
  } | null;
}

/** Finds who holds what a file reports. */
export interface Holders {
  /** The holder of what `reporter` reports; null when the file does not name its reporter. */
  of(reporter: NamedOrganisation): Holder | null;
  /** The organisation known by an identifier, slug or id; null when there is none. */
  find(reference: string): Holder | null;
}

/** Authorities stand on the side of the money, and private actors are never members. */
const NEVER_MEMBERS: ReadonlySet<OrganisationKind> = new Set([
  OrganisationKind.PUBLIC_AUTHORITY,
  OrganisationKind.PRIVATE_ECONOMIC,
]);

/**
 * Starts from the organisations that are known.
 *
 * A reporter is known by its identifier, and only without one by its folded name. One that is new counts as a member
 * on the word of the import, unless its type says that it cannot be one; its charter and admission stay unrecorded.
 */
export function createHolders(known: readonly (Holder & { readonly slug: string })[]): Holders {
  const found = new Map<string, Holder>();
  for (const holder of known) {
    for (const identifier of holder.identifiers) found.set(identifier, holder);
    for (const name of holder.names) if (!found.has(nameKey(name))) found.set(nameKey(name), holder);
    found.set(holder.slug, holder).set(holder.id, holder);
  }
  return {
    of(reporter) {
      const key = reporterKey(reporter);
      if (key === null) return null;
      const present = found.get(key);
      if (present) return present;
      const holder = newHolder(reporter);
      found.set(key, holder);
      return holder;
    },
    find: (reference) => found.get(identifierOf(reference)) ?? found.get(reference) ?? null,
  };
}

const nameKey = (name: string): string => `name ${foldName(name)}`;

function identifierOf(ref: string): string {
  return organisationIdentifier(ref, refSurroundings(null, [])) ?? tidyRef(ref);
}

function reporterKey({ ref, name }: NamedOrganisation): string | null {
  if (ref !== null && tidyRef(ref) !== "") return identifierOf(ref);
  return name === null ? null : nameKey(name);
}

function newHolder({ ref, name, type }: NamedOrganisation): Holder {
  const kind = kindOfType(type, OrganisationKind.MEMBER);
  const identifier = ref === null ? null : identifierOf(ref);
  const called = name ?? identifier ?? "";
  return {
    id: randomUUID(),
    name: called,
    identifiers: identifier ? [identifier] : [],
    names: [called],
    countsOnASide: !NEVER_MEMBERS.has(kind),
    unknown: { kind, type },
  };
}
