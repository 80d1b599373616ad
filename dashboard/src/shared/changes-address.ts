import type { ScenarioChangeInput, ScenarioChangeKind } from "../gql/later/graphql.ts";
import { printFilter, type UrlFilter } from "./filter/url-filter.ts";

/** A change as the address holds it; what does not belong to its kind is null. */
export interface AddressChange {
  readonly kind: ScenarioChangeKind;
  /** Slug. */
  readonly organisation: string | null;
  readonly place: string | null;
  readonly theme: string | null;
  readonly framework: string | null;
  readonly factor: number | null;
  readonly effortEur: number | null;
}

export const NO_PARTS: Omit<AddressChange, "kind"> = {
  organisation: null,
  place: null,
  theme: null,
  framework: null,
  factor: null,
  effortEur: null,
};

/** Most that a scenario may hold. */
export const MOST_CHANGES = 20;

/** The words of the address for kinds, and the parts that follow each, in their order. */
const KINDS = {
  leaves: { kind: "ORGANISATION_LEAVES", parts: ["organisation", "place", "theme"] },
  enters: { kind: "ORGANISATION_ENTERS", parts: ["organisation", "place", "theme", "effortEur"] },
  ends: { kind: "FRAMEWORK_ENDS", parts: ["framework"] },
  budget: { kind: "BUDGET_CHANGES", parts: ["organisation", "place", "theme", "factor"] },
} as const satisfies Readonly<
  Record<string, { readonly kind: ScenarioChangeKind; readonly parts: readonly (keyof typeof NO_PARTS)[] }>
>;

const isWord = (word: string): word is keyof typeof KINDS => word in KINDS;

/** Writes changes as one value of an address, such as `leaves~alpha~BJ`; null for none. */
export function printChanges(changes: readonly AddressChange[]): string | null {
  return changes.length === 0 ? null : changes.map(printChange).join(",");
}

function printChange(change: AddressChange): string {
  const [word, { parts }] = Object.entries(KINDS).find(([, { kind }]) => kind === change.kind) ?? [
    "leaves",
    KINDS.leaves,
  ];
  const values = parts.map((part) => encodeURIComponent(change[part] ?? "").replaceAll("~", "%7E"));
  return [word, ...values].join("~").replace(/~+$/, "");
}

/** Reads the changes of an address. What makes no sense is left out; who is unknown is for the API to say. */
export function parseChanges(text: string | null): readonly AddressChange[] {
  return (text ?? "").split(",").flatMap(parseChange).slice(0, MOST_CHANGES);
}

function parseChange(text: string): AddressChange[] {
  const [word = "", ...values] = text.split("~");
  if (!isWord(word)) return [];
  const { kind, parts } = KINDS[word];
  const given = parts.map((part, at) => [part, readPart(part, decode(values[at] ?? ""))]);
  return [{ ...NO_PARTS, kind, ...Object.fromEntries(given) }];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readPart(part: keyof typeof NO_PARTS, text: string): string | number | null {
  if (text === "") return null;
  if (part !== "factor" && part !== "effortEur") return text;
  return Number.isFinite(Number(text)) ? Number(text) : null;
}

/** The address of the page that supposes this change, in the years and places of a filter. */
export function whatIfAddress(change: AddressChange, filter: UrlFilter): string {
  const parameters = printFilter(filter);
  parameters.set("changes", printChange(change));
  return `/what-if?${parameters}`;
}

/** A change in the API's words. */
export const toInput = (change: AddressChange): ScenarioChangeInput => ({ ...change });
