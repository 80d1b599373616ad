import { useTranslation } from "react-i18next";
import {
  type EvidenceFactsFragment,
  RemoveEvidenceDocument,
  RemoveEvidenceFileDocument,
} from "../../gql/later/graphql.ts";
import { Act } from "../../shared/Act.tsx";
import { OpenForm } from "../../shared/OpenForm.tsx";
import type { ClaimProps } from "../Claim.tsx";
import { EvidenceForm } from "./EvidenceForm.tsx";
import { EvidenceUpload } from "./EvidenceUpload.tsx";

/** What can be done with a piece of evidence: edit it, keep a copy of it, take either away. */
export function EvidenceActs({ outcome, item }: ClaimProps & { readonly item: EvidenceFactsFragment }) {
  const { t } = useTranslation();
  const { id, title, file } = item;
  const question = {
    sure: t("impact.form.remove.sure"),
    leave: t("impact.form.remove.leave"),
  };
  return (
    <div className="row wrap screen-only regular">
      <OpenForm label={t("impact.form.edit")} what={title} look="button-link">
        {(close) => <EvidenceForm outcome={outcome} item={item} onDone={close} />}
      </OpenForm>
      <OpenForm label={t("evidence.form.copy")} what={title} look="button-link">
        {() => <EvidenceUpload id={id} title={title} />}
      </OpenForm>
      {file && (
        <Act
          mutation={RemoveEvidenceFileDocument}
          variables={{ id }}
          label={t("evidence.form.copy.remove")}
          what={title}
          look="button-link"
          question={{ ...question, text: t("evidence.form.copy.remove.question") }}
        />
      )}
      <Act
        mutation={RemoveEvidenceDocument}
        variables={{ id }}
        label={t("impact.form.remove")}
        what={title}
        look="button-link"
        question={{ ...question, text: t("evidence.form.remove.question") }}
      />
    </div>
  );
}
