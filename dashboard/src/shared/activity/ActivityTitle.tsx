import { useTranslation } from "react-i18next";
import type { ActivityCoreFragment } from "../../gql/graphql.ts";

interface ActivityTitleProps {
  readonly activity: Pick<ActivityCoreFragment, "title" | "identifier">;
}

/** The title in its own language; the language is named when it is not the reader's. */
export function ActivityTitle({ activity: { title, identifier } }: ActivityTitleProps) {
  const { t, i18n } = useTranslation();
  if (!title) return <span className="regular">{t("record.noTitle", { identifier })}</span>;
  const language = title.language === i18n.language ? null : languageName(title.language, i18n.language);
  return (
    <>
      <span lang={title.language}>{title.text}</span>{" "}
      {language && <span className="small muted regular">({language})</span>}
    </>
  );
}

function languageName(code: string, reader: string): string | null {
  try {
    return new Intl.DisplayNames(reader, { type: "language" }).of(code) ?? null;
  } catch {
    return null; // a source may write anything as its language
  }
}
