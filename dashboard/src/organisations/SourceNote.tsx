import { useTranslation } from "react-i18next";
import type { OrganisationSourceFragment } from "../gql/graphql.ts";
import { Dated } from "../shared/Dated.tsx";

/** Where a record comes from: the file or page, its date, and the line in it. */
export function SourceNote({ source }: { readonly source: OrganisationSourceFragment | null }) {
  const { t } = useTranslation();
  if (!source) return t("organisations.source.none");
  const { name, takenOn } = source.source;
  return (
    <>
      {t("organisations.source.of", { name })}, <Dated day={takenOn} />
      {source.line !== null && <>, {t("organisations.source.line", { line: source.line })}</>}
    </>
  );
}
