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
  /** What its own files may call it. */
  readonly names: readonly string[];
  /** False for one that is neither the secretariat nor a member: its activities count on no side. */
  readonly countsOnASide: boolean;
  /** Whether it becomes a member on the word of the import. */
  readonly becomesMember: boolean;
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

/** A holder as the database knows it. */
export interface KnownHolder extends Omit<Holder, "becomesMember" | "unknown"> {
  readonly slug: string;
  readonly kind: OrganisationKind;
  /** True once it has a role or has reported; until then it was only named as a partner. */
  readonly isEstablished: boolean;
}

/** Authorities stand on the side of the money, and private actors are never members. */
const NEVER_MEMBERS: ReadonlySet<OrganisationKind> = new Set([
  OrganisationKind.PUBLIC_AUTHORITY,
  OrganisationKind.PRIVATE_ECONOMIC,
]);

/**
 * Starts from the organisations that are known.
 *
 * A reporter is known by its identifier; by its folded name when it gives none, or when nobody of that name has one.
 * One that is new, or was only named as a partner until now, counts as a member on the word of the import, unless its
 * kind says that it cannot be one; its charter and admission stay unrecorded. So the order of files makes no difference.
 */
export function createHolders(known: readonly KnownHolder[]): Holders {
  const found = new Map<string, Holder>();
  for (const each of known) {
    const holder = asHolder(each);
    for (const identifier of each.identifiers) found.set(identifier, holder);
    if (each.isEstablished) for (const name of each.names) keepFirst(found, nameKey(name), holder);
    found.set(each.slug, holder).set(each.id, holder);
  }
  return {
    of(reporter) {
      const { ref, name } = reporter;
      const identifier = identifierOf(ref);
      const named = name === null ? null : (found.get(nameKey(name)) ?? null);
      const present = identifier === null ? named : (found.get(identifier) ?? withoutIdentifier(named));
      if (present !== null) return present;
      if (identifier === null && name === null) return null;
      const holder = newHolder(reporter);
      if (identifier !== null) found.set(identifier, holder);
      for (const each of holder.names) keepFirst(found, nameKey(each), holder);
      return holder;
    },
    find: (reference) => found.get(identifierOf(reference) ?? reference) ?? found.get(reference) ?? null,
  };
}

function keepFirst(found: Map<string, Holder>, key: string, holder: Holder): void {
  if (!found.has(key)) found.set(key, holder);
}

const withoutIdentifier = (holder: Holder | null): Holder | null =>
  holder?.identifiers.length === 0 ? holder : null;

function asHolder({ slug: _, kind, isEstablished, ...holder }: KnownHolder): Holder {
  const becomesMember = !isEstablished && !NEVER_MEMBERS.has(kind);
  return { ...holder, countsOnASide: holder.countsOnASide || becomesMember, becomesMember, unknown: null };
}

const nameKey = (name: string): string => `name ${foldName(name)}`;

function identifierOf(ref: string | null): string | null {
  if (ref === null || tidyRef(ref) === "") return null;
  return organisationIdentifier(ref, refSurroundings(null, [])) ?? tidyRef(ref);
}

function newHolder({ ref, name, type }: NamedOrganisation): Holder {
  const kind = kindOfType(type, OrganisationKind.MEMBER);
  const identifier = identifierOf(ref);
  const called = name ?? identifier ?? "";
  const mayBeMember = !NEVER_MEMBERS.has(kind);
  return {
    id: randomUUID(),
    name: called,
    identifiers: identifier ? [identifier] : [],
    names: [called],
    countsOnASide: mayBeMember,
    becomesMember: mayBeMember,
    unknown: { kind, type },
  };
}
