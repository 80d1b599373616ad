import { expect, test } from "vitest";
import { addContribution, addOutcome } from "../../support/add-outcome.ts";
import { countsOf, csvOf, rejectedOf, sheetsAt, type ToldSheet } from "../../support/sheets.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
const alpha = await app.add.member("Alpha");
const beta = await app.add.member("Beta");
const partner = await app.add.organisation("Partner");
const hidden = await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
const [theme = { code: "" }] = await app.sql<{ code: string }>(
  "select code from theme order by position limit 1",
);

const staff = sheetsAt(app.url, (await app.signIn("UMBRELLA_STAFF")).headers);
const ours = sheetsAt(app.url, (await app.signIn("MEMBER_EDITOR", { organisation: alpha.slug })).headers);
const theirs = sheetsAt(
  app.url,
  (await app.signIn("PARTNER_DELEGATE", { organisation: partner.slug })).headers,
);

const HEADS = [
  ...["Title", "Who changed", "Kind of actor", "What changed", "On", "Theme", "Arena", "Country or region"],
  ...["Type of influence", "Direction", "Intended", "Written down by", "Co-authors", "Demands", "Language"],
];
const rowOf = (title: string, given: Readonly<Record<string, string>> = {}): string[] => {
  const said: Record<string, string> = {
    ...{
      Title: title,
      "Who changed": "The Chamber",
      "Kind of actor": "parlement",
      "What changed": "It asked for relief",
    },
    ...{ On: "12/3/2026", Theme: theme.code, Arena: "BELGIUM", "Type of influence": "Policy content" },
    ...{
      "Type of influence": "POLICY_CONTENT",
      Direction: "positief",
      Intended: "ja",
      "Written down by": alpha.slug,
    },
    ...given,
  };
  return HEADS.map((head) => said[head] ?? "");
};
const reasonsOf = (told: ToldSheet): string[] =>
  told.rows.flatMap(({ problems }) => problems.map(({ field, reason }) => `${field} ${reason}`));
const textOf = async (sheets: typeof ours, file: string) => new TextDecoder().decode(await sheets.get(file));

await staff.apply(
  "demands",
  csvOf(
    ["title", "summary", "theme", "arena", "owners", "raisedOn"],
    ["Cancel the debt", "All of it", theme.code, "BELGIUM", alpha.slug, "2024-01-01"],
    ["Later demand", "Something", theme.code, "BELGIUM", alpha.slug, "2026-05-01"],
  ),
);

test("a change in the name of others, in a country that is not said, or that ends before it began, is a problem", async () => {
  const told = await ours.look(
    "outcomes",
    csvOf(
      [...HEADS, "Until"],
      [...rowOf("A", { "Written down by": beta.slug }), ""],
      [...rowOf("B", { Arena: "PARTNER_COUNTRY" }), ""],
      [...rowOf("C"), "2026-01-01"],
      [...rowOf("D", { Intended: "perhaps", Direction: "" }), ""],
    ),
  );
  expect(reasonsOf(told)).toEqual([
    "harvestedBy NOT_YOURS",
    "country EMPTY",
    "changedUntil ENDS_BEFORE_START",
    "intended CODE_UNKNOWN",
    "direction EMPTY",
  ]);
});

test("what a service refuses stays out with its words, and the rest goes in", async () => {
  const file = csvOf(
    HEADS,
    rowOf("Relief was asked for", { "Co-authors": "Partner; Alpha", Demands: "Cancel the debt" }),
    rowOf("Before it was asked", { On: "2023-01-01", Demands: "Cancel the debt" }),
  );
  const applied = await ours.apply("outcomes", file);
  expect(countsOf(applied)).toBe("1 0 0 1");
  expect(reasonsOf(applied)).toEqual(["null REFUSED"]);
  expect(rejectedOf(applied)).toContain(
    "a demand that it has to do with was raised after that, on 2024-01-01",
  );
  expect(countsOf(await ours.apply("outcomes", file))).toBe("0 0 1 1");
});

