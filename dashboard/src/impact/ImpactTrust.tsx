import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../shared/Dialog.tsx";
import { Rich } from "../shared/Rich.tsx";
import trust from "../shared/TrustBar.module.css";
import { useFormat } from "../shared/useFormat.ts";
import { HowWeCheck } from "./HowWeCheck.tsx";
import type { Matrix } from "./ImpactPage.tsx";

/** One line before any figure: of which day, how much of it was put to somebody, who wrote it down, how old its evidence is. */
export function ImpactTrust({ matrix }: { readonly matrix: Matrix }) {
  const { t } = useTranslation();
  const { date, partOf, month } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { asOf, total, tested, coAuthored, evidenceAge } = matrix;
  return (
    <section className={trust.trust} aria-label={t("trust.name")}>
      <span>
        <Rich text={t("trust.asOf", { date: date(asOf) })} />
      </span>
      {total > 0 && (
        <>
          <span>
            <Rich text={t("impact.trust.tested", { share: partOf(tested.holds, tested.counted) })} />
          </span>
          <span>
            <Rich
              text={t("impact.trust.coAuthored", { share: partOf(coAuthored.holds, coAuthored.counted) })}
            />
          </span>
          <span className={trust.details}>
            {evidenceAge.oldestOn && (
              <span>
                <Rich text={t("impact.trust.oldest", { date: month(evidenceAge.oldestOn) })} />
              </span>
            )}
          </span>
        </>
      )}
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
