import { useTranslation } from "react-i18next";
import type { SubstantiationFactsFragment } from "../../gql/later/graphql.ts";
import { useFormat } from "../../shared/useFormat.ts";
import { AskedActs } from "./AskedActs.tsx";

/** Whom the viewer asked and who has not answered yet; others hear of nobody who has not. */
export function WaitingAnswers({ asked }: { readonly asked: readonly SubstantiationFactsFragment[] }) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const waiting = asked.filter(({ answerFact, name }) => answerFact === null && name !== null);
  if (waiting.length === 0) return null;
  return (
    <ul className="plain-list">
      {waiting.map((each) => (
        <li key={each.id} className="record small">
          {[each.name, each.position].filter(Boolean).join(", ")}
          <span className="muted">
            {" "}
            {t(`substantiation.form.state.${each.state}`, {
              asked: dateInWords(each.askedAt),
              until: dateInWords(each.expiresAt),
            })}
          </span>
          <AskedActs answer={each} who={each.name ?? ""} />
        </li>
      ))}
    </ul>
  );
}
