import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TrustFactsFragment } from "../../gql/graphql.ts";
import { DownloadButton } from "../download/DownloadButton.tsx";
import type { UrlFilter } from "../filter/url-filter.ts";
import tools from "../Tools.module.css";
import { FigureRow } from "./FigureRow.tsx";
import styles from "./Profile.module.css";
import { printProfile } from "./profile-csv.ts";
import { type Profile, type ProfileAxis, profileRows, silenceOf } from "./profile-figures.ts";
import { sharedAddress } from "./shared-address.ts";

interface ShownProfileProps {
  readonly profile: Profile;
  readonly filter: UrlFilter;
  readonly trust: TrustFactsFragment | null;
}

/** The figures of a profile by their axis, each axis with the way to what is shared on it. */
export function ShownProfile({ profile, filter, trust }: ShownProfileProps) {
  const { t } = useTranslation();
  const rows = profileRows(profile);
  const groups = [...Map.groupBy(rows, ({ axis }) => axis)].map(([axis, figures]) => ({
    axis,
    figures,
    silence: silenceOf(figures.map(({ figure }) => figure)),
  }));
  return (
    <>
      {groups
        .filter(({ silence }) => silence === null)
        .map(({ axis, figures }) => (
          <div key={axis} className={styles.rows}>
            <h3 className={styles.axis}>
              {t(`profile.axis.${axis ?? "WHOLE"}`)} <SharedLink address={sharedAddress(axis, filter)} />
            </h3>
            {figures.map(({ kind, figure }) => (
              <FigureRow key={kind} figure={figure} />
            ))}
          </div>
        ))}
      <SilentAxes axes={groups} />
      {trust && (
        <p className={`screen-only ${tools.bar}`}>
          <DownloadButton
            label={t("table.download")}
            what={t("profile.title")}
            fileName={t("profile.fileName")}
            trust={trust}
            filter={filter}
            print={(facts) => printProfile(rows, facts)}
          />
        </p>
      )}
    </>
  );
}

interface SilentAxesProps {
  readonly axes: readonly Readonly<{ axis: ProfileAxis | null; silence: string | null }>[];
}

/** Of what there is no figure, by the reason: a line each, and not a row for every figure. */
function SilentAxes({ axes }: SilentAxesProps) {
  const { t } = useTranslation();
  const byReason = Map.groupBy(axes, ({ silence }) => silence);
  return [...byReason].map(
    ([reason, same]) =>
      reason !== null && (
        <p key={reason} className={styles.silent}>
          <b>{same.map(({ axis }) => t(`profile.axis.${axis ?? "WHOLE"}`)).join(", ")}</b>{" "}
          <span className="muted">{t(`figures.unavailable.${reason}`)}</span>
        </p>
      ),
  );
}

/** Leads to the cells in which both sides are; nowhere from an axis that the matrix does not have. */
function SharedLink({ address }: { readonly address: string | null }) {
  const { t } = useTranslation();
  if (address === null) return null;
  return (
    <Link className="small regular screen-only" to={address}>
      {t("profile.shared")}
    </Link>
  );
}
