import { useTranslation } from "react-i18next";
import { type ChangeFactsFragment, UndoChangeDocument } from "../../gql/later/graphql.ts";
import { Act } from "../Act.tsx";
import { readChangeValue } from "./change-value.ts";
import { useValueWords } from "./ValueText.tsx";

interface UndoChangeProps {
  readonly change: ChangeFactsFragment;
  /** Of the field, in words. */
  readonly name: string;
  /** Hears that it was taken back. */
  readonly onUndone: () => void;
}

/** Takes one change back, after saying what will stand there then. */
export function UndoChange({ change, name, onUndone }: UndoChangeProps) {
  const { t } = useTranslation();
  return (
    <Act
      mutation={UndoChangeDocument}
      variables={{ id: change.id }}
      label={t("history.undo")}
      what={[name, change.label].filter(Boolean).join(", ")}
      look="button-link"
      question={{
        text: <Outcome change={change} name={name} />,
        sure: t("history.undo.sure"),
        leave: t("history.undo.leave"),
      }}
      onDone={onUndone}
    />
  );
}

/** What will stand there once it is taken back. */
function Outcome({ change, name }: Pick<UndoChangeProps, "change" | "name">) {
  const { t } = useTranslation();
  const words = useValueWords();
  const before = readChangeValue(change.field, change.old);
  if (before.kind === "NOTHING") return t("history.undo.thenEmpty", { field: name });
  return t("history.undo.then", { field: name, value: words(before) });
}
