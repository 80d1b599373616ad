import { DemandCapacity, type Language } from "@onze/schema";
import {
  type Block,
  heading,
  note,
  type PlainDocument,
  paragraph,
  plain,
  strong,
} from "../../shared/documents/document.ts";
import { framed } from "./brief-frame.ts";
import { type BriefTools, briefTools, namesOf, sentence } from "./brief-tools.ts";
import type { BriefSetting, ThemeValues } from "./brief-values.ts";
import { changeSections } from "./change-sections.ts";
import { type DemandAlone, findingOf } from "./demand-parts.ts";
import { authorSection, unknownSection } from "./unknown-sections.ts";

/** Writes the brief on a theme: how far its demands are, and what changed on it, with what did not work and what is not known. */
export function briefOfTheme(theme: ThemeValues, setting: BriefSetting, language: Language): PlainDocument {
  const tools = briefTools(language);
  const { demands, outcomes, counts } = theme;
  const { theme: said, frame } = tools.words;
  const left = { demands: counts.demands - demands.length, outcomes: counts.outcomes - outcomes.length };
  const isCut = left.demands > 0 || left.outcomes > 0;
  const blocks = [
    { kind: "facts" as const, rows: [{ label: said.definition, text: plain(theme.definition) }] },
    ...demandsOf(theme, tools),
    ...(isCut ? [note(said.left(left))] : []),
    ...changeSections(outcomes, demands, tools),
    ...authorSection(demands, outcomes, tools),
    ...unknownSection(demands, outcomes, tools),
  ];
  const told = {
    kind: frame.themeBrief,
    title: frame.titled(theme.name, foundOf(theme, tools)),
    blocks,
    demonstration: [...demands, ...outcomes].some(({ demonstration }) => demonstration),
    path: `/impact?theme=${encodeURIComponent(theme.code)}`,
  };
  return framed(told, setting, tools);
}

function foundOf({ counts }: ThemeValues, { words }: BriefTools): string {
  if (counts.demands === 0 && counts.outcomes === 0) return words.theme.nothing;
  return words.theme.finding(counts);
}

/** How far each demand is, and what shows the last step; each has a brief of its own. */
function demandsOf({ demands }: ThemeValues, tools: BriefTools): readonly Block[] {
  const { theme: said, demand: words } = tools.words;
  if (demands.length === 0) return [heading(2, said.demands), paragraph(plain(said.noDemands))];
  return [
    heading(2, said.demands),
    {
      kind: "table",
      heads: [said.demand, words.byWhom, words.stage, words.shownBy],
      widths: [5, 4, 5, 4],
      rows: demands.map((demand) => [
        [strong(demand.title)],
        plain(tools.list(namesOf(ownersOf(demand)))),
        plain(sentence(findingOf(demand, tools))),
        shownBy(demand, tools),
      ]),
    },
  ];
}

const ownersOf = ({ parties }: DemandAlone) =>
  parties.filter(({ capacity }) => capacity === DemandCapacity.OWNER).map(({ organisation }) => organisation);

function shownBy({ stages }: DemandAlone, { words, sources }: BriefTools) {
  const last = stages.at(-1);
  if (!last) return plain(words.frame.notStated);
  const { source, url, happenedOn } = last;
  const number = sources.cite({ title: source, by: null, url, datedOn: happenedOn, sha256: null });
  return [{ text: `${source} ` }, number];
}
