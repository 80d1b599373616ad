import { useTranslation } from "react-i18next";
import { useFormat } from "../../shared/useFormat.ts";
import type { StatementDraft } from "./statement-draft.ts";

/** The statement as others will read it, while it is typed. What is missing is named in its place. */
export function Sentence({ statement }: { readonly statement: StatementDraft }) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const part = (text: string, name: string) =>
    text.trim() ? <b>{text.trim()}</b> : <span className="muted">[{t(`impact.form.missing.${name}`)}]</span>;
  return (
    <div className="note" aria-live="off">
      <p className="small muted">{t("impact.form.sentence")}</p>
      <p>
        {part(statement.actor, "actor")} {part(statement.change, "change")}
        {", "}
        {t("impact.form.sentence.from")} {part(statement.changedFrom, "from")} {t("impact.form.sentence.to")}{" "}
        {part(statement.changedTo, "to")}
        {", "}
        {part(statement.changedOn && dateInWords(statement.changedOn), "date")}
        {"."}
      </p>
    </div>
  );
}
