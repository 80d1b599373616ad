import type { AskFactsFragment, DemandAskInput } from "../../gql/later/graphql.ts";
import type { Problems } from "../../shared/form/problem.ts";
import { readNumber } from "../../shared/form/typed-number.ts";

/** An ask as it is typed; its key tells it apart while it has no id. */
export interface AskDraft {
  readonly key: string;
  readonly id: string | null;
  readonly text: string;
  readonly weight: string;
  readonly unit: string;
  readonly ideal: string;
  readonly fallback: string;
  readonly result: string;
  /** Once somebody read it in a text its words stay. */
  readonly isRead: boolean;
}

/** Figures as they are typed, by their names. */
export const FIGURES = ["ideal", "fallback", "result"] as const;

const typed = (value: number | null): string => (value === null ? "" : String(value));

export const draftOf = (ask: AskFactsFragment): AskDraft => ({
  ...{ key: ask.id, id: ask.id, text: ask.text, weight: String(ask.weight), unit: ask.unit ?? "" },
  ...{ ideal: typed(ask.ideal), fallback: typed(ask.fallback), result: typed(ask.result) },
  isRead: ask.codings.length > 0,
});

export const newDraft = (key: string): AskDraft => ({
  ...{ key, id: null, text: "", weight: "1", unit: "", ideal: "", fallback: "", result: "", isRead: false },
});

/** The field of a draft in a form, by which what is wrong with it is told. */
export const fieldOf = (draft: Pick<AskDraft, "key">, name: string): string => `${name}-${draft.key}`;

const MOST_WEIGHT = 1000;

/** What is wrong with asks before they are sent; the server says what only it knows. */
export function checkAsks(drafts: readonly AskDraft[]): Problems {
  return Object.fromEntries(
    drafts.flatMap((draft, index) => {
      const weight = readNumber(draft.weight);
      const isWeight = weight !== null && weight > 0 && weight <= MOST_WEIGHT; // NaN is neither
      const wrong = FIGURES.filter((name) => Number.isNaN(readNumber(draft[name])));
      return [
        ...(draft.text.trim() ? [] : [[fieldOf(draft, "text"), { key: "refusal.TEXT_EMPTY" }] as const]),
        ...(isWeight
          ? []
          : [
              [
                fieldOf(draft, "weight"),
                { key: "refusal.ASK_WEIGHT_WRONG", values: { number: index + 1, most: MOST_WEIGHT } },
              ] as const,
            ]),
        ...wrong.map((name) => [fieldOf(draft, name), { key: "demands.problem.number" }] as const),
      ];
    }),
  );
}

/** Asks as they are sent, in their order. */
export const asksOf = (drafts: readonly AskDraft[]): DemandAskInput[] =>
  drafts.map((draft) => ({
    id: draft.id,
    text: draft.text.trim(),
    weight: readNumber(draft.weight) ?? 1, // checked before
    unit: draft.unit.trim() || null,
    ideal: readNumber(draft.ideal),
    fallback: readNumber(draft.fallback),
    result: readNumber(draft.result),
  }));

/** The same list with one draft a place up or down; at either end it stays. */
export function moved<Item>(items: readonly Item[], from: number, by: -1 | 1): readonly Item[] {
  const [item, other] = [items[from], items[from + by]];
  if (item === undefined || other === undefined) return items;
  return items.with(from, other).with(from + by, item);
}
