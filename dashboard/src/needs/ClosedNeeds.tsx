import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { ClosedNeedsDocument, CloseNeedDocument, type NeedFactsFragment } from "../gql/later/graphql.ts";
import { ActLine } from "../shared/ActLine.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { placeOf } from "./need-words.ts";

const PAGE_SIZE = 10;

/** Needs that stand no more, and a way to let one stand again; nothing while there are none. */
export function ClosedNeeds({ onDone }: { readonly onDone: (words: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = useQuery(ClosedNeedsDocument, { variables: { first: PAGE_SIZE } });
  const page = (answer.data ?? answer.previousData)?.statedNeeds;
  if (!page || page.totalCount === 0) return null;
  return (
    <Section title={t("needs.closed")} count={format.count(page.totalCount)}>
      <ul className="plain-list">
        {page.nodes.map((need) => (
          <ClosedNeed key={need.id} need={need} onDone={onDone} />
        ))}
      </ul>
      <ShowMore page={page} onMore={(after) => answer.fetchMore({ variables: { after } })} />
    </Section>
  );
}

interface ClosedNeedProps {
  readonly need: NeedFactsFragment;
  readonly onDone: (words: string) => void;
}

function ClosedNeed({ need, onDone }: ClosedNeedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, closedOn, statedOn, mayChange } = need;
  const reopen = {
    mutation: CloseNeedDocument,
    variables: { id, closedOn: null },
    label: t("needs.reopen"),
    what: title,
    onDone: () => onDone(t("needs.reopen.done", { title })),
  };
  return (
    <ActLine act={mayChange ? reopen : null}>
      {title}
      <span className="small muted">
        {" "}
        {placeOf(need)} ·{" "}
        {t("needs.stood", {
          from: format.dateInWords(statedOn),
          until: closedOn ? format.dateInWords(closedOn) : "",
        })}
      </span>
    </ActLine>
  );
}
