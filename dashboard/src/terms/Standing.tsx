import { useTranslation } from "react-i18next";
import type { TermLineFragment } from "../gql/later/graphql.ts";
import { currentLanguage } from "../i18n/index.ts";
import { useFormat } from "../shared/useFormat.ts";
import { isDecided } from "./term-words.ts";

/** Who decided on a word and when; that nobody did, and where it comes from; or who proposes it. */
export function Standing({ term }: { readonly term: TermLineFragment }) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { status, decidedOn, bodyName, proposedBy, source } = term;
  const words = () => {
    if (!isDecided(status))
      return proposedBy ? t("terms.proposedBy", { name: proposedBy.name }) : t("terms.proposedByOthers");
    if (!decidedOn) return t("terms.undecided", { source: source.source.name });
    const date = dateInWords(decidedOn);
    return bodyName ? t("terms.decidedBy", { date, body: bodyName }) : t("terms.decidedOn", { date });
  };
  return <span lang={currentLanguage()}>{words()}</span>;
}
