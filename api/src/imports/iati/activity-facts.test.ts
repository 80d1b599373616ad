import { expect, test } from "vitest";
import { readActivity } from "./activity-file.fixture.ts";

const period = '<period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>';

test.each([
  [
    '<activity-date type="1" iso-date="12/01/2017"/>',
    "DATE_NOT_A_DATE",
    "activity-date/@iso-date",
    "12/01/2017",
  ],
  ['<activity-date type="1" iso-date=""/>', "DATE_NOT_A_DATE", "activity-date/@iso-date", ""],
  ['<activity-date type="9" iso-date="2017-01-01"/>', "CODE_UNKNOWN", "activity-date/@type", "9"],
  ['<activity-date iso-date="2017-01-01"/>', "CODE_MISSING", "activity-date/@type", null],
  ['<activity-status code="7"/>', "CODE_UNKNOWN", "activity-status/@code", "7"],
  ['<participating-org role="4"/>', "NAME_MISSING", "participating-org", null],
  ['<participating-org role="Boss" ref="AA"/>', "CODE_UNKNOWN", "participating-org/@role", "Boss"],
  ["<recipient-country/>", "CODE_MISSING", "recipient-country/@code", null],
  [
    '<recipient-country code="CD" percentage="-5"/>',
    "PERCENTAGE_OUT_OF_RANGE",
    "recipient-country/@percentage",
    "-5",
  ],
  ['<sector code="15150" percentage="101"/>', "PERCENTAGE_OUT_OF_RANGE", "sector/@percentage", "101"],
  ['<sector vocabulary="ISO" code="1"/>', "CODE_UNKNOWN", "sector/@vocabulary", "ISO"],
  [
    '<recipient-region code="289" percentage="half"/>',
    "PERCENTAGE_OUT_OF_RANGE",
    "recipient-region/@percentage",
    "half",
  ],
  [`<sector code="${"9".repeat(101)}"/>`, "CODE_TOO_LONG", "sector/@code", "9".repeat(101)],
  [
    `<related-activity type="1" ref="${"A".repeat(501)}"/>`,
    "IDENTIFIER_TOO_LONG",
    "related-activity/@ref",
    `${"A".repeat(120)}…`,
  ],
  ['<related-activity ref="AA-2"/>', "CODE_MISSING", "related-activity/@type", null],
  [`<budget>${period}<value>NaN</value></budget>`, "AMOUNT_NOT_A_NUMBER", "budget/value", "NaN"],
  [`<budget>${period}<value>1,000</value></budget>`, "AMOUNT_NOT_A_NUMBER", "budget/value", "1,000"],
  [`<budget>${period}</budget>`, "AMOUNT_NOT_A_NUMBER", "budget/value", ""],
  [`<budget type="3">${period}<value>1</value></budget>`, "CODE_UNKNOWN", "budget/@type", "3"],
  [
    `<budget>${period}<value currency="Euro">1</value></budget>`,
    "CURRENCY_UNKNOWN",
    "budget/value/@currency",
    "Euro",
  ],
  [
    '<budget><period-start iso-date="2020-01-01"/><value>1</value></budget>',
    "PERIOD_INCOMPLETE",
    "budget",
    null,
  ],
  [
    '<budget><period-start iso-date="2020-02-30"/><period-end iso-date="2020-12-31"/><value>1</value></budget>',
    "DATE_NOT_A_DATE",
    "budget/period-start",
    "2020-02-30",
  ],
  [
    '<budget><period-start iso-date="2021-01-01"/><period-end iso-date="2020-12-31"/><value>1</value></budget>',
    "PERIOD_REVERSED",
    "budget",
    "2021-01-01 2020-12-31",
  ],
  ["<transaction><value>1</value></transaction>", "CODE_MISSING", "transaction/transaction-type/@code", null],
  [
    '<transaction><transaction-type code="Z"/><value>1</value></transaction>',
    "CODE_UNKNOWN",
    "transaction/transaction-type/@code",
    "Z",
  ],
  [
    '<transaction><transaction-type code="3"/><value>1</value><sector percentage="5"/></transaction>',
    "CODE_MISSING",
    "transaction/sector/@code",
    null,
  ],
  [`<title>${"x".repeat(2_001)}</title>`, "TEXT_TOO_LONG", "title", `${"x".repeat(120)}…`],
  [
    `<participating-org>${"x".repeat(8_087)}</participating-org>`,
    "TEXT_TOO_LONG",
    "participating-org",
    `${"x".repeat(120)}…`,
  ],
  [`<description>${"x".repeat(20_001)}</description>`, "TEXT_TOO_LONG", "description", `${"x".repeat(120)}…`],
])("reports one problem in %s: %s", async (element, code, field, value) => {
  const { problems } = await readActivity(`\n${element}`);
  expect(problems).toEqual([
    { line: 3, activity: "AA-1", code, field, value, message: expect.stringMatching(/^[“A-Z].*\.$/) },
  ]);
});

