import { expect, test } from "vitest";
import { matchOrganisations, type OrganisationSuggestion } from "./match-organisations.ts";
import { keysOf, type StatedMention } from "./mention.fixture.ts";
import { withheldKey } from "./mention-keys.ts";
import type { KnownOrganisation } from "./organisation-nodes.ts";

type Mentions = readonly (string | StatedMention)[];

/** The groups as lists of spellings, and the suggestions as pairs of first spellings with their reason. */
function match(mentions: Mentions, known: readonly KnownOrganisation[] = []) {
  const keys = keysOf(mentions);
  const { groups, suggestions, openSuggestions } = matchOrganisations(keys, known);
  const nameOf = (key: string | null) => keys.find((it) => it.key === key)?.name;
  const said = ({ leftKey, rightKey, rightKnownId, reason }: OrganisationSuggestion) =>
    `${nameOf(leftKey)} ~ ${nameOf(rightKey) ?? rightKnownId}: ${reason}`;
  return {
    together: groups.map(({ aliases }) => aliases.map(({ name }) => name)),
    knownIds: groups.map(({ knownId }) => knownId),
    suggested: suggestions.map(said),
    open: openSuggestions.map(said),
  };
}

const known = (
  stated: Partial<KnownOrganisation> & { names?: KnownOrganisation["names"] },
): KnownOrganisation => {
  return {
    id: "known",
    isPublic: true,
    identifiers: [],
    names: [],
    acronyms: [],
    withheldKey: null,
    ...stated,
  };
};
const alias = (name: string, holder: string | null = "H", country: string | null = "CD") => ({
  holder,
  country,
  name,
});

test("what is found by a name that not everybody may know is no open suggestion, and takes no place of one", () => {
  const names = [alias("River League", "J", "KE")];
  const hidden = ["h1", "h2", "h3"].map((id) => known({ id, isPublic: false, names }));
  const told = known({ id: "told", names: [alias("River League", "K", "TZ")] });
  const { suggested, open } = match(["River League"], [...hidden, told]);
  expect(suggested).toHaveLength(3);
  expect(open).toEqual(["River League ~ told: SAME_NAME_OTHER_COUNTRY"]);
});

test("what an identifier leads to is not found by its other names", () => {
  const secret = known({
    id: "secret",
    isPublic: false,
    identifiers: ["X-1"],
    names: [alias("River League")],
  });
  const told = known({ id: "told", names: [alias("River Leagues", "K")] });
  const { knownIds, suggested, open } = match([{ name: "Somebody", identifier: "X-1" }], [secret, told]);
  expect(knownIds).toEqual(["secret"]);
  expect(suggested).toEqual(["Somebody ~ told: SIMILAR_NAME"]);
  expect(open).toEqual([]);
});

test("partners that the source does not name are never joined and never suggested", () => {
  const names = [
    "Partenaire cat 3 equite ecologique",
    "Partenaire cat 3 equite democratique",
    "Partner X",
    "Partner Y",
  ];
  const elsewhere = names.map((name) => ({ name, activity: "B" }));
  const { together, suggested } = match([...names, ...elsewhere]);
  expect(together).toEqual([...names, ...names].map((name) => [name]));
  expect(suggested).toEqual([]);
});

test("a withheld partner is not matched with an organisation of the database that is called so", () => {
  const { knownIds, suggested } = match(["Partner X"], [known({ names: [alias("Partner X")] })]);
  expect([knownIds, suggested]).toEqual([[null], []]);
});

test("a withheld partner is itself at the next import: same holder, activity and text", () => {
  const stored = known({ withheldKey: withheldKey({ holder: "H", activity: "A" }, "partner x") });
  const mentions = ["PARTNER X", { name: "Partner X", activity: "B" }, { name: "Partner X", holder: "I" }];
  expect(match(mentions, [stored]).knownIds).toEqual(["known", null, null]);
});

