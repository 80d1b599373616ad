import { useTranslation } from "react-i18next";
import type { NeedChoicesQuery } from "../gql/later/graphql.ts";
import type { Problem } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { useFormat } from "../shared/useFormat.ts";

interface PlaceSelectProps {
  readonly countries: NeedChoicesQuery["countries"];
  readonly place: string;
  readonly onPlace: (place: string) => void;
  readonly problem: Problem | undefined;
}

/** A country, or a region as a whole. */
export function PlaceSelect({ countries, place, onPlace, problem }: PlaceSelectProps) {
  const { t } = useTranslation();
  const { compare } = useFormat();
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => compare(a.name, b.name);
  const regions = new Map(
    countries
      .flatMap(({ region, continent }) => [region, continent])
      .flatMap((each) => (each ? [[each.code, each]] : [])),
  );
  const offer = (places: Iterable<{ readonly code: string; readonly name: string }>) =>
    [...places].toSorted(byName).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <SelectField
      name="place"
      label={t("needs.field.place")}
      none={t("form.choose")}
      options={[
        { heading: t("needs.countries"), options: offer(countries) },
        { heading: t("needs.regions"), options: offer(regions.values()) },
      ]}
      value={place}
      onChange={onPlace}
      problem={problem}
    />
  );
}
