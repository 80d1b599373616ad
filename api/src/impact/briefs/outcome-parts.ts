import { EvidenceClaim, OutcomeDirection } from "@onze/schema";
import {
  type Block,
  heading,
  note,
  paragraph,
  plain,
  quiet,
  strong,
  type Text,
} from "../../shared/documents/document.ts";
import { type BriefTools, cited, namesOf, placeOf, sentence } from "./brief-tools.ts";
import type { EvidenceValues, OutcomeValues } from "./brief-values.ts";

/** Whether a change went as was asked and meant; all others are told apart, with the same room. */
export const isAsAsked = ({ direction, isIntended }: OutcomeValues): boolean =>
  direction === OutcomeDirection.POSITIVE && isIntended;

/** A change with all that is said of it, whichever way it went. */
export function outcomeBlocks(outcome: OutcomeValues, tools: BriefTools): readonly Block[] {
  return [
    heading(3, outcome.title),
    paragraph(statusOf(outcome, tools)),
    statementOf(outcome, tools),
    contributionsOf(outcome, tools),
    rivalsOf(outcome, tools),
    evidenceOf(outcome, tools),
    note(confidenceOf(outcome, tools)),
  ];
}

/** Its status in words, with how many independent people answered, and how. */
function statusOf({ status: found }: OutcomeValues, { words }: BriefTools): Text {
  const { status, independentAnswers, alliesAnswered, ...counts } = found;
  const allies = alliesAnswered > 0 ? `; ${words.outcome.allies(alliesAnswered)}` : "";
  return [
    strong(words.outcome.statuses[status]),
    { text: ` – ${words.outcome.answered({ ...counts, answers: independentAnswers })}${allies}.` },
  ];
}

function statementOf(outcome: OutcomeValues, tools: BriefTools): Block {
  const { words, day, list } = tools;
  const { outcome: said, demand } = words;
  const { changedOn, changedUntil, harvestedBy, coAuthors } = outcome;
  const when = changedUntil === null ? day(changedOn) : `${day(changedOn)} – ${day(changedUntil)}`;
  const direction = [said.directions[outcome.direction], ...(outcome.isIntended ? [] : [said.unintended])];
  const writers = [...(harvestedBy === null ? [] : [harvestedBy]), ...coAuthors];
  const rows: readonly (readonly [string, string | null])[] = [
    [said.who, `${outcome.actor} (${demand.actorKinds[outcome.actorKind]})`],
    [said.what, outcome.change],
    [said.from, outcome.changedFrom],
    [said.to, outcome.changedTo],
    [said.when, when],
    [said.where, placeOf(outcome, tools)],
    [said.why, outcome.significance],
    [said.kind, said.influence[outcome.influenceType]],
    [said.direction, direction.join(", ")],
    [said.writtenBy, writers.length > 0 ? list(namesOf(writers)) : null],
  ];
  const inOtherLanguage = tools.quoted("", outcome.language).slice(1);
  return {
    kind: "facts",
    rows: rows.map(([label, text]) => ({
      label,
      text:
        text === null
          ? [quiet(words.frame.notStated)]
          : [{ text }, ...(label === said.what ? inOtherLanguage : [])],
    })),
  };
}

/** Who contributed, in their own words; there is no share of it. */
function contributionsOf({ contributions }: OutcomeValues, tools: BriefTools): Block {
  const { outcome: said } = tools.words;
  if (contributions.length === 0) return note(said.noContribution);
  return {
    kind: "table",
    heads: [said.contribution, said.itsOwnWords, said.saysItWas],
    widths: [4, 8, 3],
    rows: contributions.map(({ organisation, narrative, language, role }) => [
      [strong(organisation.name)],
      tools.quoted(narrative, language),
      plain(said.roles[role]),
    ]),
  };
}

function rivalsOf({ rivals }: OutcomeValues, { words, day }: BriefTools): Block {
  const { outcome: said } = words;
  if (rivals.length === 0) return note(said.noRival);
  return {
    kind: "table",
    heads: [said.rival, said.assessment],
    widths: [8, 7],
    rows: rivals.map(({ text, assessment, because, assessedOn }) => [
      plain(text),
      [
        strong(said.assessments[assessment]),
        ...(because === null ? [] : [{ text: ` – ${because}` }]),
        ...(assessedOn === null ? [] : [quiet(` (${day(assessedOn)})`)]),
      ],
    ]),
  };
}

function evidenceOf({ evidence }: OutcomeValues, tools: BriefTools): Block {
  const { outcome: said, frame } = tools.words;
  if (evidence.length === 0) return note(said.noEvidence);
  return {
    kind: "table",
    heads: [said.piece, said.canShow, said.result, said.date],
    widths: [6, 5, 3, 2.4],
    rows: evidence.map((piece) => [
      cited(plain(piece.title), tools.sources.cite(sourceOf(piece))),
      [
        { text: piece.test === null ? said.notJudged : said.tests[piece.test] },
        quiet(` (${said.claims[piece.claim]})`),
      ],
      [strong(said.observed[piece.observed])],
      piece.datedOn === null ? [quiet(frame.notStated)] : plain(tools.day(piece.datedOn)),
    ]),
  };
}

const sourceOf = ({ title, source, url, datedOn, file }: EvidenceValues) => ({
  title,
  by: source,
  url,
  datedOn,
  sha256: file?.sha256 ?? null,
});

/** How far evidence carries each claim: a band in words, or why there is none. */
function confidenceOf(outcome: OutcomeValues, { words: { outcome: said } }: BriefTools): string {
  const claims = [
    [EvidenceClaim.CHANGE, outcome.confidenceInChange],
    [EvidenceClaim.CONTRIBUTION, outcome.confidenceInContribution],
  ] as const;
  return claims
    .flatMap(([claim, { band, whyNot }]) => {
      const about = said.confidenceIn[claim];
      if (band !== null) return [said.confidence(about, said.bands[band])];
      return [said.noConfidence(about), ...(whyNot === null ? [] : [sentence(whyNot)])];
    })
    .join(" ");
}
