import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { BondAssessment, EvidenceItem, foldName, Substantiation } from "@onze/schema";
import { type Ids, idOf } from "./demo-ids.ts";
import { type Line, need, numberOf, readCsv } from "./read-csv.ts";

/** What evidence refers to, by slug. */
interface Shown {
  readonly outcomes: Ids;
  readonly organisations: Ids;
}

/** Loads what shows changes, or does not, and what people who know said of them: there are no such people, and nobody was written to. */
export async function seedEvidence(em: SqlEntityManager, { outcomes, organisations }: Shown): Promise<void> {
  const of = (line: Line) => ({ outcome: idOf(outcomes, line, "outcome") });
  await em.insertMany(
    EvidenceItem,
    (await readCsv("demo/evidence")).map((line) => ({
      ...of(line),
      ...evidenceOf(line),
      addedBy: idOf(organisations, line, "added_by"),
    })),
  );
  await em.insertMany(
    Substantiation,
    (await readCsv("demo/substantiation")).map((line) => ({
      ...of(line),
      ...answerOf(line),
      askedBy: idOf(organisations, line, "asked_by"),
    })),
  );
  await em.insertMany(
    BondAssessment,
    (await readCsv("demo/bond-assessment")).map((line) => ({
      ...of(line),
      organisation: idOf(organisations, line, "organisation"),
      scores: need(line, "scores").split(";").map(Number),
      note: line.note ?? null,
      assessedOn: need(line, "assessed_on"),
    })),
  );
}

/** The data file holds only names of the enums; the database checks. */
const evidenceOf = (line: Line) => ({
  claim: need(line, "claim") as EvidenceItem["claim"],
  kind: need(line, "kind") as EvidenceItem["kind"],
  title: need(line, "title"),
  source: need(line, "source"),
  url: line.url ?? null,
  datedOn: line.dated_on ?? null,
  expected: line.expected ?? null,
  ifTrue: numberOf(line, "if_true"),
  ifFalse: numberOf(line, "if_false"),
  observed: need(line, "observed") as EvidenceItem["observed"],
  dependencyGroup: line.dependency_group ?? null,
  visibility: need(line, "visibility") as EvidenceItem["visibility"],
  linkState: (line.link_state ?? null) as EvidenceItem["linkState"],
  linkCheckedOn: line.link_checked_on ?? null,
});

/** Noon, so that the day is the same wherever it is read. */
const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const noonOf = (line: Line, column: string): Date | null => (line[column] ? atNoon(line[column]) : null);

/** As above. Addresses and links are none: there is nobody to write to. */
const answerOf = (line: Line) => ({
  name: need(line, "name"),
  position: need(line, "position"),
  nameKey: foldName(need(line, "name")),
  affiliation: line.affiliation ?? null,
  affiliationKey: line.affiliation ? foldName(line.affiliation) : null,
  language: need(line, "language") as Substantiation["language"],
  independence: need(line, "independence") as Substantiation["independence"],
  askedAt: atNoon(need(line, "asked_on")),
  remindedAt: noonOf(line, "reminded_on"),
  expiresAt: atNoon(need(line, "expires_on")),
  answeredAt: noonOf(line, "answered_on"),
  answerFact: (line.answer_fact ?? null) as Substantiation["answerFact"],
  answerContribution: (line.answer_contribution ?? null) as Substantiation["answerContribution"],
  comment: line.comment ?? null,
  consentsToName: line.consents_to_name === "true",
  outcomeVersion: line.answered_on ? 1 : null,
  settledOn: line.settled_on ?? null,
  settledBecause: line.settled_because ?? null,
});
