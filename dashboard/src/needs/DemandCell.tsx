import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { NeedFactsFragment } from "../gql/later/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";
import { webAddress } from "../shared/web-address.ts";

/** Who asks for it, on what it rests, since when, and where that can be read. */
export function DemandCell({ need }: { readonly need: NeedFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { sourceType, statedBy, decidedBy, statedOn, reference, url } = need;
  const address = url && webAddress(url);
  const words = reference ?? t("needs.source.read");
  return (
    <>
      {statedBy && <Link to={`/organisations/${statedBy.slug}`}>{statedBy.name}</Link>}
      {decidedBy && <span>{decidedBy}</span>}
      <span className="small muted">
        {t(`needs.source.${sourceType}`)}, {format.dateInWords(statedOn)}
      </span>
      {(reference || address) && (
        <span className="small muted">{address ? <a href={address.href}>{words}</a> : words}</span>
      )}
    </>
  );
}
