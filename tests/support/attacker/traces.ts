import type { Chance } from "./chance.ts";
import type { PublicWorld } from "./public-world.ts";
import type { Organisation, World } from "./rows.ts";

/* What stands elsewhere about a partner that is hidden. */

/** It asked for it itself, and nobody has reviewed that yet. */
export const requestOf = (chance: Chance, partner: Organisation | undefined): World["more"] => ({
  visibility_setting: partner
    ? [
        {
          id: chance.id(),
          organisation_id: partner.id,
          visibility: partner.visibility,
          reason: chance.pick(["SAFETY", "COMMERCIAL"]),
          origin: "PARTNER",
          set_by_organisation_id: partner.id,
          set_at: "2026-01-01T00:00:00Z",
        },
      ]
    : [],
});

/** The run of a file that the secretariat brought, in either world. */
export const RUN = "11111111-1111-4111-8111-111111111111";

/** The run of a file that Beta brought: it reads its own words, the same in either world. */
const RUN_OF_BETA = "11111111-1111-4111-8111-111111111112";

/** An id that comes of another one and is not made by chance. */
const variant = (id: string, version: number): string => `${id.slice(0, 14)}${version}${id.slice(15)}`;

/** What a report says besides its problems. */
const REPORT = {
  format: "IATI",
  version: "2.03",
  publishers: [{ name: "Beta", ref: "BE-BETA" }],
  activities: { read: 1, leaves: 1, new: 1, changed: 0, unchanged: 0, withdrawn: 0 },
  partners: { mentions: 1, organisations: 1, suggestions: 0, withheld: 0 },
  places: { countries: 1, regions: 0, unspecified: 0 },
};

const run = {
  bytes: 1,
  bytes_read: 1,
  activities_read: 1,
  cancel_requested: false,
  status: "APPLIED",
  created_at: "2026-01-01T00:00:00Z",
};

/** A file that speaks of whoever is hidden, and one of Beta in which somebody is called like them. */
export const problemsOf = (
  { beta, partners }: PublicWorld,
  hidden: readonly Organisation[],
): World["more"] => ({
  import_run: [
    {
      ...run,
      id: RUN_OF_BETA,
      file_name: "beta.xml",
      organisation_id: beta.id,
      report: { ...REPORT, problemCount: 0 },
    },
    {
      ...run,
      id: RUN,
      file_name: "all.xml",
      report: { ...REPORT, problemCount: 1 + 2 * hidden.filter(({ visibility }) => visibility).length },
    },
  ],
  import_suggestion: hidden
    .filter(({ visibility }) => visibility)
    .map(({ id }) => ({
      id: variant(id, 7),
      run_id: RUN_OF_BETA,
      left_id: partners[0]?.id,
      right_id: id,
      names_both: false,
    })),
  import_problem: [
    { id: RUN, run_id: RUN, line: 1, code: "OPEN", message: "Of the file." },
    ...hidden
      .filter(({ visibility }) => visibility)
      .flatMap(({ id, name, identifier }) => [
        { id: variant(id, 5), run_id: RUN, line: 2, code: "NAMED", value: name, message: "It is new." },
        {
          id: variant(id, 6),
          run_id: RUN,
          line: 3,
          code: "QUOTED",
          message: `The organisation “${identifier}” is new.`,
        },
      ]),
  ],
});

const ofPerson = (at: number): string => `22222222-2222-4222-8222-00000000000${at}`;
/** Somebody who has an account, in either world. */
export const PERSON = ofPerson(0);
/** A program, which is as hidden as whoever it asks for. */
export const PROGRAM = ofPerson(3);

/** Somebody who has an account; whom they speak for, who else is invited to and whose program asks is as hidden as it is. */
export function peopleOf(partner: Organisation | undefined): World["more"] {
  const account = { id: PERSON, name: "Ama", email: "ama@example.org", language: "fr", created_at: DAY };
  const about = partner && { organisation_id: partner.id, created_at: DAY };
  const email = "bo@example.org";
  return {
    account: [
      { ...account, email_verified: true, two_factor_enabled: false, demonstration: false, updated_at: DAY },
    ],
    account_grant: about
      ? [
          {
            id: ofPerson(1),
            account_id: PERSON,
            organisation_id: about.organisation_id,
            role: "PARTNER_DELEGATE",
            reads_confidential: false,
            granted_at: DAY,
          },
        ]
      : [],
    invitation: about
      ? [
          {
            ...about,
            id: ofPerson(2),
            email,
            role: "PARTNER_DELEGATE",
            reads_confidential: false,
            language: "fr",
            token_hash: "a",
            expires_at: "2999-01-01",
          },
        ]
      : [],
    api_token: about
      ? [{ ...about, id: PROGRAM, name: "Programme", scopes: ["READ_OWN"], token_hash: "b" }]
      : [],
  };
}

const DAY = "2026-01-01T00:00:00Z";
