import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../gql/graphql.ts";
import type { UrlFilter } from "./filter/url-filter.ts";
import type { FileFacts } from "./provenance.ts";
import { useShell } from "./shell.ts";
import { replaceFilter } from "./useUrlFilter.ts";

/**
 * Gathers, when a file is asked for, what it has to say of itself. Its address spells out the default year too: the
 * file still has to lead to the same rows next year.
 */
export function useFileFacts(): (trust: TrustFactsFragment, filter: UrlFilter) => FileFacts {
  const { t } = useTranslation();
  const { data } = useShell();
  return (trust, filter) => ({
    trust,
    isDemonstration: data?.installation.demonstration ?? false,
    view: `${location.origin}${location.pathname}?${replaceFilter(new URLSearchParams(location.search), filter)}`,
    note: t("trust.safety"),
  });
}
