import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { RemoveDemandDocument } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { CopyLink } from "../shared/CopyLink.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { useMe } from "../shared/shell.ts";
import styles from "./Demand.module.css";
import type { DemandProps } from "./Demand.tsx";
import { DemandForm } from "./forms/DemandForm.tsx";

const BRIEFS = ["pdf", "docx"] as const;

/** What can be done with a demand as a whole: send it, print it, take a brief along; keep it, for who may. */
export function DemandActs({ demand }: DemandProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayReadHistory = useMe()?.viewerMay.readHistory ?? false;
  const { id, slug, title, viewerMay } = demand;
  return (
    <div className={`row wrap screen-only ${styles.acts}`}>
      {BRIEFS.map((kind) => (
        <a
          key={kind}
          className="button"
          href={`/briefs/demands/${slug}.${kind}`}
          aria-label={t("action.of", {
            action: t("demands.brief", { kind: kind.toUpperCase() }),
            what: title,
          })}
        >
          {t("demands.brief", { kind: kind.toUpperCase() })}
        </a>
      ))}
      <CopyLink />
      <PrintButton />
      {mayReadHistory && (
        <Link className="button" to={`/history?record=${id}`}>
          {t("nav.history")}
        </Link>
      )}
      {viewerMay.keep && (
        <>
          <OpenForm label={t("demands.edit")}>
            {(close) => <DemandForm demand={demand} onDone={close} />}
          </OpenForm>
          <Act
            mutation={RemoveDemandDocument}
            variables={{ slug }}
            label={t("demands.remove")}
            what={title}
            question={{
              text: t("demands.remove.question"),
              sure: t("demands.remove.sure"),
              leave: t("demands.remove.leave"),
            }}
            onDone={() => navigate("/impact/demands", { replace: true })}
          />
        </>
      )}
    </div>
  );
}
