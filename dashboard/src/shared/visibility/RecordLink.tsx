import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { OwnRecordsDocument } from "../../gql/later/graphql.ts";
import { blockOf, openRecord, type RecordKind } from "./record-kind.ts";

export interface RecordLinkProps {
  readonly kind: RecordKind;
  readonly id: string;
  /** What the record is called, for those who do not see what it stands beside. */
  readonly name: string;
  /** The ids of the list that it stands in: they are asked about together. */
  readonly among: readonly string[];
  /** The path of the page that it opens beside; the present one when left out. */
  readonly page?: string;
}

/** Opens who may see one record, and its history, beside the page; nothing where the viewer may do neither. */
export function RecordLink({ kind, id, name, among, page }: RecordLinkProps) {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const { data, previousData } = useQuery(OwnRecordsDocument, {
    variables: { ids: [...blockOf(among, id)] },
  });
  const own = (data ?? previousData)?.ownRecords;
  if (!own?.includes(id)) return null;
  return (
    <Link
      className="small regular screen-only"
      data-record={id}
      aria-label={`${t("visibility.record")}: ${name}`}
      to={page ? `${page}?${kind}=${id}` : { search: openRecord(parameters, kind, id) }}
    >
      {t("visibility.record")}
    </Link>
  );
}
