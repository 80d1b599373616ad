import type { SimulateQuery } from "../gql/later/graphql.ts";

export type Simulated = SimulateQuery["simulate"];
export type SimulatedChange = Simulated["changes"][number];

/** A part of a sentence and what fills it; `count` chooses its plural. */
export interface Words {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What is supposed and what comes of it, as the two halves of a sentence. */
export interface WhatIfFinding {
  readonly supposed: Words;
  readonly outcome: Words;
}

/** Finds the sentence that says most about a simulation; null where nothing is supposed. */
export function findWhatIf(simulated: Simulated): WhatIfFinding | null {
  const [first, ...more] = simulated.changes;
  if (!first) return null;
  const supposed =
    more.length === 0 ? supposedIn(first) : { key: "scenarios.if.many", values: { count: more.length + 1 } };
  return { supposed, outcome: outcomeOf(simulated) };
}

/** What one change supposes: the beginning of the title. */
function supposedIn(change: SimulatedChange): Words {
  const { key, values } = sentenceOf(change);
  return { key: `scenarios.if.${key}`, values };
}

/** The words of a change, behind `scenarios.if.` and `scenarios.change.`. */
export function sentenceOf({ kind, organisation, place, theme, framework, factor }: SimulatedChange): Words {
  const values = {
    organisation: organisation?.name ?? "",
    place: place?.label ?? "",
    theme: theme?.label ?? "",
    framework: framework ?? "",
    percent: Math.round((factor ?? 1) * 100),
  };
  const who = kind === "BUDGET_CHANGES" && !organisation ? "everybody" : "";
  return { key: [kind, who, whereOf(place !== null, theme !== null)].filter(Boolean).join("."), values };
}

function whereOf(hasPlace: boolean, hasTheme: boolean): string {
  if (hasPlace && hasTheme) return "both";
  if (hasPlace) return "place";
  return hasTheme ? "theme" : "";
}

/** What comes of it, the gravest first. */
function outcomeOf({ cellsEmptied, partnersWithNone, cells, changes }: Simulated): Words {
  const then = (what: string, count: number) => ({ key: `scenarios.then.${what}`, values: { count } });
  if (cellsEmptied > 0) return then("emptied", cellsEmptied);
  if (partnersWithNone > 0) return then("partners", partnersWithNone);
  if (cells.length > 0) return then("cells", cells.length);
  if (changes.some(({ effect }) => effect === "CHANGES")) return then("money", 0);
  return then("nothing", 0);
}
