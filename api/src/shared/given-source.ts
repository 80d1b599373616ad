import { badInput } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import { readLine } from "./given-text.ts";

/** An address of a page; null for none. @throws {Refusal} when it is no http or https address. */
export function readUrl(field: string, given: string | null | undefined): string | null {
  const url = readLine(field, given, 2000);
  if (url === null) return null;
  const { protocol } = URL.parse(url) ?? {};
  if (protocol === "https:" || protocol === "http:") return url;
  throw badInput(
    `${field} is "${url.slice(0, 60)}"; it must be an address such as https://www.example.org.`,
    because("WEBSITE_WRONG"),
  );
}

/** A day that is past or today. @throws {Refusal} when it is still to come. */
export function readPastDay(field: string, given: string, today: string): string {
  if (given <= today) return given;
  throw badInput(
    `${field} is ${given}; it must be today, ${today}, or an earlier day.`,
    because("DAY_TO_COME", { today }),
  );
}
