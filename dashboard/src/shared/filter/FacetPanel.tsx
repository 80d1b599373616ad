import { Combobox, useCombobox } from "@mantine/core";
import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Combobox.css";
import { Fragment, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { GreyBars } from "../QueryView.tsx";
import styles from "./FacetPanel.module.css";
import { type Facet, type FacetOption, matchOptions, toggleValue } from "./facets.ts";
import { useFacetOptions } from "./useFacetOptions.ts";

interface FacetPanelProps {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
  readonly onClose: () => void;
}

/** The options of a facet with a search field: type, arrows to move, Enter to choose, Esc to leave. */
export function FacetPanel({ facet, values, onChange, onClose }: FacetPanelProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState("");
  const combobox = useCombobox({ opened: true });
  const options = useFacetOptions(facet, true);
  const found = options && matchOptions(options, search);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words mean another first option
  useEffect(() => void combobox.selectFirstOption(), [search, options]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is heard here for everything inside
    <div
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
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
        {!found && <GreyBars lines={3} />}
        {found && (
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
      </Combobox>
    </div>
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
