import { useTranslation } from "react-i18next";
import type { OrganisationSourceFragment } from "../gql/graphql.ts";
import { Dated } from "../shared/Dated.tsx";
import { webAddress } from "./web-address.ts";

/** Where a record comes from: the file or page, its date, and the line in it. */
export function SourceNote({ source }: { readonly source: OrganisationSourceFragment | null }) {
  const { t } = useTranslation();
  if (!source) return t("organisations.source.none");
  const { name, takenOn } = source.source;
  const url = webAddress(source.source.url ?? "");
  return (
    <>
      {t("organisations.source")} {url ? <a href={url.href}>{name}</a> : name}, <Dated day={takenOn} />
      {source.line !== null && <>, {t("organisations.source.line", { line: source.line })}</>}
    </>
  );
}
