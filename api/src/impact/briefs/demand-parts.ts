import { AskUptake, DemandCapacity } from "@onze/schema";
import {
  type Block,
  heading,
  note,
  paragraph,
  plain,
  quiet,
  type Run,
  strong,
  type Text,
} from "../../shared/documents/document.ts";
import { type BriefTools, cited, namesOf, placeOf, uptakeOf } from "./brief-tools.ts";
import type { AskValues, DemandValues, StageValues } from "./brief-values.ts";

/** A demand, whether or not its changes are told with it. */
export type DemandAlone = Omit<DemandValues, "outcomes">;

/** How far a demand is, with its setbacks. */
export function findingOf({ stages }: DemandAlone, { words, day }: BriefTools): string {
  const last = stages.at(-1);
  if (!last) return words.demand.noStage;
  return words.demand.finding({
    stage: words.demand.stages[last.stage] ?? String(last.stage),
    since: day(sinceOf(stages, last)),
    setbacks: stages.filter(({ isSetback }) => isSetback).length,
    flag: last.flag === null ? null : words.demand.flags[last.flag],
  });
}

/** Since when it is where it is: the first of the last steps of one stage. */
function sinceOf(stages: readonly StageValues[], last: StageValues): string {
  const before = stages.findLastIndex(({ stage }) => stage !== last.stage);
  return stages[before + 1]?.happenedOn ?? last.happenedOn;
}

/** What is asked, of whom and by whom, and what it rests on. */
export function factsOfDemand(demand: DemandAlone, tools: BriefTools): readonly Block[] {
  const { words, day, list, sources } = tools;
  const of = (capacity: DemandCapacity): string =>
    list(
      namesOf(
        demand.parties.filter((party) => party.capacity === capacity).map((party) => party.organisation),
      ),
    );
  const { position, positionUrl, decision } = demand;
  const restsOn: Text =
    position === null
      ? [quiet(words.frame.notStated)]
      : cited(
          plain(position),
          sources.cite({ title: position, by: null, url: positionUrl, datedOn: null, sha256: null }),
        );
  const targets = demand.targets.map(({ name, kind }) => `${name} (${words.demand.actorKinds[kind]})`);
  const rows: readonly (readonly [string, Text])[] = [
    [words.demand.ofWhom, orNotStated(list(targets), tools)],
    [words.demand.byWhom, orNotStated(of(DemandCapacity.OWNER), tools)],
    [words.demand.coAuthors, orNotStated(of(DemandCapacity.CO_AUTHOR), tools)],
    [words.demand.position, restsOn],
    ...(decision === null ? [] : ([[words.demand.decision, plain(decision.title)]] as const)),
    [words.demand.theme, plain(demand.theme.name)],
    [words.demand.where, plain(placeOf(demand, tools))],
    [words.demand.raisedOn, plain(day(demand.raisedOn))],
  ];
  return [
    paragraph(tools.quoted(demand.summary, demand.language)),
    { kind: "facts", rows: rows.map(([label, text]) => ({ label, text })) },
  ];
}

const orNotStated = (text: string, { words }: BriefTools): Text =>
  text === "" ? [quiet(words.frame.notStated)] : plain(text);

/** Each ask with how far it was taken up, and in which text that was read. */
export function asksOf({ asks, uptake }: DemandAlone, tools: BriefTools): readonly Block[] {
  const { words } = tools;
  if (asks.length === 0) return [heading(2, words.demand.asks), paragraph(plain(words.demand.noAsks))];
  return [
    heading(2, words.demand.asks),
    {
      kind: "table",
      heads: [words.demand.ask, words.demand.uptake, words.demand.inText],
      widths: [5, 4, 4],
      rows: asks.map((ask) => [
        [{ text: `${ask.number}. ${ask.text}` }],
        [{ text: readingOf(ask, tools) }, ...figuresOf(ask, tools)],
        textsOf(ask, tools),
      ]),
    },
    paragraph(plain(uptakeOf(uptake, tools))),
  ];
}

