import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../gql/graphql.ts";
import type { FileFacts } from "./provenance.ts";

/** Gathers, when a file is asked for, what it has to say of itself: trust, the address of the view, the safety note. */
export function useFileFacts(): (trust: TrustFactsFragment) => FileFacts {
  const { t } = useTranslation();
  return (trust) => ({ trust, view: location.href, note: t("trust.safety") });
}
