import { remembering } from "@onze/schema";

/** What an activity says about itself, to tell its identifiers from those of organisations; see `refSurroundings`. */
export interface RefSurroundings {
  /** Forms of the reporting organisation's ref: as written and normal. */
  readonly reporter: readonly string[];
  readonly activities: ReadonlySet<string>;
}

/** A ref as judged: its normal form, or `null` and why; `isMended` when more than case or spaces was put right. */
export type JudgedRef =
  | { readonly identifier: string; readonly isMended: boolean }
  | { readonly identifier: null; readonly reason: "ABSENT" | "ACTIVITY" | "NOT_AN_IDENTIFIER" };

/** Country or X-list of org-id.guide (with a province as in `CA_ON`), registration agency, value. */
const REGISTERED = /^(?:[A-Z]{2}(?:_[A-Z]{2})?)-([A-Z][A-Z0-9_]+)-([A-Z0-9][A-Z0-9_.:/-]*)$/;

/** Donor and, after it, its agency: `XM-DAC-2-10`. A third number makes it an activity of that agency. */
const DAC_AGENCY = /^XM-DAC-\d{1,4}(?:-\d{1,4})?$/;

/** A channel of the creditor reporting system that is one organisation; the other numbers are kinds of organisation. */
const CHANNEL = /^(?:XM-DAC-)?((?:21|30|31|4[1-7]|51)\d(?!00)\d\d)$/;

/** A donor's agency as older files write it: `NL-1`, `BE-70`. */
const OLD_AGENCY = /^[A-Z]{2}-\d{1,3}$/;

/** The Belgian company register, with the slips seen: prefix twice, zero for O, dash for underscore or none. */
const BELGIAN = /^(?:BE-?BCE[_-]?KB[O0]-?)+(.*)$/;

/**
 * Prepares what the refs of one activity are judged by.
 *
 * @param reporter ref of the reporting organisation as the file gives it.
 * @param activities every identifier of an activity that stands there: its own, parents, children, `activity-id`.
 */
export function refSurroundings(reporter: string | null, activities: Iterable<string>): RefSurroundings {
  const own = tidyRef(reporter);
  const forms = [own, normalForm(own) ?? ""].filter((form) => form !== "");
  return { reporter: [...new Set(forms)], activities: new Set(Iterator.from(activities).map(tidyRef)) };
}

/**
 * The normal form of an organisation's identifier, or `null` when the ref is no such thing.
 *
 * Capitals, no spaces; Belgian company numbers in ten digits after `BE-BCE_KBO-`; channel codes after `XM-DAC-`.
 * An activity's identifier is no organisation's: matching on it would merge whole countries.
 *
 * @see README.md in the folder above, "Who is a partner, and which names are one organisation".
 */
export function organisationIdentifier(ref: string | null, surroundings: RefSurroundings): string | null {
  return judgeOrganisationRef(ref, surroundings).identifier;
}

/** Like `organisationIdentifier`, and says why a ref is refused or that it was mended. */
export function judgeOrganisationRef(ref: string | null, surroundings: RefSurroundings): JudgedRef {
  const written = tidyRef(ref);
  if (written === "") return { identifier: null, reason: "ABSENT" };
  if (isOfAnActivity(written, surroundings)) return { identifier: null, reason: "ACTIVITY" };
  const identifier = normalForm(written);
  if (identifier === null) return { identifier: null, reason: "NOT_AN_IDENTIFIER" };
  return { identifier, isMended: identifier !== written && !identifier.endsWith(`-${written}`) };
}

/** A ref in capitals, without the spaces (hard ones too) and invisible marks that files carry around and inside it. */
export function tidyRef(ref: string | null): string {
  return ref === null ? "" : tidied(ref);
}

const tidied = remembering((ref) => ref.replace(/[\s\u200b-\u200d\u2060]+/g, "").toUpperCase());

function isOfAnActivity(written: string, { reporter, activities }: RefSurroundings): boolean {
  if (reporter.includes(written) || reporter.includes(normalForm(written) ?? written)) return false;
  return activities.has(written) || reporter.some((form) => extendsRef(written, form));
}

function extendsRef(written: string, base: string): boolean {
  return written.startsWith(base) && /^[-_/:.]/.test(written.slice(base.length));
}

const normalForm = remembering((written): string | null => {
  const belgian = BELGIAN.exec(written)?.[1];
  if (belgian !== undefined) return belgianNumber(belgian);
  const channel = CHANNEL.exec(written)?.[1];
  if (channel !== undefined) return `XM-DAC-${channel}`;
  if (written.startsWith("XM-DAC-")) return DAC_AGENCY.test(written) ? written : null;
  return OLD_AGENCY.test(written) || REGISTERED.test(written) ? written : null;
});

function belgianNumber(value: string): string | null {
  const digits = value.replace(/[.\-/]/g, "");
  if (!/^(?:\d{9}|[01]\d{9})$/.test(digits)) return null;
  return `BE-BCE_KBO-${digits.padStart(10, "0")}`;
}
