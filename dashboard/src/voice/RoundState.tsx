import { useTranslation } from "react-i18next";
import type { RoundFactsFragment } from "../gql/later/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";

interface RoundStateProps {
  readonly round: Pick<RoundFactsFragment, "state" | "opensOn" | "closesOn">;
}

/** How far a round has come, and what may be told of it now. */
export function RoundState({ round: { state, opensOn, closesOn } }: RoundStateProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  return (
    <p>
      <span className="tag">{t(`voice.state.${state}`)}</span>{" "}
      {t(`voice.now.${state}`, { opens: dateInWords(opensOn), closes: dateInWords(closesOn) })}
    </p>
  );
}
