import { isIP } from "node:net";

interface WholeNumber {
  readonly standard: number;
  readonly least: number;
  readonly most: number;
}

/** A whole number within bounds. @throws {Error} with a sentence when it is none. */
export function wholeNumber(
  variables: NodeJS.ProcessEnv,
  name: string,
  { standard, least, most }: WholeNumber,
): number {
  const given = variables[name];
  if (given === undefined || given === "") return standard;
  const value = Number(given);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`${name} is "${given}"; it must be a whole number from ${least} to ${most}.`);
}

/** One of a few words, the first when none is given. @throws {Error} with a sentence when it is another. */
export function oneOf<const T extends string>(
  variables: NodeJS.ProcessEnv,
  name: string,
  values: readonly [T, ...T[]],
): T {
  const given = variables[name];
  if (given === undefined || given === "") return values[0];
  const found = values.find((value) => value === given);
  if (found) return found;
  throw new Error(`${name} is "${given}"; it must be one of ${values.join(", ")}.`);
}

/** The parts of a list, which commas or spaces part. */
export const readList = (given: string | undefined): readonly string[] =>
  (given ?? "").split(/[\s,]+/).filter((part) => part !== "");

/** A scheme and a host, as browsers name where a page is from; null when none is given. @throws {Error} with a sentence. */
export function readOrigin(name: string, given: string | undefined): string | null {
  if (given === undefined || given === "") return null;
  const url = URL.parse(given);
  // what has a path, a question or a password has a longer text than its origin
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(
    `${name} is "${given}"; it must be an address without a path, such as https://onze.example.`,
  );
}

/** An address or name to listen on. @throws {Error} with a sentence when it is none. */
export function readHost(name: string, given: string | undefined, standard: string): string {
  if (given === undefined || given === "") return standard;
  if (isIP(given) > 0 || /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(given))
    return given;
  throw new Error(`${name} is "${given}"; it must be an address to listen on, such as 127.0.0.1 or 0.0.0.0.`);
}
