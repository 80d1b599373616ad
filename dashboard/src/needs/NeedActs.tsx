import { useTranslation } from "react-i18next";
import { CloseNeedDocument, type NeedFactsFragment } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { today } from "../shared/calendar-day.ts";

interface NeedActsProps {
  readonly need: NeedFactsFragment;
  readonly onEdit: (need: NeedFactsFragment) => void;
  readonly onDone: (words: string) => void;
}

/** What may be done with a need: say it anew, or that it stands no more. */
export function NeedActs({ need, onEdit, onDone }: NeedActsProps) {
  const { t } = useTranslation();
  const { id, title } = need;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={t("action.of", { action: t("needs.edit"), what: title })}
        onClick={() => onEdit(need)}
      >
        {t("needs.edit")}
      </button>
      <Act
        mutation={CloseNeedDocument}
        variables={{ id, closedOn: today() }}
        label={t("needs.close")}
        what={title}
        question={{
          text: t("needs.close.question"),
          sure: t("needs.close.sure"),
          leave: t("needs.cancel"),
        }}
        look="button-link"
        onDone={() => onDone(t("needs.close.done", { title }))}
      />
    </>
  );
}
