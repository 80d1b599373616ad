import { useApolloClient } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Act } from "../Act.tsx";
import { refreshAnswers } from "../refresh-answers.ts";
import { type AwaitingPartnership, useAcceptance } from "./useAcceptance.ts";

/** Asks whoever may accept it whether a hidden partner works with who named it; gone once it is accepted. */
export function AwaitingNote({ partnership }: { readonly partnership: AwaitingPartnership }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const acceptance = useAcceptance(partnership, () => refreshAnswers(client));
  const { holder, partner } = partnership;
  return (
    <div className="note">
      <p className="readable">
        {t("visibility.accept.about", { holder: holder.name, partner: partner.name })}
      </p>
      <Act {...acceptance} />
    </div>
  );
}
