/** What a code list accepts, in lower case, and the version 2 code that each form stands for. */
export type CodeForms = ReadonlyMap<string, string>;

function numbered(count: number): [string, string][] {
  return Array.from({ length: count }, (_, index) => [`${index + 1}`, `${index + 1}`]);
}

export const ORGANISATION_ROLES: CodeForms = new Map([
  ...numbered(4),
  ["funding", "1"],
  ["accountable", "2"],
  ["extending", "3"],
  ["implementing", "4"],
]);

export const ACTIVITY_STATUSES: CodeForms = new Map([
  ...numbered(6),
  ["pipeline/identification", "1"],
  ["pipeline", "1"],
  ["implementation", "2"],
  ["completion", "3"],
  ["finalisation", "3"],
  ["post-completion", "4"],
  ["closed", "4"],
  ["cancelled", "5"],
  ["suspended", "6"],
]);

export const ACTIVITY_DATE_TYPES: CodeForms = new Map([
  ...numbered(4),
  ["start-planned", "1"],
  ["start-actual", "2"],
  ["end-planned", "3"],
  ["end-actual", "4"],
]);

export const RELATED_ACTIVITY_TYPES: CodeForms = new Map([
  ...numbered(5),
  ["parent", "1"],
  ["child", "2"],
  ["sibling", "3"],
  ["multifunded", "4"],
  ["co-funded", "4"],
  ["third party", "5"],
]);

/** Version 1 wrote these as letters; IP and IR both occur for interest. */
export const TRANSACTION_TYPES: CodeForms = new Map([
  ...numbered(13),
  ["if", "1"],
  ["c", "2"],
  ["d", "3"],
  ["e", "4"],
  ["ip", "5"],
  ["ir", "5"],
  ["lr", "6"],
  ["r", "7"],
  ["qp", "8"],
  ["qs", "9"],
  ["cg", "10"],
]);

export const SECTOR_VOCABULARIES: CodeForms = new Map([
  ...numbered(12),
  ["98", "98"],
  ["99", "99"],
  ["dac", "1"],
  ["dac-5", "1"],
  ["dac-3", "2"],
  ["cofog", "3"],
  ["nace", "4"],
  ["ntee", "5"],
  ["adt", "6"],
  ["ro", "99"],
  ["ro2", "98"],
]);

export const REGION_VOCABULARIES: CodeForms = new Map([
  ["1", "1"],
  ["2", "2"],
  ["99", "99"],
  ["dac", "1"],
  ["un", "2"],
  ["ro", "99"],
]);

/** Budget type: original or revised. */
export const BUDGET_TYPES: CodeForms = new Map([...numbered(2), ["original", "1"], ["revised", "2"]]);

/** The version 2 code of a word or number in the file, or `null` when the list has none. */
export function codeForm(forms: CodeForms, written: string): string | null {
  return forms.get(written) ?? forms.get(written.trim().toLowerCase()) ?? null;
}
