import type { ReadModels } from "../../shared/read-model.ts";
import { seesOrganisation } from "../../shared/visibility.ts";

/** How scenarios and intentions are read; who may read them is asked where they are found. */
export const whatIfReadModels: ReadModels = {
  Scenario: {
    columns: {
      id: (t) => `${t}.id`,
      title: (t) => `${t}.title`,
      note: (t) => `${t}.note`,
      address: (t) => `${t}.address`,
      basis: (t) => `${t}.basis`,
      sharedWithPeers: (t) => `${t}.shared_with_peers`,
      writtenAt: (t) => `${t}.written_at`,
      version: (t) => `${t}.version`,
      mayChange: (t) => `${t}.organisation_id`,
    },
    relations: {
      organisation: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.organisation_id and ${seesOrganisation(c, values)}`,
      },
      changes: {
        kind: "list",
        from: (t, c) => `scenario_change ${c} where ${c}.scenario_id = ${t}.id`,
        order: (c) => [`${c}.position`],
      },
    },
  },
  ScenarioChange: {
    columns: {
      kind: (t) => `${t}.kind`,
      place: (t) => `${t}.place`,
      theme: (t) => `${t}.theme`,
      framework: (t) => `${t}.framework`,
      factor: (t) => `${t}.factor`,
      effortEur: (t) => `${t}.effort_eur`,
    },
    relations: {
      organisation: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.organisation_id and ${seesOrganisation(c, values)}`,
      },
    },
  },
  Intention: {
    columns: {
      id: (t) => `${t}.id`,
      kind: (t) => `${t}.kind`,
      startsOn: (t) => `${t}.starts_on`,
      note: (t) => `${t}.note`,
      announcedAt: (t) => `${t}.announced_at`,
      withdrawnOn: (t) => `${t}.withdrawn_on`,
      mayWithdraw: (t) =>
        `json_build_object('organisationId', ${t}.organisation_id, 'withdrawnOn', ${t}.withdrawn_on)`,
    },
    relations: {
      organisation: {
        kind: "one",
        from: (t, c, { values }) =>
          `organisation ${c} where ${c}.id = ${t}.organisation_id and ${seesOrganisation(c, values)}`,
      },
      country: { kind: "one", from: (t, c) => `country ${c} where ${c}.code = ${t}.country_code` },
      theme: { kind: "one", from: (t, c) => `theme ${c} where ${c}.code = ${t}.theme_code` },
    },
  },
};
