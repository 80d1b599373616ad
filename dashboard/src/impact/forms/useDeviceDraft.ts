import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../shared/shell.ts";
import { type DeviceDraft, dropDraft, keepDraft, readDraft } from "./device-draft.ts";
import { emptyDraft } from "./statement-draft.ts";

interface KeptDraft {
  readonly draft: DeviceDraft;
  /** When it was last written to, where it is one from before; null for a new one. */
  readonly restoredFrom: string | null;
  /** False where the browser keeps nothing. */
  readonly isKept: boolean;
  readonly change: (patch: Partial<Pick<DeviceDraft, "statement" | "demands" | "coAuthors">>) => void;
  /** Throws it away and begins anew. */
  readonly drop: () => void;
}

/** What is being written down, kept on the device at every letter: a lost line or a closed page loses nothing. */
export function useDeviceDraft(): KeptDraft {
  const { i18n } = useTranslation();
  const account = useMe()?.account?.id ?? "nobody";
  const begin = (): DeviceDraft => ({
    statement: emptyDraft(i18n.language),
    demands: [],
    coAuthors: [],
    key: crypto.randomUUID(),
    savedAt: new Date().toISOString(),
  });
  const [{ draft, restoredFrom, isKept }, hold] = useState(() => {
    const kept = readDraft(account);
    return { draft: kept ?? begin(), restoredFrom: kept?.savedAt ?? null, isKept: true };
  });
  return {
    draft,
    restoredFrom,
    isKept,
    change: (patch) => {
      const next = { ...draft, ...patch, savedAt: new Date().toISOString() };
      hold({ draft: next, restoredFrom, isKept: keepDraft(account, next) });
    },
    drop: () => {
      dropDraft(account);
      hold({ draft: begin(), restoredFrom: null, isKept: true });
    },
  };
}
