import type { ScenarioChangeKind } from "../gql/later/graphql.ts";
import type { Problems } from "../shared/form/problem.ts";
import { type AddressChange, NO_PARTS } from "./changes-address.ts";

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
    percent: factor === null ? "50" : String(Math.round(factor * 10_000) / 100),
    effort: effortEur === null ? "" : String(effortEur),
  };
}

/** A number as people type it, with a comma or a point; NaN for anything else, null for nothing. */
const readNumber = (text: string): number | null =>
  text.trim() === "" ? null : Number(text.trim().replace(",", "."));

const isAmount = (value: number | null): boolean => value === null || (Number.isFinite(value) && value >= 0);

/** What is wrong with a draft, by its part. */
export function checkDraft(draft: ChangeDraft): Problems {
  const { kind, organisation, place, theme, framework, percent, effort } = draft;
  const problems: Record<string, { key: string }> = {};
  const miss = (part: string, key: string) => {
    problems[part] = { key: `whatIf.problem.${key}` };
  };
  if (kind === "FRAMEWORK_ENDS") {
    if (!framework) miss("framework", "framework");
    return problems;
  }
  const hasWhere = Boolean(place || theme);
  if (kind !== "BUDGET_CHANGES" && !organisation) miss("organisation", "organisation");
  if (kind === "ORGANISATION_ENTERS" && !place) miss("place", "place");
  if (kind === "ORGANISATION_ENTERS" && !theme) miss("theme", "theme");
  if (kind === "ORGANISATION_LEAVES" && !hasWhere) miss("place", "placeOrTheme");
  if (kind === "BUDGET_CHANGES" && !organisation && !hasWhere) miss("organisation", "somebody");
  if (kind === "BUDGET_CHANGES" && (readNumber(percent) === null || !isAmount(readNumber(percent))))
    miss("percent", "percent");
  if (kind === "ORGANISATION_ENTERS" && !isAmount(readNumber(effort))) miss("effort", "amount");
  return problems;
}

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
