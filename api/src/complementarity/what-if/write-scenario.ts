import type { Ask } from "../../shared/database.ts";
import type { AskedChange } from "./check-changes.ts";
import type { ScenarioContents } from "./scenario-contents.ts";

/** A scenario as it is stored. */
export interface KeptScenario {
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly note: string | null;
  readonly address: string;
  readonly basis: string;
  readonly version: number;
  /** Id of whose words the note is; null for nobody's. */
  readonly writtenById: string | null;
  readonly changes: readonly AskedChange[];
}

const CHANGES = `select coalesce(json_agg(json_build_object('kind', c.kind, 'organisation', c.organisation_id, 'place', c.place, 'theme', c.theme,
    'framework', c.framework, 'factor', c.factor, 'effortEur', c.effort_eur) order by c.position), '[]')
  from scenario_change c where c.scenario_id = s.id`;

/** The scenario `s` that a condition finds, held until the transaction ends. */
export async function lockScenario(
  rows: Ask,
  condition: string,
  values: readonly unknown[],
): Promise<KeptScenario | null> {
  const [kept] = await rows<KeptScenario>(
    `select s.id, s.organisation_id as "organisationId", s.title, s.note, s.address, s.basis, s.version, s.written_by_id as "writtenById", (${CHANGES}) as changes
      from scenario s where ${condition} for update of s`,
    values,
  );
  return kept ?? null;
}

/** What a scenario says after a change. */
type WrittenScenario = ScenarioContents & Pick<KeptScenario, "title" | "note" | "basis" | "writtenById">;

/** Writes a scenario that is held; its changes are written anew only where they are others. */
export async function updateScenario(rows: Ask, kept: KeptScenario, now: WrittenScenario): Promise<void> {
  await rows(
    `update scenario set title = $2, note = $3, address = $4, named_in_address = $5, basis = $6, written_by_id = $7,
      written_at = now(), version = version + 1 where id = $1`,
    [kept.id, now.title, now.note, now.address, now.namedInAddress, now.basis, now.writtenById],
  );
  if (JSON.stringify(kept.changes) === JSON.stringify(now.changes)) return;
  await rows("delete from scenario_change where scenario_id = $1", [kept.id]);
  await insertChanges(rows, kept, now.changes);
}

/** Writes the changes of a scenario that has none. */
export async function insertChanges(
  rows: Ask,
  { id, organisationId }: Pick<KeptScenario, "id" | "organisationId">,
  changes: readonly AskedChange[],
): Promise<void> {
  await rows(
    `insert into scenario_change (scenario_id, owner_id, position, kind, organisation_id, place, theme, framework, factor, effort_eur)
      select $1, $2, c.position, c.kind, c.organisation, c.place, c.theme, c.framework, c.factor, c.effort
      from rows from (unnest($3::text[]), unnest($4::uuid[]), unnest($5::text[]), unnest($6::text[]), unnest($7::text[]), unnest($8::float8[]), unnest($9::float8[]))
        with ordinality c(kind, organisation, place, theme, framework, factor, effort, position)`,
    [
      id,
      organisationId,
      ...(["kind", "organisation", "place", "theme", "framework", "factor", "effortEur"] as const).map(
        (part) => changes.map((change) => change[part]),
      ),
    ],
  );
}
