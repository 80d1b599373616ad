import { createSchema } from "@onze/api";
import { isInputObjectType } from "graphql";
import { expect, test } from "vitest";
import { unaskedFields } from "../support/attacker/asked-fields.ts";
import { createChance } from "../support/attacker/chance.ts";
import { decisionFacets, proposalFacets } from "../support/attacker/decision-questions.ts";
import { demandFacets, impactFacets } from "../support/attacker/demand-questions.ts";
import { changeFacets } from "../support/attacker/history-questions.ts";
import { outcomeFacets } from "../support/attacker/outcome-questions.ts";
import { ledgerFacets, scoreFacets } from "../support/attacker/participation-questions.ts";
import { makePublicWorld } from "../support/attacker/public-world.ts";
import { coverageFacets, gapFacets, makeQuestions } from "../support/attacker/questions.ts";
import { termFacets } from "../support/attacker/voice-questions.ts";

const schema = await createSchema();
const chance = createChance(1);
const ground = { umbrella: chance.id(), source: chance.id(), themes: ["health"] };
const words = Array.from({ length: 20 }, () => chance.id()); // some of them are looked up
const known = { ground, open: makePublicWorld(chance, ground), words, isUnseen: true };
const documents = makeQuestions(chance, known, 1).map(({ query }) => query);

/** Says that something was written, whatever it was: two worlds that were written one after the other have two. */
const TELLS_OF_NOTHING = ["Installation.dataVersion"];

test("the attacker asks every query, and every field of whatever it may lead to", () => {
  expect(unaskedFields(schema, documents)).toEqual(TELLS_OF_NOTHING);
});

test("a query that the attacker does not ask would be found, and a field of a record", () => {
  const less = documents
    .filter((document) => !document.includes("{ accounts"))
    .map((document) => document.replaceAll("website", ""));
  expect(unaskedFields(schema, less)).toEqual(
    expect.arrayContaining(["Organisation.website", "Query.accounts"]),
  );
});

test.each([
  ["CoverageFilter", coverageFacets(chance, known)],
  ["ChangeFilter", changeFacets(chance, known)],
  ["DecisionFilter", decisionFacets(chance, known)],
  ["DemandFilter", demandFacets(chance, known)],
  ["ImpactFilter", impactFacets(chance, known)],
  ["OutcomeFilter", outcomeFacets(chance, known)],
  ["ProposalFilter", proposalFacets(chance, known)],
  ["GapFilter", gapFacets(chance, known)],
  ["TermFilter", termFacets(chance, known)],
  ["LedgerFilter", ledgerFacets(chance, known)],
  ["ScoreFilter", scoreFacets(chance, known)],
])("the attacker chooses by every facet of a %s", (name, facets) => {
  const filter = schema.getType(name);
  const fields = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
  expect(facets.map(([facet]) => facet).toSorted()).toEqual(fields.toSorted());
});
