import { useTranslation } from "react-i18next";
import type { OverlapFactsFragment } from "../gql/later/graphql.ts";
import { useFormat } from "../shared/useFormat.ts";
import { shortName } from "./overlap-words.ts";

/** What comes next: an agreement and until when it holds, else who took it up, else that nobody did. */
export function NextStep({ overlap }: { readonly overlap: OverlapFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { agreements, assignee, note, setAt, status } = overlap;
  const valid = agreements.find(({ state }) => state === "VALID");
  const expired = agreements.find(({ state }) => state === "EXPIRED");
  return (
    <>
      {valid ? (
        <span>{t("overlaps.agreedUntil", { date: format.date(valid.reviewBy) })}</span>
      ) : (
        <span className={assignee ? undefined : "muted"}>
          {assignee ? t("overlaps.takenBy", { name: shortName(assignee) }) : t("overlaps.nobody")}
        </span>
      )}
      {!valid && expired && (
        <span className="small muted">
          {t("overlaps.agreementExpired", { date: format.date(expired.reviewBy) })}
        </span>
      )}
      {status !== "UNEXAMINED" && setAt && (
        <span className="small muted">{t("overlaps.setOn", { date: format.dateInWords(setAt) })}</span>
      )}
      {note && <span className="small muted">{note}</span>}
    </>
  );
}
