import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { DecideDocument, type DecisionFactsFragment, RemoveDecisionDocument } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { EndForm } from "./EndForm.tsx";

/** What whoever leads a decision can do with it: edit it, say how it ended or that it is open again, take it away. */
export function DecisionActs({ decision }: { readonly decision: DecisionFactsFragment }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, title, version, decidedOn } = decision;
  return (
    <>
      <OpenForm label={t("decisions.edit")}>
        {(close) => <DecisionForm decision={decision} onDone={close} />}
      </OpenForm>
      {decidedOn ? (
        <Act
          mutation={DecideDocument}
          variables={{ decision: id, version, end: null }}
          label={t("decisions.reopen")}
          what={title}
        />
      ) : (
        <OpenForm label={t("decisions.decide")}>
          {(close) => <EndForm decision={decision} onDone={close} />}
        </OpenForm>
      )}
      <Act
        mutation={RemoveDecisionDocument}
        variables={{ decision: id }}
        label={t("decisions.remove")}
        what={title}
        question={{
          text: t("decisions.remove.question"),
          sure: t("decisions.remove.sure"),
          leave: t("decisions.remove.leave"),
        }}
        onDone={() => navigate("/decisions", { replace: true })}
      />
    </>
  );
}
