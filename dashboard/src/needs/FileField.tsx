import { FileButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FieldFrame } from "../shared/form/Field.tsx";
import type { Problem } from "../shared/form/problem.ts";

interface FileFieldProps {
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
  readonly problem: Problem | undefined;
}

/** The file that is brought: a button, and the name of what was chosen. */
export function FileField({ file, onFile, problem }: FileFieldProps) {
  const { t } = useTranslation();
  return (
    <FieldFrame label={t("needs.field.file")} hint={t("needs.field.file.hint")} problem={problem}>
      {(control) => (
        <div className="row wrap">
          <FileButton accept=".csv,text/csv,text/plain" onChange={onFile}>
            {(props) => (
              <button {...props} {...control} type="button" className="button">
                {t("needs.field.file.choose")}
              </button>
            )}
          </FileButton>
          <span className="muted">{file?.name}</span>
        </div>
      )}
    </FieldFrame>
  );
}
