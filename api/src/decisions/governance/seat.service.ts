import type { Viewer } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, conflict } from "../../errors.ts";
import { needOrganisation } from "../../organisations/find-organisation.ts";
import { because } from "../../refusal-reasons.ts";
import { checkDays } from "../../shared/check-days.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { readLine } from "../../shared/given-text.ts";
import { manualSource } from "../../shared/manual-source.ts";
import { seesTakingPart } from "../../shared/visibility-decisions.ts";
import { changeBody, changeBodyPart, refuseAfterEnd } from "./change-body.ts";
import type { SeatInput } from "./governance.input.ts";
import { type HeldSeat, heldFrom, heldTwice, refuseDonors } from "./governance-checks.ts";
import { refuseMembersOfAssembly } from "./seat-rule.service.ts";
import { refuseBeyondRules, refuseCounted, refuseWithoutRule, type SeatTerm } from "./seat-terms.ts";

/** Gives somebody a seat that a rule gives and that nobody holds meanwhile. @returns the slug of the body. */
export async function fill(context: Context, input: SeatInput): Promise<string> {
  const { constituency, number, startsOn, endsOn = null, isVoting, mandateBasis } = input;
  refuseDonors(constituency);
  checkDays(startsOn, endsOn);
  const represents = readLine("represents", input.represents, 300);
  return changeBody(context, input.body, async (rows, body) => {
    const { viewer, dayInBrussels: today } = context;
    refuseMembersOfAssembly(body, constituency);
    refuseAfterEnd(body, "startsOn", startsOn);
    if (endsOn !== null) refuseAfterEnd(body, "endsOn", endsOn);
    const term = { body: body.id, constituency, number, startsOn, endsOn };
    await refuseWithoutRule(rows, term);
    const organisation = input.organisation
      ? await needOrganisation(rows, viewer.sight, input.organisation)
      : null;
    const continent = await checkContinent(rows, input.continent ?? null);
    await refuseTwice(rows, viewer, { ...term, id: null });
    await rows(
      `insert into seat (source_id, body_id, constituency, number, organisation_id, represents, continent_code, is_voting, mandate_basis, starts_on, ends_on)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[
          await manualSource(rows, today),
          body.id,
          constituency,
          number,
          organisation,
          represents,
          continent,
        ],
        ...[isVoting, mandateBasis, startsOn, endsOn],
      ],
    );
  });
}

/** Says the last day of somebody on a seat. @returns the slug of the body. */
export const end = (context: Context, id: string, endsOn: string): Promise<string> =>
  changeBodyPart(context, { table: "seat", what: "seat", id }, async (rows, body) => {
    const [seat] = await rows<Pick<SeatTerm, "constituency" | "number" | "startsOn">>(
      `select constituency, number, starts_on::text as "startsOn" from seat where id = $1`,
      [id],
    );
    if (!seat) throw new Error("a seat was gone while its body was held");
    checkDays(seat.startsOn, endsOn);
    refuseAfterEnd(body, "endsOn", endsOn);
    await refuseCounted(rows, id, endsOn);
    const term = { ...seat, body: body.id, endsOn };
    await refuseBeyondRules(rows, term);
    await refuseTwice(rows, context.viewer, { ...term, id });
    await rows("update seat set ends_on = $2 where id = $1", [id, endsOn]);
  });

/** @throws {Refusal} unless a code is of a continent; null is as good. */
async function checkContinent(rows: Ask, code: string | null): Promise<string | null> {
  if (code === null) return null;
  const [found] = await rows("select from region where code::text = $1 and level = 'REGION'", [code]);
  if (found) return code;
  throw badInput(
    `continent is "${code.slice(0, 60)}"; it must be the UN M49 code of a continent, such as 002 for Africa.`,
  );
}

/** A seat as somebody would hold it. */
interface WantedSeat extends SeatTerm {
  /** Of what is recorded of it; null for one that is new. */
  readonly id: string | null;
}

/** @throws {Refusal} when somebody else holds the seat meanwhile, who is named where the viewer may know. */
async function refuseTwice(rows: Ask, { sight }: Viewer, wanted: WantedSeat): Promise<void> {
  const { number, constituency, startsOn, endsOn } = wanted;
  const values = new Values(sight);
  const held = await rows<HeldSeat>(
    `select s.number, s.starts_on::text as "startsOn", s.ends_on::text as "endsOn", case when ${seesTakingPart("h", values)} then h.name end as holder
      from seat s left join organisation h on h.id = s.organisation_id where s.body_id = ${values.bind(wanted.body)}
      and s.constituency = ${values.bind(constituency)} and s.id is distinct from ${values.bind(wanted.id)}::uuid order by s.starts_on`,
    values.list,
  );
  const other = heldTwice({ number, startsOn, endsOn, holder: null }, held);
  if (!other) return;
  const by = other.holder === null ? "" : ` by ${other.holder}`;
  throw conflict(
    `Seat ${number} of ${constituency} is held${by} ${heldFrom(other)}; end that first, or choose days on which nobody holds it.`,
    because("SEAT_TAKEN", { number }),
  );
}
