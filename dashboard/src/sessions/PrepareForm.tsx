import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { PrepareSessionDocument } from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { OrganisationPicker, type PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import styles from "./Sessions.module.css";
import { MOST_ORGANISATIONS } from "./sheet-words.ts";

type Independence = "YES" | "NO";

const REQUIRED = { title: "sessions.problem.title", heldOn: "sessions.problem.heldOn" };

/** What a session is about, when, with whom, and whether whoever leads it is independent of them. */
export function PrepareForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const prepare = useSend(PrepareSessionDocument, "participationSessions");
  const [independence, setIndependence] = useState<Independence | null>(null);
  const [picked, setPicked] = useState<readonly PickedOrganisation[]>([]);
  const check = (values: Values): Problems => ({
    ...findEmpty(values, REQUIRED),
    ...(independence === null && { independence: { key: "sessions.problem.independence" } }),
  });
  const form = useForm({
    check,
    send: async ({ title = "", heldOn = "" }) => {
      const input = {
        title,
        heldOn,
        isIndependent: independence === "YES",
        organisations: picked.map(({ id }) => id),
      };
      const { prepareSession } = await prepare({ input });
      navigate(`/sessions/${prepareSession.session.id}`);
      return NO_PROBLEMS;
    },
  });
  const { problems } = form;
  return (
    <form {...form.props} className={styles.form}>
      <Field
        name="title"
        label={t("sessions.field.title")}
        isContent
        hint={t("sessions.field.title.hint")}
        maxLength={200}
        problem={problems.title}
      />
      <Field
        name="heldOn"
        type="date"
        label={t("sessions.field.heldOn")}
        defaultValue={today()}
        problem={problems.heldOn}
      />
      <RadioList<Independence>
        legend={t("sessions.field.independence")}
        options={[
          { value: "YES", label: t("sessions.independent") },
          { value: "NO", label: t("sessions.notIndependent") },
        ]}
        value={independence}
        onChange={setIndependence}
        problem={problems.independence}
      />
      <Picked organisations={picked} onChange={setPicked} />
      <FormFoot form={form} action={t("sessions.prepare.send")} />
    </form>
  );
}

interface PickedProps {
  readonly organisations: readonly PickedOrganisation[];
  readonly onChange: (organisations: readonly PickedOrganisation[]) => void;
}

/** The organisations that take part: eight at most, each once. */
function Picked({ organisations, onChange }: PickedProps) {
  const { t } = useTranslation();
  const add = (one: PickedOrganisation | null) => {
    if (one && !organisations.some(({ id }) => id === one.id)) onChange([...organisations, one]);
  };
  return (
    <>
      {organisations.length > 0 && (
        <ul className="plain-list" aria-label={t("sessions.organisations")}>
          {organisations.map(({ id, name }) => (
            <li key={id} className="record">
              {name}{" "}
              <button
                type="button"
                className="button-link"
                aria-label={t("action.of", { action: t("sessions.remove"), what: name })}
                onClick={() => onChange(organisations.filter((one) => one.id !== id))}
              >
                {t("sessions.remove")}
              </button>
            </li>
          ))}
        </ul>
      )}
      {organisations.length < MOST_ORGANISATIONS ? (
        <OrganisationPicker
          key={organisations.length}
          label={t("sessions.addOrganisation")}
          value={null}
          onChange={add}
        />
      ) : (
        <p className="small muted">{t("refusal.SESSION_FULL", { most: MOST_ORGANISATIONS })}</p>
      )}
    </>
  );
}
