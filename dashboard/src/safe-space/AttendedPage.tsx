import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useParams } from "react-router";
import { OpenAttendedDocument, type OpenAttendedMutation } from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { Page } from "../shared/Page.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./SafeSpace.module.css";
import { SessionFacts } from "./SessionFacts.tsx";

type Attended = OpenAttendedMutation["openSafeSpaceSummary"];

/** What those who attended read with their code. Nothing is asked before they press: a scanner that opens links sees a form. */
export function AttendedPage() {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const [attended, setAttended] = useState<Attended | null>(null);
  return (
    <Page
      title={
        attended
          ? t("safeSpace.ofDay", { date: dateInWords(attended.heldOn) })
          : t("safeSpace.attended.title")
      }
      name={t("safeSpace.one")}
    >
      {attended ? <Read attended={attended} /> : <CodeForm onRead={setAttended} />}
    </Page>
  );
}

function CodeForm({ onRead }: { readonly onRead: (attended: Attended) => void }) {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { hash } = useLocation();
  const client = useApolloClient();
  const form = useForm({
    check: (values) => findEmpty(values, { code: "refusal.SAFE_SPACE_CODE_WRONG" }),
    send: async ({ code = "" }) => {
      const { data } = await client.mutate({
        mutation: OpenAttendedDocument,
        variables: { session: id, code },
        context: { credentials: "omit" }, // who reads is nobody's to know, also of those who are signed in
      });
      if (data) onRead(data.openSafeSpaceSummary);
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className={`stack ${styles.codeForm}`}>
      <p>{t("safeSpace.attended.about")}</p>
      <Field
        name="code"
        label={t("safeSpace.attended.code")}
        defaultValue={hash.slice(1)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        problem={form.problems.code}
      />
      <FormFoot form={form} action={t("safeSpace.attended.read")} />
    </form>
  );
}

function Read({ attended }: { readonly attended: Attended }) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  return (
    <>
      <p>{t(`safeSpace.attended.state.${attended.state}`)}</p>
      <SessionFacts session={attended} />
      <Section title={t("safeSpace.followUps")}>
        {attended.followUps.length === 0 && <p className="record muted">{t("safeSpace.followUps.none")}</p>}
        <ul className="plain-list">
          {attended.followUps.map(({ text, organisation, dueOn, doneOn }) => (
            <li key={`${text} ${dueOn}`} className="record">
              {text}{" "}
              <span className="small muted">
                {organisation && `${organisation} · `}
                {doneOn
                  ? t("safeSpace.doneOn", { date: dateInWords(doneOn) })
                  : t("safeSpace.due", { date: dateInWords(dueOn) })}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
