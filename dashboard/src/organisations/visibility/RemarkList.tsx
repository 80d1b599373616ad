import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import {
  AnswerRemarkDocument,
  OpenRemarksDocument,
  type RemarkFactsFragment,
} from "../../gql/later/graphql.ts";
import { ActionError } from "../../shared/ActionError.tsx";
import { Dated } from "../../shared/Dated.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Values } from "../../shared/form/problem.ts";
import { TextField } from "../../shared/form/TextField.tsx";
import { useForm } from "../../shared/form/useForm.ts";
import { OpenForm } from "../../shared/OpenForm.tsx";
import { QueryView } from "../../shared/QueryView.tsx";
import { Section } from "../../shared/Section.tsx";
import { ShowMore } from "../../shared/ShowMore.tsx";
import { useAction } from "../../shared/useAction.ts";
import styles from "./RecordTools.module.css";

const PAGE = 20;

/** What partners said of what an organisation records about them, to be answered; nothing where nobody said anything. */
export function RemarkList({ holder }: { readonly holder: string }) {
  const { t } = useTranslation();
  const answer = useQuery(OpenRemarksDocument, {
    variables: { holder, first: PAGE },
    fetchPolicy: "cache-and-network",
  });
  return (
    <QueryView answer={answer} keepsFilters={false} waiting={null}>
      {({ openRemarks }) =>
        openRemarks.totalCount > 0 && (
          <Section title={t("organisations.remarks", { count: openRemarks.totalCount })}>
            <p className="muted readable">{t("organisations.remarks.about")}</p>
            <ul className="plain-list">
              {openRemarks.nodes.map((remark) => (
                <RemarkLine key={remark.id} remark={remark} />
              ))}
            </ul>
            <ShowMore page={openRemarks} onMore={(after) => answer.fetchMore({ variables: { after } })} />
          </Section>
        )
      }
    </QueryView>
  );
}

function RemarkLine({ remark }: { readonly remark: RemarkFactsFragment }) {
  const { t } = useTranslation();
  const partner = remark.partnership?.partner.name ?? "";
  return (
    <li className="record">
      <p>
        <b>{partner}</b> · {t(`remarks.kind.${remark.kind}`)}: {t(`remarks.reason.${remark.reason}`)} ·{" "}
        <Dated day={remark.madeAt} />
      </p>
      {remark.words && <q>{remark.words}</q>}
      <div>
        <OpenForm label={t("organisations.remarks.answer")} what={partner}>
          {(close) => <AnswerForm id={remark.id} close={close} />}
        </OpenForm>
      </div>
    </li>
  );
}

function AnswerForm({ id, close }: { readonly id: string; readonly close: () => void }) {
  const { t } = useTranslation();
  const { state, run } = useAction(AnswerRemarkDocument);
  const check = (values: Values) => findEmpty(values, { answer: "organisations.remarks.empty" });
  const send = async ({ answer = "" }: Values) => {
    await run({ input: { id, answer } }, { onDone: close });
    return NO_PROBLEMS; // why it did not work stands above the button
  };
  const form = useForm({ check, send });
  return (
    <form {...form.props} className={styles.form}>
      <TextField
        name="answer"
        label={t("organisations.remarks.words")}
        hint={t("organisations.remarks.words.hint")}
        maxLength={2000}
        problem={form.problems.answer}
      />
      <ActionError state={state} />
      <FormFoot form={form} action={t("organisations.remarks.send")} />
    </form>
  );
}
