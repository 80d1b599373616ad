import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import {
  type AccessMeasure,
  type Constituency,
  type DecisionFactsFragment,
  EditDecisionDocument,
  OpenDecisionDocument,
} from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { CONSTITUENCIES, DECISION_TYPES } from "../shared/decision-codes.ts";
import { BodySelect } from "../shared/decisions/BodySelect.tsx";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { TextField } from "../shared/form/TextField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import { TickList } from "../shared/inputs/TickList.tsx";
import { type DecisionTicks, inputOf } from "./decision-draft.ts";
import { ACCESS_MEASURES } from "./decision-words.ts";

interface DecisionFormProps {
  /** Null to open another. */
  readonly decision: DecisionFactsFragment | null;
  readonly onDone: () => void;
}

const ticksOf = (decision: DecisionFactsFragment | null): DecisionTicks => ({
  openTo: decision?.openTo ?? [],
  accessMeasures: decision?.accessMeasures ?? [],
  isOwnProgramme: decision?.isOwnProgramme ?? false,
  isPublic: decision?.isPublic ?? true,
});

/** What is to be decided, for whom and how. */
export function DecisionForm({ decision, onDone }: DecisionFormProps) {
  const { t } = useTranslation();
  const [ticks, setTicks] = useState(ticksOf(decision));
  const save = useSave(decision, onDone);
  const form = useForm({
    check: (values) => ({
      ...findEmpty(values, {
        title: "refusal.TEXT_EMPTY",
        objective: "refusal.TEXT_EMPTY",
        positionAgreement: "refusal.TEXT_EMPTY",
        openedOn: "decisions.problem.day",
      }),
      ...(ticks.openTo.length === 1
        ? findEmpty(values, { restrictedBecause: "refusal.DECISION_FOR_ONE_WITHOUT_REASON" })
        : NO_PROBLEMS),
    }),
    send: async (values) => {
      await save(inputOf(values, ticks, decision));
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <Field
        name="title"
        label={t("decisions.form.title")}
        isContent
        maxLength={200}
        defaultValue={decision?.title}
        problem={form.problems.title}
      />
      <SelectField
        name="type"
        label={t("decisions.column.type")}
        options={DECISION_TYPES.map((value) => ({ value, label: t(`decisions.type.${value}`) }))}
        defaultValue={decision?.type ?? "ORIENTATION"}
      />
      <TextField
        name="objective"
        label={t("decisions.form.objective")}
        isContent
        maxLength={2000}
        defaultValue={decision?.objective}
        problem={form.problems.objective}
      />
      <Openness ticks={ticks} onTicks={setTicks} />
      {ticks.openTo.length === 1 && (
        <Field
          name="restrictedBecause"
          label={t("decisions.form.because")}
          isContent
          maxLength={500}
          defaultValue={decision?.restrictedBecause ?? ""}
          problem={form.problems.restrictedBecause}
        />
      )}
      <Bounds decision={decision} problems={form.problems} />
      <Field
        name="openedOn"
        type="date"
        label={t("decisions.form.openedOn")}
        defaultValue={decision?.openedOn ?? today()}
        problem={form.problems.openedOn}
      />
      <FormFoot form={form} action={t("decisions.save")} />
    </form>
  );
}

/** Opens the decision and goes to its page, or says it anew. */
function useSave(decision: DecisionFactsFragment | null, onDone: () => void) {
  const open = useSend(OpenDecisionDocument, "decisions");
  const edit = useSend(EditDecisionDocument);
  const navigate = useNavigate();
  return async (input: ReturnType<typeof inputOf>) => {
    if (decision) await edit({ decision: decision.id, version: decision.version, input });
    else {
      const { openDecision } = await open({ input });
      navigate(`/decisions/${openDecision.slug}`);
    }
    onDone();
  };
}

interface OpennessProps {
  readonly ticks: DecisionTicks;
  readonly onTicks: (ticks: DecisionTicks) => void;
}

/** For whom it is, what helps to take part, and who reads it. */
function Openness({ ticks, onTicks }: OpennessProps) {
  const { t } = useTranslation();
  const change = (patch: Partial<DecisionTicks>) => onTicks({ ...ticks, ...patch });
  return (
    <>
      <TickList<Constituency>
        legend={t("decisions.form.openTo")}
        options={CONSTITUENCIES.map((value) => ({ value, label: t(`governance.constituency.${value}`) }))}
        chosen={ticks.openTo}
        onChange={(openTo) => change({ openTo })}
      />
      <TickList<AccessMeasure>
        legend={t("decisions.fact.access")}
        options={ACCESS_MEASURES.map((value) => ({ value, label: t(`decisions.access.${value}`) }))}
        chosen={ticks.accessMeasures}
        onChange={(accessMeasures) => change({ accessMeasures })}
      />
      <TickBox
        label={t("decisions.form.ownProgramme")}
        meaning={t("decisions.form.ownProgramme.why")}
        checked={ticks.isOwnProgramme}
        onChange={(isOwnProgramme) => change({ isOwnProgramme })}
      />
      <TickBox
        label={t("decisions.form.public")}
        meaning={t("decisions.form.public.why")}
        checked={ticks.isPublic}
        onChange={(isPublic) => change({ isPublic })}
      />
    </>
  );
}

interface BoundsProps extends Pick<DecisionFormProps, "decision"> {
  readonly problems: Problems;
}

/** What bounds it: agreements on positions and on days to answer and to contest, and the body that decides. */
function Bounds({ decision, problems }: BoundsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Field
        name="accessNote"
        label={t("decisions.form.accessNote")}
        isContent
        maxLength={1000}
        defaultValue={decision?.accessNote ?? ""}
      />
      <Field
        name="positionAgreement"
        label={t("decisions.fact.agreement")}
        hint={t("decisions.form.agreement.why")}
        maxLength={300}
        defaultValue={decision?.positionAgreement ?? ""}
        problem={problems.positionAgreement}
      />
      <Field
        name="positionAgreementUrl"
        type="url"
        label={t("decisions.form.agreementUrl")}
        defaultValue={decision?.positionAgreementUrl ?? ""}
      />
      <BodySelect name="body" label={t("decisions.fact.body")} chosen={decision?.bodySlug ?? null} />
      <Field
        name="answerWithinDays"
        type="number"
        min={1}
        max={1000}
        label={t("decisions.form.answerWithin")}
        hint={t("decisions.form.answerWithin.why")}
        defaultValue={decision ? (decision.answerWithinDays ?? "") : 60}
      />
      <Field
        name="contestWithinDays"
        type="number"
        min={1}
        max={1000}
        label={t("decisions.form.contestWithin")}
        defaultValue={decision ? (decision.contestWithinDays ?? "") : 30}
      />
    </>
  );
}
