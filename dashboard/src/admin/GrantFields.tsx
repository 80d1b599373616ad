import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { RolesToGiveDocument } from "../gql/later/graphql.ts";
import type { Problem, Problems } from "../shared/form/problem.ts";
import type { PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useMe } from "../shared/shell.ts";
import type { GrantDraft } from "./grant-draft.ts";
import { OrganisationField } from "./OrganisationField.tsx";

interface GrantFieldsProps {
  readonly draft: GrantDraft;
  readonly onChange: (draft: GrantDraft) => void;
  /** Those that there are to choose from; null for any. */
  readonly own: readonly PickedOrganisation[] | null;
  readonly problems: Problems;
}

/** For which organisation, as what, and whether confidential records belong to it. */
export function GrantFields({ draft, onChange, own, problems }: GrantFieldsProps) {
  const { t } = useTranslation();
  const namesForConfidential = useMe()?.viewerMay.manageAccounts ?? false;
  const { organisation, readsConfidential } = draft;
  return (
    <>
      <OrganisationField
        value={organisation}
        own={own}
        // Another organisation may know other roles.
        onChange={(chosen) => onChange({ ...draft, organisation: chosen, role: null })}
        problem={problems.organisation}
      />
      {organisation && (
        <RoleChoice
          organisation={organisation}
          role={draft.role}
          onRole={(role) => onChange({ ...draft, role })}
          problem={problems.role}
        />
      )}
      {namesForConfidential && (
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

interface RoleChoiceProps {
  readonly organisation: PickedOrganisation;
  readonly role: GrantDraft["role"];
  readonly onRole: (role: NonNullable<GrantDraft["role"]>) => void;
  readonly problem: Problem | undefined;
}

/** The roles that the reader may give for an organisation, or that there are none. */
function RoleChoice({ organisation: { slug, name }, role, onRole, problem }: RoleChoiceProps) {
  const { t } = useTranslation();
  const answer = useQuery(RolesToGiveDocument, { variables: { slug } });
  return (
    <QueryView answer={answer} keepsFilters={false} waiting={null}>
      {({ organisation }) => {
        const roles = organisation?.viewerMay.inviteTo ?? [];
        if (roles.length === 0)
          return (
            <p role="status" tabIndex={-1} data-problem={problem && true} className="note readable">
              {t("admin.roles.none", { name })}
            </p>
          );
        return (
          <RadioList
            legend={t("admin.role")}
            options={roles.map((value) => ({
              value,
              label: t(`role.${value}`),
              meaning: t(`accounts.grants.${value}`),
            }))}
            value={role}
            onChange={onRole}
            problem={problem}
          />
        );
      }}
    </QueryView>
  );
}
