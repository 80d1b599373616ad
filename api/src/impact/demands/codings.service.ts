import type { Context } from "../../context.ts";
import { badInput, conflict, forbidden } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { readUrl } from "../../shared/given-source.ts";
import { needLine } from "../../shared/given-text.ts";
import { READERS } from "../measures/ask-uptake.ts";
import { changePart } from "./change-demand.ts";
import { readDayOfDemand } from "./check-demand.ts";
import { codeAsks } from "./demand.policy.ts";
import type { AskCodingInput } from "./demand-changes.input.ts";

const LONGEST_TEXT = 300;

/**
 * Says how far one reads an ask in a text; what one said before goes.
 *
 * @returns the id of the demand.
 * @throws {Refusal} when two others have said it already, or no person asks.
 */
export function code(context: Context, ask: string, input: AskCodingInput): Promise<string> {
  const reader = readerOf(context);
  const text = needLine("text", input.text, LONGEST_TEXT);
  const url = readUrl("url", input.url);
  return changePart(context, { ...ASK, id: ask }, async (rows, { raisedOn }) => {
    const codedOn = readDayOfDemand("codedOn", input.codedOn, { raisedOn, today: context.dayInBrussels });
    const others = await rows("select from ask_coding where ask_id::text = $1 and coded_by_id <> $2", [
      ask,
      reader,
    ]);
    if (others.length >= READERS)
      throw conflict(
        "Two people have read this ask in a text already; a third reading would not be more independent. One of them can take theirs back.",
        because("ASK_READ_BY_TWO"),
      );
    await rows(
      `insert into ask_coding (ask_id, coded_by_id, uptake, text, url, coded_on) values ($1, $2, $3, $4, $5, $6)
        on conflict (ask_id, coded_by_id) do update set uptake = excluded.uptake, text = excluded.text, url = excluded.url, coded_on = excluded.coded_on`,
      [ask, reader, input.uptake, text, url, codedOn],
    );
  });
}

/** Takes back what one read oneself. @returns the id of the demand. @throws {Refusal} when one has read nothing. */
export function uncode(context: Context, ask: string): Promise<string> {
  const reader = readerOf(context);
  return changePart(context, { ...ASK, id: ask }, async (rows) => {
    const gone = await rows(
      "delete from ask_coding where ask_id::text = $1 and coded_by_id = $2 returning id",
      [ask, reader],
    );
    if (gone.length === 0)
      throw badInput(
        "You have not said how far a text takes up this ask; only your own reading can be taken back.",
      );
  });
}

const ASK = { table: "demand_ask", what: "ask", policy: codeAsks } as const;

/** @throws {Refusal} unless a person asks: two readings of one program would be one. */
function readerOf({ viewer: { accountId } }: Context): string {
  if (accountId !== null) return accountId;
  throw forbidden("Only a person can say how far a text takes up what is asked; sign in with an account.");
}
