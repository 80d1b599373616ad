import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PublisherHoldersDocument } from "../gql/later/graphql.ts";
import { EMPTY_FILTER } from "../shared/filter/url-filter.ts";
import { replaceFilter } from "../shared/useUrlFilter.ts";
import { findHolders } from "./find-holders.ts";
import type { Report } from "./ImportResult.tsx";

/** Leads to the matrix with only the organisations of the file; to the whole matrix where none of them is known. */
export function MatrixLink({ publishers }: { readonly publishers: Report["publishers"] }) {
  const { t } = useTranslation();
  const { data } = useQuery(PublisherHoldersDocument);
  const holders = findHolders(publishers, data?.filterOptions.holders ?? []);
  if (holders.length === 0) {
    return (
      <Link to="/coverage" className="button button-main">
        {t("imports.matrix.all")}
      </Link>
    );
  }
  const filter = { ...EMPTY_FILTER, years: [], holders: holders.map(({ slug }) => slug) };
  return (
    <Link to={`/coverage?${replaceFilter(new URLSearchParams(), filter)}`} className="button button-main">
      {t("imports.matrix", { count: holders.length })}
    </Link>
  );
}
