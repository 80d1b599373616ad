import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { iatiFile } from "../support/iati-file.ts";
import { importText } from "../support/import-database.ts";
import type { Added } from "../support/insert-organisation.ts";
import { SOURCE } from "../support/sql-parts.ts";
import { type Answer, startApp } from "../support/start-app.ts";
import { STAFF, viewerAs } from "../support/viewers.ts";
import { withClient } from "../support/with-client.ts";

const app = await startApp();
let alpha: Added;
let gamma: Added;

beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha", { acronym: "A" });
  gamma = await app.add.organisation("Gamma");
});

interface Edit {
  readonly id?: string;
  readonly version?: number;
  readonly name?: string | null;
  readonly acronym?: string | null;
  readonly website?: string | null;
}

const EDIT = `mutation ($input: OrganisationInput!) { editOrganisation(input: $input) { slug name acronym website version
  aliases { name } viewerMay { edit setVisibility readHistory } } }`;
const editAs = (viewer: Viewer, edit: Edit): Promise<Answer> =>
  app.askAs(viewer)(EDIT, { input: { id: alpha.id, version: 1, ...edit } });
const stored = () => app.sql("select name, acronym, website, version from organisation where slug = 'alpha'");
const UNTOUCHED = [{ name: "Alpha", acronym: "A", website: null, version: 1 }];

const editor = () => viewerAs(Role.MEMBER_EDITOR, alpha.id);

test.each([
  ["a visitor", () => VISITOR, "UNAUTHENTICATED"],
  ["a reader of the member", () => viewerAs(Role.MEMBER_READER, alpha.id), "FORBIDDEN"],
  ["an auditor", () => viewerAs(Role.AUDITOR, alpha.id), "FORBIDDEN"],
  ["a facilitator", () => viewerAs(Role.FACILITATOR, alpha.id), "FORBIDDEN"],
  ["a program", () => viewerAs(Role.INTEGRATION, alpha.id), "FORBIDDEN"],
  ["the editor of another member", () => viewerAs(Role.MEMBER_EDITOR, gamma.id), "FORBIDDEN"],
  ["the delegate of another partner", () => viewerAs(Role.PARTNER_DELEGATE, gamma.id), "FORBIDDEN"],
])("%s edits nothing", async (_, viewer, code) => {
  const { data, errors } = await editAs(viewer(), { name: "Other" });
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code } }]);
  expect(await stored()).toEqual(UNTOUCHED);
});

test("an organisation that the viewer does not see, one that is not there, and no id at all are answered alike", async () => {
  await app.sql("update organisation set visibility = 'CONFIDENTIAL' where slug = 'alpha'");
  const other = viewerAs(Role.MEMBER_EDITOR, gamma.id);
  const answers = [];
  for (const id of [alpha.id, "00000000-0000-4000-8000-000000000000", "alpha", "' or true"])
    answers.push((await editAs(other, { id, name: "Other" })).errors);
  expect(new Set(answers.map((errors) => JSON.stringify(errors))).size).toBe(1);
  expect(answers[0]).toMatchObject([
    { message: "There is no such organisation.", extensions: { code: "NOT_FOUND" } },
  ]);
});

test.each([
  [{ name: "" }, "name is empty; it must have 1 to 300 characters."],
  [{ name: "  \t " }, "name is empty; it must have 1 to 300 characters."],
  [{ name: null }, "name is empty; it must have 1 to 300 characters."],
  [{ name: "x".repeat(301) }, "name has 301 characters; it must have at most 300."],
  [{ name: "–––" }, 'name is "–––"; it must hold a letter or a digit.'],
  [{ name: "Two\nlines" }, "name holds a sign that cannot be seen, such as a line break; leave it out."],
  [{ name: "Nul\u0000" }, "name holds a sign that cannot be seen"],
  [{ name: "evil\u202Egnp.exe" }, "name holds a sign that cannot be seen"],
  [{ acronym: "x".repeat(61) }, "acronym has 61 characters; it must have at most 60."],
  [
    { website: "javascript:alert(1)" },
    'website is "javascript:alert(1)"; it must be an address such as https://www.example.org.',
  ],
  [{ website: "data:text/html,x" }, "it must be an address such as"],
  [{ website: "ftp://example.org" }, "it must be an address such as"],
  [{ website: "www.example.org" }, "it must be an address such as"],
  [{ website: "https://" }, "it must be an address such as"],
  [{ website: "https://localhost" }, "it must be an address such as"],
  [{ website: "https://example.org/a b" }, "it must be an address such as"],
  [
    { website: `https://example.org/${"x".repeat(2000)}` },
    "website has 2020 characters; it must have at most 2000.",
  ],
])("a value that is not right is refused in a sentence, and nothing is saved: %j", async (edit, sentence) => {
  const { data, errors } = await editAs(editor(), {
    ...edit,
    acronym: "acronym" in edit ? edit.acronym : "B",
  });
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    { extensions: { code: "BAD_INPUT" }, message: expect.stringContaining(sentence) },
  ]);
  expect(await stored()).toEqual(UNTOUCHED);
});

