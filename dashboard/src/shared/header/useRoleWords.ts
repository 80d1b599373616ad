import { useTranslation } from "react-i18next";
import type { MeFactsFragment } from "../../gql/graphql.ts";

type Roles = Pick<MeFactsFragment, "grants" | "needsSecondFactor">;

/**
 * Each role of an account in words, with the organisation it holds for: "Editor, 11.11.11". Of an account without any
 * that counts it says so.
 */
export function useRoleWords(me: Roles | null): readonly string[] {
  const { t } = useTranslation();
  if (!me || me.grants.length === 0) return [t(me?.needsSecondFactor ? "role.waiting" : "role.none")];
  return me.grants.map(({ role, organisation }) => {
    const name = organisation?.acronym ?? organisation?.name;
    return [t(`role.${role}`), ...(name ? [name] : [])].join(", ");
  });
}
