import { useTranslation } from "react-i18next";
import type { ActivityPlacesFragment } from "../../gql/graphql.ts";
import { useFormat } from "../useFormat.ts";

/** Countries and regions, as the source gives them. */
export function ActivityPlaces({ activity: { places } }: { readonly activity: ActivityPlacesFragment }) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const names = places.flatMap(({ country, region }) => country?.name ?? region?.name ?? []);
  if (names.length === 0) return <span className="muted">{t("record.noPlace")}</span>;
  return list([...new Set(names)]);
}
