import { useTranslation } from "react-i18next";
import {
  ConfirmContributionDocument,
  type ContributionFactsFragment,
  RemoveContributionDocument,
} from "../../gql/later/graphql.ts";
import { Act } from "../../shared/Act.tsx";
import { OpenForm } from "../../shared/OpenForm.tsx";
import type { ClaimProps } from "../Claim.tsx";
import { ContributionForm } from "./ContributionForm.tsx";

/** What can be done with a contribution by whoever speaks for its organisation. */
export function ContributionActs({
  outcome,
  contribution,
}: ClaimProps & { readonly contribution: ContributionFactsFragment }) {
  const { t } = useTranslation();
  const { id, organisation } = contribution;
  return (
    <div className="row wrap screen-only">
      <Act
        mutation={ConfirmContributionDocument}
        variables={{ id }}
        label={t("impact.form.contribution.confirm")}
        what={organisation.name}
        look="button-link"
      />
      <OpenForm label={t("impact.form.edit")} what={organisation.name} look="button-link">
        {(close) => <ContributionForm outcome={outcome} contribution={contribution} onDone={close} />}
      </OpenForm>
      <Act
        mutation={RemoveContributionDocument}
        variables={{ id }}
        label={t("impact.form.remove")}
        what={organisation.name}
        look="button-link"
        question={{
          text: t("impact.form.contribution.remove.question"),
          sure: t("impact.form.remove.sure"),
          leave: t("impact.form.remove.leave"),
        }}
      />
    </div>
  );
}
