import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import {
  CloseRoundDocument,
  DropRoundDocument,
  OpenRoundDocument,
  type OpenRoundMutation,
} from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { Round } from "./round-results.ts";

interface RoundActsProps {
  readonly round: Round;
  /** Hears the links, which are told this once. */
  readonly onOpened: (links: OpenRoundMutation["openRound"]["links"]) => void;
}

/** What whoever runs a round does with it now. */
export function RoundActs({ round: { id, title, invited, closesOn, viewerMay }, onOpened }: RoundActsProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const navigate = useNavigate();
  const ask = (act: "open" | "drop") => ({
    text: t(`voice.${act}.question`, { count: invited, day: dateInWords(closesOn) }),
    sure: t(`voice.${act}.sure`),
    leave: t("voice.leave"),
  });
  const shared = { variables: { id }, what: title } as const;
  return (
    <div className="row wrap screen-only">
      {viewerMay.open && (
        <Act
          {...shared}
          mutation={OpenRoundDocument}
          label={t("voice.open")}
          question={ask("open")}
          onDone={({ openRound }) => onOpened(openRound.links)}
        />
      )}
      {viewerMay.close && <Act {...shared} mutation={CloseRoundDocument} label={t("voice.close")} />}
      {viewerMay.drop && (
        <Act
          {...shared}
          mutation={DropRoundDocument}
          label={t("voice.drop")}
          question={ask("drop")}
          onDone={() => navigate("/voice")}
        />
      )}
    </div>
  );
}
