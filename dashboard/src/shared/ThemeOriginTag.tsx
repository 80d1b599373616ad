import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ThemeOrigin } from "../gql/later/graphql.ts";

const CLASSES: Readonly<Record<ThemeOrigin, string>> = {
  SUGGESTED: "tag tag-suggested",
  STATED: "tag",
  CONFIRMED: "tag tag-confirmed",
};

interface ThemeOriginTagProps {
  readonly origin: ThemeOrigin;
  /** Words that hold the origin's; the origin alone when left out. */
  readonly children?: ReactNode;
}

/** Says where a theme comes from: suggested by us, stated in the source, or confirmed by the owner or partner. */
export function ThemeOriginTag({ origin, children }: ThemeOriginTagProps) {
  const { t } = useTranslation();
  return <span className={CLASSES[origin]}>{children ?? t(`origin.${origin}`)}</span>;
}
