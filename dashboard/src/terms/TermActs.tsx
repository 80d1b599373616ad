import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { RemoveTermDocument, type TermFactsFragment } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { DecideForm } from "./DecideForm.tsx";
import { TermForm } from "./TermForm.tsx";

/** What can be done with a word: say it anew while it is open, decide on it, take it back. */
export function TermActs({ term }: { readonly term: TermFactsFragment }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, word, viewerMay } = term;
  return (
    <>
      {viewerMay.edit && (
        <OpenForm label={t("terms.edit")}>
          {(close) => <TermForm term={term} language={term.language} onDone={close} />}
        </OpenForm>
      )}
      {viewerMay.decide && (
        <OpenForm label={t("terms.decide")}>{(close) => <DecideForm term={term} onDone={close} />}</OpenForm>
      )}
      {viewerMay.edit && (
        <Act
          mutation={RemoveTermDocument}
          variables={{ term: id }}
          label={t("terms.remove")}
          what={word}
          question={{
            text: t("terms.remove.question"),
            sure: t("terms.remove.sure"),
            leave: t("terms.leave"),
          }}
          look="button-link"
          onDone={() => navigate("/terms")}
        />
      )}
    </>
  );
}
