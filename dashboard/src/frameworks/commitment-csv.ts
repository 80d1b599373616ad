import type { CommitmentFactsFragment, FrameworkFactsFragment } from "../gql/later/graphql.ts";
import { printCsv, yesNo } from "../shared/csv.ts";
import { type FileFacts, PROVENANCE_HEADS, provenanceOf } from "../shared/provenance.ts";

const HEADS = [
  "framework",
  "framework_code",
  "commitment",
  "goal",
  "owner",
  "with",
  "due_on",
  "state",
  "state_since",
  "late",
  "state_note",
  "have_left_framework",
];

/** Writes what actors promised each other as a CSV file, one promise a row; without others it is with all of them. */
export function printCommitments(
  { code, name }: Pick<FrameworkFactsFragment, "code" | "name">,
  commitments: readonly CommitmentFactsFragment[],
  facts: FileFacts,
): string {
  const provenance = provenanceOf(facts);
  return printCsv(
    [...HEADS, ...PROVENANCE_HEADS],
    commitments.map(({ text, goal, owner, parties, haveLeft, ...commitment }) => [
      name,
      code,
      text,
      goal?.position ?? null,
      owner.name,
      namesOf(parties),
      commitment.dueOn,
      commitment.state,
      commitment.stateOn,
      yesNo(commitment.isLate),
      commitment.note,
      namesOf(haveLeft),
      ...provenance,
    ]),
  );
}

const namesOf = (organisations: CommitmentFactsFragment["parties"]): string | null =>
  organisations.map(({ name }) => name).join("; ") || null;
