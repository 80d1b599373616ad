import type { ChangeFactsFragment } from "../../gql/later/graphql.ts";

/** What one person, program or import changed in one record, in one go. */
export interface ChangeGroup {
  /** That of its newest change. */
  readonly id: string;
  readonly changes: readonly ChangeFactsFragment[];
}

export interface ChangeDay {
  /** `2026-10-31`, in the reader's own zone. */
  readonly day: string;
  readonly groups: readonly ChangeGroup[];
}

/**
 * Puts changes under their day, and together what was changed in one record in one go: nobody acted twice who changed
 * two fields.
 *
 * @param changes the newest first, which stays the order of days, groups and changes.
 * @param dayOf the day of an instant where the reader is.
 */
export function groupChanges(
  changes: readonly ChangeFactsFragment[],
  dayOf: (instant: string) => string,
): ChangeDay[] {
  const days = Map.groupBy(changes, ({ at }) => dayOf(at));
  return [...days].map(([day, ofDay]) => ({ day, groups: groupActs(ofDay) }));
}

/** Acts stand in the order of their newest changes, also where those of others came in between. */
function groupActs(changes: readonly ChangeFactsFragment[]): ChangeGroup[] {
  const acts = Map.groupBy(changes, actOf);
  return [...acts.values()].flatMap((ofAct) => {
    const [newest] = ofAct;
    return newest ? [{ id: newest.id, changes: ofAct }] : [];
  });
}

/** What is saved together is of one moment, one record and one hand. */
const actOf = ({ at, entity, recordId, kind, path, by }: ChangeFactsFragment): string =>
  JSON.stringify([at, entity, recordId, kind, path, by]);

/** The day of an instant in the zone of the browser, as `2026-10-31`. */
export function localDay(instant: string): string {
  const date = new Date(instant);
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
