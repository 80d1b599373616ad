import { useClipboard } from "@mantine/hooks";
import { useTranslation } from "react-i18next";

/** Puts the address of the present view on the clipboard, filters and drawer included. */
export function CopyLink() {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 2000 });
  return (
    <button type="button" className="button" onClick={() => clipboard.copy(location.href)}>
      <span role="status">{t(clipboard.copied ? "action.copied" : "action.copyLink")}</span>
    </button>
  );
}
