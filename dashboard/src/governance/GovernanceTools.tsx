import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CopyLink } from "../shared/CopyLink.tsx";
import { AsOfControl } from "../shared/later-parts.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { useShortcut } from "../shared/shortcuts.ts";
import tools from "../shared/Tools.module.css";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { useAsOfDay } from "./useAsOfDay.ts";

/** Whether seats are shown as a table; the address holds it, and `t` turns them. */
export function useTableView(): readonly [isTable: boolean, toggle: () => void] {
  const [view, setView] = useUrlValue("view");
  const toggle = () => setView(view === "table" ? null : "table", { replace: true });
  useShortcut("t", toggle);
  return [view === "table", toggle];
}

interface GovernanceToolsProps {
  readonly isTable: boolean;
  readonly onToggle: () => void;
  /** Files and forms. */
  readonly children: ReactNode;
}

/** The bar above seats: as of which day, drawn or as a table, and what can be taken along. */
export function GovernanceTools({ isTable, onToggle, children }: GovernanceToolsProps) {
  const { t } = useTranslation();
  const [day, setDay] = useAsOfDay();
  return (
    <div className={`screen-only ${tools.spread}`}>
      <div className="row wrap">
        <AsOfControl day={day} onDay={setDay} />
        <button type="button" className="button" onClick={onToggle}>
          {t(isTable ? "governance.asDrawing" : "governance.asTable")}
        </button>
      </div>
      <div className="row wrap">
        <CopyLink />
        <PrintButton />
        {children}
      </div>
    </div>
  );
}
