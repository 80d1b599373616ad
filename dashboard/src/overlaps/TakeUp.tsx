import { useTranslation } from "react-i18next";
import { type OverlapFactsFragment, SetOverlapStatusDocument } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { focusMain } from "../shared/focus.ts";
import { seenOf } from "./overlap-words.ts";
import { useOwnOrganisation } from "./useOwnOrganisation.ts";

interface TakeUpProps {
  readonly overlap: OverlapFactsFragment;
  readonly title: string;
}

/** "We take this up": the two still have to talk, and the reader's organisation takes the next step. */
export function TakeUp({ overlap, title }: TakeUpProps) {
  const { t } = useTranslation();
  const own = useOwnOrganisation(overlap);
  return (
    <Act
      mutation={SetOverlapStatusDocument}
      variables={{ input: { overlaps: [seenOf(overlap)], status: "TO_DISCUSS", assignee: own } }}
      label={t("overlaps.takeUp")}
      what={title}
      onDone={focusMain}
    />
  );
}
