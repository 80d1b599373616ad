import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { overlapsFor, shortly } from "../support/ask-overlaps.ts";
import { fixture } from "../support/iati-file.ts";
import { importPath } from "../support/import-database.ts";
import { SOURCE } from "../support/sql-parts.ts";
import { startApp } from "../support/start-app.ts";

/** A file of ours, and partners that another umbrella names on its own pages. */
interface Umbrellas {
  readonly name: string;
  readonly path: string;
  readonly holder: string;
  /** As the other one writes them. */
  readonly partners: readonly string[];
  /** Of which the other one speaks. */
  readonly year: number;
}

const OWN: Umbrellas = {
  name: "an invented umbrella",
  path: fixture("umbrella.xml"),
  holder: "XX-ILL-0011",
  partners: ["Ligue des Riverains", "Observatoire du Lac", "Islands Debt Forum"],
  year: 2023,
};

/** Of 2018, www.cncd.be/-Programmes-partenariats-. */
const OF_11_11_11 = (corpus: string): Umbrellas => ({
  name: "11.11.11, with CNCD-11.11.11 as its peer",
  path: join(corpus, "111111_publisher-activities.xml"),
  holder: "BE-BCE_KBO-0421210424",
  partners: ["AETA", "Profemmes", "LATINDADD"],
  year: 2018,
});

const corpus = process.env.ONZE_CORPUS;
const app = await startApp();

/** Where and on what a file tells of a partner that it calls so. */
const TOLD = `select distinct on (p.id) p.slug, r.country_code as country, r.theme_code as theme from coverage_row r
  join organisation p on p.id = r.partner_id join organisation_identifier h on h.organisation_id = r.holder_id and h.value = $2
  where r.year = $3 and r.theme_code is not null and (lower(p.name) = lower($1) or lower(p.acronym) = lower($1)
    or exists (select from organisation_alias a where a.organisation_id = p.id and lower(a.name) = lower($1)))
  order by p.id, r.theme_code`;

describe.each(corpus ? [OWN, OF_11_11_11(corpus)] : [OWN])("$name", ({ path, holder, partners, year }) => {
  test("the partners that a peer umbrella names, and that are also ours, are found as shared once it is entered", async () => {
    await app.clear();
    await importPath(app.databaseUrl, path);
    await app.sql(
      `insert into organisation_role (source_id, organisation_id, role) select ${SOURCE}, organisation_id, 'MEMBER' from organisation_identifier i
        where value = $1 and not exists (select from organisation_role r where r.organisation_id = i.organisation_id)`,
      [holder],
    );
    await app.add.organisation("The peer", { kind: "PEER_UMBRELLA" });
    const found: string[] = [];
    for (const named of partners) {
      const [told] = await app.sql<{ slug: string; country: string; theme: string }>(TOLD, [
        named,
        holder,
        year,
      ]);
      if (!told) throw new Error(`the file tells nothing of ${named}`);
      found.push(told.slug);
      await app.add.activity({
        ...{ holder: "the-peer", partners: [told.slug], places: [told.country] },
        ...{ themes: [told.theme], themeOrigin: "CONFIRMED", years: [year, year] },
      });
    }
    const staff = await app.signIn("UMBRELLA_STAFF");
    const { nodes } = await overlapsFor(app, staff, { organisation: "the-peer", minLevel: "L3" });
    expect(nodes.flatMap((overlap) => overlap.partners.map(({ slug }) => slug)).toSorted()).toEqual(
      found.toSorted(),
    );
    expect(
      nodes.every(({ isWithPeer }) => isWithPeer),
      nodes.map(shortly).join("; "),
    ).toBe(true);
  });
});
