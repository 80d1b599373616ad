import type { CodedShare } from "./activity-row.ts";
import { type CodeForms, REGION_VOCABULARIES, SECTOR_VOCABULARIES } from "./code-form.ts";
import { type ElementRule, spoken, structure } from "./element-rule.ts";
import { takeCode, takeOwnCode, takePercentage } from "./facts.ts";
import type { Attributes, Reading } from "./reading.ts";

/** The IATI GeographicVocabulary code of ISO 3166-1 alpha-2, the only one that countries come in. */
const COUNTRY_VOCABULARY = "A4";

/** Vocabularies that a publisher makes itself: there a text without a code is as good as a code. */
const OWN_VOCABULARIES: ReadonlySet<string> = new Set(["98", "99"]);

/** An element that gives a code with its share, as written. */
interface WrittenShare {
  readonly element: string;
  readonly attributes: Attributes;
  readonly line: number;
}

export const RECIPIENT_COUNTRY: ElementRule = structure({
  open(reading, attributes) {
    const written = { element: "recipient-country", attributes, line: reading.line };
    const share = takeShare(reading, written, { vocabulary: COUNTRY_VOCABULARY, code: attributes.code });
    if (share) reading.shares.countries.push({ ...share, code: share.code.toUpperCase() });
  },
});

export const RECIPIENT_REGION: ElementRule = structure({
  open(reading, attributes) {
    const written = { element: "recipient-region", attributes, line: reading.line };
    const vocabulary = takeVocabulary(reading, written, REGION_VOCABULARIES);
    const share = takeShare(reading, written, { vocabulary, code: attributes.code });
    if (share) reading.shares.regions.push(share);
  },
});

export const SECTOR: ElementRule = spoken((reading, narratives) => {
  const { attributes, line } = reading.holder;
  const written = { element: "sector", attributes, line };
  const vocabulary = takeVocabulary(reading, written, SECTOR_VOCABULARIES);
  const words = OWN_VOCABULARIES.has(vocabulary) ? narratives[0]?.text : undefined;
  const share = takeShare(reading, written, { vocabulary, code: attributes.code?.trim() || words });
  if (share) reading.shares.sectors.push(share);
});

/** Vocabulary 1, the DAC's, holds where none is stated; one that no list knows is kept as written. */
function takeVocabulary(
  reading: Reading,
  { element, attributes, line }: WrittenShare,
  forms: CodeForms,
): string {
  const written = attributes.vocabulary;
  const place = { field: `${reading.path(element)}/@vocabulary`, line };
  return takeCode(reading, { forms, written }, place) ?? takeOwnCode(reading, written, place) ?? "1";
}

function takeShare(
  reading: Reading,
  { element, attributes, line }: WrittenShare,
  { vocabulary, code: written }: { readonly vocabulary: string; readonly code: string | undefined },
): CodedShare | null {
  const field = reading.path(element);
  const percentage = takePercentage(reading, attributes.percentage, {
    field: `${field}/@percentage`,
    line,
  });
  const code = takeOwnCode(reading, written, { field: `${field}/@code`, line });
  if (code !== null) return { vocabulary, code, percentage, line };
  if (written === undefined || written.trim() === "") {
    const message = "The code is missing, so it cannot be told what is meant; it was left out.";
    reading.activity.report({ field: `${field}/@code`, line, code: "CODE_MISSING", value: null, message });
  }
  return null;
}
