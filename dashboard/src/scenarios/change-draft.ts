import type { ScenarioChangeKind } from "../gql/later/graphql.ts";
import { type AddressChange, NO_PARTS } from "../shared/changes-address.ts";
import type { Problems } from "../shared/form/problem.ts";
import { printPercent, readNumber } from "../shared/form/typed-number.ts";

/** A change while it is written; every part is a text, empty for none. */
export interface ChangeDraft {
  readonly kind: ScenarioChangeKind;
  readonly organisation: string;
  readonly place: string;
  readonly theme: string;
  readonly framework: string;
  /** Per cent of what is spent now. */
  readonly percent: string;
  readonly effort: string;
}

/** Which parts a kind asks for. */
export const PARTS_OF: Readonly<Record<ScenarioChangeKind, readonly (keyof Omit<ChangeDraft, "kind">)[]>> = {
  ORGANISATION_LEAVES: ["organisation", "place", "theme"],
  ORGANISATION_ENTERS: ["organisation", "place", "theme", "effort"],
  FRAMEWORK_ENDS: ["framework"],
  BUDGET_CHANGES: ["organisation", "place", "theme", "percent"],
};

/** A draft to begin with: of a change that stands already, or of a new one. */
export function draftOf(change: AddressChange | null): ChangeDraft {
  const { kind, factor, effortEur, ...parts } = change ?? {
    ...NO_PARTS,
    kind: "ORGANISATION_LEAVES" as const,
  };
  return {
    kind,
    organisation: parts.organisation ?? "",
    place: parts.place ?? "",
    theme: parts.theme ?? "",
    framework: parts.framework ?? "",
    percent: factor === null ? "50" : printPercent(factor),
    effort: effortEur === null ? "" : String(effortEur),
  };
}

const isAmount = (value: number | null): boolean => value === null || value >= 0;

type Check = readonly [part: keyof ChangeDraft, isWrong: boolean, key: string];

/** What may be wrong with each kind, and the words for it. */
const CHECKS: Readonly<Record<ScenarioChangeKind, (draft: ChangeDraft) => readonly Check[]>> = {
  ORGANISATION_LEAVES: ({ organisation, place, theme }) => [
    ["organisation", !organisation, "organisation"],
    ["place", !place && !theme, "placeOrTheme"],
  ],
  ORGANISATION_ENTERS: ({ organisation, place, theme, effort }) => [
    ["organisation", !organisation, "organisation"],
    ["place", !place, "place"],
    ["theme", !theme, "theme"],
    ["effort", !isAmount(readNumber(effort)), "amount"],
  ],
  FRAMEWORK_ENDS: ({ framework }) => [["framework", !framework, "framework"]],
  BUDGET_CHANGES: ({ organisation, place, theme, percent }) => [
    ["organisation", !organisation && !place && !theme, "somebody"],
    ["percent", readNumber(percent) === null || !isAmount(readNumber(percent)), "percent"],
  ],
};

/** What is wrong with a draft, by its part. */
export const checkDraft = (draft: ChangeDraft): Problems =>
  Object.fromEntries(
    CHECKS[draft.kind](draft)
      .filter(([, isWrong]) => isWrong)
      .map(([part, , key]) => [part, { key: `scenarios.problem.${key}` }]),
  );

/** The change that a draft without problems says; parts that do not belong to its kind are left out. */
export function changeOf(draft: ChangeDraft): AddressChange {
  const has = (part: keyof Omit<ChangeDraft, "kind">) => PARTS_OF[draft.kind].includes(part);
  const text = (part: "organisation" | "place" | "theme" | "framework") =>
    has(part) && draft[part] ? draft[part] : null;
  const percent = has("percent") ? readNumber(draft.percent) : null;
  return {
    kind: draft.kind,
    organisation: text("organisation"),
    place: text("place"),
    theme: text("theme"),
    framework: text("framework"),
    factor: percent === null ? null : percent / 100,
    effortEur: has("effort") ? readNumber(draft.effort) : null,
  };
}
