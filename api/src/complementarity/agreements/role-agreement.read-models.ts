import type { Column, ReadModels } from "../../shared/read-model.ts";
import { seesOrganisation } from "../../shared/visibility.ts";

/** SQL of whether an agreement holds today. */
export const stateOf: Column = (t, query) => {
  const today = `${query.bind(query.reading.today)}::date`;
  return `case when ${t}.review_by <= ${today} then 'EXPIRED' when ${t}.valid_from > ${today} then 'TO_COME' else 'VALID' end`;
};

/** How role agreements are read; which ones somebody sees is asked where they are looked for. */
export const roleAgreementReadModels: ReadModels = {
  RoleAgreement: {
    columns: {
      id: (t) => `${t}.id`,
      demand: (t) => `${t}.demand`,
      mandate: (t) => `${t}.mandate`,
      note: (t) => `${t}.note`,
      validFrom: (t) => `${t}.valid_from`,
      reviewBy: (t) => `${t}.review_by`,
      version: (t) => `${t}.version`,
      state: stateOf,
      viewerMay: (t) =>
        `array_to_json(array(select organisation_id from role_agreement_parties where role_agreement_id = ${t}.id))`,
    },
    relations: {
      theme: { kind: "one", from: (t, c) => `theme ${c} where ${c}.code = ${t}.theme_code` },
      country: { kind: "one", from: (t, c) => `country ${c} where ${c}.code = ${t}.country_code` },
      region: { kind: "one", from: (t, c) => `region ${c} where ${c}.code = ${t}.region_code` },
      parties: {
        kind: "list",
        from: (t, c) => `(select p.*, named.name_key from role_agreement_parties p
          join organisation named on named.id = p.organisation_id) ${c} where ${c}.role_agreement_id = ${t}.id`,
        order: (c) => [`${c}.name_key`, `${c}.organisation_id`],
      },
    },
  },
  RoleAgreementParty: {
    columns: { roles: (t) => `to_json(${t}.roles)` },
    relations: {
      organisation: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.organisation_id and ${seesOrganisation(c, values)}`,
      },
    },
  },
};
