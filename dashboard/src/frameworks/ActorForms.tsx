import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AddFrameworkActorDocument, EndFrameworkActorDocument } from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { OrganisationPicker, type PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";

interface ActorFormProps {
  /** Code of the framework. */
  readonly framework: string;
  readonly onDone: () => void;
}

/** Who takes part from now on. */
export function ActorForm({ framework, onDone }: ActorFormProps) {
  const { t } = useTranslation();
  const add = useSend(AddFrameworkActorDocument);
  const [organisation, setOrganisation] = useState<PickedOrganisation | null>(null);
  const form = useForm({
    send: async ({ startsOn }) => {
      if (!organisation) return { organisation: { key: "frameworks.problem.organisation" } };
      await add({ input: { framework, organisation: organisation.id, startsOn: startsOn || null } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <OrganisationPicker
        label={t("frameworks.actor")}
        value={organisation}
        onChange={setOrganisation}
        problem={form.problems.organisation}
      />
      <Field
        name="startsOn"
        type="date"
        label={t("frameworks.actor.from")}
        hint={t("frameworks.actor.from.hint")}
      />
      <FormFoot form={form} action={t("frameworks.save")} />
    </form>
  );
}

interface EndActorFormProps {
  /** Of the actor. */
  readonly id: string;
  readonly onDone: () => void;
}

/** The last day on which an actor takes part. */
export function EndActorForm({ id, onDone }: EndActorFormProps) {
  const { t } = useTranslation();
  const end = useSend(EndFrameworkActorDocument);
  const form = useForm({
    check: (values) => findEmpty(values, { endsOn: "frameworks.problem.day" }),
    send: async ({ endsOn = "" }) => {
      await end({ input: { id, endsOn } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <Field
        name="endsOn"
        type="date"
        label={t("frameworks.actor.lastDay")}
        hint={t("frameworks.actor.lastDay.hint")}
        problem={form.problems.endsOn}
      />
      <FormFoot form={form} action={t("frameworks.save")} />
    </form>
  );
}
