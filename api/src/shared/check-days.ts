import { badInput } from "../errors.ts";
import { because } from "../refusal-reasons.ts";

/** @throws {Refusal} when the last day of something is before its first. */
export function checkDays(startsOn: string | null | undefined, endsOn: string | null | undefined): void {
  if (!startsOn || !endsOn || endsOn >= startsOn) return;
  throw badInput(
    `endsOn is ${endsOn}, before the start on ${startsOn}; it must be that day or a later one.`,
    because("ENDS_BEFORE_START"),
  );
}
