import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChangeFrameworkDocument, type FrameworkFactsFragment } from "../gql/later/graphql.ts";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NameFields, readNames } from "../shared/form/NameFields.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { OrganisationPicker, type PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";

interface ChangeFrameworkProps {
  readonly framework: FrameworkFactsFragment;
  readonly onDone: () => void;
}

/** Another name for the framework and, for the secretariat, another organisation that coordinates it. */
export function ChangeFramework({ framework, onDone }: ChangeFrameworkProps) {
  const { t } = useTranslation();
  const change = useSend(ChangeFrameworkDocument);
  const { code, names, viewerMay } = framework;
  const before = framework.referenceOrganisation;
  const [reference, setReference] = useState<PickedOrganisation | null>(
    before && { ...before, kind: "MEMBER" },
  );
  const form = useForm({
    send: async (values) => {
      const said = readNames(values);
      const isChanged = viewerMay.setReference && reference?.id !== before?.id;
      await change({
        input: {
          code,
          names: said.length > 0 ? said : null,
          ...(isChanged && { referenceOrganisation: reference?.id ?? null }),
        },
      });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <p className="small muted">{t("frameworks.ownName.hint")}</p>
      <NameFields names={names} />
      {viewerMay.setReference && (
        <OrganisationPicker label={t("frameworks.reference")} value={reference} onChange={setReference} />
      )}
      <FormFoot form={form} action={t("frameworks.save")} />
    </form>
  );
}
