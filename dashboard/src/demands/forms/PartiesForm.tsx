import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SetDemandPartiesDocument } from "../../gql/later/graphql.ts";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems } from "../../shared/form/problem.ts";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { type ListedOrganisation, OrganisationsPicker } from "../../shared/impact/OrganisationsPicker.tsx";
import type { DemandProps } from "../Demand.tsx";
import { partiesAs } from "../demand-words.ts";

/** What the form of a part of a demand is given. */
export interface PartFormProps extends DemandProps {
  readonly onDone: () => void;
}

/** Says anew who answers for a demand and who wrote it with them. Who may not be known here stays. */
export function PartiesForm({ demand, onDone }: PartFormProps) {
  const { t } = useTranslation();
  const setParties = useSend(SetDemandPartiesDocument);
  const [owners, setOwners] = useState<readonly ListedOrganisation[]>(partiesAs(demand, "OWNER"));
  const [coAuthors, setCoAuthors] = useState<readonly ListedOrganisation[]>(partiesAs(demand, "CO_AUTHOR"));
  const form = useForm({
    check: (): Problems =>
      owners.length === 0 ? { owners: { key: "refusal.DEMAND_OWNER_MISSING" } } : NO_PROBLEMS,
    send: async () => {
      await setParties({
        demand: demand.id,
        version: demand.version,
        owners: owners.map(({ id }) => id),
        coAuthors: coAuthors.map(({ id }) => id),
      });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <OrganisationsPicker
        label={t("demands.parties.owners")}
        addLabel={t("demands.parties.addOwner")}
        chosen={owners}
        onChange={setOwners}
        problem={form.problems.owners}
      />
      <OrganisationsPicker
        label={t("demands.parties.coAuthors")}
        addLabel={t("demands.parties.addCoAuthor")}
        chosen={coAuthors}
        onChange={setCoAuthors}
      />
      <FormFoot form={form} action={t("demands.save")} />
    </form>
  );
}
