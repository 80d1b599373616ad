import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { FewChoice } from "../shared/inputs/FewChoice.tsx";
import { Page } from "../shared/Page.tsx";
import { Section } from "../shared/Section.tsx";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { BringSheet } from "./BringSheet.tsx";
import styles from "./Sheets.module.css";
import { SHEET_KINDS, type SheetKind } from "./told-sheet.ts";

/** Demands, changes and contributions as sheets: taken out, worked on elsewhere, and brought back. */
export function SheetsPage() {
  const { t } = useTranslation();
  const [asked, setKind] = useUrlValue("kind");
  const kind = SHEET_KINDS.find((each) => each === asked) ?? "demands";
  return (
    <Page
      title={t("demands.sheets.title")}
      name={t("demands.sheets")}
      above={
        <p className="small screen-only">
          <Link to="/impact/demands">{t("nav.demands")}</Link> · <Link to="/impact">{t("nav.changes")}</Link>
        </p>
      }
    >
      <p className="muted readable">{t("demands.sheets.lead")}</p>
      <div className={styles.kinds}>
        <FewChoice
          name={t("demands.sheets.kind")}
          options={SHEET_KINDS.map((value) => ({
            value: value === "demands" ? null : value,
            words: t(`demands.sheets.kind.${value}`),
          }))}
          value={kind === "demands" ? null : kind}
          onChange={setKind}
        />
      </div>
      <TakeSheet kind={kind} />
      {/* what was brought of one kind says nothing of another */}
      <BringSheet key={kind} kind={kind} />
    </Page>
  );
}

const FORMATS = ["xlsx", "csv"] as const;

/** What is there already, as a workbook or as a CSV: all that one may read, or what one keeps. */
function TakeSheet({ kind }: { readonly kind: SheetKind }) {
  const { t, i18n } = useTranslation();
  const address = (format: string, parameters: Readonly<Record<string, string>>) =>
    `/api/sheets/${kind}.${format}?${new URLSearchParams({ language: i18n.language, ...parameters })}`;
  return (
    <Section title={t("demands.sheets.take")}>
      <p className="readable">{t("demands.sheets.take.how")}</p>
      <ul className={`plain-list ${styles.files}`}>
        {[true, false].map((isOwn) => {
          const what = t(isOwn ? "demands.sheets.own" : "demands.sheets.all");
          return (
            <li key={String(isOwn)} className="row wrap">
              <span className={styles.what}>{what}</span>
              {FORMATS.map((format) => {
                const action = t(`demands.sheets.format.${format}`);
                return (
                  <a
                    key={format}
                    className="button"
                    href={address(format, isOwn ? { own: "true" } : {})}
                    aria-label={t("action.of", { action, what })}
                    download
                  >
                    {action}
                  </a>
                );
              })}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