test.each([
  ["an administrator", () => viewerAs(Role.ADMINISTRATOR, gamma.id)],
  ["staff of the secretariat", () => STAFF],
  ["its editor", () => editor()],
  ["its delegate", () => viewerAs(Role.PARTNER_DELEGATE, alpha.id)],
])("%s edits it; the slug stays, and the old name stays known", async (_, viewer) => {
  const { data } = await editAs(viewer(), {
    name: "  Álpha Sud  ",
    acronym: "",
    website: "https://alpha.example.org/nl",
  });
  expect(data).toMatchObject({
    editOrganisation: {
      slug: "alpha",
      name: "Álpha Sud",
      acronym: null,
      website: "https://alpha.example.org/nl",
      version: 2,
      aliases: [{ name: "Alpha" }],
      viewerMay: { edit: true },
    },
  });
  expect(await app.sql("select name_key from organisation where slug = 'alpha'")).toEqual([
    { name_key: "alpha sud" },
  ]);
});

test("which version it is is told to those who may edit it alone, as it rises with what is hidden from others", async () => {
  const partner = viewerAs(Role.PARTNER_DELEGATE, alpha.id);
  const version = async (viewer: Viewer) => {
    const { data } = await app.askAs(viewer)<{ organisation: { version: number | null } }>(
      '{ organisation(slug: "alpha") { version } }',
    );
    return data?.organisation.version;
  };
  await app.sql(
    `update organisation set field_visibility = '{"CONTACT": "RESTRICTED"}' where slug = 'alpha'`,
  );
  await editAs(editor(), { website: "https://alpha.example.org" });
  const others = [Role.MEMBER_READER, Role.AUDITOR, Role.FACILITATOR, Role.INTEGRATION].map((role) =>
    viewerAs(role, alpha.id),
  );
  for (const viewer of [VISITOR, viewerAs(Role.MEMBER_EDITOR, gamma.id), ...others])
    expect(await version(viewer)).toBeNull();
  for (const viewer of [editor(), partner, STAFF]) expect(await version(viewer)).toBe(2);
});

test("what is left out stays, and what is said again changes no version", async () => {
  await editAs(editor(), { website: "https://alpha.example.org" });
  expect(await stored()).toEqual([
    { name: "Alpha", acronym: "A", website: "https://alpha.example.org", version: 2 },
  ]);
  const { data } = await editAs(editor(), { version: 2, name: "Alpha", acronym: "A" });
  expect(data).toMatchObject({ editOrganisation: { version: 2, aliases: [] } });
});

test("text that looks like code is kept as text", async () => {
  const name = `'; drop table organisation; -- <script>alert(1)</script> =cmd|' /C calc'!A0`;
  const { data } = await editAs(editor(), { name });
  expect(data).toMatchObject({ editOrganisation: { name } });
});

test("of two people who edit one organisation the second is told what changed, and nothing is overwritten", async () => {
  await editAs(STAFF, { name: "Alpha One", website: "https://one.example.org" });
  await editAs(STAFF, { version: 2, acronym: null });
  const { data, errors } = await editAs(editor(), { name: "Alpha Two" });
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    {
      message:
        "Somebody else has changed this organisation meanwhile: now the name is “Alpha One”, the acronym is empty, the website is “https://one.example.org”. Nothing of yours was saved.",
      extensions: {
        code: "CONFLICT",
        current: { version: 3, name: "Alpha One", acronym: null, website: "https://one.example.org" },
        changed: ["name", "acronym", "website"],
      },
    },
  ]);
  const { errors: later } = await editAs(editor(), { version: 2, name: "Alpha Two" });
  expect(later).toMatchObject([{ extensions: { changed: ["acronym"] } }]);
  expect(await stored()).toMatchObject([{ name: "Alpha One", version: 3 }]);
});

