import { demonstration } from "../organisations/organisation.read-models.ts";
import { column } from "../shared/column.ts";
import { nameIn } from "../shared/language.ts";
import type { Column, ReadModels } from "../shared/read-model.ts";
import { closingInstant } from "./rounds/round-day.sql.ts";

const named =
  (name: string): Column =>
  (t, { language }) =>
    nameIn(`${t}.${name}`, language);

/** SQL of a list of JSON objects that have names, in the language asked for. */
const namedList =
  (list: (row: string) => string): Column =>
  (t, { language }) =>
    `(select coalesce(json_agg(item.value || jsonb_build_object('name', ${nameIn("(item.value->'names')", language)}) order by item.ordinality), '[]')
      from jsonb_array_elements(${list(t)}) with ordinality item)`;

const cuts: Column = (t, query) =>
  `(select coalesce(json_agg(jsonb_build_object('key', cut.value->'key', 'name', ${nameIn("(cut.value->'names')", query.language)},
      'groups', ${namedList(() => "cut.value->'groups'")("", query)}) order by cut.ordinality), '[]')
    from jsonb_array_elements(${t}.cuts) with ordinality cut)`;

/** SQL of the list of what can be chosen in answer to a question. */
export const choicesOf: Column = (t, { language }) =>
  `(select coalesce(json_agg(${nameIn("choice.value", language)} order by choice.ordinality), '[]')
    from jsonb_array_elements(coalesce(${t}.options, '[]')) with ordinality choice)`;

/** SQL of a text in each language that it has. */
const inEach =
  (text: string): Column =>
  (t) =>
    `(select coalesce(json_agg(json_build_object('language', key, 'text', value) order by key), '[]')
      from jsonb_each_text(coalesce(${t}.${text}, '{}')) where value is not null)`;

/** SQL of what can be chosen in answer to a question, each in all languages. */
const optionsOf: Column = (t) =>
  `(select coalesce(json_agg((select json_agg(json_build_object('language', key, 'text', value) order by key)
        from jsonb_each_text(choice.value) where value is not null) order by choice.ordinality), '[]')
    from jsonb_array_elements(coalesce(${t}.options, '[]')) with ordinality choice)`;

/** SQL of how many a round asks. */
const invited = (t: string): string =>
  `(select sum((item->>'invited')::int)::int from jsonb_array_elements(${t}.strata) item)`;

/** How questionnaires and rounds are read; nothing here leads to links or answers, which no read model may reach. */
export const voiceReadModels: ReadModels = {
  Questionnaire: {
    columns: {
      id: column("id"),
      key: column("key"),
      version: column("version"),
      recordedOn: column("recorded_on"),
      title: named("titles"),
      introduction: named("introductions"),
      titles: inEach("titles"),
      introductions: inEach("introductions"),
      demonstration,
    },
    relations: {
      questions: {
        kind: "list",
        from: (t, c) => `question ${c} where ${c}.questionnaire_id = ${t}.id`,
        order: (c) => [`${c}.position`],
      },
    },
  },
  Question: {
    columns: {
      id: column("id"),
      position: column("position"),
      kind: column("kind"),
      text: named("texts"),
      choices: choicesOf,
      texts: inEach("texts"),
      options: optionsOf,
    },
  },
  Round: {
    columns: {
      id: column("id"),
      state: column("state"),
      title: named("titles"),
      opensOn: column("opens_on"),
      closesOn: column("closes_on"),
      closesAt: (t) => closingInstant(t),
      closedAt: column("closed_at"),
      keepAnswersUntil: column("keep_answers_until"),
      answersRemovedAt: column("answers_removed_at"),
      kInternal: column("k_internal"),
      kPublic: column("k_public"),
      invited,
      strata: namedList((t) => `${t}.strata`),
      cuts,
      summary: named("summaries"),
      summaries: inEach("summaries"),
      demonstration,
      results: (t) =>
        `json_build_object('round', ${t}.id, 'invited', ${invited(t)}, 'closedOn', (${t}.closed_at at time zone 'Europe/Brussels')::date,
          'hasWaited', ${t}.closed_at + interval '14 days' <= now())`,
      viewerMay: (t) =>
        `json_build_object('operator', ${t}.operator_id, 'state', ${t}.state, 'isDue', ${closingInstant(t)} <= now(), 'hasAnswers', ${t}.answers_removed_at is null)`,
    },
    relations: {
      questionnaire: {
        kind: "one",
        from: (t, c) => `questionnaire ${c} where ${c}.id = ${t}.questionnaire_id`,
      },
      followUps: {
        kind: "list",
        from: (t, c) => `round_follow_up ${c} where ${c}.round_id = ${t}.id`,
        order: (c) => [`${c}.due_on`, `${c}.id`],
      },
    },
  },
  RoundFollowUp: {
    columns: {
      id: column("id"),
      text: named("texts"),
      doneBy: column("done_by"),
      dueOn: column("due_on"),
      doneOn: column("done_on"),
    },
  },
};
