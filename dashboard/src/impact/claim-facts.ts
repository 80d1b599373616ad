import type { ClaimFactsFragment } from "../gql/later/graphql.ts";
import { oldAgeInYears } from "../shared/format.ts";

type Evidence = ClaimFactsFragment["evidence"][number];
type Answer = ClaimFactsFragment["substantiations"][number];

/** How many contributions their organisations confirmed in the last 12 months, of how many. */
export const confirmedOf = (
  contributions: readonly Pick<ClaimFactsFragment["contributions"][number], "confirmedOn">[],
  today: string,
): { readonly part: number; readonly whole: number } => ({
  part: contributions.filter(({ confirmedOn }) => oldAgeInYears(confirmedOn, today) === null).length,
  whole: contributions.length,
});

/** The year of the oldest piece that has a date; null where none has. */
export const oldestYear = (evidence: readonly Pick<Evidence, "datedOn">[]): string | null =>
  evidence
    .flatMap(({ datedOn }) => (datedOn ? [datedOn] : []))
    .toSorted()[0]
    ?.slice(0, 4) ?? null;

/** Who answered, apart by how far they stand from those who claim; who has not answered yet is in none. */
export function answersOf<Given extends Pick<Answer, "independence" | "answerFact" | "counts">>(
  asked: readonly Given[],
): { readonly independent: readonly Given[]; readonly apart: readonly Given[] } {
  const answered = asked.filter(({ answerFact }) => answerFact !== null);
  return {
    independent: answered.filter(({ independence }) => independence === "INDEPENDENT"),
    apart: answered.filter(({ independence }) => independence !== "INDEPENDENT"),
  };
}

/** A citation of the change as it stands on a day, for those who copy it. */
export const citationOf = (title: string, rest: string, address: string): string =>
  `${title.replace(/[.\s]+$/, "")}. ${rest} ${address}`;
