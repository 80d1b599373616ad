import { useTranslation } from "react-i18next";
import { DefinitionNote } from "../shared/profile/DefinitionNote.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { Lens } from "./lens.ts";
import styles from "./Networks.module.css";
import { reachInHeads } from "./network-finding.ts";

/** How far networks reach members' own partners, in heads; with what that does not tell. */
export function ReachLine({ lens }: { readonly lens: Lens }) {
  const { t } = useTranslation();
  const { partOf } = useFormat();
  const heads = reachInHeads(lens);
  const without = lens.networks.filter(({ hasList }) => !hasList).length;
  return (
    <div className={`readable ${styles.reach}`}>
      <p>
        {heads
          ? t("networks.reach", { share: partOf(heads.reached, heads.linked) })
          : t("networks.reach.none")}{" "}
        {without > 0 && t("networks.withoutList", { count: without })}
      </p>
      <DefinitionNote definition={lens.reach.definition} reasons={[]} />
    </div>
  );
}