test("only what is said otherwise is written: who wrote it down first stays, and who may not be known as well", async () => {
  await app.sql("insert into outcome_author (outcome_id, organisation_id) select id, $1 from outcome", [
    beta.id,
  ]);
  const KEYED = ["key", "Title", "On"];
  const say = (heads: readonly string[], ...cells: readonly string[]) =>
    ours.apply("outcomes", csvOf([...KEYED, ...heads], ["", "Relief was asked for", "2026-03-12", ...cells]));
  expect(reasonsOf(await say(["Written down by"], beta.slug))).toEqual(["harvestedBy FIXED"]);
  expect(countsOf(await say(["Co-authors"], "beta"))).toBe("0 1 0 0");
  expect(countsOf(await say(["Significance", "Demands"], "It is the first", ""))).toBe("0 1 0 0");
  expect(countsOf(await say(["Significance"], "It is the first"))).toBe("0 0 1 0");
  const [stored] = await app.sql(
    `select significance, (select count(*)::int from outcome_demand) as demands, (select array_agg(g.slug) from outcome_author a
      join organisation g on g.id = a.organisation_id) as authors from outcome`,
  );
  expect(stored).toEqual({ significance: "It is the first", demands: 0, authors: [beta.slug] });
});

test("a change and a demand that move together are written in an order in which they fit", async () => {
  const [{ slug } = { slug: "" }] = await app.sql<{ slug: string }>("select slug from outcome");
  const move = (on: string, demands: string) =>
    ours.apply("outcomes", csvOf(["key", "On", "Demands"], [slug, on, demands]));
  expect(countsOf(await move("2026-06-01", "Later demand"))).toBe("0 1 0 0");
  expect(countsOf(await move("2026-03-12", "Cancel the debt"))).toBe("0 1 0 0");
});

test("the class of a change is told to those alone who keep it, and left as it is by others", async () => {
  const change = await addOutcome(app, { harvestedBy: beta.id, title: "Theirs", visibility: "NETWORK" });
  const row = (await textOf(ours, "outcomes.csv")).split("\r\n").find((line) => line.startsWith(change.slug));
  expect(row).not.toContain("NETWORK");
  expect(await textOf(staff, "outcomes.csv")).toMatch(new RegExp(`${change.slug}.*NETWORK`));
  expect(reasonsOf(await ours.look("outcomes", csvOf(["key", "Title"], [change.slug, "Ours"])))).toEqual([
    "key NOT_YOURS",
  ]);
});

test("a record that was merged is not listed, is unchanged as it is, and says where it goes on", async () => {
  const into = await addOutcome(app, { harvestedBy: alpha.id, title: "Kept" });
  const merged = await addOutcome(app, { harvestedBy: alpha.id, title: "Merged", mergedInto: into.id });
  expect(await textOf(ours, "outcomes.csv")).not.toContain(merged.slug);
  expect(countsOf(await ours.apply("outcomes", csvOf(["key", "Title"], [merged.slug, "Merged"])))).toBe(
    "0 0 1 0",
  );
  const applied = await ours.apply("outcomes", csvOf(["key", "Title"], [merged.slug, "Other"]));
  expect(rejectedOf(applied)).toContain(`merged into ${into.slug}`);
});

test("a contribution is said by its organisation alone, once, and stays of its change", async () => {
  const change = await addOutcome(app, { harvestedBy: alpha.id, title: "Shared" });
  await addContribution(app, { outcome: change.id, organisation: hidden.id, narrative: "In silence" });
  const heads = ["Change", "Organisation", "Role", "Contribution", "From when", "Language"];
  const file = csvOf(
    heads,
    [change.slug, "Partner", "En appui", "It testified\nin Brussels", "1/2/2026", "es"],
    ["Shared", alpha.slug, "NECESSARY_CLAIMED", "It lobbied", "", ""],
    ["Shared", hidden.slug, "MINOR", "It watched", "", ""],
  );
  expect(reasonsOf(await ours.look("contributions", file))).toEqual([
    "organisation NOT_YOURS",
    "organisation NAME_UNKNOWN",
  ]);
  expect(countsOf(await theirs.apply("contributions", file))).toBe("1 0 0 2");
  expect(countsOf(await ours.apply("contributions", file))).toBe("1 0 1 1");
  expect(countsOf(await ours.apply("contributions", file))).toBe("0 0 2 1");

  const exported = await textOf(ours, "contributions.csv");
  expect(exported).not.toContain("In silence");
  expect(
    countsOf(await ours.apply("contributions", exported.replace("It lobbied", "It lobbied twice"))),
  ).toBe("0 1 1 0");
  const elsewhere = exported.replace(`${change.slug},${alpha.slug}`, `Kept,${alpha.slug}`);
  expect(reasonsOf(await ours.look("contributions", elsewhere))).toEqual(["outcome FIXED"]);
});
