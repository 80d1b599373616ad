import type { Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { MEMBER, type WrittenActivity } from "../support/iati-file.ts";
import { importAsMember } from "../support/import-as-member.ts";
import { startApp } from "../support/start-app.ts";
import { STAFF, viewerAs } from "../support/viewers.ts";

const app = await startApp();
let editor: Viewer;
beforeEach(async () => {
  await startAnew();
});

async function startAnew() {
  await app.clear();
  const gamma = await app.add.member("Gamma", { identifiers: [MEMBER] });
  await app.add.member("Alpha");
  editor = viewerAs(Role.MEMBER_EDITOR, gamma.id);
}

const RUN = `query ($id: ID!) { importRun(id: $id) { activitiesRead
  report { publishers { ref name } activities { read leaves new changed unchanged withdrawn }
    partners { mentions organisations withheld suggestions } places { countries regions unspecified } problemCount }
  problems { totalCount nodes { line activity field value code message } } changes { totalCount nodes { kind identifier title line } } } }`;

interface Told {
  readonly importRun: {
    readonly activitiesRead: number | null;
    readonly report: { readonly partners: { readonly suggestions: number; readonly organisations: number } };
  };
}

async function readAs(viewer: Viewer, id: string) {
  const { data, errors } = await app.askAs(viewer)<Told>(RUN, { id });
  expect(errors).toBeUndefined();
  return data?.importRun;
}

const figuresOf = (told: Told["importRun"] | undefined) => [told?.activitiesRead, told?.report];

/** What the editor of Gamma reads of the import of a file. */
const importAndRead = async (...activities: WrittenActivity[]) =>
  readAs(editor, await importAsMember(app, ...activities));

const FUNDED = '<participating-org role="1" ref=""><narrative>Rio Verde</narrative></participating-org>';
const file: readonly WrittenActivity[] = [
  { id: "G-1", country: "BO", partners: ["Rio Verde"] },
  { id: "G-2", country: "BO", partners: ["Rio Verde"], more: FUNDED },
  { id: "SECRET-1", country: "BO", partners: ["Rio Verdes"] },
  {
    id: "G-4",
    country: "BO",
    partners: [
      ["BO-NIT-1", "One"],
      ["BO-NIT-2", "Two"],
    ],
  },
];

test("what a member reads of its import is the same whether or not a hidden organisation is called so", async () => {
  const nobody = await importAndRead(...file);
  await startAnew();
  await app.add.organisation("Rio Verde", {
    visibility: "CONFIDENTIAL",
    country: "BO",
    aliases: ["Rio Verdes"],
    identifiers: ["BO-NIT-1", "BO-NIT-2"],
  });
  await app.add.activity({
    holder: "alpha",
    identifier: "SECRET-1",
    partners: ["rio-verde"],
    visibility: "CONFIDENTIAL",
  });
  expect(await importAndRead(...file)).toEqual(nobody);
  expect(nobody?.report.partners).toMatchObject({ suggestions: 1, organisations: 4 });
});

test("a pair that may be one organisation is counted as long as its reader sees whom the file does not name", async () => {
  await app.add.organisation("River League", { country: "KE" });
  await app.sql(
    `insert into organisation_alias (organisation_id, name, name_key, country, source_id) select id, name, name_key, 'KE', source_id from organisation where slug = 'river-league'`,
  );
  const run = await importAsMember(app, { id: "G-1", partners: ["River League"] });
  const counted = async (viewer: Viewer) => (await readAs(viewer, run))?.report.partners.suggestions;
  expect([await counted(editor), await counted(STAFF)]).toEqual([1, 1]);
  await app.sql("update organisation set visibility = 'RESTRICTED' where slug = 'river-league'");
  expect([await counted(editor), await counted(STAFF)]).toEqual([0, 1]);
});

const OPEN: WrittenActivity = { id: "G-1", country: "BO", partners: [["BO-NIT-1", "One"]] };

test.each([
  ["an activity", "update activity set visibility = 'CONFIDENTIAL' where identifier = 'G-2'", 1],
  ["a partner", "update organisation set visibility = 'CONFIDENTIAL' where name = 'Two'", 2],
  [
    "a partnership",
    "update partnership set visibility = 'CONFIDENTIAL' where partner_id = (select id from organisation where name = 'Two')",
    2,
  ],
])("figures of an import leave out what its reader does not see: %s", async (_, hide, activities) => {
  const second: WrittenActivity = { id: "G-2", country: activities === 1 ? "PE" : "BO" };
  const files = [OPEN, second].slice(0, activities);
  const less = figuresOf(await readAs(STAFF, await importAsMember(app, ...files)));
  await startAnew();
  const run = await importAsMember(app, OPEN, { ...second, partners: [["BO-NIT-2", "Two"]] });
  expect(figuresOf(await readAs(STAFF, run))).not.toEqual(less);
  await app.sql(hide);
  expect(figuresOf(await readAs(STAFF, run))).toEqual(less);
});

const IN_FOUR = ["UG", "RW", "TZ", "BI"]
  .map((code) => `<recipient-country code="${code}" percentage="25"/>`)
  .join("");

test("the report of an earlier file stays as it is when what is hidden of it comes again, saying something else", async () => {
  const run = await importAsMember(app, OPEN, { id: "G-2", country: "PE", partners: [["BO-NIT-2", "Two"]] });
  await app.sql("update activity set visibility = 'CONFIDENTIAL' where identifier = 'G-2'");
  const told = await readAs(STAFF, run);
  expect(told?.report).toMatchObject({
    places: { countries: 1 },
    partners: { mentions: 1, organisations: 1 },
  });
  await importAsMember(app, OPEN, { id: "G-2", more: IN_FOUR, partners: ["Three", "Four", "Five"] });
  expect(await readAs(STAFF, run)).toEqual(told);
});

test("of a file from before it was kept what activities said, figures that rest on it are unknown where anything is hidden", async () => {
  const run = await importAsMember(app, OPEN);
  await app.sql("update import_change set added = null");
  expect((await readAs(STAFF, run))?.report).toMatchObject({ places: { countries: 1 } });
  await app.add.activity({ holder: "alpha", identifier: "SECRET-1", visibility: "CONFIDENTIAL" });
  expect((await readAs(STAFF, run))?.report).toMatchObject({
    activities: { read: 1, new: 1, leaves: null },
    partners: { mentions: null, organisations: null, withheld: null },
    places: { countries: null, regions: null, unspecified: null },
  });
  const seesAll: Viewer = { ...STAFF, sight: { ...STAFF.sight, level: 4 } };
  expect((await readAs(seesAll, run))?.report).toMatchObject({ places: { countries: 1 } });
});

test.each(["RUNNING", "FAILED", "CANCELLED"])(
  "how many activities a file holds is told before they are counted only to whoever has it: %s",
  async (status) => {
    const run = await importAsMember(app, OPEN);
    const { accountId } = await app.signIn("UMBRELLA_STAFF");
    await app.sql(
      "update import_run set status = $1, report = null, activities_read = 500, account_id = $2",
      [status, accountId],
    );
    const counted = async (viewer: Viewer) => (await readAs(viewer, run))?.activitiesRead;
    expect([await counted(STAFF), await counted(editor)]).toEqual([null, 500]);
    expect(await counted({ ...STAFF, accountId })).toBe(500);
  },
);

test.each([
  { visibility: "CONFIDENTIAL", others: 1 },
  { visibility: "RESTRICTED", others: 2 },
])(
  "a $visibility partner that a file names by two identifiers is two for whoever brought it alone",
  async ({ visibility, others }) => {
    await app.add.organisation("Rio Verde", { visibility, identifiers: ["BO-NIT-1", "BO-NIT-2"] });
    const [, , , named = OPEN] = file;
    const run = await importAsMember(app, { ...named, partners: [...(named.partners ?? []), "Open"] });
    const counted = async (viewer: Viewer) => (await readAs(viewer, run))?.report.partners.organisations;
    expect([await counted(editor), await counted(STAFF)]).toEqual([3, others]);
  },
);

test("what the file of one holder is told of is not decided by another's activity of the same identifier", async () => {
  await app.add.activity({ holder: "alpha", identifier: "G-1", visibility: "CONFIDENTIAL" });
  expect(await importAndRead(OPEN)).toMatchObject({
    changes: { totalCount: 1 },
    report: { activities: { new: 1 } },
  });
});
