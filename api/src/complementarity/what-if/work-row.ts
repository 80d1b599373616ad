import type { Side } from "@onze/schema";

/** Work of one activity with one partner, in one place, on one theme, over all years of the selection that lie in one cycle. */
export interface WorkRow {
  /** A number that tells activities apart; what is only supposed has one below 0. */
  readonly activity: number;
  /** Id. */
  readonly holder: string;
  readonly side: `${Side}`;
  /** Id; null where nobody is named. */
  readonly partner: string | null;
  readonly partnerKind: string | null;
  /** ISO 3166-1 alpha-2, or UN M49 of a region as a whole. */
  readonly place: string | null;
  readonly theme: string | null;
  readonly framework: string | null;
  /** Code of the programming cycle in which it lies; null for none, and for what is only supposed. */
  readonly cycle: string | null;
  /** Euro; null when unknown. */
  readonly effortEur: number | null;
}

/** Changes as they are applied: whoever they name is known by id. */
export type Supposition =
  | {
      readonly kind: "ORGANISATION_LEAVES";
      readonly organisation: string;
      /** At least one of the two. */
      readonly place: string | null;
      readonly theme: string | null;
    }
  | {
      readonly kind: "ORGANISATION_ENTERS";
      readonly organisation: string;
      /** On which its work would count. */
      readonly side: `${Side}`;
      readonly place: string;
      readonly theme: string;
      /** Null when unknown: then it is present, and no more. */
      readonly effortEur: number | null;
    }
  | { readonly kind: "FRAMEWORK_ENDS"; readonly framework: string }
  | {
      readonly kind: "BUDGET_CHANGES";
      /** At least one of the three. */
      readonly organisation: string | null;
      readonly place: string | null;
      readonly theme: string | null;
      /** 0 or more. */
      readonly factor: number;
    };