test.each<{ why: string; mentions: Mentions; suggested: string[] }>([
  {
    why: "identifiers that differ, though the name is equal",
    mentions: ["GB-CHC-1", "GB-CHC-2"].map((identifier) => ({ name: "Caritas", identifier })),
    suggested: [],
  },
  {
    why: "numbers of two registers, which may be one organisation's",
    mentions: ["GB-CHC-1", "FR-SIRET-2"].map((identifier) => ({ name: "Caritas", identifier })),
    suggested: ["Caritas ~ Caritas: SIMILAR_NAME"],
  },
  {
    why: "another country",
    mentions: ["Caritas", { name: "Caritas", country: "RW" }],
    suggested: ["Caritas ~ Caritas: SAME_NAME_OTHER_COUNTRY"],
  },
  {
    why: "an unknown country",
    mentions: ["Caritas", { name: "Caritas", country: null }],
    suggested: ["Caritas ~ Caritas: SAME_NAME_OTHER_COUNTRY"],
  },
  {
    why: "another holder",
    mentions: ["Caritas", { name: "CARITAS asbl", holder: "I" }],
    suggested: ["Caritas ~ CARITAS asbl: SAME_NAME_OTHER_HOLDER"],
  },
  {
    why: "the acronym in another country",
    mentions: ["Réseau d’éducation civique au Congo (RECIC)", { name: "Recic", country: "RW" }],
    suggested: ["Réseau d’éducation civique au Congo (RECIC) ~ Recic: SAME_NAME_OTHER_COUNTRY"],
  },
  {
    why: "the acronym of two long names",
    mentions: ["Association Modeste et Innocent (AMI)", "AMI", "Action des Mères Isolées (AMI)"],
    suggested: [
      "Association Modeste et Innocent (AMI) ~ AMI: ACRONYM_AMBIGUOUS",
      "Association Modeste et Innocent (AMI) ~ Action des Mères Isolées (AMI): ACRONYM_AMBIGUOUS",
      "AMI ~ Action des Mères Isolées (AMI): ACRONYM_AMBIGUOUS",
    ],
  },
  {
    why: "an acronym where no country is known",
    mentions: ["Red Latinoamericana – LATINDADD", "Latindadd"].map((name) => ({ name, country: null })),
    suggested: ["Red Latinoamericana – LATINDADD ~ Latindadd: ACRONYM_AMBIGUOUS"],
  },
  {
    why: "one long name with two acronyms",
    mentions: ["Conseil régional (CRONGD SK)", "Conseil régional (CRONGD NK)"],
    suggested: ["Conseil régional (CRONGD SK) ~ Conseil régional (CRONGD NK): SIMILAR_NAME"],
  },
  {
    why: "a slip of the pen",
    mentions: ["Fundación Jubileo", "Fundation Jubeleo"],
    suggested: ["Fundación Jubileo ~ Fundation Jubeleo: SIMILAR_NAME"],
  },
  {
    why: "an abbreviated word",
    mentions: ["Fundación Jubileo", "FUN JUBILEO"],
    suggested: ["Fundación Jubileo ~ FUN JUBILEO: SIMILAR_NAME"],
  },
  {
    why: "a name with a place behind it",
    mentions: ["Réseau d’éducation civique au Congo (RECIC)", "Recic Kinshasa"],
    suggested: ["Réseau d’éducation civique au Congo (RECIC) ~ Recic Kinshasa: SIMILAR_NAME"],
  },
  {
    why: "two partners on one line",
    mentions: ["Derecho Ambiente y Recursos – DAR", "DAR BIC"],
    suggested: [],
  },
  { why: "another diocese", mentions: ["Caritas DR Congo Goma", "Caritas DR Congo Bunia"], suggested: [] },
])("not one organisation: $why", ({ mentions, suggested }) => {
  const found = match(mentions);
  expect(found.together).toHaveLength(mentions.length);
  expect(found.suggested).toEqual(suggested);
});

