import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import {
  NeedChoicesDocument,
  type NeedFactsFragment,
  type NeedSource,
  RemoveNeedDocument,
} from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { Dialog } from "../shared/Dialog.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { NeedForm } from "./NeedForm.tsx";

interface NeedDialogProps {
  /** The need to be said anew; null for a new one. */
  readonly need: NeedFactsFragment | null;
  /** What the reader may let a need rest on. */
  readonly sources: readonly NeedSource[];
  /** Whether the reader writes down what others need. */
  readonly isForAnybody: boolean;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}

/** Where a need is stated, said anew or taken away. */
export function NeedDialog({ need, sources, isForAnybody, onClose, onDone }: NeedDialogProps) {
  const { t } = useTranslation();
  const answer = useQuery(NeedChoicesDocument);
  const finish = (words: string) => {
    onClose();
    onDone(words);
  };
  return (
    <Dialog title={t(need ? "needs.edit.title" : "needs.add")} onClose={onClose} question={t("needs.leave")}>
      <QueryView answer={answer} keepsFilters={false}>
        {(choices) => (
          <NeedForm
            need={need}
            sources={sources}
            isForAnybody={isForAnybody}
            choices={choices}
            onSaved={(title) => finish(t("needs.saved", { title }))}
          />
        )}
      </QueryView>
      {need && (
        <Act
          mutation={RemoveNeedDocument}
          variables={{ id: need.id }}
          label={t("needs.remove")}
          what={need.title}
          question={{
            text: t("needs.remove.question"),
            sure: t("needs.remove.sure"),
            leave: t("needs.cancel"),
          }}
          look="button-link"
          onDone={() => finish(t("needs.remove.done", { title: need.title }))}
        />
      )}
    </Dialog>
  );
}