const UPTAKES: readonly AskUptake[] = [AskUptake.NOT_TAKEN_UP, AskUptake.PARTLY, AskUptake.TAKEN_UP];

/** How people read an ask: what they agree on, or the two ends; unknown while nobody has. */
function readingOf({ codings }: AskValues, { words }: BriefTools): string {
  const read = UPTAKES.filter((uptake) => codings.some((coding) => coding.uptake === uptake));
  const [first] = read;
  const last = read.at(-1);
  if (first === undefined || last === undefined) return words.demand.notRead;
  if (first !== last)
    return words.demand.readersDiffer(words.demand.uptakes[first], words.demand.uptakes[last]);
  const agreed = words.demand.uptakes[first];
  return codings.length > 1 ? agreed : words.demand.oneReader(agreed);
}

function figuresOf({ ideal, fallback, result, unit }: AskValues, tools: BriefTools): readonly Run[] {
  if (ideal === null || fallback === null) return [];
  const { words, decimal } = tools;
  const told = (value: number): string => [decimal(value), unit].filter((part) => part !== null).join(" ");
  const figures = {
    ideal: told(ideal),
    fallback: told(fallback),
    result: result === null ? words.frame.notStated : told(result),
  };
  return [quiet(`. ${words.demand.figures(figures)}`)];
}

function textsOf({ codings }: AskValues, { sources, words }: BriefTools): Text {
  if (codings.length === 0) return [quiet(words.frame.notStated)];
  const numbers = codings.map(({ text, url }) => ({
    text,
    number: sources.cite({ title: text, by: null, url, datedOn: null, sha256: null }),
  }));
  const each = [...new Map(numbers.map((one) => [one.number.text, one])).values()];
  return each.flatMap(({ text, number }, at) => [{ text: at === 0 ? `${text} ` : `; ${text} ` }, number]);
}

/** With whom it was coordinated; a divergence is shown, not smoothed over. */
export function coordinationOf({ coordination }: DemandAlone, tools: BriefTools): readonly Block[] {
  const { words, day } = tools;
  if (coordination.length === 0)
    return [heading(2, words.demand.coordination), paragraph(plain(words.demand.noCoordination))];
  return [
    heading(2, words.demand.coordination),
    {
      kind: "table",
      heads: [words.demand.organisation, words.demand.how, words.demand.on, words.demand.note],
      widths: [4, 3, 2, 6],
      rows: coordination.map(({ organisation, state, agreedOn, note: about }) => [
        plain(organisation.name),
        [strong(words.demand.coordinations[state])],
        plain(day(agreedOn)),
        about === null ? [quiet(words.frame.notStated)] : plain(about),
      ]),
    },
  ];
}

/** Every step of the path, each with what shows it. */
export function pathOf({ stages }: DemandAlone, tools: BriefTools): readonly Block[] {
  const { words, day, sources } = tools;
  if (stages.length === 0) return [heading(2, words.demand.path), note(words.demand.noPath)];
  return [
    heading(2, words.demand.path),
    {
      kind: "table",
      heads: [words.demand.on, words.demand.stage, words.demand.shownBy],
      widths: [2, 5, 6],
      rows: stages.map((step) => [
        plain(day(step.happenedOn)),
        stageOf(step, tools),
        cited(
          plain(step.source),
          sources.cite({
            title: step.source,
            by: null,
            url: step.url,
            datedOn: step.happenedOn,
            sha256: null,
          }),
        ),
      ]),
    },
  ];
}

function stageOf({ stage, isSetback, flag }: StageValues, { words }: BriefTools): Text {
  const marks = [
    isSetback ? words.demand.setback : null,
    flag === null ? null : words.demand.flagged[flag],
  ].filter((mark) => mark !== null);
  const told: Run = { text: `${stage} ${words.demand.stages[stage] ?? ""}` };
  return marks.length === 0 ? [told] : [told, strong(` – ${marks.join(", ")}`)];
}

/** The title of a brief on a demand: what it is, and how far. */
export const titleOf = (demand: DemandAlone, tools: BriefTools): string =>
  tools.words.frame.titled(demand.title, findingOf(demand, tools));
