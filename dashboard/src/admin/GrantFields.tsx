import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { type Role, RolesToGiveDocument } from "../gql/later/graphql.ts";
import type { Problem, Problems } from "../shared/form/problem.ts";
import type { PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import { QueryView } from "../shared/QueryView.tsx";
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
  const { organisation } = draft;
  return (
    <>
      <OrganisationField
        value={organisation}
        own={own}
        // Another organisation may know other roles.
        onChange={(chosen) => onChange({ organisation: chosen, role: null, readsConfidential: false })}
        problem={problems.organisation}
      />
      {organisation && (
        <RoleChoice
          organisation={organisation}
          draft={draft}
          onChange={(chosen) => onChange({ organisation, ...chosen })}
          problem={problems.role}
        />
      )}
    </>
  );
}

type Offered = Readonly<Record<"inviteTo" | "nameForConfidential", readonly Role[]>>;
const NOTHING: Offered = { inviteTo: [], nameForConfidential: [] };

interface RoleChoiceProps {
  readonly organisation: PickedOrganisation;
  readonly draft: RoleDraft;
  readonly onChange: (draft: RoleDraft) => void;
  readonly problem: Problem | undefined;
}

type RoleDraft = Pick<GrantDraft, "role" | "readsConfidential">;

/** The roles that the reader may give for an organisation, or that there are none, with what belongs to each. */
function RoleChoice({ organisation: { slug, name }, draft, onChange, problem }: RoleChoiceProps) {
  const { t } = useTranslation();
  const { role, readsConfidential } = draft;
  const answer = useQuery(RolesToGiveDocument, { variables: { slug } });
  return (
    <QueryView answer={answer} keepsFilters={false} waiting={null}>
      {({ organisation }) => {
        const { inviteTo: roles, nameForConfidential: named }: Offered = organisation?.viewerMay ?? NOTHING;
        if (roles.length === 0)
          return (
            <p role="status" tabIndex={-1} data-problem={problem && true} className="note readable">
              {t("admin.roles.none", { name })}
            </p>
          );
        return (
          <>
            <RadioList
              legend={t("admin.role")}
              options={roles.map((value) => ({
                value,
                label: t(`role.${value}`),
                meaning: t(`accounts.grants.${value}`),
              }))}
              value={role}
              onChange={(chosen) =>
                onChange({ role: chosen, readsConfidential: readsConfidential && named.includes(chosen) })
              }
              problem={problem}
            />
            {role && named.includes(role) && (
              <TickBox
                label={t("admin.confidential")}
                meaning={t("admin.confidential.meaning")}
                checked={readsConfidential}
                onChange={(checked) => onChange({ role, readsConfidential: checked })}
              />
            )}
          </>
        );
      }}
    </QueryView>
  );
}
