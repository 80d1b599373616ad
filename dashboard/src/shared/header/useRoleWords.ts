import { useTranslation } from "react-i18next";
import type { MeFactsFragment } from "../../gql/graphql.ts";

/** Each role of an account in words, with the organisation it holds for: "Editor, 11.11.11". */
export function useRoleWords(me: Pick<MeFactsFragment, "grants"> | null): readonly string[] {
  const { t } = useTranslation();
  return (me?.grants ?? []).map(({ role, organisation }) => {
    const name = organisation?.acronym ?? organisation?.name;
    return [t(`role.${role}`), ...(name ? [name] : [])].join(", ");
  });
}
