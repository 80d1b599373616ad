import { expect, test } from "vitest";
import { countsOf, csvOf, rejectedOf, sheetsAt } from "../../support/sheets.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
const alpha = await app.add.member("Alpha");
const beta = await app.add.member("Beta");
const gamma = await app.add.organisation("Gamma");
const hidden = await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
const [theme = { code: "" }] = await app.sql<{ code: string }>(
  "select code from theme order by position limit 1",
);

const staff = sheetsAt(app.url, (await app.signIn("UMBRELLA_STAFF")).headers);
const editor = await app.signIn("MEMBER_EDITOR", { organisation: alpha.slug });
const ours = sheetsAt(app.url, editor.headers);
const visitor = sheetsAt(app.url, {});

const HEADS = [
  "title",
  "summary",
  "language",
  "theme",
  "arena",
  "country",
  "owners",
  "coAuthors",
  "targets",
  "raisedOn",
  "visibility",
];
/** A row under those heads. */
const rowOf = (title: string, given: Partial<Record<(typeof HEADS)[number], string>> = {}): string[] => {
  const said: Record<string, string> = {
    ...{
      title,
      summary: "Cancel it",
      language: "en",
      theme: theme.code,
      arena: "BELGIUM",
      owners: alpha.slug,
    },
    ...{ raisedOn: "31/3/2024", ...given },
  };
  return HEADS.map((head) => said[head] ?? "");
};
const count = async (): Promise<number> =>
  Number((await app.sql("select count(*) from policy_demand"))[0]?.count);

test("only those who keep demands bring a sheet, and only of a kind that there is", async () => {
  const reader = sheetsAt(app.url, (await app.signIn("MEMBER_READER", { organisation: alpha.slug })).headers);
  const file = csvOf(HEADS, rowOf("No"));
  expect(countsOf(await visitor.look("demands", file))).toBe("UNAUTHENTICATED");
  expect(countsOf(await visitor.apply("demands", file))).toBe("UNAUTHENTICATED");
  expect(countsOf(await reader.apply("demands", file))).toBe("FORBIDDEN");
  expect(countsOf(await ours.look("constructor", file))).toBe("NOT_FOUND");
  await expect(visitor.get("demands.pdf")).rejects.toThrow("404");
  await expect(visitor.get('demands.csv?filter={"owner":1}')).rejects.toThrow("400");
  expect(await count()).toBe(0);
});

test("a file that is none, too large or without a column that new rows need is refused with why", async () => {
  expect(countsOf(await ours.look("demands", ""))).toBe("BAD_INPUT SHEET_EMPTY");
  expect(countsOf(await ours.look("demands", csvOf(HEADS)))).toBe("BAD_INPUT SHEET_EMPTY");
  expect(countsOf(await ours.look("demands", "x".repeat(10_000_001)))).toBe("BAD_INPUT SHEET_TOO_LARGE");
  const { error } = await ours.look("demands", csvOf(["title", "owners"], ["A", "alpha"]));
  expect(error).toMatchObject({ reason: "SHEET_COLUMNS" });
  expect(error?.message).toContain("What is asked, Theme, Arena, Asked since");
});

test("a look writes nothing, applying writes what was shown, and the same file again changes nothing", async () => {
  const file = csvOf(
    HEADS,
    rowOf("Cancel the debt", {
      coAuthors: "Gamma; beta",
      targets: "Chamber [Parliament]; Minister [GOVERNMENT]",
    }),
    rowOf("=1+1", { arena: "partnerland", country: "Burundi" }),
    rowOf("Bad", { theme: "none", raisedOn: "2099-01-01", owners: beta.slug }),
  );
  const looked = await ours.look("demands", file);
  expect(countsOf(looked)).toBe("2 0 0 1");
  expect(looked.rows[2]?.problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
    "theme NAME_UNKNOWN",
    "raisedOn DAY_TO_COME",
  ]);
  expect(await count()).toBe(0);

  const applied = await ours.apply("demands", file, looked.plan);
  expect(countsOf(applied)).toBe("2 0 0 1");
  expect(await count()).toBe(2);
  expect(countsOf(await ours.apply("demands", file))).toBe("0 0 2 1");
  expect(await count()).toBe(2);

  const back = rejectedOf(applied);
  expect(back).toContain("Bad");
  expect(back).not.toContain("Cancel the debt");
  expect(back).toContain("Theme: “none” is not known here");
  const fixed = back
    .replace("none", theme.code)
    .replace("2099-01-01", "2024-01-01")
    .replace(beta.slug, alpha.slug);
  expect(countsOf(await ours.apply("demands", fixed))).toBe("1 0 0 0");
});

test("what is applied is told of whoever brought it", async () => {
  const told = await app.sql<{ path: string; account: string }>(
    "select distinct path, account_id as account from change_event where entity = 'policy_demand'",
  );
  expect(told).toEqual([{ path: "PERSON", account: editor.accountId }]);
});

test("when something has changed since the look nothing is written", async () => {
  const file = csvOf(["title", "position"], ["Cancel the debt", "Position 12"]);
  expect(countsOf(await ours.look("demands", file))).toBe("BAD_INPUT SHEET_COLUMNS");
  const keyed = csvOf(["key", "title", "position"], ["", "Cancel the debt", "Position 12"]);
  const looked = await ours.look("demands", keyed);
  expect(looked.rows[0]?.changes).toEqual([{ field: "position", before: null, after: "Position 12" }]);
  await app.sql("update policy_demand set position = 'Other' where title = 'Cancel the debt'");
  expect(countsOf(await ours.apply("demands", keyed, looked.plan))).toBe("CONFLICT SHEET_CHANGED");
  expect(countsOf(await ours.apply("demands", keyed))).toBe("0 1 0 0");
});

