import { useTranslation } from "react-i18next";
import { downloadText } from "../shared/download.ts";
import { useShell } from "../shared/shell.ts";
import { printSeats } from "./governance-csv.ts";
import type { ListedBody } from "./seats.ts";

interface GovernanceDownloadProps {
  readonly bodies: readonly Pick<
    ListedBody,
    "slug" | "name" | "kind" | "endedOn" | "demonstration" | "seating"
  >[];
  /** What the file is called, between the name of the dashboard and its day. */
  readonly fileName: string;
}

/** Hands out the seats that are shown, as a file. */
export function GovernanceDownload({ bodies, fileName }: GovernanceDownloadProps) {
  const { t } = useTranslation();
  const { data } = useShell();
  const download = () =>
    downloadText(
      `onze-${fileName}-${bodies[0]?.seating.asOf}.csv`,
      printSeats(bodies, {
        isDemonstration: data?.installation.demonstration ?? false,
        view: location.href,
        note: t("governance.trust.hidden"),
      }),
    );
  return (
    <button type="button" className="button" onClick={download}>
      {t("governance.download")}
    </button>
  );
}
