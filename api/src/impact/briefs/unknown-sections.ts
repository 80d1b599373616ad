import { DemandCapacity, EvidenceObserved, OrganisationKind, RivalAssessment } from "@onze/schema";
import { type Block, bullets, heading, paragraph, plain } from "../../shared/documents/document.ts";
import { SubstantiationState } from "../substantiation/substantiation.types.ts";
import { type BriefTools, namesOf } from "./brief-tools.ts";
import type { OutcomeValues, Party } from "./brief-values.ts";
import type { DemandAlone } from "./demand-parts.ts";

/** Two people read how far an ask is taken up. */
const READERS = 2;

const { MEMBER, PEER_UMBRELLA, UMBRELLA_SECRETARIAT } = OrganisationKind;
const OF_UMBRELLAS: readonly OrganisationKind[] = [MEMBER, PEER_UMBRELLA, UMBRELLA_SECRETARIAT];
const isPartner = ({ kind }: Party): boolean => !OF_UMBRELLAS.includes(kind);

/** Who wrote the demands and the changes together, partners first. */
export function authorSection(
  demands: readonly DemandAlone[],
  outcomes: readonly OutcomeValues[],
  { words, list }: BriefTools,
): readonly Block[] {
  const { unknown: said } = words;
  const ofDemands = demands.flatMap(({ parties }) =>
    parties
      .filter(({ capacity }) => capacity === DemandCapacity.CO_AUTHOR)
      .map(({ organisation }) => organisation),
  );
  const all = [...ofDemands, ...outcomes.flatMap(({ coAuthors }) => coAuthors)];
  const authors = [...new Map(all.map((author) => [author.slug, author])).values()];
  const partners = authors.filter(isPartner);
  const others = authors.filter((author) => !isPartner(author));
  return [
    heading(2, said.authors),
    paragraph(plain(partners.length > 0 ? said.partners(list(namesOf(partners))) : said.noPartner)),
    ...(others.length > 0 ? [paragraph(plain(said.others(list(namesOf(others)))))] : []),
  ];
}

/** What the records ask for, and do not say. */
export function unknownSection(
  demands: readonly DemandAlone[],
  outcomes: readonly OutcomeValues[],
  tools: BriefTools,
): readonly Block[] {
  const { unknown: said } = tools.words;
  const missing = [
    ...demands.flatMap((demand) => unknownOfDemand(demand, tools)),
    ...outcomes.flatMap((outcome) => unknownOfOutcome(outcome, tools)),
  ];
  const told = missing.length > 0 ? bullets(missing.map(plain)) : paragraph(plain(said.nothingUnknown));
  return [heading(2, said.unknown), told];
}

function unknownOfDemand({ asks, position, stages }: DemandAlone, { words }: BriefTools): string[] {
  const unread = asks.filter(({ codings }) => codings.length < READERS).length;
  return [
    ...(stages.length === 0 ? [words.demand.noPath] : []),
    ...(position === null ? [words.unknown.noPosition] : []),
    ...(unread > 0 ? [words.unknown.asksUnread(unread)] : []),
  ];
}

function unknownOfOutcome(outcome: OutcomeValues, { words, list }: BriefTools): string[] {
  const { unknown: said } = words;
  const { title, status, rivals, evidence, missing } = outcome;
  const open = rivals.filter(({ assessment }) => assessment === RivalAssessment.NOT_ASSESSED).length;
  const unsought = evidence.filter(({ observed }) => observed === EvidenceObserved.NOT_SOUGHT).length;
  const waiting = outcome.substantiations.filter(
    ({ state }) => state !== SubstantiationState.ANSWERED,
  ).length;
  return [
    ...(status.independentAnswers === 0 ? [said.noIndependent(title)] : []),
    ...(waiting > 0 ? [said.waiting(title, waiting)] : []),
    ...(rivals.length === 0 ? [said.noRivals(title)] : []),
    ...(open > 0 ? [said.rivalsOpen(title, open)] : []),
    ...(unsought > 0 ? [said.notSought(title, unsought)] : []),
    ...(missing.length > 0 ? [said.gaps(title, list(missing.map((gap) => said.gapWords[gap])))] : []),
  ];
}
