import { useTranslation } from "react-i18next";
import { useFormat } from "../../shared/useFormat.ts";
import type { useDeviceDraft } from "./useDeviceDraft.ts";

/** That a draft is kept on this device, since when, and how to throw it away. */
export function DraftLine({ kept }: { readonly kept: ReturnType<typeof useDeviceDraft> }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const { restoredFrom, isKept, drop } = kept;
  if (!isKept) return <p className="small">{t("impact.form.draft.notKept")}</p>;
  if (restoredFrom === null) return <p className="small muted">{t("impact.form.draft.keeps")}</p>;
  return (
    <p className="small">
      {t("impact.form.draft.restored", { when: moment(restoredFrom) })}{" "}
      <button type="button" className="button-link" onClick={drop}>
        {t("impact.form.draft.drop")}
      </button>
    </p>
  );
}
