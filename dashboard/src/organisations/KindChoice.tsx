import { useClickOutside } from "@mantine/hooks";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import control from "../shared/filter/FacetControl.module.css";
import panel from "../shared/filter/FacetPanel.module.css";
import { toggleValue } from "../shared/filter/facets.ts";
import styles from "./Organisations.module.css";
import { isOrganisationKind, ORGANISATION_KINDS } from "./organisation-kinds.ts";
import { useOrganisationFilter } from "./useOrganisationFilter.ts";

/** Narrows the list to some kinds of organisation; what is chosen is read in the control, × clears it. */
export function KindChoice() {
  const { t } = useTranslation();
  const { kinds, setKinds } = useOrganisationFilter();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const ref = useClickOutside(() => setOpen(false));
  const [first] = kinds;
  const more = kinds.length > 1 ? ` +${kinds.length - 1}` : "";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is heard here for everything inside
    <div
      ref={ref}
      className={control.control}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <span className={`field ${control.field} ${first ? control.set : ""}`}>
        <button ref={button} type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span>{t("organisations.kinds")}</span>{" "}
          <b>{first ? `${t(`kind.${first}`)}${more}` : t("organisations.kinds.all")}</b>
          {!first && <i className={control.arrow} aria-hidden="true" />}
        </button>
        {first && (
          <button
            type="button"
            className={control.clear}
            aria-label={t("filter.clearOne", { facet: t("organisations.kinds") })}
            onClick={() => setKinds([])}
          >
            ×
          </button>
        )}
      </span>
      {isOpen && (
        <fieldset className={`${panel.panel} ${styles.kinds}`} aria-label={t("organisations.kinds")}>
          {ORGANISATION_KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={kinds.includes(kind)}
                onChange={() => setKinds(toggleValue(kinds, kind).filter(isOrganisationKind))}
              />
              {t(`kind.${kind}`)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
