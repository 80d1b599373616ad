import { useTranslation } from "react-i18next";
import {
  type DecisionFactsFragment,
  PutOnAgendaDocument,
  RemoveFromAgendaDocument,
} from "../gql/later/graphql.ts";
import { AgendaForm } from "../shared/decisions/AgendaForm.tsx";
import { AgendaPoints } from "../shared/decisions/AgendaPoints.tsx";
import { useSend } from "../shared/form/useSend.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";

interface AgendaProps {
  readonly decision: DecisionFactsFragment;
}

/** Who put what on the agenda. */
export function AgendaSection({ decision: { id, agenda, viewerMay } }: AgendaProps) {
  const { t } = useTranslation();
  const putOnAgenda = useSend(PutOnAgendaDocument);
  return (
    <Section title={t("decisions.agenda")} count={agenda.length > 0 ? String(agenda.length) : undefined}>
      {agenda.length === 0 ? (
        <p className="record muted">{t("decisions.agenda.none")}</p>
      ) : (
        <AgendaPoints points={agenda} removal={viewerMay.lead ? RemoveFromAgendaDocument : null} />
      )}
      {viewerMay.lead && (
        <OpenForm label={t("decisions.agenda.add")} look="button-link">
          {(close) => (
            <AgendaForm send={(point) => putOnAgenda({ input: { ...point, decision: id } })} onDone={close} />
          )}
        </OpenForm>
      )}
    </Section>
  );
}
