import { useTranslation } from "react-i18next";
import type { OrganisationKind, OrganisationNameFragment } from "../gql/later/graphql.ts";
import { Mark, type MarkName } from "../shared/Mark.tsx";
import { OrganisationLink } from "./OrganisationLink.tsx";
import styles from "./Organisations.module.css";

const MARKS: Partial<Readonly<Record<OrganisationKind, MarkName>>> = {
  UMBRELLA_SECRETARIAT: "u",
  MEMBER: "m",
};

/** The mark of the umbrella or of a member; silent, since the name says who it is. Others have none. */
export function SideMark({ kind }: { readonly kind: OrganisationKind }) {
  const name = MARKS[kind];
  return name ? <Mark name={name} size={16} /> : null;
}

interface HolderNamesProps {
  readonly holders: readonly OrganisationNameFragment[];
  /** How many are named before "and 3 more"; all when left out. */
  readonly most?: number;
}

/** Organisations side by side, each with the mark of its side. */
export function HolderNames({ holders, most = holders.length }: HolderNamesProps) {
  const { t } = useTranslation();
  const rest = holders.length - most;
  return (
    <ul className={`plain-list ${styles.names}`}>
      {holders.slice(0, most).map((holder) => (
        <li key={holder.id}>
          <SideMark kind={holder.kind} />
          <span>
            <OrganisationLink organisation={holder} />
          </span>
        </li>
      ))}
      {rest > 0 && <li className="muted">{t("organisations.with.more", { count: rest })}</li>}
    </ul>
  );
}
