import { useSpeech } from "./speech.tsx";

interface LightHeadProps {
  readonly isDemonstration: boolean;
  /** Forgets what the link holds. */
  readonly forget: () => void;
}

/** The head of a light page, with a way to leave at once for a page of everyday use. */
export function LightHead({ isDemonstration, forget }: LightHeadProps) {
  const { t, language } = useSpeech();
  // Back does not lead here again, and nothing of the link is kept
  const leave = (event: React.MouseEvent<HTMLAnchorElement>): void => {
    event.preventDefault();
    forget();
    document.body.hidden = true; // the other page may take a while
    location.replace(event.currentTarget.href);
  };
  return (
    <>
      {isDemonstration && (
        <aside className="demonstration">
          <b>{t("light.demonstration")}</b> {t("light.demonstration.more")}
        </aside>
      )}
      <header>
        <b className="name">Onze</b>
        <a className="button" href={`https://${language}.wikipedia.org/`} rel="noreferrer" onClick={leave}>
          {t("light.leave")}
        </a>
      </header>
    </>
  );
}
