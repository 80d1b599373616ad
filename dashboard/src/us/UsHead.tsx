import { forgetLink } from "./us-link.ts";
import { useSpeech } from "./us-words.tsx";

/** Leaves at once for a page of everyday use; Back does not lead here again, and nothing of the link is kept. */
function leave(event: React.MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  forgetLink();
  document.body.hidden = true; // the other page may take a while
  location.replace(event.currentTarget.href);
}

export function UsHead({ isDemonstration }: { readonly isDemonstration: boolean }) {
  const { t, language } = useSpeech();
  return (
    <>
      {isDemonstration && (
        <aside className="demonstration">
          <b>{t("us.demonstration")}</b> {t("us.demonstration.more")}
        </aside>
      )}
      <header>
        <b className="name">Onze</b>
        <a className="button" href={`https://${language}.wikipedia.org/`} rel="noreferrer" onClick={leave}>
          {t("us.leave")}
        </a>
      </header>
    </>
  );
}
