import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RecordRoleAgreementDocument, type RoleInCell } from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import type { OpenOverlap } from "./OverlapDrawer.tsx";
import styles from "./Overlaps.module.css";

const ROLES = [
  "CONVENE",
  "FACILITATE",
  "RELAY",
  "SPEAK_FOR",
  "LOBBY",
  "MOBILISE",
  "RESEARCH",
  "FUND",
] as const satisfies readonly RoleInCell[];

interface AgreementFormProps {
  readonly overlap: OpenOverlap;
  readonly onClose: () => void;
}

/** Records who does what in the cell, with whose mandate and until when; both organisations are its parties. */
export function AgreementForm({ overlap, onClose }: AgreementFormProps) {
  const { t } = useTranslation();
  const record = useSend(RecordRoleAgreementDocument);
  const [roles, setRoles] = useState<ReadonlyMap<string, readonly RoleInCell[]>>(new Map());
  const toggle = (id: string, role: RoleInCell) => {
    const held = roles.get(id) ?? [];
    const next = held.includes(role) ? held.filter((each) => each !== role) : [...held, role];
    setRoles(new Map(roles).set(id, next));
  };
  const { theme, country, region, holders } = overlap;
  const form = useForm({
    check: (values) =>
      findEmpty(values, { validFrom: "overlaps.problem.from", reviewBy: "overlaps.problem.until" }),
    send: async ({ validFrom = "", reviewBy = "", mandate = "", note = "" }) => {
      const parties = holders.map(({ organisation: { id } }) => ({
        organisation: id,
        roles: [...(roles.get(id) ?? [])],
      }));
      const place = country?.code ?? region?.code ?? null;
      const said = { validFrom, reviewBy, mandate: mandate.trim() || null, note: note.trim() || null };
      await record({ input: { theme: theme.code, place, parties, ...said } });
      onClose();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      {holders.map(({ organisation: { id, name } }) => (
        <fieldset key={id} className={styles.roles}>
          <legend className="strong">{t("overlaps.rolesOf", { name })}</legend>
          {ROLES.map((role) => (
            <TickBox
              key={role}
              label={t(`overlaps.role.${role}`)}
              checked={roles.get(id)?.includes(role) ?? false}
              onChange={() => toggle(id, role)}
            />
          ))}
        </fieldset>
      ))}
      <Field
        name="validFrom"
        type="date"
        label={t("overlaps.from")}
        defaultValue={today()}
        problem={form.problems.validFrom}
      />
      <Field
        name="reviewBy"
        type="date"
        label={t("overlaps.until")}
        hint={t("overlaps.until.hint")}
        problem={form.problems.reviewBy}
      />
      <Field name="mandate" label={t("overlaps.mandate.label")} isContent hint={t("overlaps.mandate.hint")} />
      <Field
        name="note"
        label={t("overlaps.agreementNote")}
        isContent
        hint={t("overlaps.agreement.readers")}
      />
      <FormFoot form={form} action={t("overlaps.agree.save")}>
        <button type="button" className="button" onClick={onClose}>
          {t("overlaps.cancel")}
        </button>
      </FormFoot>
    </form>
  );
}
