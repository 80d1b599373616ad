import { useTranslation } from "react-i18next";
import type { NeedChoicesQuery } from "../gql/later/graphql.ts";
import { FieldFrame } from "../shared/form/Field.tsx";
import type { Problem } from "../shared/form/problem.ts";
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
  return (
    <FieldFrame label={t("needs.field.place")} problem={problem}>
      {(control) => (
        <select
          {...control}
          name="place"
          className="text-input"
          value={place}
          onChange={(event) => onPlace(event.target.value)}
        >
          <option value="">{t("needs.choose")}</option>
          <optgroup label={t("needs.countries")}>
            {countries.toSorted(byName).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
          <optgroup label={t("needs.regions")}>
            {[...regions.values()].toSorted(byName).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        </select>
      )}
    </FieldFrame>
  );
}
