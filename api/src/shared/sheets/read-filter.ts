import { badInput } from "../../errors.ts";

/** What each field of a filter holds. */
export type FilterFields = Readonly<Record<string, "TEXT" | "TEXTS" | "NUMBERS" | "BOOLEAN" | "DAY">>;

const LONGEST = 20_000;
const MOST = 300;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= 500;
const isListOf = (value: unknown, isOne: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= MOST && value.every(isOne);

const HOLDS: Readonly<Record<FilterFields[string], (value: unknown) => boolean>> = {
  TEXT: isText,
  TEXTS: (value) => isListOf(value, isText),
  NUMBERS: (value) => isListOf(value, Number.isSafeInteger),
  BOOLEAN: (value) => typeof value === "boolean",
  DAY: (value) => isText(value) && DAY.test(value) && !Number.isNaN(Date.parse(value)),
};

/**
 * A filter as GraphQL takes it, from the JSON of an address.
 *
 * @throws {Refusal} that names what does not belong there.
 */
export function readFilter<Filter extends object>(json: string, fields: FilterFields): Filter {
  const given: unknown = json.length > LONGEST ? null : parsed(json);
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw badInput('filter cannot be read; it must be JSON such as {"themes":["debt"]}.');
  const wrong = Object.entries(given).find(([field, value]) => {
    const kind = Object.hasOwn(fields, field) ? fields[field] : undefined;
    return kind === undefined || !(value === null || HOLDS[kind](value));
  });
  if (wrong)
    throw badInput(
      `filter holds “${wrong[0].slice(0, 60)}” with what cannot stand there; it may hold ${Object.keys(fields).join(", ")}, each as in the question of GraphQL.`,
    );
  return given as Filter; // each field was looked at
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
