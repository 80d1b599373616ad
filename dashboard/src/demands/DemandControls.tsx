import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { CopyLink } from "../shared/CopyLink.tsx";
import { Dialog } from "../shared/Dialog.tsx";
import { FacetControl } from "../shared/filter/FacetControl.tsx";
import bar from "../shared/filter/FilterBar.module.css";
import { CodesControl } from "../shared/impact/CodesControl.tsx";
import { PartnerControl } from "../shared/impact/PartnerControl.tsx";
import { sharedFilter } from "../shared/impact/shared-choice.ts";
import { YearsControl } from "../shared/impact/YearsControl.tsx";
import { SearchBox } from "../shared/inputs/SearchBox.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { useIsPhone } from "../shared/useIsPhone.ts";
import styles from "./Demands.module.css";
import { countChosen, OWN_FACETS, type OwnFacet, useDemandChoice } from "./demand-filter.ts";
import { useFacetWords } from "./useFacetWords.ts";

interface DemandControlsProps {
  /** What only demands have that can be chosen here. */
  readonly own: readonly OwnFacet[];
  /** What pressing shows, in words, on a phone. */
  readonly show: string;
  /** What can be done with the list. */
  readonly children: ReactNode;
}

/** What chooses demands, read in its controls and kept in the address. */
export function DemandControls({ own, show, children }: DemandControlsProps) {
  const isPhone = useIsPhone();
  return (
    <div className={`screen-only ${bar.bar}`} data-controls>
      {isPhone ? <FacetSheet own={own} show={show} /> : <FacetFields own={own} />}
      <span className={bar.end}>
        {children}
        <CopyLink />
        <PrintButton />
      </span>
    </div>
  );
}

const SHARED_FACETS = ["themes", "countries", "holders"] as const;

function FacetFields({ own }: Pick<DemandControlsProps, "own">) {
  const { t } = useTranslation();
  const { choice, change } = useDemandChoice();
  return (
    <>
      <YearsControl years={choice.years} onChange={(years) => change({ years })} />
      {SHARED_FACETS.map((facet) => (
        <FacetControl key={facet} facet={facet} filter={sharedFilter(choice)} onChange={change} />
      ))}
      <PartnerControl partner={choice.partner} onChange={(partner) => change({ partner })} />
      {own.map((facet) => (
        <OwnControl key={facet} facet={facet} />
      ))}
      <SearchBox
        label={t("impact.search")}
        search={choice.search ?? ""}
        onSearch={(words) => change({ search: words.trim() || null }, { replace: true })}
        className={styles.search}
      />
    </>
  );
}

function OwnControl({ facet }: { readonly facet: OwnFacet }) {
  const { t } = useTranslation();
  const { choice, change } = useDemandChoice();
  const wordsOf = useFacetWords();
  return (
    <CodesControl
      name={t(`demands.facet.${facet}`)}
      options={OWN_FACETS[facet].map((value) => ({ value, label: wordsOf(facet, value) }))}
      chosen={choice[facet]}
      onChange={(values) => change({ [facet]: values })}
    />
  );
}

/** The filter on a phone: one button with how much is chosen, and a sheet behind it. */
function FacetSheet({ own, show }: Pick<DemandControlsProps, "own" | "show">) {
  const { t } = useTranslation();
  const { choice, clear } = useDemandChoice();
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
            <FacetFields own={own} />
          </div>
          <div className="row wrap">
            <button type="button" className="button button-main" onClick={() => setOpen(false)}>
              {show}
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
