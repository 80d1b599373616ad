import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { WithheldPartnersDocument } from "../../gql/later/graphql.ts";
import styles from "./WithheldLine.module.css";
import { withheldWords } from "./withheld-rows.ts";
import { withheldWithin } from "./withheld-within.ts";

export interface WithheldLineProps {
  /** UN M49 codes that the view is narrowed to; none for the whole world. */
  readonly regions: readonly string[];
}

/**
 * How many partners are not named in this view, to keep them safe, by areas wide enough to point at nobody. Never shown
 * under another filter than regions: a number that moves with one would point at somebody. Silent while unknown.
 */
export function WithheldLine({ regions }: WithheldLineProps) {
  const { t } = useTranslation();
  const { data } = useQuery(WithheldPartnersDocument);
  const shown = data ? withheldWithin(data.withheldPartners, regions) : [];
  if (shown.length === 0) return null;
  return (
    <p className={`small muted ${styles.line}`}>
      {shown.map((bucket) => withheldWords(t, bucket)).join(" ")}
    </p>
  );
}
