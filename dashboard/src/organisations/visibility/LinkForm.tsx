import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MakePartnerLinkDocument } from "../../gql/later/graphql.ts";
import { currentLanguage } from "../../i18n/index.ts";
import { ActionError } from "../../shared/ActionError.tsx";
import { Field } from "../../shared/form/Field.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { LanguageSelect } from "../../shared/form/LanguageSelect.tsx";
import { NO_PROBLEMS, type Values } from "../../shared/form/problem.ts";
import { useForm } from "../../shared/form/useForm.ts";
import { ShownOnce } from "../../shared/ShownOnce.tsx";
import { useAction } from "../../shared/useAction.ts";
import { LinkList } from "./LinkList.tsx";
import styles from "./RecordTools.module.css";

interface LinkFormProps {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly close: () => void;
}

/** Makes a link with which a partner looks at its record without an account: mailed, or shown this once. */
export function LinkForm({ organisation, close }: LinkFormProps) {
  const { t } = useTranslation();
  const { state, run } = useAction(MakePartnerLinkDocument);
  const [link, setLink] = useState<string | null>(null);
  const [sent, setSent] = useState<string | null>(null);
  const send = async ({ email = "", language = currentLanguage() }: Values) => {
    setSent(null);
    const answer = await run({
      input: { organisationId: organisation.id, email: email.trim() || null, language },
    });
    if (!answer) return NO_PROBLEMS; // why not stands above the button
    const { link: shown, delivery } = answer.makePartnerLink;
    setLink(shown ?? null);
    if (delivery) setSent(t(`organisations.link.sent.${delivery}`, { email: email.trim() }));
    return NO_PROBLEMS;
  };
  const form = useForm({ send });
  if (link !== null) return <ShownLink link={link} name={organisation.name} onKept={close} />;
  return (
    <>
      <form {...form.props} className={styles.form}>
        <p className="readable">{t("organisations.link.about", { name: organisation.name })}</p>
        <Field
          name="email"
          type="email"
          label={t("organisations.link.email")}
          hint={t("organisations.link.email.hint")}
          autoComplete="off"
        />
        <LanguageSelect label={t("organisations.link.language")} language={currentLanguage()} />
        <ActionError state={state} />
        <FormFoot form={form} action={t("organisations.link.make")} done={sent} />
      </form>
      <LinkList organisation={organisation} />
    </>
  );
}

interface ShownLinkProps {
  readonly link: string;
  readonly name: string;
  readonly onKept: () => void;
}

function ShownLink({ link, name, onKept }: ShownLinkProps) {
  const { t } = useTranslation();
  const words = {
    title: t("organisations.link.title", { name }),
    about: t("organisations.link.once"),
    copy: t("organisations.link.copy"),
    copied: t("organisations.link.copied"),
    notCopied: t("organisations.link.notCopied"),
    leave: t("organisations.link.leave"),
    kept: t("organisations.link.kept"),
  };
  return (
    <ShownOnce words={words} text={link} onKept={onKept}>
      <code className={styles.link}>{link}</code>
    </ShownOnce>
  );
}
