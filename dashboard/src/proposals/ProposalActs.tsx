import { useTranslation } from "react-i18next";
import {
  type ProposalFactsFragment,
  TakeBackAnswerDocument,
  TakeUpProposalDocument,
  WithdrawProposalDocument,
} from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import { ContestForm } from "./ContestForm.tsx";
import { EditForm } from "./EditForm.tsx";
import styles from "./Proposals.module.css";

interface ProposalActsProps {
  readonly proposal: ProposalFactsFragment;
  /** Hears what was done, in words. */
  readonly onDone: (words: string) => void;
}

/** What the reader may do with a proposal today; nothing where that is nothing. */
export function ProposalActs({ proposal, onDone }: ProposalActsProps) {
  const { t } = useTranslation();
  const { id, version, title, viewerMay: may } = proposal;
  if (!Object.values(may).includes(true)) return null;
  const of = { variables: { id, version }, what: title };
  const finish = (words: string) => () => onDone(t(words, { title }));
  const form = (close: () => void, words: string) => () => {
    close();
    onDone(t(words, { title }));
  };
  return (
    <div className={`row wrap screen-only ${styles.acts}`}>
      {may.answer && (
        <OpenForm label={t("proposals.answer")} what={title}>
          {(close) => <AnswerForm proposal={proposal} onDone={form(close, "proposals.answer.done")} />}
        </OpenForm>
      )}
      {may.takeUp && (
        <Act
          {...of}
          mutation={TakeUpProposalDocument}
          label={t("proposals.takeUp")}
          look="button-link"
          onDone={finish("proposals.takeUp.done")}
        />
      )}
      {may.takeBack && (
        <Act
          {...of}
          mutation={TakeBackAnswerDocument}
          label={t("proposals.takeBack")}
          look="button-link"
          onDone={finish("proposals.takeBack.done")}
        />
      )}
      {may.contest && (
        <OpenForm label={t("proposals.contest")} what={title}>
          {(close) => <ContestForm proposal={proposal} onDone={form(close, "proposals.contest.done")} />}
        </OpenForm>
      )}
      {may.edit && (
        <>
          <OpenForm label={t("proposals.edit")} what={title}>
            {(close) => <EditForm proposal={proposal} onDone={form(close, "proposals.edit.done")} />}
          </OpenForm>
          <Act
            {...of}
            mutation={WithdrawProposalDocument}
            label={t("proposals.withdraw")}
            question={{
              text: t("proposals.withdraw.question"),
              sure: t("proposals.withdraw.sure"),
              leave: t("proposals.withdraw.leave"),
            }}
            look="button-link"
            onDone={finish("proposals.withdraw.done")}
          />
        </>
      )}
    </div>
  );
}
