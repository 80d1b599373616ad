import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type AgreementFactsFragment, EndRoleAgreementDocument } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { AgreementForm } from "./AgreementForm.tsx";
import type { OpenOverlap } from "./OverlapDrawer.tsx";
import styles from "./Overlaps.module.css";
import { shortName } from "./overlap-words.ts";

/** Who does what here, as agreed; expired is not agreed. Whoever may records a new one. */
export function AgreementSection({ overlap }: { readonly overlap: OpenOverlap }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { agreements, isCellAgreed, viewerMay } = overlap;
  return (
    <Section title={t("overlaps.agreements")} level={3}>
      <p className="small muted">{t(isCellAgreed ? "overlaps.cellAgreed" : "overlaps.cellOpen")}</p>
      {agreements.map((agreement) => (
        <Agreement key={agreement.id} agreement={agreement} />
      ))}
      {viewerMay.agreeRoles &&
        (isOpen ? (
          <AgreementForm overlap={overlap} onClose={() => setOpen(false)} />
        ) : (
          <button type="button" className="button screen-only" onClick={() => setOpen(true)}>
            {t("overlaps.agree")}
          </button>
        ))}
    </Section>
  );
}

function Agreement({ agreement }: { readonly agreement: AgreementFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, version, state, parties, mandate, note, validFrom, reviewBy, viewerMay } = agreement;
  return (
    <div className={`record ${styles.under}`}>
      <span className={state === "VALID" ? "strong" : "muted"}>
        {t(`overlaps.agreement.${state}`, { from: format.date(validFrom), until: format.date(reviewBy) })}
      </span>
      {parties.map(({ organisation, roles }) => (
        <span key={organisation.id}>
          {shortName(organisation)}
          {": "}
          {roles.length > 0
            ? format.list(roles.map((role) => t(`overlaps.role.${role}`)))
            : t("overlaps.role.notStated")}
        </span>
      ))}
      {mandate && <span className="small muted">{t("overlaps.mandate", { mandate })}</span>}
      {note && <span className="small muted">{note}</span>}
      {viewerMay.change && state !== "EXPIRED" && (
        <Act
          mutation={EndRoleAgreementDocument}
          variables={{ id, version }}
          label={t("overlaps.end")}
          what={parties.map(({ organisation }) => shortName(organisation)).join(", ")}
          look="button-link"
          question={{
            text: t("overlaps.end.question"),
            sure: t("overlaps.end.sure"),
            leave: t("overlaps.end.leave"),
          }}
        />
      )}
    </div>
  );
}
