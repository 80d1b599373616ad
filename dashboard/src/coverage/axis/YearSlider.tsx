import { useDebouncedCallback } from "@mantine/hooks";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useShell } from "../../shared/shell.ts";
import { useFormat } from "../../shared/useFormat.ts";
import { useSetUrlValues } from "../../shared/useUrlFilter.ts";
import styles from "./ViewControls.module.css";

/** Moves of the thumb closer together than this are one. */
const PAUSE_MS = 200;

interface YearSliderProps {
  /** Those of the view; null while they are not known, none for all of them. */
  readonly years: readonly number[] | null;
}

/** One year after another, by pointer or arrow keys; several years, or all, are chosen in the filter. */
export function YearSlider({ years }: YearSliderProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const setValues = useSetUrlValues();
  const { data } = useShell();
  const known = data?.filterOptions.years ?? [];
  const shown = years?.join() ?? "";
  const [moved, setMoved] = useState({ from: shown, year: years?.at(-1) ?? null });
  const choose = useDebouncedCallback(
    (year: number) => setValues({ year: String(year) }, { replace: true }),
    PAUSE_MS,
  );
  if (known.length < 2 || years === null) return null;
  if (moved.from !== shown) setMoved({ from: shown, year: years.at(-1) ?? null }); // chosen elsewhere
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const year = moved.year ?? last;
  const isMoved = moved.year !== null && moved.year !== years.at(-1);
  const several = years.length === 0 ? t("facet.all.years") : format.list(years.map(String));
  const words = isMoved ? String(year) : several;
  return (
    <span className={styles.slider}>
      <label htmlFor={id}>{t("facet.years")}</label>
      <input
        id={id}
        type="range"
        min={first}
        max={last}
        step={1}
        value={year}
        aria-valuetext={words}
        onChange={({ target }) => {
          const next = Number(target.value);
          setMoved({ from: shown, year: next });
          choose(next);
        }}
      />
      <output htmlFor={id}>{words}</output>
    </span>
  );
}
