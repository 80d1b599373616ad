import type { Context } from "../../context.ts";
import type { AskInProcess } from "../../shared/ask-in-process.ts";
import type { PlainDocument } from "../../shared/documents/document.ts";
import { DEMAND_BRIEF, THEME_BRIEF } from "./brief.documents.ts";
import { briefOfDemand } from "./brief-of-demand.ts";
import { briefOfTheme } from "./brief-of-theme.ts";
import type { BriefSetting, DemandValues, OutcomeValues, ThemeValues } from "./brief-values.ts";

export interface BriefReader {
  readonly ask: AskInProcess;
  readonly url: string | null;
  readonly licence: string | null;
}

/** Reads a brief in the name of whoever asks; null where there is none that they see. */
export type ReadBrief = (
  reader: BriefReader,
  named: string,
  context: Context,
) => Promise<PlainDocument | null>;

interface Installed {
  readonly installation: { readonly umbrellaName: string; readonly demonstration: boolean };
}

interface Counted {
  readonly totalCount: number;
}

export const readDemandBrief: ReadBrief = async (reader, slug, context) => {
  const answer = await answerTo<Installed & { readonly policyDemand: DemandValues | null }>(
    reader,
    { query: DEMAND_BRIEF, variables: { slug } },
    context,
  );
  if (!answer?.policyDemand) return null;
  return briefOfDemand(answer.policyDemand, settingOf(answer, reader, context), context.language);
};

interface ThemeAnswer extends Installed {
  readonly themes: readonly Pick<ThemeValues, "code" | "name" | "definition">[];
  readonly policyDemands: Counted & { readonly nodes: ThemeValues["demands"] };
  readonly outcomes: Counted & { readonly nodes: readonly OutcomeValues[] };
  readonly substantiated: Counted;
  readonly contested: Counted;
}

export const readThemeBrief: ReadBrief = async (reader, code, context) => {
  const asked = { query: THEME_BRIEF, variables: { theme: code } };
  const answer = await answerTo<ThemeAnswer>(reader, asked, context);
  const theme = answer?.themes.find((each) => each.code === code);
  if (!answer || !theme) return null;
  const { policyDemands, outcomes, substantiated, contested } = answer;
  const values: ThemeValues = {
    ...theme,
    demands: policyDemands.nodes,
    outcomes: outcomes.nodes,
    counts: {
      demands: policyDemands.totalCount,
      outcomes: outcomes.totalCount,
      substantiated: substantiated.totalCount,
      contested: contested.totalCount,
    },
  };
  return briefOfTheme(values, settingOf(answer, reader, context), context.language);
};

/** What the schema answers; null where what is asked for cannot be a name of anything. */
async function answerTo<Data>(
  { ask }: BriefReader,
  asked: Parameters<AskInProcess>[0],
  context: Context,
): Promise<Data | null> {
  const { data, errors = [] } = await ask(asked, context);
  const [error] = errors;
  if (error?.extensions?.code === "BAD_INPUT") return null;
  if (error) throw new Error(`a brief was not answered: ${error.message}`);
  // it has the shape that the document asks for
  return (data ?? null) as Data | null;
}

const settingOf = (
  { installation }: Installed,
  { url, licence }: BriefReader,
  { dayInBrussels }: Context,
): BriefSetting => ({
  umbrella: installation.umbrellaName,
  demonstration: installation.demonstration,
  day: dayInBrussels,
  url,
  licence,
});
