import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { today } from "../shared/calendar-day.ts";
import { Dialog } from "../shared/Dialog.tsx";
import { Rich } from "../shared/Rich.tsx";
import { useMe } from "../shared/shell.ts";
import trust from "../shared/TrustBar.module.css";
import { useFormat } from "../shared/useFormat.ts";
import type { ClaimProps } from "./Claim.tsx";
import { confirmedOf } from "./claim-facts.ts";
import { HowWeCheck } from "./HowWeCheck.tsx";

/** One line before the claim: of which day, who still stands by it, who wrote it down, who may read it. */
export function ClaimTrust({ outcome }: ClaimProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { contributions, isPartnerCoAuthored, isGuarded, demonstration } = outcome;
  const { part, whole } = confirmedOf(contributions, today());
  return (
    <section className={trust.trust} aria-label={t("trust.name")}>
      <span>
        <Rich text={t("trust.asOf", { date: date(today()) })} />
      </span>
      {whole > 0 && (
        <span>
          <Rich text={t("impact.trust.confirmed", { part, count: whole })} />
        </span>
      )}
      <span>{t(isPartnerCoAuthored ? "impact.trust.withPartner" : "impact.trust.withoutPartner")}</span>
      <Authors outcome={outcome} />
      <Readers outcome={outcome} />
      {isGuarded && <span>{t("impact.trust.guarded")}</span>}
      {demonstration && <span>{t("impact.trust.demonstration")}</span>}
      <span>
        {t("trust.safety")}{" "}
        <button type="button" className="button-link screen-only" onClick={() => setOpen(true)}>
          {t("impact.check")}
        </button>
      </span>
      {isOpen && (
        <Dialog title={t("impact.check")} onClose={() => setOpen(false)}>
          <HowWeCheck />
        </Dialog>
      )}
    </section>
  );
}

/** Who wrote it down, of whom the viewer may know, and when. */
function Authors({ outcome: { harvestedBy, coAuthors, harvestedOn } }: ClaimProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const authors = [harvestedBy, ...coAuthors].filter((author) => author !== null);
  return (
    <span>
      {t("impact.trust.recorded", { date: date(harvestedOn) })}
      {authors.map(({ id, slug, name }, index) => (
        <Fragment key={id}>
          {index === 0 ? " · " : ", "}
          <Link to={`/organisations/${slug}`}>{name}</Link>
        </Fragment>
      ))}
    </span>
  );
}

/** Who may read it: what its keepers set, and of what a visitor reads that everybody may. */
function Readers({ outcome: { visibility } }: ClaimProps) {
  const { t } = useTranslation();
  const isVisitor = useMe()?.account === null;
  const told = visibility ?? (isVisitor ? "PUBLIC" : null);
  if (told === null) return null;
  return (
    <span>
      <Rich text={t("impact.trust.readers", { readers: t(`visibility.class.${told}`) })} />
    </span>
  );
}
