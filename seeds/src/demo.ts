import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import {
  Activity,
  Affiliation,
  foldName,
  Membership,
  NetworkStrategy,
  Organisation,
  OrganisationIdentifier,
  OrganisationRole,
  RoleAgreement,
  Source,
} from "@onze/schema";
import { activityFacts, activityOf } from "./demo-activities.ts";
import { seedAliases } from "./demo-aliases.ts";
import { seedDecisions } from "./demo-decisions.ts";
import { seedFrameworks } from "./demo-frameworks.ts";
import { seedGovernance } from "./demo-governance.ts";
import { type Ids, idOf, lookUp, sourced } from "./demo-ids.ts";
import { seedImpact } from "./demo-impact.ts";
import { seedNeeds } from "./demo-needs.ts";
import { seedParticipation } from "./demo-participation.ts";
import { seedProposals } from "./demo-proposals.ts";
import { seedSafeSpaces } from "./demo-safe-spaces.ts";
import { seedScenarios } from "./demo-scenarios.ts";
import { seedSessions } from "./demo-sessions.ts";
import { seedVoice } from "./demo-voice.ts";
import { type Line, need, readCsv } from "./read-csv.ts";

/** Loads what the dashboard shows before anything is taken in; every record's source says that it demonstrates. */
export async function seedDemo(em: SqlEntityManager): Promise<void> {
  const sources = await seedSources(em);
  const organisations = await seedOrganisations(em, sources);
  await seedAliases(em, sources, organisations);
  await seedRelations(em, sources, organisations);
  const lines = await readCsv("demo/activity");
  const activities = new Map(lines.map((line) => [need(line, "identifier"), randomUUID() as string]));
  const facts = await activityFacts(em, activities, organisations);
  await em.insertMany(
    Activity,
    lines.map((line) =>
      activityOf(line, { activities, organisations, sources, years: facts.years, parents: facts.parents }),
    ),
  );
  await facts.insert();
  await seedAgreements(em, sources, organisations);
  await seedFrameworks(em, { sources, organisations, activities });
  await seedNeeds(em, sources, organisations);
  await seedScenarios(em, organisations);
  await seedGovernance(em, sources, organisations);
  const decisions = await seedDecisions(em, sources, organisations);
  await seedProposals(em, { decisions, organisations });
  await seedSessions(em, organisations, decisions);
  await seedSafeSpaces(em, sources, organisations);
  await seedParticipation(em, decisions, organisations);
  await seedVoice(em, sources);
  await seedImpact(em, { sources, organisations, decisions });
}

async function seedSources(em: SqlEntityManager): Promise<Ids> {
  const lines = await readCsv("demo/source");
  const known = await knownOrganisations(em);
  const ids = new Map(lines.map((line) => [need(line, "id"), randomUUID() as string]));
  await em.insertMany(
    Source,
    lines.map((line) => ({
      id: idOf(ids, line, "id"),
      kind: need(line, "kind") as Source["kind"], // the data file holds only names of the enum; the database checks
      name: need(line, "name"),
      publisher: line.publisher ?? null,
      holderId: line.holder ? idOf(known, line, "holder") : null,
      url: line.url ?? null,
      takenOn: need(line, "taken_on"),
      demonstration: true,
    })),
  );
  return ids;
}

/** Those that are there before the demonstration, by slug. */
async function knownOrganisations(em: SqlEntityManager): Promise<Ids> {
  const known = await em.find(Organisation, {}, { fields: ["slug"] });
  return new Map(known.map(({ slug, id }) => [slug, id]));
}

async function seedOrganisations(em: SqlEntityManager, sources: Ids): Promise<Ids> {
  const taken = await knownOrganisations(em);
  const lines = (await readCsv("demo/organisation")).filter((line) => !taken.has(need(line, "slug")));
  const ids = new Map([
    ...taken,
    ...lines.map((line) => [need(line, "slug"), randomUUID() as string] as const),
  ]);
  await em.insertMany(
    Organisation,
    lines.map((line) => ({
      id: idOf(ids, line, "slug"),
      slug: need(line, "slug"),
      name: need(line, "name"),
      nameKey: foldName(need(line, "name")),
      acronym: line.acronym ?? null,
      kind: need(line, "kind") as Organisation["kind"], // as above
      iatiType: line.iati_type ?? null,
      country: line.country ?? null,
      website: line.website ?? null,
      withheld: line.withheld === "true",
      ...sourced(line, sources),
    })),
  );
  await em.insertMany(
    OrganisationIdentifier,
    lines.flatMap((line) =>
      line.identifier
        ? [{ organisation: idOf(ids, line, "slug"), value: line.identifier, ...sourced(line, sources) }]
        : [],
    ),
  );
  return ids;
}

async function seedRelations(em: SqlEntityManager, sources: Ids, organisations: Ids): Promise<void> {
  const related = (line: Line) => ({
    organisation: idOf(organisations, line, "organisation"),
    ...sourced(line, sources),
  });
  const dated = (line: Line) => ({ startsOn: line.starts_on ?? null, endsOn: line.ends_on ?? null });
  await em.insertMany(
    OrganisationRole,
    (await readCsv("demo/organisation-role")).map((line) => ({
      ...related(line),
      ...dated(line),
      role: need(line, "role") as OrganisationRole["role"], // as above
    })),
  );
  await em.insertMany(
    Membership,
    (await readCsv("demo/membership")).map((line) => ({
      ...related(line),
      charterSignedOn: need(line, "charter_signed_on"),
      admittedOn: need(line, "admitted_on"),
      admissionDecision: need(line, "admission_decision"),
      startsOn: need(line, "starts_on"),
      endsOn: line.ends_on ?? null,
    })),
  );
  await em.insertMany(
    NetworkStrategy,
    (await readCsv("demo/network-strategy")).map((line) => ({
      ...related(line),
      network: idOf(organisations, line, "network"),
      stance: need(line, "stance") as NetworkStrategy["stance"], // as above
      reason: need(line, "reason"),
      writtenOn: need(line, "written_on"),
    })),
  );
  await em.insertMany(
    Affiliation,
    (await readCsv("demo/affiliation")).map((line) => ({
      ...related(line),
      ...dated(line),
      network: idOf(organisations, line, "network"),
    })),
  );
}

async function seedAgreements(em: SqlEntityManager, sources: Ids, organisations: Ids): Promise<void> {
  for (const line of await readCsv("demo/role-agreement")) {
    const agreement = em.create(RoleAgreement, {
      theme: need(line, "theme"),
      country: line.country ?? null,
      region: line.region ?? null,
      validFrom: need(line, "valid_from"),
      reviewBy: need(line, "review_by"),
      note: line.note ?? null,
      source: idOf(sources, line, "source"),
    });
    const parties = need(line, "parties").split(";");
    agreement.parties.set(parties.map((slug) => em.getReference(Organisation, lookUp(organisations, slug))));
  }
  await em.flush();
}
