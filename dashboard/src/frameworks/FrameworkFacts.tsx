import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { FrameworkFactsFragment } from "../gql/later/graphql.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { ChangeFramework } from "./ChangeFramework.tsx";
import styles from "./Frameworks.module.css";

/** What the framework is, who coordinates it and which lines hold in its cycle. */
export function FrameworkFacts({ framework }: { readonly framework: FrameworkFactsFragment }) {
  const { t } = useTranslation();
  const { kind, country, theme, cycle, referenceOrganisation, viewerMay, code } = framework;
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={t("frameworks.jsf")}>{t(`frameworks.kind.${kind}`)}</Fact>
        {country && <Fact name={t("frameworks.country")}>{country.name}</Fact>}
        {theme && <Fact name={t("frameworks.theme")}>{theme.name}</Fact>}
        <Fact name={t("frameworks.reference")}>
          {referenceOrganisation ? (
            <Link to={`/organisations/${referenceOrganisation.slug}`}>{referenceOrganisation.name}</Link>
          ) : (
            <span className="muted">{t("frameworks.reference.none")}</span>
          )}
        </Fact>
        <Fact name={t("frameworks.lines")}>
          <Lines cycle={cycle} />
        </Fact>
        <Fact name={t("frameworks.code")}>{code}</Fact>
      </dl>
      {viewerMay.edit && (
        <OpenForm label={t("frameworks.change")}>
          {(close) => <ChangeFramework framework={framework} onDone={close} />}
        </OpenForm>
      )}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface LinesProps {
  readonly cycle: FrameworkFactsFragment["cycle"];
}

/** The lines that the rules of the cycle draw, as far as they are recorded. */
export function Lines({ cycle: { operationalShareLine, subsidyShareLine } }: LinesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const said = [
    operationalShareLine !== null &&
      t("frameworks.line.operational", { share: format.share(operationalShareLine) }),
    subsidyShareLine !== null && t("frameworks.line.subsidy", { share: format.share(subsidyShareLine) }),
  ].filter((line) => line !== false);
  if (said.length === 0) return <span className="muted">{t("frameworks.line.none")}</span>;
  return <>{said.join(" · ")}</>;
}
