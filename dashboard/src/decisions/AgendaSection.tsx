import { useTranslation } from "react-i18next";
import { type DecisionFactsFragment, RemoveFromAgendaDocument } from "../gql/later/graphql.ts";
import { ActLine } from "../shared/ActLine.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { AgendaForm } from "./AgendaForm.tsx";

interface AgendaProps {
  readonly decision: DecisionFactsFragment;
}

/** Who put what on the agenda. */
export function AgendaSection({ decision }: AgendaProps) {
  const { t } = useTranslation();
  const { agenda, viewerMay } = decision;
  return (
    <Section title={t("decisions.agenda")} count={agenda.length > 0 ? String(agenda.length) : undefined}>
      {agenda.length === 0 ? (
        <p className="record muted">{t("decisions.agenda.none")}</p>
      ) : (
        <ul className="plain-list">
          {agenda.map((item) => (
            <AgendaLine key={item.id} item={item} mayRemove={viewerMay.lead} />
          ))}
        </ul>
      )}
      {viewerMay.lead && (
        <OpenForm label={t("decisions.agenda.add")} look="button-link">
          {(close) => <AgendaForm decision={decision} onDone={close} />}
        </OpenForm>
      )}
    </Section>
  );
}

interface AgendaLineProps {
  readonly item: DecisionFactsFragment["agenda"][number];
  readonly mayRemove: boolean;
}

function AgendaLine({ item: { id, title, initiator, constituency, putOn }, mayRemove }: AgendaLineProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const who =
    initiator?.name ??
    t("decisions.agenda.someOf", { constituency: t(`governance.constituency.${constituency}`) });
  const remove = {
    mutation: RemoveFromAgendaDocument,
    variables: { id },
    label: t("decisions.remove"),
    what: title,
    look: "button-link",
  } as const;
  return (
    <ActLine act={mayRemove ? remove : null}>
      {title}{" "}
      <span className="small muted">
        {t("decisions.agenda.by", { who, date: dateInWords(putOn) })}
        {initiator && ` (${t(`governance.constituency.${constituency}`)})`}
      </span>
    </ActLine>
  );
}
