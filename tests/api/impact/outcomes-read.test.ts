import { VISITOR } from "@onze/api";
import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { addAnswer, addContribution, addOutcome } from "../../support/add-outcome.ts";
import { idOf, UMBRELLA } from "../../support/sql-parts.ts";
import { startApp } from "../../support/start-app.ts";
import { viewerAs } from "../../support/viewers.ts";

const app = await startApp();
const member = await app.add.member("Member");
const other = await app.add.member("Other");
const partner = await app.add.organisation("Partner");
const [umbrella] = await app.sql<{ id: string }>(`select ${idOf("$1")} as id`, [UMBRELLA]);
const staff = viewerAs(Role.UMBRELLA_STAFF, umbrella?.id ?? "");

const ALL = `id slug title language actor actorKind change changedFrom changedTo changedOn changedUntil significance story arena influenceType direction isIntended
  harvestedOn version visibility isPartnerCoAuthored isGuarded missing demonstration theme { code } country { code } region { code } harvestedBy { slug } coAuthors { slug }
  demands { id } contributions { id narrative organisation { slug } actions { id } visibility viewerMay { edit } } rivals { id text assessment because assessedOn }
  mergedFrom { id } consents { id upTo organisation { slug } } source { line } viewerMay { keep contribute merge consent assess } status { status }`;

test("all of it is read", async () => {
  const one = await addOutcome(app, {
    harvestedBy: member.id,
    authors: [partner.id],
    contributors: [partner.id, member.id],
    rivals: ["RULED_OUT"],
  });
  await addAnswer(app, { outcome: one.id, askedBy: member.id });
  await addOutcome(app, { harvestedBy: other.id, changedOn: "2026-03-14" });
  console.log(
    JSON.stringify(
      await app.askAs(staff)(
        `{ outcome(slug: "${one.slug}") { alike { reasons outcome { id title } } } possibleDuplicates { totalCount pageInfo { endCursor } nodes { reasons first { id harvestedBy { slug } } second { id } } } }`,
      ),
    ),
    app.logged.at(-1),
  );
  const answer = await app.askAs(
    staff,
  )(`{ outcomes { totalCount nodes { ${ALL} } } outcome(slug: "${one.slug}") { ${ALL} }
    organisation(slug: "${partner.slug}") { outcomes { totalCount nodes { id } } }
    impactMatrix { total cells { arena influenceType total counts { status count } negativeOrUnintended outcomes { id title } }
      substantiated { holds counted share { ... on MetricValue { value } } } coAuthored { holds }
      whatWentOtherwise { negative mixed unintended isOddlyNone outcomes { id } reversed reversedDemands { id } }
      contributions(counting: FRACTIONAL) { count organisation { slug } } evidenceAge { dated undated medianDays oldestOn } } }`);
  console.log(JSON.stringify(answer, null, 1), app.logged.at(-1));
  console.log(
    JSON.stringify(
      await app.askAs(VISITOR)(
        `{ outcomes(filter: {themes: ["x"], countries: ["BE"], regions: ["002"], holders: ["x"], partner: "x", years: [2026], from: "2026-01-01", until: "2026-02-02", arenas: [BELGIUM], search: "a", influenceTypes: [ATTITUDE], directions: [MIXED], intended: true, statuses: [PARTIAL], demand: "x"}) { totalCount } checkStatement(input: {change: "awareness grew"}) { gap text } }`,
      ),
    ),
    app.logged.at(-1),
  );
});