test.each([
  ['hierarchy="first"', "NUMBER_NOT_WHOLE", "iati-activity/@hierarchy"],
  ['default-currency="€"', "CURRENCY_UNKNOWN", "iati-activity/@default-currency"],
  ['last-updated-datetime="yesterday"', "DATE_NOT_A_DATE", "iati-activity/@last-updated-datetime"],
])("reports the attribute %s of an activity", async (attribute, code, field) => {
  expect((await readActivity("", attribute)).problems).toMatchObject([{ line: 1, code, field }]);
});

test("a level beyond 99 is named in a sentence that says what would be right, and is unknown", async () => {
  const { row, problems } = await readActivity("", 'hierarchy="70000"');
  expect(row.hierarchy).toBeNull();
  expect(problems).toMatchObject([
    {
      value: "70000",
      message: "“70000” is not a level; a whole number from 0 to 99, such as 1 or 2, should stand here.",
    },
  ]);
});

test("what is unreadable stays unknown, and the rest of the activity is taken", async () => {
  const { row } = await readActivity(
    `<budget>${period}<value>many</value></budget><budget type="2">${period}<value>10</value></budget>
     <transaction><transaction-type code="3"/><value currency="?">x</value></transaction>`,
  );
  expect(row.budgets).toMatchObject([{ value: 10, revised: true }]);
  expect(row.transactions).toMatchObject([{ value: null, currency: null, date: null, receiver: null }]);
});

test("an activity that says nothing has unknowns, not zeros", async () => {
  const { row, problems } = await readActivity("", "");
  expect(problems).toEqual([]);
  expect(row).toMatchObject({
    reporter: { ref: null, name: null, type: null },
    defaultLanguage: null,
    defaultCurrency: null,
    hierarchy: null,
    status: null,
    titles: {},
    startsOn: null,
    endsOn: null,
    lastUpdatedOn: null,
  });
});

test("dates are the actual ones, else the planned ones", async () => {
  const day = (type: number, date: string) => `<activity-date type="${type}" iso-date="${date}"/>`;
  const { row } = await readActivity(day(1, "2017-01-01") + day(2, "2017-03-01") + day(3, "2021-12-31"));
  expect(row).toMatchObject({ startsOn: "2017-03-01", endsOn: "2021-12-31" });
});

test("texts are kept by language: the narrative's, the element's, the activity's, else unstated", async () => {
  const { row } = await readActivity(
    `<title xml:lang="FR"><narrative xml:lang="ES">Agua</narrative><narrative>Eau</narrative><narrative xml:lang="es">Otra</narrative><narrative/></title>
     <description type="1"><narrative>General</narrative></description>
     <description type="2"><narrative>Goals</narrative><narrative xml:lang="nl">Doelen</narrative></description>`,
    'xml:lang="EN"',
  );
  expect(row.defaultLanguage).toBe("en");
  expect(row.titles).toEqual({ es: "Agua", fr: "Eau" });
  expect(row.descriptions).toEqual({ en: "General\n\nGoals", nl: "Doelen" });
  expect((await readActivity("<title>Water</title>", "")).row.titles).toEqual({ und: "Water" });
});

