import { CoverageAxis, cellsStatement, EffortBasis, PUBLIC_SIGHT } from "@onze/api";
import type pg from "pg";
import type { Question } from "./ask-graphql.ts";

/** One question in the words of both servers. */
export interface PeerQuestion {
  readonly what: string;
  readonly ours: Question;
  readonly peers: Question;
  /** How often ours has to answer, for each answer of the peer. */
  readonly atLeast: number;
  /** Brings both answers to one shape, to check that they hold the same data. */
  readonly shape: (data: Answer) => unknown;
}

/** An answer as JSON, whose fields the shapes below know. */
// biome-ignore lint/suspicious/noExplicitAny: two servers, two shapes; what does not fit fails the comparison
type Answer = any;

const YEARS = [2019];

/** What PostGraphile needs in the database to be asked the same: our SQL of a matrix, and of partnerships by name. */
export async function preparePeer(client: pg.Client): Promise<void> {
  const { text, values } = cellsStatement({
    rows: CoverageAxis.THEME,
    columns: CoverageAxis.COUNTRY,
    filter: { years: YEARS },
    basis: EffortBasis.PRESENCE,
    day: null,
    sight: PUBLIC_SIGHT,
  });
  const written = text.replace(/\$(\d+)/g, (_, number) =>
    client.escapeLiteral(literalOf(values[number - 1])),
  );
  await client.query("drop view if exists matrix_cell");
  await client.query(`create view matrix_cell as select c.row, c.column, c.uo as umbrella_organisations, c.up as umbrella_partners,
    c.mo as members_organisations, c.mp as members_partners from (${written}) c`);
  await client.query(`create or replace function organisation_partnerships_by_name(organisation) returns setof partnership language sql stable as $$
    select s.* from partnership s join organisation p on p.id = s.partner_id where s.holder_id = $1.id
      and s.visibility = 'PUBLIC' and p.visibility = 'PUBLIC' order by p.name_key, s.id $$`);
}

const literalOf = (value: unknown): string => (Array.isArray(value) ? `{${value.join(",")}}` : String(value));

export const PEER_QUESTIONS: readonly PeerQuestion[] = [
  {
    what: "list: 100 organisations, 6 fields",
    ours: { query: "{ organisations(first: 100) { nodes { id slug name acronym kind website } } }" },
    peers: {
      query:
        "{ allOrganisations(first: 100, orderBy: [NAME_KEY_ASC, ROW_ID_ASC]) { nodes { id: rowId slug name acronym kind website } } }",
    },
    atLeast: 1.2,
    shape: ({ organisations, allOrganisations }) => (organisations ?? allOrganisations).nodes,
  },
  {
    what: "nested: 50 organisations, first 20 partnerships each, partner and themes",
    ours: {
      query: `{ organisations(first: 50) { nodes { slug name
        partnerships(first: 20) { nodes { partner { slug name } themes { origin theme { code } } } } } } }`,
    },
    peers: {
      query: `{ allOrganisations(first: 50, orderBy: [NAME_KEY_ASC, ROW_ID_ASC]) { nodes { slug name
        partnershipsByName(first: 20) { nodes {
          organisationByPartnerId { slug name }
          partnershipThemesByPartnershipId { nodes { origin themeCode } } } } } } }`,
    },
    atLeast: 2,
    shape: ({ organisations, allOrganisations }) =>
      (organisations ?? allOrganisations).nodes.map(shapeOrganisation),
  },
  {
    what: "cells: matrix theme × country of one year, 6 fields",
    ours: {
      query: `query ($filter: CoverageFilter) { coverageMatrix(filter: $filter) {
        cells { row column umbrella { organisations partners } members { organisations partners } } } }`,
      variables: { filter: { years: YEARS } },
    },
    peers: {
      query:
        "{ allMatrixCells { nodes { row column umbrellaOrganisations umbrellaPartners membersOrganisations membersPartners } } }",
    },
    atLeast: 1.7,
    shape: ({ coverageMatrix, allMatrixCells }) =>
      (coverageMatrix ? coverageMatrix.cells.map(shapeCell) : allMatrixCells.nodes.map(Object.values))
        .map(String)
        .toSorted(),
  },
];

const shapeOrganisation = ({ slug, name, partnerships, partnershipsByName }: Answer): unknown => ({
  slug,
  name,
  partnerships: (partnerships ?? partnershipsByName).nodes.map(
    ({ partner, organisationByPartnerId, themes, partnershipThemesByPartnershipId: links }: Answer) => ({
      partner: partner ?? organisationByPartnerId,
      themes: (themes ?? links.nodes)
        .map((each: Answer) => `${each.theme?.code ?? each.themeCode ?? "not stated"} ${each.origin}`)
        .toSorted(),
    }),
  ),
});

const shapeCell = ({ row, column, umbrella, members }: Answer): unknown[] => [
  row,
  column,
  umbrella.organisations,
  umbrella.partners,
  members.organisations,
  members.partners,
];
