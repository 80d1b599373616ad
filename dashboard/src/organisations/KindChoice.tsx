import { useTranslation } from "react-i18next";
import { ChoiceControl } from "../shared/filter/ChoiceControl.tsx";
import { toggleValue } from "../shared/filter/facets.ts";
import styles from "./Organisations.module.css";
import { isOrganisationKind, ORGANISATION_KINDS } from "./organisation-kinds.ts";
import { useOrganisationFilter } from "./useOrganisationFilter.ts";

/** Narrows the list to some kinds of organisation; what is chosen is read in the control, × clears it. */
export function KindChoice() {
  const { t } = useTranslation();
  const { kinds, setKinds } = useOrganisationFilter();
  const [first] = kinds;
  const more = kinds.length > 1 ? ` +${kinds.length - 1}` : "";
  return (
    <ChoiceControl
      name={t("organisations.kinds")}
      words={first ? `${t(`kind.${first}`)}${more}` : t("organisations.kinds.all")}
      isSet={first !== undefined}
      onClear={() => setKinds([])}
    >
      <fieldset className={styles.kinds} aria-label={t("organisations.kinds")}>
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
    </ChoiceControl>
  );
}
