import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
/** Far enough back, and ahead, for whenever this is asked. */
const [PAST, TO_COME] = ["1999-06-30", "2999-06-30"];

/** Start, end and status of an activity, and its phase; null where none can be told. */
const CASES: readonly (readonly [string | null, string | null, string | null, string | null])[] = [
  [PAST, PAST, null, "CLOSED"],
  [PAST, PAST, "IMPLEMENTATION", "CLOSED"],
  [PAST, TO_COME, "CLOSED", "ONGOING"],
  [PAST, TO_COME, "CANCELLED", "CLOSED"],
  [TO_COME, null, "IMPLEMENTATION", "PLANNED"],
  [PAST, null, null, "ONGOING"],
  [PAST, null, "FINALISATION", "CLOSED"],
  [PAST, null, "SUSPENDED", "ONGOING"],
  [null, TO_COME, "PIPELINE", "PLANNED"],
  [null, TO_COME, "IMPLEMENTATION", "ONGOING"],
  [null, TO_COME, null, null],
  [null, null, "CLOSED", "CLOSED"],
  [null, null, null, null],
];

test("work without dates or status is in no phase; dates come first, and the status tells what they leave open", async () => {
  for (const [index, [startsOn, endsOn, status]] of CASES.entries()) {
    const id = await app.add.activity({ identifier: `CASE-${index}` });
    await app.sql("update activity set starts_on = $2, ends_on = $3, status = $4 where id = $1", [
      id,
      startsOn,
      endsOn,
      status,
    ]);
  }
  for (const phase of ["PLANNED", "ONGOING", "CLOSED"]) {
    const { data } = await app.ask<{ activities: { nodes: readonly { identifier: string }[] } }>(
      "query ($filter: CoverageFilter) { activities(filter: $filter) { nodes { identifier } } }",
      { filter: { phases: [phase] } },
    );
    const expected = CASES.flatMap(([, , , of], index) => (of === phase ? [`CASE-${index}`] : []));
    expect(data?.activities.nodes.map(({ identifier }) => identifier).toSorted()).toEqual(
      expected.toSorted(),
    );
  }
});