test("a demand of others stays as it is: unchanged it is no problem, changed it is one", async () => {
  expect(countsOf(await staff.apply("demands", csvOf(HEADS, rowOf("Theirs", { owners: beta.slug }))))).toBe(
    "1 0 0 0",
  );
  const exported = new TextDecoder().decode(await ours.get("demands.csv"));
  expect(exported).toContain("Theirs");
  expect(countsOf(await ours.look("demands", exported))).toBe("0 0 4 0");
  const changed = await ours.apply("demands", exported.replace("Theirs", "Ours"));
  expect(changed.rows.flatMap(({ problems }) => problems.map(({ reason }) => reason))).toEqual(["NOT_YOURS"]);
  expect(new TextDecoder().decode(await ours.get("demands.csv?own=true"))).not.toContain("Theirs");
  const taken = await ours.look("demands", csvOf(HEADS, rowOf("For them", { owners: beta.slug })));
  expect(taken.rows[0]?.problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
    "owners NOT_YOURS",
  ]);
});

test("of a row that is refused at its end nothing is written, and those around it are", async () => {
  const restricted = rowOf("Kept close", { visibility: "RESTRICTED" });
  expect(countsOf(await ours.apply("demands", csvOf(HEADS, restricted)))).toBe("1 0 0 0");
  const [{ slug } = { slug: "" }] = await app.sql<{ slug: string }>(
    "select slug from policy_demand where title = 'Kept close'",
  );
  const file = csvOf(
    ["key", "title", "owners", "position"],
    [slug, "Given away", beta.slug, "P 1"],
    ["", "Cancel the debt", alpha.slug, "P 2"],
  );
  const applied = await ours.apply("demands", file);
  expect(countsOf(applied)).toBe("0 1 0 1");
  expect(rejectedOf(applied)).toContain("You would not read this demand any more");
  const stored = await app.sql("select title, position from policy_demand where slug = $1", [slug]);
  expect(stored).toEqual([{ title: "Kept close", position: null }]);
  await app.sql("delete from policy_demand where slug = $1", [slug]);
});

test("another stage is added and the earlier stay; one of an earlier day, or none, is a problem", async () => {
  const STAGE = ["key", "title", "stage", "stageOn", "stageSource"];
  const say = (...cells: readonly string[]) =>
    ours.apply("demands", csvOf(STAGE, ["", "Cancel the debt", ...cells]));
  const reasonsOf = async (...cells: readonly string[]) =>
    (await say(...cells)).rows.flatMap(({ problems }) =>
      problems.map(({ field, reason }) => `${field} ${reason}`),
    );
  expect(await reasonsOf("3", "", "")).toEqual(["stageOn STAGE_INCOMPLETE", "stageSource STAGE_INCOMPLETE"]);
  expect(await reasonsOf("3", "2023-01-01", "Too early")).toEqual(["stageOn ENDS_BEFORE_START"]);
  expect(countsOf(await say("3", "2025-02-01", "Resolution 7"))).toBe("0 1 0 0");
  expect(countsOf(await say("3", "1/2/2025", "Resolution 7"))).toBe("0 0 1 0");
  expect(await reasonsOf("4", "2025-01-01", "Law")).toEqual(["stageOn STAGE_NOT_LATER"]);
  expect(await reasonsOf("", "", "")).toEqual(["stage FIXED"]);
  expect(countsOf(await say("1", "2025-06-01", "The law fell"))).toBe("0 1 0 0");
  const path = await app.sql<{ stage: number }>("select stage from stage_event order by happened_on");
  expect(path.map(({ stage }) => stage)).toEqual([3, 1]);
});

test("a partner who may not be known is in no cell, and stays when the others are said anew", async () => {
  await app.sql(
    "insert into demand_party (demand_id, organisation_id, capacity) select id, $1, 'CO_AUTHOR' from policy_demand where title = 'Cancel the debt'",
    [hidden.id],
  );
  const exported = new TextDecoder().decode(await ours.get("demands.csv"));
  expect(exported).toContain(gamma.slug);
  expect(exported).not.toContain(hidden.slug);
  const named = await ours.look(
    "demands",
    csvOf(["key", "title", "coAuthors"], ["", "Cancel the debt", hidden.slug]),
  );
  expect(named.rows[0]?.problems.map(({ reason }) => reason)).toEqual(["NAME_UNKNOWN"]);
  expect(
    countsOf(
      await ours.apply("demands", csvOf(["key", "title", "coAuthors"], ["", "Cancel the debt", "beta"])),
    ),
  ).toBe("0 1 0 0");
  const parties = await app.sql<{ slug: string }>(
    `select o.slug from demand_party p join organisation o on o.id = p.organisation_id join policy_demand d on d.id = p.demand_id
      where d.title = 'Cancel the debt' order by o.slug`,
  );
  expect(parties.map(({ slug }) => slug)).toEqual([alpha.slug, beta.slug, hidden.slug]);
});

test("the public gets what the public may read, chosen as in the question", async () => {
  await app.sql("update policy_demand set visibility = 'PUBLIC' where title = 'Theirs'");
  const file = new TextDecoder().decode(await visitor.get("demands.csv"));
  expect(file.split("\r\n").filter((line) => line !== "")).toHaveLength(3);
  expect(file).toContain("Theirs");
  expect(
    new TextDecoder().decode(await visitor.get('demands.csv?filter={"arenas":["EUROPE"]}')),
  ).not.toContain("Theirs");
});

test("heads are in the language of whoever asks", async () => {
  const file = new TextDecoder().decode(await visitor.get("demands.csv?language=nl"));
  expect(file.split("\r\n")[0]).toContain("Sleutel;Titel;Wat wordt gevraagd;Taal");
});
