import { useTranslation } from "react-i18next";
import { type ClaimFactsFragment, RemoveRivalDocument } from "../../gql/later/graphql.ts";
import { Act } from "../../shared/Act.tsx";
import { OpenForm } from "../../shared/OpenForm.tsx";
import { AssessForm } from "./RivalForms.tsx";

/** What can be done with another explanation: assess it, take it away. */
export function RivalActs({ rival }: { readonly rival: ClaimFactsFragment["rivals"][number] }) {
  const { t } = useTranslation();
  return (
    <div className="row wrap screen-only">
      <OpenForm label={t("impact.form.rival.assess")} what={rival.text} look="button-link">
        {(close) => <AssessForm rival={rival} onDone={close} />}
      </OpenForm>
      <Act
        mutation={RemoveRivalDocument}
        variables={{ id: rival.id }}
        label={t("impact.form.remove")}
        what={rival.text}
        look="button-link"
        question={{
          text: t("impact.form.rival.remove.question"),
          sure: t("impact.form.remove.sure"),
          leave: t("impact.form.remove.leave"),
        }}
      />
    </div>
  );
}
