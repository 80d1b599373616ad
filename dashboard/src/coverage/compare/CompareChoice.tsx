import { useTranslation } from "react-i18next";
import { useFacetOptions } from "../../shared/filter/useFacetOptions.ts";
import { BarSelect } from "../../shared/inputs/BarSelect.tsx";
import { useMe } from "../../shared/shell.ts";
import { useSetUrlValues } from "../../shared/useUrlFilter.ts";
import { useComparedSlug } from "./useCompared.ts";

/** Whom the view sets against whom: the umbrella against its members, or one organisation against all others. */
export function CompareChoice() {
  const { t } = useTranslation();
  const me = useMe();
  const slug = useComparedSlug();
  const setValues = useSetUrlValues();
  const { options = [] } = useFacetOptions("holders");
  const own = new Set(me?.grants.map(({ organisation }) => organisation?.slug));
  const ours = options.filter(({ value }) => own.has(value));
  const others = options.filter(({ value }) => !own.has(value));
  const isListed = slug === null || options.some(({ value }) => value === slug);
  return (
    <BarSelect
      label={t("compare.by")}
      value={slug ?? ""}
      onValue={(value) => setValues({ compare: value || null, cell: null })}
    >
      <option value="">{t("compare.sides")}</option>
      {!isListed && <option value={slug}>{slug}</option>}
      {ours.map(({ value, label }) => (
        <option key={value} value={value}>
          {ours.length > 1 ? t("compare.usNamed", { name: label }) : t("compare.us")}
        </option>
      ))}
      <optgroup label={t("compare.another")}>
        {others.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </optgroup>
    </BarSelect>
  );
}
