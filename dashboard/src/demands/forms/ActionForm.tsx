import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type DemandActionType, RecordDemandActionDocument } from "../../gql/later/graphql.ts";
import { today } from "../../shared/calendar-day.ts";
import { Field } from "../../shared/form/Field.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems } from "../../shared/form/problem.ts";
import { SelectField } from "../../shared/form/SelectField.tsx";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { type ListedOrganisation, OrganisationsPicker } from "../../shared/impact/OrganisationsPicker.tsx";
import { TickBox } from "../../shared/inputs/TickBox.tsx";
import { ACTION_TYPES } from "../demand-codes.ts";
import type { PartFormProps } from "./PartiesForm.tsx";

/** Something that organisations did for it; a contact by the office that was met, never a person. */
export function ActionForm({ demand, onDone }: PartFormProps) {
  const { t } = useTranslation();
  const record = useSend(RecordDemandActionDocument);
  const [type, setType] = useState<DemandActionType>("LOBBY");
  const [actors, setActors] = useState<readonly ListedOrganisation[]>([]);
  const [isPublic, setPublic] = useState(false);
  const form = useForm({
    check: (values): Problems => ({
      ...findEmpty(values, { title: "refusal.TEXT_EMPTY", beganOn: "decisions.problem.day" }),
      ...(actors.length > 0 ? NO_PROBLEMS : { actors: { key: "refusal.ACTION_OF_NOBODY" } }),
    }),
    send: async ({ title = "", met, beganOn = "", endedOn }) => {
      const input = {
        ...{ type, title: title.trim(), met: met?.trim() || null },
        ...{ beganOn, endedOn: endedOn || null, isPublic, actors: actors.map(({ id }) => id) },
      };
      await record({ demand: demand.id, input });
      onDone();
      return NO_PROBLEMS;
    },
  });
  const { problems } = form;
  const days = { type: "date", min: demand.raisedOn, max: today() } as const;
  return (
    <form {...form.props} className="stack">
      <SelectField
        label={t("demands.action.type")}
        options={ACTION_TYPES.map((value) => ({ value, label: t(`impact.action.${value}`) }))}
        value={type}
        onChange={(value) => setType(value as DemandActionType)} // it offers no other
      />
      <Field
        name="title"
        label={t("demands.action.title")}
        isContent
        maxLength={300}
        problem={problems.title}
      />
      {type === "LOBBY" && (
        <Field
          name="met"
          label={t("demands.action.whom")}
          hint={t("demands.targets.never")}
          maxLength={200}
        />
      )}
      <OrganisationsPicker
        label={t("demands.action.actors")}
        addLabel={t("demands.action.addActor")}
        chosen={actors}
        onChange={setActors}
        problem={problems.actors}
      />
      <Field
        {...days}
        name="beganOn"
        label={t("demands.action.began")}
        defaultValue={today()}
        problem={problems.beganOn}
      />
      <Field
        {...days}
        name="endedOn"
        label={t("demands.action.ended")}
        hint={t("demands.action.ended.why")}
      />
      <TickBox
        label={t("demands.action.public")}
        meaning={t("demands.action.public.why")}
        checked={isPublic}
        onChange={setPublic}
      />
      <FormFoot form={form} action={t("demands.save")} />
    </form>
  );
}