test.each<{ by: string; mentions: Mentions }>([
  {
    by: "an equal identifier, whoever the holder and wherever",
    mentions: [
      { name: "Oxfam GB", identifier: "GB-CHC-202918" },
      { name: "Oxfam Great Britain", identifier: "GB-CHC-202918", holder: "I", country: null },
    ],
  },
  { by: "case and accents", mentions: ["Fundación Solón", "FUNDACION SOLON"] },
  { by: "spacing and hyphens", mentions: ["PRO-FEMMES", "Pro femmes", "Profemmes"] },
  { by: "a legal form", mentions: ["CREEIJ ASBL", "Creeij"] },
  {
    by: "the acronym in brackets",
    mentions: ["WALHI", "Wahana Lingkungan Hidup Indonesia (Walhi)", "Walhi"],
  },
  { by: "the acronym after a dash", mentions: ["Acción Solidaria – CooperAcción", "Cooperaccion"] },
  { by: "the acronym of two words", mentions: ["Red Muqui de Propuesta y Acción – Red MUQUI", "RED MUQUI"] },
  { by: "a word as acronym", mentions: ["Focus on the Global South (Focus)", "FOCUS"] },
  { by: "the long name without its acronym", mentions: ["Bantay Kita (BK)", "BANTAY KITA"] },
  {
    by: "the bracket never closed",
    mentions: ["Conseil national (CNONGD", "Conseil national (CNONGD)", "CNONGD"],
  },
  {
    by: "the same acronym and words",
    mentions: ["Solidaritas Perempuan (SP)", "Perempuan (SP)Solidaritas", "SP"],
  },
  {
    by: "a name with and without identifier",
    mentions: ["Walhi", { name: "WALHI", identifier: "ID-KLN-1" }],
  },
])("one organisation by $by", ({ mentions }) => {
  expect(match(mentions).together).toHaveLength(1);
});

test("a name without identifier joins neither of two organisations that have one", () => {
  const identified = ["GB-CHC-1", "FR-SIRET-2"].map((identifier) => ({ name: "Caritas", identifier }));
  expect(match(["Caritas", ...identified]).together).toHaveLength(3);
});

test.each<{ by: string; mention: StatedMention; stored: Partial<KnownOrganisation> }>([
  {
    by: "identifier",
    mention: { name: "Other", identifier: "GB-CHC-1" },
    stored: { identifiers: ["GB-CHC-1"] },
  },
  {
    by: "alias of the same holder and country",
    mention: { name: "walhi" },
    stored: { names: [alias("WALHI")] },
  },
  {
    by: "acronym that an alias gives",
    mention: { name: "Walhi" },
    stored: { names: [alias("Wahana Lingkungan Hidup Indonesia (WALHI)")] },
  },
  {
    by: "acronym stored beside the name",
    mention: { name: "Walhi" },
    stored: { names: [alias("Wahana Lingkungan Hidup Indonesia")], acronyms: ["WALHI"] },
  },
  { by: "long name of its acronym", mention: { name: "Bantay Kita (BK)" }, stored: { names: [alias("BK")] } },
])("an organisation of the database is recognised by $by", ({ mention, stored }) => {
  expect(match([mention], [known(stored)])).toMatchObject({ knownIds: ["known"], suggested: [] });
});

test.each<{ why: string; stored: Partial<KnownOrganisation>; suggested: string[] }>([
  {
    why: "another holder's",
    stored: { names: [alias("Walhi", "I")] },
    suggested: ["SAME_NAME_OTHER_HOLDER"],
  },
  { why: "no holder's", stored: { names: [alias("Walhi", null)] }, suggested: ["SAME_NAME_OTHER_HOLDER"] },
  {
    why: "in another country",
    stored: { names: [alias("Walhi", "H", "ID")] },
    suggested: ["SAME_NAME_OTHER_COUNTRY"],
  },
  { why: "one with a slip", stored: { names: [alias("Walhie")] }, suggested: ["SIMILAR_NAME"] },
])("a name of the database that is $why is only suggested", ({ stored, suggested }) => {
  expect(match(["Walhi"], [known(stored)])).toMatchObject({
    knownIds: [null],
    suggested: suggested.map((reason) => `Walhi ~ known: ${reason}`),
  });
});

