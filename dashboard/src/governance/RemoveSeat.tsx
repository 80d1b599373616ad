import { useTranslation } from "react-i18next";
import { RemoveSeatDocument } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";

interface RemoveSeatProps {
  readonly id: string;
  /** The seat and who holds it, in words. */
  readonly what: string;
}

/** Takes away that somebody held a seat, where that was written by mistake. */
export function RemoveSeat({ id, what }: RemoveSeatProps) {
  const { t } = useTranslation();
  return (
    <Act
      mutation={RemoveSeatDocument}
      variables={{ id }}
      label={t("governance.seat.remove")}
      what={what}
      look="button-link"
      question={{
        text: t("governance.seat.remove.question"),
        sure: t("decisions.remove.sure"),
        leave: t("decisions.remove.leave"),
      }}
    />
  );
}