test("who began first and waited was taken for older: the conflict names what changed last", async () => {
  await withClient(app.databaseUrl, async (waiting) => {
    await waiting.query("begin");
    await waiting.query("select now()"); // its moment, before anybody else's
    await editAs(STAFF, { acronym: "B" });
    await waiting.query("update organisation set website = 'https://a.example.org' where slug = 'alpha'");
    await waiting.query("commit");
  });
  const { errors } = await editAs(editor(), { version: 2, name: "Alpha Two" });
  expect(errors).toMatchObject([{ extensions: { current: { version: 3 }, changed: ["website"] } }]);
});

test("of twenty people who edit the same version at once one is heard", async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => editAs(STAFF, { acronym: `A${n}` })),
  );
  expect(answers.filter(({ data }) => data)).toHaveLength(1);
  expect(
    new Set(answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? [])),
  ).toEqual(new Set(["CONFLICT"]));
  expect(await stored()).toMatchObject([{ version: 2 }]);
});

test("a website that is hidden from whoever edits is neither told to them nor changed by them", async () => {
  await app.sql(
    `update organisation set website = 'https://hidden.example.org', field_visibility = '{"CONTACT": "CONFIDENTIAL"}' where slug = 'alpha'`,
  );
  const { errors } = await editAs(STAFF, { acronym: "B" });
  expect(errors).toMatchObject([
    { extensions: { code: "CONFLICT", changed: [], current: { version: 2, acronym: "A" } } },
  ]);
  expect(JSON.stringify(errors)).not.toContain("hidden.example.org");
  const { errors: refused } = await editAs(STAFF, { version: 2, website: "https://other.example.org" });
  expect(refused).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  const { data } = await editAs(STAFF, { version: 2, acronym: "B", website: null });
  expect(data).toMatchObject({ editOrganisation: { acronym: "B", website: null } });
  expect(await stored()).toMatchObject([{ acronym: "B", website: "https://hidden.example.org" }]);
});

test("a version of the future is a conflict too", async () => {
  const { errors } = await editAs(editor(), { version: 7, name: "B" });
  expect(errors).toMatchObject([{ extensions: { code: "CONFLICT", current: { version: 1 }, changed: [] } }]);
});

test("whoever writes past the application raises the version, and nobody sets it", async () => {
  await app.sql(
    "update organisation set website = 'https://a.example.org', version = 40 where slug = 'alpha'",
  );
  await app.sql("update organisation set kind = 'MOVEMENT', version = 50 where slug = 'alpha'");
  expect(await stored()).toMatchObject([{ version: 2 }]);
});

test("a file that still writes the old name means the same organisation", async () => {
  const file = (id: string) => iatiFile({ id, country: "CD", partners: ["Radio Kivu"] });
  await importText(app.databaseUrl, file("X-1"));
  const [partner] = await app.sql<{ id: string }>("select id from organisation where name = 'Radio Kivu'");
  const { data } = await editAs(STAFF, { id: partner?.id ?? "", name: "Kivu FM" });
  expect(data).toMatchObject({ editOrganisation: { aliases: [{ name: "Radio Kivu" }] } });
  await importText(app.databaseUrl, file("X-2"), "another.xml");
  expect(await app.sql("select name from organisation where name ~ 'Kivu'")).toEqual([{ name: "Kivu FM" }]);
  expect(await app.sql("select partner_id from activity_partner")).toEqual(
    Array(2).fill({ partner_id: partner?.id }),
  );
});

test("a name that its source withholds is not kept as another name", async () => {
  await app.sql("update organisation set withheld = true where slug = 'alpha'");
  const { data } = await editAs(STAFF, { name: "Partner Y" });
  expect(data).toMatchObject({ editOrganisation: { name: "Partner Y", aliases: [] } });
});

test("a partnership carries the new name", async () => {
  await app.sql(
    `insert into partnership (source_id, holder_id, partner_id, partner_name_key) values (${SOURCE}, $1, $2, 'gamma')`,
    [alpha.id, gamma.id],
  );
  await editAs(STAFF, { id: gamma.id, name: "Zeta" });
  expect(await app.sql("select partner_name_key from partnership")).toEqual([{ partner_name_key: "zeta" }]);
});
