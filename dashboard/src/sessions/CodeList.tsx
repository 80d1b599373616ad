import { useClipboard } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  AddSessionOrganisationDocument,
  RemoveSessionOrganisationDocument,
  RenewSessionCodeDocument,
} from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { ActionError } from "../shared/ActionError.tsx";
import { OrganisationPicker } from "../shared/inputs/OrganisationPicker.tsx";
import { QrCode } from "../shared/qr/QrCode.tsx";
import { useAction } from "../shared/useAction.ts";
import styles from "./Sessions.module.css";
import { MOST_ORGANISATIONS, type Sheet, type SheetOrganisation } from "./sheet-words.ts";

/** With which code and link the phones of each organisation join; hidden until asked for, as all look at this screen. */
export function CodeList({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const mayAdd = sheet.session.step === "NAMING" && sheet.organisations.length < MOST_ORGANISATIONS;
  return (
    <section aria-labelledby="codes">
      <h2 id="codes">{t("sessions.codes")}</h2>
      <p className="small muted">{t("sessions.codes.lead")}</p>
      <ul className="plain-list">
        {sheet.organisations.map((organisation) => (
          <CodeLine key={organisation.id} sheet={sheet} organisation={organisation} />
        ))}
      </ul>
      {mayAdd && <AddOrganisation session={sheet.session.id} />}
    </section>
  );
}

interface CodeLineProps {
  readonly sheet: Sheet;
  readonly organisation: SheetOrganisation;
}

function CodeLine({ sheet, organisation }: CodeLineProps) {
  const { t } = useTranslation();
  const { id: session, step } = sheet.session;
  const name = organisation.name ?? t("sessions.unnamed");
  const variables = { session, organisation: organisation.id };
  const leave = t("sessions.leave");
  return (
    <li className="record">
      <details className={styles.code}>
        <summary>{name}</summary>
        <JoinWays session={session} code={organisation.code ?? ""} name={name} />
        {step !== "CLOSED" && (
          <Act
            mutation={RenewSessionCodeDocument}
            variables={variables}
            label={t("sessions.renew")}
            what={name}
            look="button-link"
            question={{ text: t("sessions.renew.text"), sure: t("sessions.renew.sure"), leave }}
          />
        )}
        {step === "NAMING" && (
          <Act
            mutation={RemoveSessionOrganisationDocument}
            variables={variables}
            label={t("sessions.remove")}
            what={name}
            look="button-link"
            question={{ text: t("sessions.remove.text"), sure: t("sessions.remove.sure"), leave }}
          />
        )}
      </details>
    </li>
  );
}

interface JoinWaysProps {
  readonly session: string;
  readonly code: string;
  readonly name: string;
}

/** By camera, by link, or by typing the code. */
function JoinWays({ session, code, name }: JoinWaysProps) {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 2000 });
  const link = `${location.origin}/session/${session}#${code}`;
  return (
    <>
      <QrCode text={link} label={t("sessions.qr", { name })} />
      <p className={styles.bigCode}>{`${code.slice(0, 4)} ${code.slice(4)}`}</p>
      <button
        type="button"
        className="button"
        aria-label={t("action.of", { action: t("sessions.copyLink"), what: name })}
        onClick={() => clipboard.copy(link)}
      >
        <span role="status">{t(clipboard.copied ? "action.copied" : "sessions.copyLink")}</span>
      </button>
    </>
  );
}

function AddOrganisation({ session }: { readonly session: string }) {
  const { t } = useTranslation();
  const { state, run } = useAction(AddSessionOrganisationDocument);
  const [round, setRound] = useState(0);
  return (
    <>
      <OrganisationPicker
        key={round}
        label={t("sessions.addOrganisation")}
        value={null}
        onChange={async (picked) => {
          if (picked && (await run({ session, organisation: picked.id }))) setRound(round + 1);
        }}
      />
      <ActionError state={state} />
    </>
  );
}
