import { ROLE_FACTS } from "../accounts/organisation-of-role.queries.ts";
import { openPartnership, partnershipReadModels, proof } from "../activities/partnership.read-models.ts";
import { sourceLine } from "../organisations/organisation.read-models.ts";
import type { Column, ReadModels, Relation } from "../shared/read-model.ts";
import { seesBudget, seesOrganisation, seesRecordedOfOwn, speaksBeside } from "../shared/visibility.ts";
import { maySetOfRecord, whole } from "./visibility.read-models.ts";

const { columns = {}, relations = {} } = partnershipReadModels.Partnership ?? {};

/** What is read of a partnership in the same way, whoever asks. */
const asPartnership = <Part>(parts: Readonly<Record<string, Part>>, ...names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => {
      const part = parts[name];
      if (!part) throw new Error(`a partnership has no ${name}`);
      return [name, part] as const;
    }),
  );

const side: Column = (
  t,
  query,
) => `(select case when ${ROLE_FACTS.isSecretariat("giver")} then 'UMBRELLA' when ${ROLE_FACTS.isMember("giver", query.bind(query.reading.today))} then 'MEMBERS' else 'OTHER' end
  from organisation giver where giver.id = ${t}.holder_id)`;

/** SQL that holds where an amount of an activity `a` is known, and which part of it a mention `ap` received. */
const IS_KNOWN = "ap.share is not null and m.activity_id = a.id and m.amount_eur is not null";

const receivedEur: Column = (
  t,
  { values },
) => `(select (select sum(m.amount_eur * ap.share) from activity_amount m, ${proof(t, values)} and ${IS_KNOWN})
  from organisation own where own.id = ${t}.partner_id and ${seesBudget("own", `${t}.holder_id`, values)})`;

const remarks: Relation = {
  kind: "list",
  from: (t, c, { values }) =>
    `record_remark ${c} where ${c}.holder_id = ${t}.holder_id and ${c}.partner_id = ${t}.partner_id and ${speaksBeside(`${t}.holder_id`, values)}`,
  order: (c) => [{ sql: `${c}.made_at`, descends: true }, `${c}.id`],
};

/** How the record of an organisation is read for itself: a row of it has its id, and of the link with which it is read when that ends. */
export const ourRecordReadModels: ReadModels = {
  OurRecord: {
    columns: { linkExpiresAt: (t) => `to_json(${t}.expires_at)` },
    relations: {
      organisation: { kind: "one", from: (t, c) => `organisation ${c} where ${c}.id = ${t}.id` },
      recordedBy: {
        kind: "list",
        from: (t, c, { values }) => `partnership ${c} join organisation ho on ho.id = ${c}.holder_id
          where ${c}.partner_id = ${t}.id and ${seesRecordedOfOwn(c, values)}`,
        order: (c) => ["ho.name_key", `${c}.id`],
      },
    },
  },
  HolderRecord: {
    columns: {
      ...asPartnership(
        columns,
        "id",
        "startsOn",
        "endsOn",
        "agreementType",
        "isDisputed",
        "isCounted",
        "activityCount",
      ),
      holderName: (t) => `(select giver.name from organisation giver where giver.id = ${t}.holder_id)`,
      holderSlug: (t, { values }) =>
        `(select giver.slug from organisation giver where giver.id = ${t}.holder_id and ${seesOrganisation("giver", values)})`,
      side,
      awaitsPartner: (t) => `${t}.awaits_partner`,
      confirmedOn: (t) => `${t}.last_confirmed_on`,
      receivedEur,
      receivedKnownOf: (t, { values }) =>
        `(select count(distinct a.id) from ${proof(t, values)} and exists (select from activity_amount m where ${IS_KNOWN}))`,
      maySpeak: (t, { values }) => speaksBeside(`${t}.holder_id`, values),
    },
    relations: {
      ...asPartnership(relations, "themes", "countries"),
      regions: {
        kind: "list",
        from: (t, c, { values }) => `region ${c} where ${c}.code in
          (select x.region_code from activity_place x where x.activity_id in (select a.id from ${proof(t, values)}))`,
        order: (c) => [`${c}.code`],
      },
      source: sourceLine("partnership"),
      remarks,
      visibility: {
        kind: "one",
        from: (t, c, query) =>
          `${whole(t, c)} where ${maySetOfRecord(`${t}.holder_id`, `${t}.partner_id`, query)}`,
      },
    },
  },
  RecordRemark: {
    columns: {
      id: (t) => `${t}.id`,
      kind: (t) => `${t}.kind`,
      reason: (t) => `${t}.reason`,
      words: (t) => `${t}.words`,
      madeAt: (t) => `to_json(${t}.made_at)`,
      takenBackAt: (t) => `to_json(${t}.taken_back_at)`,
      answeredAt: (t) => `to_json(${t}.answered_at)`,
      answer: (t) => `${t}.answer`,
    },
    relations: {
      partnership: {
        kind: "one",
        from: (t, c, { values }) =>
          `partnership ${c} where ${c}.holder_id = ${t}.holder_id and ${c}.partner_id = ${t}.partner_id and ${openPartnership(c, values)}`,
      },
    },
  },
};
