import { addAsk, addDemand } from "./add-demand.ts";
import { addEvidence } from "./add-evidence.ts";
import { addAnswer, addContribution, addOutcome } from "./add-outcome.ts";
import { idOf, UMBRELLA } from "./sql-parts.ts";
import type { TestApp } from "./start-app.ts";

/** What nobody but those concerned may read anywhere. */
export const KEPT = ["Kring Verborgen", "Kept from the public", "A kept paper", "A quiet change"] as const;

/** A demand with everything that a brief tells, some of it kept from strangers. */
export async function briefWorld(app: TestApp) {
  const { sql, add } = app;
  const member = await add.member("Member Đồng");
  const partner = await add.organisation("Nhóm Ñandú");
  const hidden = await add.organisation("Kring Verborgen", { visibility: "CONFIDENTIAL" });
  const [umbrella] = await sql<{ id: string }>(`select ${idOf("$1")} as id`, [UMBRELLA]);
  const demand = await addDemand(app, {
    title: "A binding duty of care",
    owners: [UMBRELLA],
    coAuthors: [partner.slug, hidden.slug],
    visibility: "PUBLIC",
  });
  const account = "00000000-0000-4000-8000-00000000b1ef";
  const second = "00000000-0000-4000-8000-00000000b2ef";
  for (const id of [account, second])
    await sql(
      "insert into account (id, name, email, email_verified) values ($1, 'Somebody', $2, true) on conflict do nothing",
      [id, `${id}@example.org`],
    );
  const ask = await addAsk(app, demand, { number: 1, text: "Access to justice" });
  await addAsk(app, demand, { number: 2, text: "A supervisor" });
  await sql(
    `insert into ask_coding (ask_id, coded_by_id, uptake, text, url, coded_on)
      values ($1, $2, 'TAKEN_UP', 'The bill', 'https://law.example/bill', '2026-06-01'), ($1, $3, 'PARTLY', 'The bill', 'https://law.example/bill', '2026-06-02')`,
    [ask, account, second],
  );
  await sql("insert into demand_target (demand_id, name, kind) values ($1, 'The Chamber', 'PARLIAMENT')", [
    demand.id,
  ]);
  await sql(
    `insert into stage_event (demand_id, stage, happened_on, flag, source, url)
      values ($1, 2, '2026-02-01', null, 'A speech', null), ($1, 3, '2026-03-01', null, 'A vote', 'https://law.example/vote'),
        ($1, 2, '2026-05-01', null, 'A new majority', null)`,
    [demand.id],
  );
  await sql(
    `insert into demand_coordination (demand_id, organisation_id, state, agreed_on, note)
      values ($1, $2, 'DIVERGENT', '2026-02-10', 'They ask for less')`,
    [demand.id, member.id],
  );
  const outcome = await addOutcome(app, {
    harvestedBy: member.id,
    authors: [partner.id],
    contributors: [member.id],
    demands: [demand.id],
    rivals: ["PARTIAL", "NOT_ASSESSED"],
  });
  await addContribution(app, {
    outcome: outcome.id,
    organisation: hidden.id,
    narrative: "Kept from the public",
  });
  await addEvidence(app, {
    ...{
      addedBy: member.id,
      outcome: outcome.id,
      url: "https://law.example/minutes",
      ifTrue: 0.95,
      ifFalse: 0.5,
    },
  });
  await addEvidence(app, {
    ...{ addedBy: member.id, outcome: outcome.id, title: "A kept paper", visibility: "RESTRICTED" },
  });
  for (const fact of ["FULL", "FULL", "PARTIAL"])
    await addAnswer(app, { outcome: outcome.id, askedBy: member.id, fact });
  const setback = await addOutcome(app, {
    ...{ title: "The budget was cut", direction: "NEGATIVE", isIntended: false },
    ...{ harvestedBy: member.id, demands: [demand.id] },
  });
  await addOutcome(app, {
    ...{ title: "A quiet change", harvestedBy: hidden.id, demands: [demand.id], visibility: "CONFIDENTIAL" },
  });
  return { member, partner, hidden, umbrella: umbrella?.id ?? "", demand, outcome, setback };
}
