import { useTranslation } from "react-i18next";
import {
  type AskedPersonFragment,
  RemindPersonDocument,
  WithdrawQuestionDocument,
} from "../../gql/later/graphql.ts";
import { Act } from "../../shared/Act.tsx";
import { OpenForm } from "../../shared/OpenForm.tsx";
import { useFormat } from "../../shared/useFormat.ts";
import { SettleForm } from "./SettleForm.tsx";

interface QuestionLineProps {
  readonly asked: AskedPersonFragment;
  /** Hears what was done, in words. */
  readonly tell: (words: string) => void;
}

/** Somebody who was asked, with what the reader may do about it. */
export function QuestionLine({ asked, tell }: QuestionLineProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { id, name, position, affiliation, state, viewerMay: may } = asked;
  const who = [name, position, affiliation].filter((words) => words !== null).join(", ");
  const what = who || t("substantiation.somebody");
  const of = { variables: { id }, what, look: "button-link" } as const;
  return (
    <li className="record">
      <p>{what}</p>
      <p className="small muted">
        {t(`substantiation.state.${state}`, {
          asked: dateInWords(asked.askedAt),
          until: dateInWords(asked.expiresAt),
        })}
        {asked.remindedAt && ` ${t("substantiation.remindedOn", { day: dateInWords(asked.remindedAt) })}`}
      </p>
      <div className="row wrap">
        {may.remind && (
          <Act
            {...of}
            mutation={RemindPersonDocument}
            label={t("substantiation.remind")}
            onDone={() => tell(t("substantiation.remind.done", { name: what }))}
          />
        )}
        {may.withdraw && (
          <Act
            {...of}
            mutation={WithdrawQuestionDocument}
            label={t("substantiation.withdraw")}
            question={{
              text: t("substantiation.withdraw.question"),
              sure: t("substantiation.withdraw.sure"),
              leave: t("substantiation.withdraw.leave"),
            }}
            onDone={() => tell(t("substantiation.withdraw.done"))}
          />
        )}
        {may.settle && (
          <OpenForm label={t("substantiation.settle")} what={what} look="button-link">
            {(close) => (
              <SettleForm
                id={id}
                onDone={() => {
                  close();
                  tell(t("substantiation.settle.done"));
                }}
              />
            )}
          </OpenForm>
        )}
      </div>
    </li>
  );
}
