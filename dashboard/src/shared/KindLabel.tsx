import { useTranslation } from "react-i18next";
import type { OrganisationKind } from "../gql/graphql.ts";

/** The kind of an organisation in a word or two. */
export function KindLabel({ kind }: { readonly kind: OrganisationKind }) {
  const { t } = useTranslation();
  return <>{t(`kind.${kind}`)}</>;
}
