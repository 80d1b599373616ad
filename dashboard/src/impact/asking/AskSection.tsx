import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AskedAboutDocument } from "../../gql/later/graphql.ts";
import { type Done, DoneLine } from "../../shared/DoneLine.tsx";
import { OpenForm } from "../../shared/OpenForm.tsx";
import { AskForm } from "./AskForm.tsx";
import { QuestionLine } from "./QuestionLine.tsx";

/** Asking people about a change, and what became of those who were asked; nothing for who may do neither. */
export function AskSection({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(AskedAboutDocument, { variables: { slug } });
  const [done, setDone] = useState<Done | null>(null);
  const outcome = data?.outcome;
  if (!outcome) return null;
  const theirs = outcome.substantiations.filter(({ viewerMay }) => Object.values(viewerMay).includes(true));
  if (outcome.askers.length === 0 && theirs.length === 0) return null;
  const tell = (words: string) => setDone({ words });
  return (
    <div className="screen-only stack">
      {outcome.askers.length > 0 && (
        <OpenForm label={t("substantiation.ask")} what={outcome.title}>
          {(close) => (
            <AskForm
              outcome={outcome}
              onDone={(name) => {
                close();
                tell(t("substantiation.ask.done", { name }));
              }}
            />
          )}
        </OpenForm>
      )}
      <DoneLine done={done} />
      {theirs.length > 0 && (
        <ul className="plain-list">
          {theirs.map((asked) => (
            <QuestionLine key={asked.id} asked={asked} tell={tell} />
          ))}
        </ul>
      )}
    </div>
  );
}
