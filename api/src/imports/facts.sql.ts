/** How one kind of fact comes from the staged rows `f` of its activity `c`. */
interface Facts {
  readonly table: string;
  /** What a fact is about, by column: a fact of the same is the same fact, also with another share or amount. */
  readonly about: Readonly<Record<string, string>>;
  /** What it says of it, by column. */
  readonly says: Readonly<Record<string, string>>;
  /** Follows `from`. */
  readonly staged: string;
  /** Begins with `and`; leaves out activities, or facts of them, that a file does not decide. */
  readonly condition?: string;
}

const STAGED = (table: string): string => `staged_${table} f join compared c using (activity)`;

const FACTS: readonly Facts[] = [
  {
    table: "activity_place",
    about: { country_code: "f.country", region_code: "f.region" },
    says: { share: "f.share", origin: "f.origin" },
    staged: STAGED("place"),
  },
  {
    table: "activity_sector",
    about: { vocabulary: "f.vocabulary", code: "f.code" },
    says: { share: "f.share" },
    staged: STAGED("sector"),
  },
  {
    table: "activity_amount",
    about: { year: "f.year", currency: "f.currency" },
    says: { amount: "f.amount", amount_eur: "f.amount_eur", origin: "f.origin" },
    staged: STAGED("amount"),
  },
  {
    table: "activity_theme",
    about: { theme_code: "f.theme", origin: "f.origin" },
    says: { share: "f.share", evidence: "f.evidence", assumed_equal: "f.assumed_equal" },
    staged: STAGED("theme"),
    condition: "and not c.themes_confirmed",
  },
  {
    table: "activity_partner",
    about: { partner_id: "k.organisation" },
    says: { share: "f.share", mention: "f.mention", role: "f.role" },
    staged: `${STAGED("partner")} join staged_mention_key k using (mention_key)
      join staged_activity s on s.activity = c.activity and k.organisation <> s.holder_id`,
  },
];

/** Facts of activities that are new, which nothing stands against. */
const addToNew = ({ table, about, says, staged, condition = "" }: Facts): string => {
  const columns = Object.entries({ ...about, ...says });
  return `insert into ${table} (activity_id, source_line, ${columns.map(([column]) => column).join(", ")})
    select c.id, f.line, ${columns.map(([, value]) => value).join(", ")}
    from ${staged} where c.kind = 'NEW' ${condition} order by f.activity`;
};

/**
 * Facts of activities that changed. One that the file says as before is left as it is, and one that says something else of
 * the same is altered, so that the history tells what really came, went or became another. Several of the same are told
 * apart by their number.
 */
function bringInStep(facts: Facts): string[] {
  const { table, says } = facts;
  const columns = Object.keys({ ...facts.about, ...says });
  const told = ["source_line", ...Object.keys(says)];
  const row = (alias: string, names: readonly string[]): string =>
    `row(${names.map((name) => `${alias}.${name}`).join(", ")})`;
  const same = `s.activity_id = w.activity_id and s.number = w.number
    and ${row("s", Object.keys(facts.about))} is not distinct from ${row("w", Object.keys(facts.about))}`;
  const [stand, wanted] = [standing(facts), asRead(facts)];
  return [
    `delete from ${table} where id in (select s.id from (${stand}) s where not exists (select from (${wanted}) w where ${same}))`,
    `update ${table} t set (${told.join(", ")}) = ${row("w", told)} from (${stand}) s join (${wanted}) w on ${same}
      where t.id = s.id and ${row("t", told)} is distinct from ${row("w", told)}`,
    `insert into ${table} (activity_id, source_line, ${columns.join(", ")})
      select w.activity_id, w.source_line, ${columns.map((column) => `w.${column}`).join(", ")} from (${wanted}) w
      where not exists (select from (${stand}) s where ${same}) order by w.activity, w.source_line`,
  ];
}

/** SQL of the facts that changed activities have, those of the same numbered. */
const standing = ({ table, about, says, condition = "" }: Facts): string => `
  select t.*, row_number() over (partition by activity_id, ${Object.keys(about).join(", ")} order by ${Object.keys(says).join(", ")}, id) as number
  from ${table} t where activity_id in (select c.id from compared c where c.kind = 'CHANGED' ${condition})`;

/** SQL of the facts that the file says of them, likewise. */
const asRead = ({ about, says, staged, condition = "" }: Facts): string => `
  select c.activity, c.id as activity_id, f.line as source_line, ${Object.entries({ ...about, ...says })
    .map(([column, value]) => `${value} as ${column}`)
    .join(", ")},
    row_number() over (partition by c.id, ${Object.values(about).join(", ")} order by ${Object.values(says).join(", ")}, f.line) as number
  from ${staged} where c.kind = 'CHANGED' ${condition}`;

/** Writes the facts of new and changed activities, kind by kind. */
export const WRITE_FACTS: readonly string[] = FACTS.flatMap((facts) => [
  addToNew(facts),
  ...bringInStep(facts),
]);
