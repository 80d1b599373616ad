import { useTranslation } from "react-i18next";
import {
  type DecisionChoicesQuery,
  EditSessionDecisionDocument,
  MergeSessionDecisionDocument,
  RemoveSessionDecisionDocument,
} from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { ActionError } from "../shared/ActionError.tsx";
import { SelectField } from "../shared/form/SelectField.tsx";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import { useAction } from "../shared/useAction.ts";
import { Named } from "./Named.tsx";
import styles from "./Sessions.module.css";
import { mergedInto, type Sheet, type SheetDecision, standingOf, votesFor } from "./sheet-words.ts";

interface NamedDecisionProps {
  readonly sheet: Sheet;
  readonly decision: SheetDecision;
  readonly register: DecisionChoicesQuery["decisions"]["nodes"];
  /** Whether more were named than the session can talk about. */
  readonly isVote: boolean;
  readonly onChosen: (isChosen: boolean) => void;
}

/** A decision that was named, with what whoever leads may do with it. */
export function NamedDecision({ sheet, decision, register, isVote, onChosen }: NamedDecisionProps) {
  const { t } = useTranslation();
  return (
    <li className={`record ${styles.named}`}>
      <Named sheet={sheet} decision={decision} />
      {isVote && <p>{t("sessions.votes", { count: votesFor(sheet, decision).size })}</p>}
      {decision.decision && (
        <p className="small muted">{t("sessions.linked", { title: decision.decision.title })}</p>
      )}
      {sheet.isLed && (
        <div className="screen-only">
          {isVote && (
            <TickBox
              label={t("sessions.choose")}
              of={decision.label}
              checked={decision.isChosen}
              onChange={onChosen}
            />
          )}
          <details>
            <summary>
              {t("sessions.edit")}
              <span className="visually-hidden">: {decision.label}</span>
            </summary>
            <EditDecision sheet={sheet} decision={decision} register={register} />
          </details>
        </div>
      )}
    </li>
  );
}

function EditDecision({
  sheet,
  decision,
  register,
}: Pick<NamedDecisionProps, "sheet" | "decision" | "register">) {
  const { t } = useTranslation();
  const merge = useAction(MergeSessionDecisionDocument);
  const edit = useAction(EditSessionDecisionDocument);
  const session = sheet.session.id;
  const { id, label, isOwnProgramme } = decision;
  return (
    <div className={styles.form}>
      {mergedInto(sheet, id).map((merged) => (
        <Act
          key={merged.id}
          mutation={MergeSessionDecisionDocument}
          variables={{ session, decision: merged.id, into: null }}
          label={t("sessions.unmerge", { label: merged.label })}
          what={label}
          look="button-link"
        />
      ))}
      <SelectField
        label={t("sessions.merge")}
        none={t("sessions.merge.none")}
        value=""
        options={standingOf(sheet)
          .filter((other) => other.id !== id)
          .map((other) => ({ value: other.id, label: other.label }))}
        onChange={(into) => into && void merge.run({ session, decision: id, into })}
      />
      <SelectField
        label={t("sessions.link")}
        hint={t("sessions.link.hint")}
        none={t("sessions.link.none")}
        value={decision.decision?.slug ?? ""}
        options={register.map(({ slug, title }) => ({ value: slug, label: title }))}
        onChange={(slug) => void edit.run({ session, input: { id, decision: slug } })}
      />
      <TickBox
        label={t("sessions.ownProgramme.tick")}
        meaning={t("sessions.ownProgramme.meaning")}
        checked={isOwnProgramme}
        onChange={(isOwn) => void edit.run({ session, input: { id, isOwnProgramme: isOwn } })}
      />
      <ActionError state={merge.state} />
      <ActionError state={edit.state} />
      <Act
        mutation={RemoveSessionDecisionDocument}
        variables={{ session, decision: id }}
        label={t("sessions.removeDecision")}
        what={label}
        look="button-link"
        question={{
          text: t("sessions.removeDecision.text"),
          sure: t("sessions.removeDecision.sure"),
          leave: t("sessions.leave"),
        }}
      />
    </div>
  );
}
