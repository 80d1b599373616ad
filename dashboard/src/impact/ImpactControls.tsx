import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CopyLink } from "../shared/CopyLink.tsx";
import { Dialog } from "../shared/Dialog.tsx";
import bar from "../shared/filter/FilterBar.module.css";
import { FewChoice } from "../shared/inputs/FewChoice.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { useIsPhone } from "../shared/useIsPhone.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { FacetFields } from "./FacetFields.tsx";
import { countChosen, useImpactChoice } from "./impact-filter.ts";
import { OutcomeDownload } from "./OutcomeDownload.tsx";

interface ImpactControlsProps {
  /** How many changes are chosen; null while that is not known. */
  readonly count: number | null;
}

/** What chooses changes, read in its controls and kept in the address, and what can be done with the page. */
export function ImpactControls({ count }: ImpactControlsProps) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const [view, setView] = useUrlValue("view");
  return (
    <div className={`screen-only ${bar.bar}`} data-controls>
      {isPhone ? <FacetSheet count={count} /> : <FacetFields />}
      <span className={bar.end}>
        <FewChoice
          name={t("view.name")}
          options={[
            { value: null, words: t("view.matrix") },
            { value: "table", words: t("view.table") },
          ]}
          value={view === "table" ? view : null}
          onChange={setView}
        />
        <CopyLink />
        <PrintButton />
        <OutcomeDownload />
      </span>
    </div>
  );
}

/** The filter on a phone: one button with how much is chosen, and a sheet behind it. */
function FacetSheet({ count }: ImpactControlsProps) {
  const { t } = useTranslation();
  const { choice, clear } = useImpactChoice();
  const [isOpen, setOpen] = useState(false);
  const chosen = countChosen(choice);
  return (
    <>
      <button type="button" className="field" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t("filter.title")} {chosen > 0 && <b>+{chosen}</b>}
      </button>
      {isOpen && (
        <Dialog title={t("filter.title")} shape="sheet" onClose={() => setOpen(false)}>
          <div className={bar.sheet} data-controls>
            <FacetFields isWhole />
          </div>
          <div className="row wrap">
            <button type="button" className="button button-main" onClick={() => setOpen(false)}>
              {count === null ? t("filter.show") : t("impact.show", { count })}
            </button>
            <button type="button" className="button" onClick={clear}>
              {t("filter.clearAll")}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
