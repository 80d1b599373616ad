import { useTranslation } from "react-i18next";
import { useOrganisationName } from "../../shared/filter/useOrganisationName.ts";
import { useMe } from "../../shared/shell.ts";
import { useUrlValue } from "../../shared/useUrlFilter.ts";

/** Views whose sides are always those of umbrella and members, or that have none. */
const WITHOUT: readonly (string | null)[] = ["flow", "difference"];

/** The organisation that stands against all others, by its slug; null where the sides are those of umbrella and members. */
export function useComparedSlug(): string | null {
  const [slug] = useUrlValue("compare");
  const [view] = useUrlValue("view");
  const may = useMe()?.viewerMay.readAmongPeers;
  return may && slug && !WITHOUT.includes(view) ? slug : null;
}

/** What it is called: "you" for those who work for it. */
export function useComparedName(slug: string | null): string {
  const { t } = useTranslation();
  const me = useMe();
  const isOwn = me?.grants.some(({ organisation }) => organisation?.slug === slug);
  const name = useOrganisationName(isOwn ? null : slug);
  return isOwn ? t("compare.you") : name;
}
