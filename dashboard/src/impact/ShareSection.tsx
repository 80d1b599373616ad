import { useTranslation } from "react-i18next";
import { DefinitionNote } from "../shared/profile/DefinitionNote.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Impact.module.css";
import type { Matrix } from "./ImpactPage.tsx";

const SHARES = [
  "substantiated",
  "tested",
  "rivalsChecked",
  "adverse",
  "coAuthored",
] as const satisfies readonly (keyof Matrix)[];

/** Of how many changes something holds; they are never added up to one figure. */
export function ShareSection({ matrix }: { readonly matrix: Matrix }) {
  const { t } = useTranslation();
  const { partOf } = useFormat();
  return (
    <Section title={t("impact.shares")}>
      <table className={`list-table ${styles.shares}`}>
        <thead>
          <tr>
            <th scope="col">{t("impact.shares.what")}</th>
            <th scope="col">{t("impact.shares.changes")}</th>
          </tr>
        </thead>
        <tbody>
          {SHARES.map((name) => {
            const { holds, counted, share } = matrix[name];
            return (
              <tr key={name}>
                <th scope="row">
                  <span className="strong">{share.definition.name}</span>
                  <DefinitionNote definition={share.definition} reasons={[]} />
                </th>
                <td className="nowrap">{partOf(holds, counted)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
