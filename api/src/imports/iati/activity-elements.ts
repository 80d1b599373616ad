import { ActivityDraft } from "./activity-draft.ts";
import { ACTIVITY_DATE_TYPES, ACTIVITY_STATUSES, RELATED_ACTIVITY_TYPES } from "./code-form.ts";
import { type ElementRule, spoken, structure, text } from "./element-rule.ts";
import {
  takeCode,
  takeCurrency,
  takeDay,
  takeIsoDate,
  takeNeededCode,
  takeRef,
  takeWithin,
} from "./facts.ts";
import { parseWhole } from "./field-number.ts";
import { identifierText, languageCode, oneLine, paragraphs } from "./field-text.ts";
import { BUDGET, PLANNED_DISBURSEMENT } from "./money-elements.ts";
import { firstPerLanguage, joinedPerLanguage, type Narrative } from "./narration.ts";
import { PARTICIPATING_ORG, REPORTING_ORG } from "./organisation-elements.ts";
import type { Attributes, Reading } from "./reading.ts";
import { shown } from "./row-problem.ts";
import { RECIPIENT_COUNTRY, RECIPIENT_REGION, SECTOR } from "./share-elements.ts";
import { TRANSACTION } from "./transaction-elements.ts";

const LONGEST_TITLE = 2_000;
const LONGEST_DESCRIPTION = 20_000;

const IDENTIFIER = text((reading, written) => {
  reading.activity.identifier ||= identifierText(written);
});

const TITLE = spoken((reading, narratives) => {
  const { activity, holder } = reading;
  const place = { field: "title", line: holder.line, longest: LONGEST_TITLE };
  const tidy = narratives.map(({ language, text }) => {
    return { language, text: takeWithin(reading, oneLine(text), place) };
  });
  activity.titles = firstPerLanguage(activity.titles, tidy);
});

const DESCRIPTION = spoken((reading, narratives) => {
  const { activity, holder } = reading;
  const tidy = narratives.map(({ language, text }) => ({ language, text: paragraphs(text) }));
  const joined = Object.entries(joinedPerLanguage(activity.descriptions, tidy));
  const place = { field: "description", line: holder.line, longest: LONGEST_DESCRIPTION };
  activity.descriptions = Object.fromEntries(
    joined.map(([language, words]) => [language, takeWithin(reading, words, place)]),
  );
});

const ACTIVITY_STATUS = text((reading, written, attributes) => {
  const coded = { forms: ACTIVITY_STATUSES, written: attributes.code || written };
  const place = { field: "activity-status/@code", line: reading.holder.line };
  reading.activity.status = takeCode(reading, coded, place) ?? reading.activity.status;
});

const ACTIVITY_DATE = text((reading, written, attributes) => {
  const place = { field: "activity-date/@type", line: reading.holder.line };
  const type = takeNeededCode(reading, { forms: ACTIVITY_DATE_TYPES, written: attributes.type }, place);
  const day = takeIsoDate(reading, written, "activity-date");
  const { days } = reading.activity;
  if (type !== null && day !== null && !days.has(type)) days.set(type, day);
});

const RELATED_ACTIVITY = structure({
  open(reading, attributes) {
    const { activity, line } = reading;
    const coded = { forms: RELATED_ACTIVITY_TYPES, written: attributes.type };
    const type = takeNeededCode(reading, coded, { field: "related-activity/@type", line });
    const ref = takeRef(reading, attributes.ref, { field: "related-activity/@ref", line });
    if (ref !== null && type === "1") activity.parents.push(ref);
    if (ref !== null && type === "2") activity.children.push(ref);
  },
});

const RESULT_WORDS = spoken((reading: Reading, narratives: readonly Narrative[]) => {
  for (const { text } of narratives) reading.activity.addResultText(text);
});

/** The `iati-activity` element: fills the draft of the reading; the parser takes the draft when it closes. */
export const ACTIVITY: ElementRule = structure({
  children: {
    "iati-identifier": IDENTIFIER,
    "reporting-org": REPORTING_ORG,
    "participating-org": PARTICIPATING_ORG,
    title: TITLE,
    description: DESCRIPTION,
    "activity-status": ACTIVITY_STATUS,
    "activity-date": ACTIVITY_DATE,
    "recipient-country": RECIPIENT_COUNTRY,
    "recipient-region": RECIPIENT_REGION,
    sector: SECTOR,
    "related-activity": RELATED_ACTIVITY,
    budget: BUDGET,
    "planned-disbursement": PLANNED_DISBURSEMENT,
    transaction: TRANSACTION,
    result: structure({ children: { title: RESULT_WORDS, description: RESULT_WORDS } }),
  },
  open: startActivity,
});

function startActivity(reading: Reading, attributes: Attributes): void {
  const { line } = reading;
  const activity = new ActivityDraft(line);
  reading.activity = activity;
  reading.transaction = null;
  activity.defaultLanguage = languageCode(attributes["xml:lang"]);
  reading.narration.startActivity(activity.defaultLanguage ?? reading.fileLanguage);
  const currency = { field: "iati-activity/@default-currency", line };
  activity.defaultCurrency = takeCurrency(reading, attributes["default-currency"], currency);
  const updated = { field: "iati-activity/@last-updated-datetime", line };
  activity.lastUpdatedOn = takeDay(reading, attributes["last-updated-datetime"], updated);
  activity.hierarchy = takeHierarchy(reading, attributes.hierarchy);
}

function takeHierarchy({ activity, line }: Reading, written: string | undefined): number | null {
  if (written === undefined || written.trim() === "") return null;
  const hierarchy = parseWhole(written);
  if (hierarchy === null) {
    const message = `“${shown(written)}” is not a level; a whole number from 0 to 99, such as 1 or 2, should stand here.`;
    const field = "iati-activity/@hierarchy";
    activity.report({ field, line, code: "NUMBER_NOT_WHOLE", value: written, message });
  }
  return hierarchy;
}
