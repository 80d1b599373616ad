import { useTranslation } from "react-i18next";
import type { Role } from "../gql/later/graphql.ts";
import type { PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import { useMe } from "../shared/shell.ts";
import { OrganisationField } from "./OrganisationField.tsx";
import { rolesFor } from "./roles.ts";

/** A role that somebody is about to be given. */
export interface GrantDraft {
  readonly organisation: PickedOrganisation | null;
  readonly role: Role | null;
  readonly readsConfidential: boolean;
}

export const NO_GRANT: GrantDraft = { organisation: null, role: null, readsConfidential: false };

interface GrantFieldsProps {
  readonly draft: GrantDraft;
  readonly onChange: (draft: GrantDraft) => void;
}

/** For which organisation, as what, and whether confidential records belong to it. */
export function GrantFields({ draft, onChange }: GrantFieldsProps) {
  const { t } = useTranslation();
  const isAdministrator = useMe()?.viewerMay.manageAccounts ?? false;
  const { organisation, role, readsConfidential } = draft;
  return (
    <>
      <OrganisationField
        value={organisation}
        // Another organisation may know other roles.
        onChange={(chosen) => onChange({ ...draft, organisation: chosen, role: null })}
      />
      {organisation && (
        <RadioList
          legend={t("admin.role")}
          options={rolesFor(organisation.kind, isAdministrator).map((value) => ({
            value,
            label: t(`role.${value}`),
            meaning: t(`accounts.grants.${value}`),
          }))}
          value={role}
          onChange={(chosen) => onChange({ ...draft, role: chosen })}
        />
      )}
      {isAdministrator && (
        <TickBox
          label={t("admin.confidential")}
          meaning={t("admin.confidential.meaning")}
          checked={readsConfidential}
          onChange={(checked) => onChange({ ...draft, readsConfidential: checked })}
        />
      )}
    </>
  );
}