test("a text may come in CDATA, with comments and character references inside", async () => {
  const { row } = await readActivity("<title>A <!-- no --><![CDATA[<b> & ]]>&#233;&amp;&#x81;c</title>");
  expect(row.titles).toEqual({ en: "A <b> & é& c" });
});

test("relations give parents and children, other relations nothing", async () => {
  const related = [1, 2, 3, 4, 5].map((type) => `<related-activity type="${type}" ref=" AA-${type} "/>`);
  const { row } = await readActivity(related.join(""));
  expect(row).toMatchObject({ parents: ["AA-1"], children: ["AA-2"] });
});

test("places and sectors are told apart between the activity and its transactions", async () => {
  const places = (code: string) =>
    `<recipient-country code="${code}" percentage="60"/><recipient-region code="289"/><sector code="15150"/>`;
  const { row } = await readActivity(
    `${places("cd")}<transaction><transaction-type code="3"/><value>1</value>${places("RW")}</transaction>`,
  );
  expect(row.countries).toMatchObject([{ code: "CD", percentage: 60, vocabulary: "A4" }]);
  expect(row.regions).toMatchObject([{ code: "289", percentage: null, vocabulary: "1" }]);
  expect(row.transactions[0]?.countries).toMatchObject([{ code: "RW" }]);
  expect(row.transactions[0]?.sectors).toMatchObject([{ code: "15150", vocabulary: "1" }]);
});

test("a text stands for a missing code in the publisher's own vocabulary only", async () => {
  const { row, problems } = await readActivity(
    '<sector vocabulary="RO">Peace </sector><sector vocabulary="99"><narrative>Land</narrative></sector><sector vocabulary="1">Health</sector>',
  );
  expect(row.sectors).toMatchObject([
    { vocabulary: "99", code: "Peace" },
    { vocabulary: "99", code: "Land" },
  ]);
  expect(problems).toMatchObject([{ code: "CODE_MISSING", field: "sector/@code" }]);
});

test("a transaction names its receiver and the activities at both ends", async () => {
  const { row } = await readActivity(`<transaction ref="1">
    <transaction-type code="3"/><transaction-date iso-date="2018-05-01T00:00:00Z"/>
    <value currency=" usd " value-date="2018-05-02">-1 250,50</value>
    <description><narrative>Not read</narrative></description>
    <provider-org provider-activity-id="AA-1"><narrative>Not read</narrative></provider-org>
    <receiver-org ref=" CD-1 " type="22" receiver-activity-id="CD-1-2"><narrative>Partner \n One</narrative></receiver-org>
    </transaction>`);
  expect(row.transactions).toEqual([
    {
      type: "3",
      date: "2018-05-01",
      value: -1250.5,
      currency: "USD",
      receiver: { ref: "CD-1", name: "Partner One", type: "22" },
      providerActivityId: "AA-1",
      receiverActivityId: "CD-1-2",
      countries: [],
      regions: [],
      sectors: [],
      line: 2,
    },
  ]);
});

test("amounts are in the currency of the value, else of the activity", async () => {
  const { row } = await readActivity(
    `<budget>${period}<value>5</value></budget><budget>${period}<value currency="GBP">6</value></budget>
     <planned-disbursement><period-start iso-date="2020-05-01"/><value>7</value></planned-disbursement>`,
  );
  expect(row.budgets).toMatchObject([
    { start: "2020-01-01", end: "2020-12-31", value: 5, currency: "EUR", revised: false },
    { value: 6, currency: "GBP" },
  ]);
  expect(row.plannedDisbursements).toMatchObject([{ start: "2020-05-01", end: "2020-05-01", value: 7 }]);
});

test("of results only titles and descriptions are read, 4,000 characters in all", async () => {
  const indicator = "<indicator><title><narrative>Count</narrative></title></indicator>";
  const { row } = await readActivity(
    `<result><title>Rights</title><description><narrative>${"x".repeat(3_990)}</narrative></description>${indicator}</result>
     <result><title>More words</title></result><result><title>None left</title></result>`,
  );
  expect(row.resultTexts).toEqual(["Rights", "x".repeat(3_990), "More"]);
});
