import type { RoundInput } from "../gql/later/graphql.ts";
import { findEmpty, type Problems, type Values } from "../shared/form/problem.ts";
import { readNumber } from "../shared/form/typed-number.ts";
import { readRefusal } from "../shared/refusal/read-refusal.ts";
import { requestProblem } from "../shared/refusal/request-problem.ts";
import { keyOf, missingIn, NO_TEXTS, sentTexts, type Texts } from "./texts.ts";

/** People who are asked and have something in common, as they are being declared. */
export interface StratumDraft {
  /** Tells it apart while it has no name. */
  readonly id: string;
  readonly name: Texts;
  readonly invited: string;
}

export interface GroupDraft {
  readonly id: string;
  readonly name: Texts;
  /** Ids of its strata. */
  readonly strata: readonly string[];
}

/** One way in which results will be divided; without groups of its own by the strata as they are. */
export interface CutDraft {
  readonly id: string;
  readonly name: Texts;
  readonly groups: readonly GroupDraft[] | null;
}

export interface RoundDraft {
  readonly title: Texts;
  readonly strata: readonly StratumDraft[];
  readonly cuts: readonly CutDraft[];
}

export const newStratum = (): StratumDraft => ({ id: crypto.randomUUID(), name: NO_TEXTS, invited: "" });
export const newGroup = (): GroupDraft => ({ id: crypto.randomUUID(), name: NO_TEXTS, strata: [] });

const numberOf = (text = ""): number => Math.trunc(readNumber(text) || 0);

/** A round as it is sent; what stands for a name in it is made of the English one, the same in every round. */
export function roundInput({ title, strata, cuts }: RoundDraft, values: Values): RoundInput {
  const named = (name: Texts) => ({ key: keyOf(name.en), name: sentTexts(name) });
  const keys = new Map(strata.map(({ id, name }) => [id, keyOf(name.en)]));
  return {
    questionnaireId: values.questionnaire ?? "",
    title: sentTexts(title),
    strata: strata.map(({ name, invited }) => ({ ...named(name), invited: numberOf(invited) })),
    cuts: cuts.map(({ name, groups }) => ({
      ...named(name),
      groups: (groups ?? strata.map((each) => ({ ...each, strata: [each.id] }))).map((group) => ({
        ...named(group.name),
        strata: group.strata.flatMap((id) => keys.get(id) ?? []),
      })),
    })),
    kInternal: numberOf(values.kInternal),
    kPublic: numberOf(values.kPublic),
    opensOn: values.opensOn ?? "",
    closesOn: values.closesOn ?? "",
    keepAnswersUntil: values.keepAnswersUntil ?? "",
  };
}

/** What is not filled in yet, by the names of the fields; whether it can be asked is for the server to say. */
export function missingInRound({ title, strata, cuts }: RoundDraft, values: Values): Problems {
  return {
    ...findEmpty(values, {
      questionnaire: "voice.problem.questionnaire",
      opensOn: "voice.problem.day",
      closesOn: "voice.problem.day",
      keepAnswersUntil: "voice.problem.day",
      kInternal: "voice.problem.number",
      kPublic: "voice.problem.number",
    }),
    ...missingIn("title", title),
    ...Object.assign({}, ...strata.map(missingInStratum)),
    ...Object.assign({}, ...cuts.map(missingInCut)),
  };
}

const missingInStratum = ({ id, name, invited }: StratumDraft): Problems => ({
  ...missingIn(`stratum-${id}`, name),
  ...(Number.isInteger(readNumber(invited)) ? {} : { [`invited-${id}`]: { key: "voice.problem.number" } }),
});

const missingInCut = ({ id, name, groups }: CutDraft): Problems => ({
  ...missingIn(`cut-${id}`, name),
  ...Object.assign({}, ...(groups ?? []).map((group) => missingIn(`group-${group.id}`, group.name))),
});

/** Beside which field it is said why a round cannot be asked so. */
const FIELDS: Readonly<Record<string, string>> = {
  THRESHOLD_SMALL: "kInternal",
  THRESHOLD_PUBLIC: "kPublic",
  ENDS_BEFORE_START: "closesOn",
  ANSWERS_KEPT_WRONG: "keepAnswersUntil",
};

/** Why a round was refused, beside the field that it is about; at the foot where it is about none. */
export function placeRefusal(error: unknown, { strata }: RoundDraft): Problems {
  const refused = readRefusal(error);
  const problem = requestProblem(error);
  const place = refused && FIELDS[refused.reason];
  if (place) return { [place]: problem };
  if (refused?.reason === "INVITED_FEW") return { [`invited-${strata[0]?.id}`]: problem };
  if (refused?.reason !== "STRATUM_SMALL") return { form: problem };
  const small = strata.find(({ name }) => keyOf(name.en) === refused.values.stratum);
  return { [small ? `invited-${small.id}` : "form"]: problem };
}
