import { useTranslation } from "react-i18next";
import { ChoiceControl } from "../filter/ChoiceControl.tsx";
import { TickList } from "../inputs/TickList.tsx";

interface CodesControlProps<Value extends string> {
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any of a few codes, read in their control. */
export function CodesControl<Value extends string>(props: CodesControlProps<Value>) {
  const { name, options, chosen, onChange } = props;
  const { t } = useTranslation();
  const words = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  return (
    <ChoiceControl
      name={name}
      words={firstOf(words) ?? t("impact.facet.any")}
      isSet={chosen.length > 0}
      onClear={() => onChange([])}
    >
      <TickList legend={name} options={options} chosen={chosen} onChange={onChange} />
    </ChoiceControl>
  );
}

/** The one name, or the first and how many more; null of none. */
export const firstOf = ([first, ...others]: readonly string[]): string | null => {
  if (first === undefined) return null;
  return others.length > 0 ? `${first} +${others.length}` : first;
};
