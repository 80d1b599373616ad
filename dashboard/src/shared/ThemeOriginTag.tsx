import { useTranslation } from "react-i18next";
import type { ThemeOrigin } from "../gql/graphql.ts";

const CLASSES: Readonly<Record<ThemeOrigin, string>> = {
  SUGGESTED: "tag tag-suggested",
  STATED: "tag",
  CONFIRMED: "tag tag-confirmed",
};

/** Says where a theme comes from: suggested by us, stated in the source, or confirmed by the owner or partner. */
export function ThemeOriginTag({ origin }: { readonly origin: ThemeOrigin }) {
  const { t } = useTranslation();
  return <span className={CLASSES[origin]}>{t(`origin.${origin}`)}</span>;
}
