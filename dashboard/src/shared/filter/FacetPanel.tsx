import { Combobox, useCombobox } from "@mantine/core";
import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Combobox.css";
import { Fragment, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { GreyBars, QueryView } from "../QueryView.tsx";
import styles from "./FacetPanel.module.css";
import { type Facet, type FacetOption, matchOptions, toggleValue } from "./facets.ts";
import { useFacetOptions } from "./useFacetOptions.ts";

interface FacetPanelProps {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** The options of a facet with a search field: type, arrows to move, Enter to choose. */
export function FacetPanel({ facet, values, onChange }: FacetPanelProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState("");
  const combobox = useCombobox({ opened: true });
  const { answer, options } = useFacetOptions(facet);
  const found = matchOptions(options ?? [], search);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words mean another first option
  useEffect(() => void combobox.selectFirstOption(), [search, options]);
  return (
    <Combobox store={combobox} onOptionSubmit={(value) => onChange(toggleValue(values, value))}>
      <Combobox.EventsTarget>
        <input
          // The panel was just opened by the reader, who means to choose.
          // biome-ignore lint/a11y/noAutofocus: the panel is opened to type in
          autoFocus
          className="text-input"
          aria-label={t("filter.searchIn", { facet: t(`facet.${facet}`) })}
          placeholder={t("filter.search")}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <QueryView answer={answer} waiting={<GreyBars lines={3} />}>
        {() => (
          <Combobox.Options
            tabIndex={0}
            className={styles.options}
            aria-label={t(`facet.${facet}`)}
            aria-multiselectable
          >
            <OptionList options={found} values={values} />
            {found.length === 0 && <Combobox.Empty>{t("filter.nothingFound")}</Combobox.Empty>}
          </Combobox.Options>
        )}
      </QueryView>
    </Combobox>
  );
}

interface OptionListProps {
  readonly options: readonly FacetOption[];
  readonly values: readonly string[];
}

function OptionList({ options, values }: OptionListProps) {
  const groups = Map.groupBy(options, ({ group }) => group);
  return [...groups].map(([group, members]) => (
    <Fragment key={group}>
      {group !== null && (
        <div className={`small muted ${styles.group}`} aria-hidden="true">
          {group}
        </div>
      )}
      {members.map(({ value, label }) => (
        <Combobox.Option
          key={value}
          value={value}
          className={styles.option}
          active={values.includes(value)}
          aria-selected={values.includes(value)}
        >
          <span className={styles.tick} aria-hidden="true">
            {values.includes(value) ? "✓" : ""}
          </span>
          {label}
        </Combobox.Option>
      ))}
    </Fragment>
  ));
}