test("an organisation takes part in at most three suggestions", () => {
  const countries = ["CD", "BI", "RW", "PE", "BO", "EC", "ID"];
  const { suggested } = match(countries.map((country) => ({ name: "Ministry of Health", country })));
  expect(suggested.length).toBeGreaterThan(3);
  expect(suggested.length).toBeLessThanOrEqual((countries.length * 3) / 2);
});

test("a group is called by the longest name of a participating organisation, without its acronym", () => {
  const keys = keysOf([
    { name: "WALHI", origin: "RECEIVER", line: 9, type: null },
    { name: "Wahana Lingkungan Hidup Indonesia – Forum for Environment in Indonesia (Walhi)", line: 3 },
    { name: "Walhi", origin: "RECEIVER", line: 12 },
  ]);
  expect(matchOrganisations(keys, []).groups).toMatchObject([
    {
      name: "Wahana Lingkungan Hidup Indonesia – Forum for Environment in Indonesia",
      acronym: "Walhi",
      type: "22",
      country: "CD",
      knownId: null,
      aliases: [
        { name: "WALHI", line: 9, holder: "H" },
        { name: "Walhi", line: 12 },
        { name: /^Wahana/, line: 3 },
      ].map(({ name, ...rest }) =>
        name instanceof RegExp ? { ...rest, name: expect.stringMatching(name) } : { ...rest, name },
      ),
    },
  ]);
});

test.each<{ why: string; mentions: Mentions; name: string }>([
  {
    why: "the most frequent receiver's name",
    mentions: ["IWACU", "Iwacu", "Iwacu"].map((name) => ({ name, origin: "RECEIVER" })),
    name: "Iwacu",
  },
  {
    why: "a name rather than an identifier",
    mentions: [
      { name: "CA-CRA_ACR-0010011116", identifier: "CA-CRA_ACR-0010011116" },
      { name: "Oxfam", identifier: "CA-CRA_ACR-0010011116" },
    ],
    name: "Oxfam",
  },
  {
    why: "a name rather than a description",
    mentions: [
      { name: "Oxfam is one of many affiliates. ".repeat(10), identifier: "GB-CHC-1" },
      { name: "Oxfam", identifier: "GB-CHC-1" },
    ],
    name: "Oxfam",
  },
  {
    why: "the beginning of a description when there is nothing else",
    mentions: ["Oxfam is one of many affiliates. ".repeat(10)],
    name: `${"Oxfam is one of many affiliates. ".repeat(10).slice(0, 199)}…`,
  },
])("a group is called by $why", ({ mentions, name }) => {
  expect(matchOrganisations(keysOf(mentions), []).groups.map((group) => group.name)).toEqual([name]);
});

test("what one import found, the next recognises: the same groups and the same suggestions", () => {
  const mentions: Mentions = [
    "Solidaritas Perempuan (SP)",
    "SP",
    "AMI",
    "Association Modeste et Innocent (AMI)",
    "Action des Mères Isolées (AMI)",
    { name: "Caritas", identifier: "GB-CHC-1" },
    { name: "Caritas", identifier: "FR-SIRET-2" },
    "Caritas",
    { name: "Caritas", country: null },
    { name: "Caritas", holder: "I" },
    "Fundación Jubileo",
    "Fundation Jubeleo",
    "Partner X",
  ];
  const keys = keysOf(mentions);
  const first = matchOrganisations(keys, []);
  const stored = first.groups.map((group, index): KnownOrganisation => {
    const { identifiers, aliases, withheld, keys: own } = group;
    return {
      id: `${index}`,
      isPublic: true,
      identifiers,
      names: aliases,
      acronyms: [],
      withheldKey: withheld ? (own[0] ?? null) : null,
    };
  });
  const second = matchOrganisations(keys, stored);
  expect(second.groups.map(({ knownId }) => knownId)).toEqual(stored.map(({ id }) => id));
  expect(second.groups.map((group) => group.keys)).toEqual(first.groups.map((group) => group.keys));
  expect(second.suggestions).toEqual(first.suggestions);
});
