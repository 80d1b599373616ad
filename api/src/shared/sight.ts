import { type Role, Visibility } from "@onze/schema";

/** How far somebody sees: the classes of visibility in their order, from 1 for everybody. */
export type SightLevel = 1 | 2 | 3 | 4;

/** What somebody may see of the records of others, and of their own. It comes from who asks, never from what is asked. */
export interface Sight {
  /** Strictest class that is seen of any record. */
  readonly level: SightLevel;
  /** Ids of organisations whose own records are seen up to RESTRICTED. */
  readonly restrictedOf: readonly string[];
  /** Ids of organisations whose own records are seen up to CONFIDENTIAL. */
  readonly confidentialOf: readonly string[];
  /** Ids of organisations that are seen themselves, and where they are the partner, up to `delegateLevel`; not in what they hold. */
  readonly delegateOf: readonly string[];
  /** Up to CONFIDENTIAL only for whoever gave a second factor. */
  readonly delegateLevel: 3 | 4;
  /** Ids of holders: then only what those organisations do with one of these is seen beyond `level`; of every holder when left out. */
  readonly delegateBeside?: readonly string[];
  /** They came with a link that the partner did not make itself, and that whoever did may have opened. */
  readonly withLinkOfOther?: true;
}

/** Ids of the organisations for which somebody speaks in all that is theirs: not of one for which they came with a member's link. */
export const speaksWhollyFor = ({ delegateOf, delegateBeside }: Sight): readonly string[] =>
  delegateBeside ? [] : delegateOf;

/** What everybody sees. */
export const PUBLIC_SIGHT: Sight = {
  level: 1,
  restrictedOf: [],
  confidentialOf: [],
  delegateOf: [],
  delegateLevel: 3,
};

/** Whom an answer is for, as far as statements depend on it. */
export interface Reader {
  readonly sight: Sight;
  readonly grants: readonly { readonly organisationId: string; readonly role: Role }[];
}

/** Whether somebody sees what everybody sees, and nothing else. */
export const seesAsEverybody = ({ level, restrictedOf, confidentialOf, delegateOf }: Sight): boolean =>
  level === 1 && [restrictedOf, confidentialOf, delegateOf].every((own) => own.length === 0);

/** The level at which everything is seen alike, whoever it belongs to; null where somebody sees more of their own work. */
export const wholeLevel = ({ level, restrictedOf, confidentialOf }: Sight): SightLevel | null =>
  (restrictedOf.length > 0 && level < 3) || (confidentialOf.length > 0 && level < 4) ? null : level;

const CLASSES = Object.values(Visibility);

/** The classes that are seen at a level. */
export const classesAt = (level: SightLevel): readonly Visibility[] => CLASSES.slice(0, level);
