import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Seat } from "./seats.ts";

/** Whose a seat is and for whom it speaks; where neither may be told, or is recorded, that it is held. */
export function HolderWords({ seat: { organisation, represents } }: { readonly seat: Seat }) {
  const { t } = useTranslation();
  if (!organisation && !represents) return <span className="muted">{t("governance.heldUnnamed")}</span>;
  return (
    <>
      {organisation && <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>}
      {organisation && represents && <br />}
      {represents && <span className={organisation ? "small muted" : ""}>{represents}</span>}
    </>
  );
}
